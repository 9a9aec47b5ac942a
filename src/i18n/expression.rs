use super::{Lang, WordingError, sentences};
use literals::literals;
use regex_lite::{Regex, RegexBuilder};
use std::collections::BTreeMap;
use std::ops::Range;

mod literals;

/// A regular expression that finds a way of putting something, whatever the case of letters.
#[derive(Clone, Debug)]
pub struct Expression {
    regex: Regex,
    /// One of these stands in every sentence it finds; none when that is not known.
    ///
    /// Looking for them first makes the hundreds of expressions twenty times
    /// faster; an engine that did so itself would make the program a quarter larger.
    literals: Option<Vec<String>>,
}

impl Expression {
    /// Reads an expression as `i18n/claims.ron` holds it.
    ///
    /// # Errors
    ///
    /// [`WordingError::Expression`] when it is none.
    pub fn new(language: &str, expression: &str) -> Result<Self, WordingError> {
        let built = RegexBuilder::new(expression).case_insensitive(true).build();
        let regex = built.map_err(|reason| WordingError::Expression {
            language: language.to_owned(),
            expression: expression.to_owned(),
            reason,
        })?;
        Ok(Self {
            literals: literals(expression),
            regex,
        })
    }

    /// Reads one for every language.
    pub(super) fn all(
        written: &BTreeMap<String, String>,
    ) -> Result<BTreeMap<String, Self>, WordingError> {
        written
            .iter()
            .map(|(language, expression)| Ok((language.clone(), Self::new(language, expression)?)))
            .collect()
    }

    /// Tells whether a sentence puts it so.
    #[must_use]
    pub fn is_in(&self, sentence: &str) -> bool {
        self.may_be_in(&sentence.to_ascii_lowercase()) && self.regex.is_match(sentence)
    }

    /// Tells whether a sentence in small letters has what every find has.
    fn may_be_in(&self, sentence: &str) -> bool {
        let literals = self.literals.as_ref();
        literals.is_none_or(|literals| literals.iter().any(|one| sentence.contains(one)))
    }

    /// Returns the expression as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.regex.as_str()
    }

    /// Finds the sentences of a text that put it so, by the expression for the language.
    pub(super) fn sentences_of(
        given: &BTreeMap<String, Self>,
        text: &str,
        lang: &Lang,
    ) -> Vec<Range<usize>> {
        let Some(expression) = lang.choose(given) else {
            return Vec::new();
        };
        let is_hit = |sentence: &Range<usize>| {
            let words = text.get(sentence.clone()).unwrap_or_default();
            expression.is_in(words)
        };
        sentences(text, lang).into_iter().filter(is_hit).collect()
    }
}
