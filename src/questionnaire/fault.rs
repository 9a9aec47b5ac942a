use crate::i18n::{Catalog, Explain, Message};
use serde::Serialize;

mod excerpt;
mod findings;
mod rule;

pub use excerpt::Excerpt;
pub(crate) use excerpt::shown;
pub(crate) use findings::Findings;
use findings::Walk;
pub use rule::Rule;

/// One thing that is wrong with the files of a questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The file's name.
    pub file: String,
    /// The line, from 1; 0 when the fault is that of the whole file.
    pub line: usize,
    /// The column in characters, from 1; 0 when the fault is that of the whole file.
    pub column: usize,
    /// The line of the file, fit to be shown; empty when the fault is that of the whole file.
    pub excerpt: Excerpt,
    /// What is wrong.
    pub rule: Rule,
}

/// A fault as other programs read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FaultRecord<'a> {
    /// The file's name.
    pub file: &'a str,
    /// The line, from 1; 0 for the whole file.
    pub line: usize,
    /// The column in characters, from 1; 0 for the whole file.
    pub column: usize,
    /// The rule's id.
    pub rule: &'static str,
    /// What is wrong, in the language of the catalogue.
    pub message: String,
    /// What to do about it.
    pub cure: String,
}

impl Fault {
    /// Makes a fault of a whole file.
    pub(super) fn of_file(file: &str, rule: Rule) -> Self {
        Self {
            file: file.to_owned(),
            line: 0,
            column: 0,
            excerpt: Excerpt::default(),
            rule,
        }
    }

    /// Makes a fault at a byte of a text.
    pub(super) fn in_text(file: &str, text: &str, offset: usize, rule: Rule) -> Self {
        Walk::new(text).fault(file, offset, rule)
    }

    /// Returns the place as `file:line:column`, which editors and terminals can follow.
    #[must_use]
    pub fn place(&self) -> String {
        let file = shown(&self.file);
        if self.line == 0 {
            file
        } else {
            format!("{file}:{}:{}", self.line, self.column)
        }
    }

    /// Returns the fault as lines of text: what is wrong, the source with a caret, the cure.
    #[must_use]
    pub fn lines(&self, catalog: &Catalog) -> String {
        let said = catalog.say(&self.message());
        let (wrong, cure) = said.split_once('\n').unwrap_or((&said, ""));
        let mut lines = vec![wrong.to_owned()];
        if self.line > 0 {
            let caret = " ".repeat(self.excerpt.caret);
            lines.push(format!("    {}", self.excerpt.text));
            lines.push(format!("    {caret}^"));
        }
        lines.extend(cure.lines().map(|line| format!("    {line}")));
        lines.push(String::new());
        lines.join("\n")
    }

    /// Returns the fault for other programs, said in the language of the catalogue.
    #[must_use]
    pub fn record(&self, catalog: &Catalog) -> FaultRecord<'_> {
        let said = catalog.say(&self.rule.message_at(""));
        let (message, cure) = said.split_once('\n').unwrap_or((&said, ""));
        FaultRecord {
            file: &self.file,
            line: self.line,
            column: self.column,
            rule: self.rule.id(),
            message: message.to_owned(),
            cure: cure.to_owned(),
        }
    }
}

impl Explain for Fault {
    /// Says the place and what is wrong in the first line, the cure below it.
    fn message(&self) -> Message {
        self.rule.message_at(&format!("{}  ", self.place()))
    }
}
