use super::{Excerpt, Fault, Rule};
use crate::questionnaire::Files;

/// Faults as they are found, with bytes for places.
#[derive(Default)]
pub(crate) struct Findings {
    found: Vec<Finding>,
}

struct Finding {
    file: String,
    /// The byte in the file; none for the whole file.
    offset: Option<usize>,
    rule: Rule,
}

impl Findings {
    /// Notes a fault at a byte of a file.
    pub(crate) fn add(&mut self, file: &str, offset: usize, rule: Rule) {
        self.push(file, Some(offset), rule);
    }

    /// Notes a fault of a whole file.
    pub(crate) fn add_whole(&mut self, file: &str, rule: Rule) {
        self.push(file, None, rule);
    }

    fn push(&mut self, file: &str, offset: Option<usize>, rule: Rule) {
        let file = file.to_owned();
        self.found.push(Finding { file, offset, rule });
    }

    /// Tells whether nothing was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Turns bytes into lines and columns; the faults come by file and line.
    pub(crate) fn into_faults(mut self, files: &Files) -> Vec<Fault> {
        // Stable, so that faults of one place keep the order of the checks.
        self.found
            .sort_by(|a, b| (&a.file, a.offset).cmp(&(&b.file, b.offset)));
        let mut faults: Vec<Fault> = Vec::with_capacity(self.found.len());
        let mut walk = Walk::new("");
        for finding in self.found {
            if faults.last().is_none_or(|last| last.file != finding.file) {
                walk = Walk::new(files.text(&finding.file).unwrap_or_default());
            }
            faults.push(match finding.offset {
                Some(offset) => walk.fault(&finding.file, offset, finding.rule),
                None => Fault::of_file(&finding.file, finding.rule),
            });
        }
        faults
    }
}

/// A walk through a file from fault to fault, counting lines and columns only once.
pub(super) struct Walk<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    line_start: usize,
    column: usize,
}

impl<'a> Walk<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            line: 1,
            line_start: 0,
            column: 1,
        }
    }

    pub(super) fn fault(&mut self, file: &str, offset: usize, rule: Rule) -> Fault {
        for (at, c) in self.text.get(self.at..).unwrap_or_default().char_indices() {
            if self.at + at >= offset {
                break;
            }
            if c == '\n' {
                self.line += 1;
                self.line_start = self.at + at + 1;
                self.column = 1;
            } else {
                self.column += 1;
            }
        }
        let offset = offset.min(self.text.len());
        self.at = self.at.max(offset);
        Fault {
            file: file.to_owned(),
            line: self.line,
            column: self.column,
            excerpt: Excerpt::around(self.text, self.line_start, self.at),
            rule,
        }
    }
}
