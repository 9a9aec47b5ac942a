use crate::report::Subject;
use crate::report::document::Words;

/// Labels and texts; what has no text is left out.
pub(super) struct Fields<'s, 'a> {
    subject: &'s Subject<'a>,
    fields: Vec<(Words, Words)>,
}

impl<'s, 'a> Fields<'s, 'a> {
    pub(super) fn of(subject: &'s Subject<'a>) -> Self {
        Self {
            subject,
            fields: Vec::new(),
        }
    }

    /// Adds a text under one of the interface's labels, unless there is none.
    pub(super) fn with(mut self, label: &'static str, words: Words) -> Self {
        if !words.is_empty() {
            self.fields.push((self.subject.text(label), words));
        }
        self
    }

    /// Adds what a person wrote.
    pub(super) fn typed(self, label: &'static str, text: &str) -> Self {
        self.with(label, Words::same(text))
    }

    pub(super) fn finish(self) -> Vec<(Words, Words)> {
        self.fields
    }
}
