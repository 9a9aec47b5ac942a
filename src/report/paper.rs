use crate::text::{cells, clean, pad, wrap};

/// The width of everything on paper, in cells.
pub(super) const WIDTH: usize = 78;

/// Lines being written one below the other, 78 cells wide; everything is cleaned and broken here.
#[derive(Clone, Debug, Default)]
pub struct Paper {
    lines: Vec<String>,
}

impl Paper {
    /// Writes a heading with a rule below, after a blank line unless it is the first.
    pub fn heading(&mut self, words: &str) {
        if !self.lines.is_empty() {
            self.blank();
        }
        self.paragraph(0, words);
        self.rule();
    }

    /// Writes a rule across the paper.
    pub fn rule(&mut self) {
        self.line("-".repeat(WIDTH));
    }

    /// Writes a text, broken to the width.
    pub fn paragraph(&mut self, indent: usize, words: &str) {
        self.labelled(indent, "", 0, words);
    }

    /// Writes a label and beside it, hanging, a text.
    pub fn labelled(&mut self, indent: usize, label: &str, label_width: usize, words: &str) {
        let words = clean(words);
        let label = clean(label);
        let label_width = label_width.max(cells(&label));
        let room = WIDTH.saturating_sub(indent + label_width);
        for (number, line) in wrap(&words, room).shown().enumerate() {
            let before = if number == 0 { label.as_ref() } else { "" };
            let before = pad(before, label_width);
            self.line(format!("{}{before}{line}", " ".repeat(indent)));
        }
    }

    /// Writes something that is of use only in one piece, such as an address, however long it is.
    pub fn unbroken(&mut self, indent: usize, piece: &str) {
        self.line(format!("{}{}", " ".repeat(indent), clean(piece)));
    }

    /// Writes a line as it is, without the spaces at its end.
    pub fn line(&mut self, line: impl AsRef<str>) {
        self.lines.push(line.as_ref().trim_end().to_owned());
    }

    /// Leaves a line free.
    pub fn blank(&mut self) {
        self.lines.push(String::new());
    }

    /// Returns everything written, each line ended.
    #[must_use]
    pub fn finish(self) -> String {
        let mut text = self.lines.join("\n");
        text.push('\n');
        text
    }
}
