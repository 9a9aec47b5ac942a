use crate::text::{cells, clean, pad, wrap};

/// The width of the report in cells.
pub(in crate::report) const WIDTH: usize = 78;

/// Lines being written one below the other; everything is cleaned and broken here.
#[derive(Default)]
pub(super) struct Paper {
    lines: Vec<String>,
}

impl Paper {
    /// Writes a heading after a blank line, with a rule below.
    pub(super) fn heading(&mut self, words: &str) {
        if !self.lines.is_empty() {
            self.blank();
        }
        self.paragraph(0, words);
        self.line("-".repeat(WIDTH));
    }

    /// Writes a text, broken to the width.
    pub(super) fn paragraph(&mut self, indent: usize, words: &str) {
        self.labelled(indent, "", 0, words);
    }

    /// Writes a label and beside it, hanging, a text.
    pub(super) fn labelled(&mut self, indent: usize, label: &str, label_width: usize, words: &str) {
        let words = clean(words);
        let label = clean(label);
        let label_width = label_width.max(cells(&label));
        let room = WIDTH.saturating_sub(indent + label_width);
        for (number, line) in wrap(&words, room).shown().enumerate() {
            let before = if number == 0 { label.as_ref() } else { "" };
            self.line(format!(
                "{}{}{line}",
                " ".repeat(indent),
                pad(before, label_width)
            ));
        }
    }

    /// Writes a line as it is, without the spaces at its end.
    pub(super) fn line(&mut self, line: impl AsRef<str>) {
        self.lines.push(line.as_ref().trim_end().to_owned());
    }

    /// Leaves a line free.
    pub(super) fn blank(&mut self) {
        self.lines.push(String::new());
    }

    /// Returns everything written, each line ended.
    pub(super) fn finish(self) -> String {
        let mut text = self.lines.join("\n");
        text.push('\n');
        text
    }
}
