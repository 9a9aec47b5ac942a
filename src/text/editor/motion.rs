use super::Editor;
use crate::text::{Lines, wrap};

/// How the cursor moves. All but left and right need the field's width in cells.
impl Editor {
    /// Returns the text as lines for a field of `width` cells.
    #[must_use]
    pub fn lines(&self, width: usize) -> Lines<'_> {
        wrap(&self.text, width.saturating_sub(1))
    }

    /// Returns where the cursor is drawn in those lines: line and cell, from 0.
    ///
    /// The cell is always inside the field.
    #[must_use]
    pub fn cursor_cell(&self, width: usize) -> (usize, usize) {
        let lines = self.lines(width);
        let (mut line, mut column) = lines.position(self.cursor);
        if self.leans_back && line > 0 && lines.is_broken(line - 1) {
            let (end, end_column) = lines.line_end(line - 1);
            if end == self.cursor {
                (line, column) = (line - 1, end_column);
            }
        }
        (line, column.min(width.saturating_sub(1)))
    }

    /// Moves one grapheme back.
    pub fn left(&mut self) {
        self.move_to(self.before());
    }

    /// Moves one grapheme on.
    pub fn right(&mut self) {
        self.move_to(self.after());
    }

    /// Moves to the start of the line as it is drawn.
    pub fn home(&mut self, width: usize) {
        let (line, _) = self.cursor_cell(width);
        self.place(width, line, 0);
    }

    /// Moves to the end of the line as it is drawn.
    pub fn end(&mut self, width: usize) {
        let (line, _) = self.cursor_cell(width);
        self.place(width, line, usize::MAX);
    }

    /// Moves one drawn line up, and tells whether there was one.
    pub fn up(&mut self, width: usize) -> bool {
        let (line, column) = self.cursor_cell(width);
        line > 0 && self.move_to_line(width, line - 1, column)
    }

    /// Moves one drawn line down, and tells whether there was one.
    pub fn down(&mut self, width: usize) -> bool {
        let (line, column) = self.cursor_cell(width);
        line + 1 < self.lines(width).count() && self.move_to_line(width, line + 1, column)
    }

    fn move_to_line(&mut self, width: usize, line: usize, column: usize) -> bool {
        let goal = self.goal.unwrap_or(column);
        self.place(width, line, goal);
        self.goal = Some(goal);
        true
    }

    fn place(&mut self, width: usize, line: usize, column: usize) {
        let lines = self.lines(width);
        let (end, end_column) = lines.line_end(line);
        let is_at_end = column >= end_column;
        let leans_back = is_at_end && lines.is_broken(line);
        let offset = if is_at_end {
            end
        } else {
            lines.offset_at(line, column)
        };
        self.move_to(offset);
        self.leans_back = leans_back;
    }
}
