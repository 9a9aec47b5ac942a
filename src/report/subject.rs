use super::answer_words::said;
use super::document::Words;
use super::words;
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
    /// Returns the languages of the report.
    #[must_use]
    pub fn langs(&self) -> Vec<Lang> {
        self.catalogs
            .iter()
            .map(|catalog| catalog.lang().clone())
            .collect()
    }

    /// Says something in each language.
    #[must_use]
    pub fn each(&self, say: impl Fn(&'a Catalog) -> String) -> Words {
        Words::of(self.catalogs.iter().map(|catalog| say(catalog)))
    }

    /// Says something in each language that holds other texts of the report, found by the place of the language.
    #[must_use]
    pub fn each_place(&self, say: impl Fn(&'a Catalog, usize) -> String) -> Words {
        let places = self.catalogs.iter().enumerate();
        Words::of(places.map(|(place, catalog)| say(catalog, place)))
    }

    /// Puts sentences one behind the other, as each language does; empty ones are left out.
    #[must_use]
    pub fn sentences(&self, all: &[Words]) -> Words {
        self.each_place(|catalog, place| {
            let said = all.iter().map(|words| words.at(place));
            let said: Vec<&str> = said.filter(|words| !words.is_empty()).collect();
            said.join(&catalog.text("report-sentence-gap"))
        })
    }

    /// Says several lines in each language, line by line.
    #[must_use]
    pub fn each_line(&self, say: impl Fn(&'a Catalog) -> Vec<String>) -> Vec<Words> {
        let all: Vec<Vec<String>> = self.catalogs.iter().map(|catalog| say(catalog)).collect();
        let longest = all.iter().map(Vec::len).max().unwrap_or(0);
        let line = |place: usize| {
            let lines = all.iter().filter_map(|lines| lines.get(place).cloned());
            Words::of(lines)
        };
        (0..longest).map(line).collect()
    }

    /// Says one of the interface's own texts.
    #[must_use]
    pub fn text(&self, id: &'static str) -> Words {
        self.each(|catalog| catalog.text(id))
    }

    /// Says a message whose arguments are the same in every language.
    #[must_use]
    pub fn say(&self, message: &Message) -> Words {
        self.each(|catalog| catalog.say(message))
    }

    /// Returns the words of a text of the questionnaire, marked where they are a stand-in.
    #[must_use]
    pub fn words(&self, text: &Localized) -> Words {
        self.each(|catalog| words(catalog, self.questionnaire, text))
    }

    /// Returns a question's sentence; of one the questionnaire does not know, its id.
    #[must_use]
    pub fn question_words(&self, id: &str) -> Words {
        match self.questionnaire.question(id) {
            Some(question) => self.words(&question.text),
            None => Words::same(id),
        }
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
