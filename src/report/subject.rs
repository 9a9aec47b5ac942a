use super::Voice;
use super::answer_words::said;
use super::document::Words;
use crate::assessment::{Answer, Assessment};
use crate::i18n::{Catalog, Lang, Message};
use crate::questionnaire::{Localized, Question, Questionnaire};
use crate::scoring::{Line, Scorecard};
use jiff::Zoned;

/// What a report is about, and the words to say it in.
#[derive(Clone)]
pub struct Subject<'a> {
    /// The languages of the report in order; at least one.
    pub catalogs: Vec<&'a Catalog>,
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// The answers.
    pub assessment: &'a Assessment,
    /// What they mean.
    pub card: &'a Scorecard,
    /// Gives the days their time zone and decides whether the facts want a new look; nothing else.
    pub now: &'a Zoned,
}

impl<'a> Subject<'a> {
    /// Returns the voice the report speaks with.
    #[must_use]
    pub fn voice(&self) -> Voice<'_, 'a> {
        Voice {
            catalogs: &self.catalogs,
            questionnaire: self.questionnaire,
        }
    }

    /// As [`Voice::langs`].
    #[must_use]
    pub fn langs(&self) -> Vec<Lang> {
        self.voice().langs()
    }

    /// As [`Voice::each`].
    #[must_use]
    pub fn each(&self, say: impl Fn(&'a Catalog) -> String) -> Words {
        self.voice().each(say)
    }

    /// As [`Voice::each_place`].
    #[must_use]
    pub fn each_place(&self, say: impl Fn(&'a Catalog, usize) -> String) -> Words {
        self.voice().each_place(say)
    }

    /// As [`Voice::sentences`].
    #[must_use]
    pub fn sentences(&self, all: &[Words]) -> Words {
        self.voice().sentences(all)
    }

    /// As [`Voice::each_line`].
    #[must_use]
    pub fn each_line(&self, say: impl Fn(&'a Catalog) -> Vec<String>) -> Vec<Words> {
        self.voice().each_line(say)
    }

    /// As [`Voice::text`].
    #[must_use]
    pub fn text(&self, id: &'static str) -> Words {
        self.voice().text(id)
    }

    /// As [`Voice::say`].
    #[must_use]
    pub fn say(&self, message: &Message) -> Words {
        self.voice().say(message)
    }

    /// As [`Voice::words`].
    #[must_use]
    pub fn words(&self, text: &Localized) -> Words {
        self.voice().words(text)
    }

    /// As [`Voice::question_words`].
    #[must_use]
    pub fn question_words(&self, id: &str) -> Words {
        self.voice().question_words(id)
    }

    /// Returns an answer's words.
    #[must_use]
    pub(super) fn said(&self, question: Option<&Question>, answer: Option<&Answer>) -> Words {
        self.each(|catalog| said(catalog, self.questionnaire, question, answer))
    }

    /// Finds the ledger's line of a question; none when it is not asked.
    #[must_use]
    pub fn line(&self, question: &str) -> Option<&'a Line> {
        self.card
            .ledger
            .iter()
            .find(|line| line.question == question)
    }
}
