use crate::assessment::{Answer, Assessment};
use crate::i18n::Catalog;
use crate::questionnaire::{Localized, Question, Questionnaire};
use crate::report::answer_words::said;
use crate::report::words;
use crate::scoring::Scorecard;
use jiff::Zoned;

/// What a report is about, and the words to say it in.
pub(super) struct Subject<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) assessment: &'a Assessment,
    pub(super) card: &'a Scorecard,
    pub(super) now: &'a Zoned,
}

impl Subject<'_> {
    /// Returns the words of a text of the questionnaire, marked where they are a stand-in.
    pub(super) fn words(&self, text: &Localized) -> String {
        words(self.catalog, self.questionnaire, text)
    }

    /// Says one of the interface's own texts.
    pub(super) fn text(&self, id: &'static str) -> String {
        self.catalog.text(id)
    }

    /// Returns a question's sentence; of one the questionnaire does not know, its id.
    pub(super) fn question_words(&self, id: &str) -> String {
        self.questionnaire
            .question(id)
            .map_or_else(|| id.to_owned(), |question| self.words(&question.text))
    }

    /// Returns an answer's words.
    pub(super) fn said(&self, question: Option<&Question>, answer: Option<&Answer>) -> String {
        said(self.catalog, self.questionnaire, question, answer)
    }
}
