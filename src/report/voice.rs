use super::document::Words;
use super::words;
use crate::i18n::{Catalog, Lang, Message};
use crate::questionnaire::{Localized, Questionnaire};

/// The languages a paper is written in, and the questionnaire whose texts it quotes.
#[derive(Clone, Copy)]
pub struct Voice<'v, 'a> {
    /// The languages in order; at least one.
    pub catalogs: &'v [&'a Catalog],
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
}

impl<'a> Voice<'_, 'a> {
    /// Returns the languages.
    #[must_use]
    pub fn langs(&self) -> Vec<Lang> {
        let catalogs = self.catalogs.iter();
        catalogs.map(|catalog| catalog.lang().clone()).collect()
    }

    /// Says something in each language.
    #[must_use]
    pub fn each(&self, say: impl Fn(&'a Catalog) -> String) -> Words {
        Words::of(self.catalogs.iter().map(|catalog| say(catalog)))
    }

    /// Says something in each language that holds other texts of the paper, found by the place of the language.
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

    /// Says one of them for programs to read, without a mark where another language stands in.
    #[must_use]
    pub fn unmarked(&self, id: &'static str) -> Words {
        self.each(|catalog| catalog.unmarked(id))
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
}
