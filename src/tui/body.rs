use crate::text::{Lines, cells, pad, wrap};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The lines of a screen between head and status, with the place of the cursor.
#[derive(Clone, Debug)]
pub struct Body {
    rows: Vec<Row>,
    /// Row and column of the real terminal cursor.
    pub cursor: Option<(usize, usize)>,
    /// First row shown, where the person scrolls; otherwise the cursor is kept in sight.
    pub scroll: Option<usize>,
    /// Rows that are kept in sight below the cursor’s.
    pub below: usize,
    /// Whether a list within it goes on below what is shown.
    pub has_more: bool,
}

#[derive(Clone, Debug)]
struct Row {
    line: Line<'static>,
    /// An empty line that may go when there is little room.
    is_air: bool,
    /// A line that stays in sight when the rest is scrolled past it.
    is_pinned: bool,
}

impl Default for Body {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            cursor: None,
            scroll: None,
            // So that one sees that it goes on.
            below: 2,
            has_more: false,
        }
    }
}

impl Body {
    /// Makes an empty body that is shown from a row on; the cursor stands at its top.
    pub fn scrolled(scroll: usize) -> Self {
        Self {
            scroll: Some(scroll),
            ..Self::default()
        }
    }

    /// Returns how many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Keeps in sight what stands above a list while the cursor is on its first row, and what
    /// stands below it while the cursor is on the last.
    pub fn keep_ends_in_sight(&mut self, cursor: usize, len: usize) {
        let row = self.cursor.map_or(0, |(row, _)| row);
        if cursor == 0 {
            self.below = 0;
        } else if cursor + 1 >= len {
            self.below = self.rows.len().saturating_sub(row + 1);
        }
    }

    /// Puts the lines of another body below these.
    pub fn append(&mut self, other: Self) {
        let above = self.rows.len();
        self.cursor = other.cursor.map(|(row, column)| (row + above, column));
        self.scroll = other.scroll;
        self.below = other.below;
        self.has_more = other.has_more;
        self.rows.extend(other.rows);
    }

    /// Puts the lines of a part below these; the cursor stays.
    pub fn add(&mut self, part: Self) {
        self.rows.extend(part.rows);
    }

    /// Adds a line as it is.
    pub fn line(&mut self, line: impl Into<Line<'static>>) {
        self.rows.push(Row {
            line: line.into(),
            is_air: false,
            is_pinned: false,
        });
    }

    /// Adds an empty line that may go when there is little room.
    pub fn air(&mut self) {
        self.rows.push(Row {
            line: Line::default(),
            is_air: true,
            is_pinned: false,
        });
    }

    /// Adds words, broken to a width and moved in by some columns.
    pub fn words(&mut self, text: &str, indent: usize, width: usize, style: Style) {
        for piece in balanced(text, width.saturating_sub(indent)).shown() {
            self.line(indented(indent, piece, style));
        }
    }

    /// Adds words behind a lead, such as a label; further lines stand below the first word.
    pub fn hanging(&mut self, lead: Vec<Span<'static>>, text: &str, width: usize, style: Style) {
        let indent: usize = lead.iter().map(|span| cells(&span.content)).sum();
        let lines = balanced(text, width.saturating_sub(indent));
        let mut lead = Some(lead);
        for piece in lines.shown() {
            match lead.take() {
                Some(mut spans) => {
                    spans.push(Span::styled(piece.to_owned(), style));
                    self.line(spans);
                }
                None => self.line(indented(indent, piece, style)),
            }
        }
        if let Some(spans) = lead {
            self.line(spans);
        }
    }

    /// Adds words broken to a width, with further columns behind their first line.
    pub fn beside(&mut self, lead: &str, text: &str, width: usize, columns: &str, style: Style) {
        let indent = cells(lead);
        let lines = balanced(text, width.saturating_sub(indent));
        let empty = " ".repeat(indent);
        for (row, piece) in lines.shown().enumerate() {
            let line = match row {
                0 => format!("{}{columns}", pad(&format!("{lead}{piece}"), width)),
                _ => format!("{empty}{piece}"),
            };
            self.line(Line::styled(line, style));
        }
    }

    /// Replaces what a row begins with, such as the empty columns before a field.
    pub fn relead(&mut self, row: usize, lead: Span<'static>) {
        if let Some(first) = self
            .rows
            .get_mut(row)
            .and_then(|row| row.line.spans.first_mut())
        {
            *first = lead;
        }
    }

    /// Puts the cursor on a column of the next row.
    pub fn cursor_here(&mut self, column: usize) {
        self.cursor = Some((self.rows.len(), column));
    }

    /// Takes empty lines out, the last ones first, until the body fits the height.
    pub fn squeeze(&mut self, height: usize) {
        while self.rows.len() > height {
            let Some(index) = self.rows.iter().rposition(|row| row.is_air) else {
                return;
            };
            self.rows.remove(index);
            if let Some((row, _)) = &mut self.cursor
                && *row > index
            {
                *row -= 1;
            }
        }
    }

    /// Keeps every line so far in sight, whatever is scrolled to below.
    pub fn pin(&mut self) {
        for row in self.rows.iter_mut().filter(|row| !row.is_air) {
            row.is_pinned = true;
        }
    }

    /// Returns the lines of a height from a row on, under those that stay in sight.
    pub fn window(&self, first: usize, height: usize) -> impl Iterator<Item = &Line<'static>> {
        let above = self.rows.iter().take(first).filter(|row| row.is_pinned);
        let hidden = above.clone().count().min(height / 2);
        let shown = self.rows.iter().skip(first + hidden);
        above
            .take(hidden)
            .chain(shown)
            .take(height)
            .map(|row| &row.line)
    }

    /// Returns the first row to show in a height.
    pub fn first_row(&self, height: usize) -> usize {
        let overflow = self.overflow(height);
        match (self.scroll, self.cursor) {
            (Some(scroll), _) => scroll.min(overflow),
            (None, Some((row, _))) => (row + 1 + self.below)
                .saturating_sub(height)
                .min(overflow)
                .min(row),
            (None, None) => 0,
        }
    }

    /// Returns how many rows are too many for a height.
    pub fn overflow(&self, height: usize) -> usize {
        self.rows.len().saturating_sub(height)
    }

    /// Goes through the lines.
    pub fn lines(&self) -> impl Iterator<Item = &Line<'static>> {
        self.rows.iter().map(|row| &row.line)
    }
}

/// A last line shorter than this reads as a slip.
const WIDOW: usize = 8;
/// The other lines are made at most this much shorter to lengthen it.
const GIVE: usize = 16;

/// Breaks words so that the last line does not hold a mere syllable, where that costs no line.
fn balanced(text: &str, width: usize) -> Lines<'_> {
    let lines = wrap(text, width);
    let is_widow = |lines: &Lines<'_>| {
        lines.count() > 1 && lines.shown().last().is_some_and(|last| cells(last) < WIDOW)
    };
    if !is_widow(&lines) {
        return lines;
    }
    let narrower = (width.saturating_sub(GIVE).max(WIDOW)..width)
        .rev()
        .map(|width| wrap(text, width));
    narrower
        .take_while(|other| other.count() == lines.count())
        .find(|other| !is_widow(other))
        .unwrap_or(lines)
}

fn indented(indent: usize, text: &str, style: Style) -> Line<'static> {
    Line::from(vec![
        Span::raw(" ".repeat(indent)),
        Span::styled(text.to_owned(), style),
    ])
}
