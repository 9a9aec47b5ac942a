use super::{
    Contact, FollowUp, Level, Localized, Method, OfficialDocument, Question, Section, Source,
};
use crate::i18n::Lang;

/// A versioned set of sections and questions in every language it offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questionnaire {
    /// Named id.
    pub id: String,
    /// Version, such as `2026-11`.
    pub version: String,
    /// SHA-256 of its files, in hexadecimal.
    pub hash: String,
    /// Its languages; the first is the fall-back.
    pub languages: Vec<Lang>,
    /// Languages in which some of its texts stand; others stand in for the rest.
    pub partial_languages: Vec<Lang>,
    /// Its name.
    pub title: Localized,
    /// What it is for, in a sentence or two.
    pub summary: Localized,
    /// The date its facts are of, ISO 8601.
    pub valid_as_of: String,
    /// The date after which its facts want a new look, ISO 8601.
    pub review_by: String,
    /// What may have changed when that date is past.
    pub may_change: Option<Localized>,
    /// How answers become a result.
    pub method: Method,
    /// The opening questions on how the company uses AI.
    pub scope: Vec<Question>,
    /// Its sections in order.
    pub sections: Vec<Section>,
    /// The documents it rests on.
    pub sources: Vec<Source>,
    /// The official documents it serves, seen from their points.
    pub crosswalk: Vec<OfficialDocument>,
    /// The questionnaires to go on with.
    pub follow_ups: Vec<FollowUp>,
    /// The places to ask, in the order they are shown.
    pub contacts: Vec<Contact>,
}

impl Questionnaire {
    /// Goes through every question in the order of asking, scope first.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.scope
            .iter()
            .chain(self.sections.iter().flat_map(|section| &section.questions))
    }

    /// Finds a question, of scope or of a section.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions().find(|question| question.id == id)
    }

    /// Tells whether the question is one about scope.
    #[must_use]
    pub fn is_scope(&self, id: &str) -> bool {
        self.scope.iter().any(|question| question.id == id)
    }

    /// Finds a section by its id.
    #[must_use]
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// Finds the section a question stands in; none for questions about scope.
    #[must_use]
    pub fn section_of(&self, question: &str) -> Option<&Section> {
        self.sections
            .iter()
            .find(|section| section.questions.iter().any(|each| each.id == question))
    }

    /// Finds a source by its id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// Returns the language texts fall back to.
    #[must_use]
    pub fn first_language(&self) -> &Lang {
        &self.languages[0]
    }

    /// Returns the words of a text in a language, falling back as [`Localized::shown`] does.
    #[must_use]
    pub fn words<'a>(&'a self, text: &'a Localized, lang: &Lang) -> &'a str {
        text.shown(lang, self.first_language()).text
    }

    /// Returns the levels that ask something the shorter ones do not.
    #[must_use]
    pub fn levels(&self) -> Vec<Level> {
        let asks = |level| {
            self.sections
                .iter()
                .flat_map(|section| &section.questions)
                .any(|q| q.level == level)
        };
        Level::ALL
            .into_iter()
            .filter(|level| asks(*level))
            .collect()
    }
}
