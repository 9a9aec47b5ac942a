use super::catalog::FOLDERS;
use super::{Lang, Localized, WordingError};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What things are called, in every language: `i18n/glossary.ron`, compiled in.
#[derive(Clone, Debug)]
pub struct Glossary {
    terms: Vec<Term>,
}

/// One thing and its name.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its id.
    pub id: String,
    /// What texts call it.
    pub term: Localized,
    /// What it is, in plain words.
    pub plain: Localized,
    /// What a public document calls it.
    #[serde(default)]
    pub official: Option<Official>,
    /// By language, what texts do not call it.
    #[serde(default)]
    pub avoid: BTreeMap<String, Vec<String>>,
}

/// A name as a public document has it.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Localized")]
pub struct Official {
    /// The name.
    pub name: Localized,
    /// The document.
    pub source: String,
}

/// A wording to avoid that stands in a text.
#[derive(Clone, Debug)]
pub struct Avoided<'g> {
    /// The thing it means.
    pub term: &'g Term,
    /// Its bytes in the text.
    pub at: Range<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    format: u32,
    terms: Vec<Term>,
}

impl Glossary {
    /// Reads the list that is compiled in.
    ///
    /// # Panics
    ///
    /// When that list is none, which a test keeps from being released.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "the file is part of the program; tests/wording.rs reads it"
    )]
    pub fn load() -> Self {
        let file = FOLDERS.get_file("glossary.ron");
        let text = file.and_then(include_dir::File::contents_utf8);
        Self::parse(text.unwrap_or_default()).expect("i18n/glossary.ron is a list of terms")
    }

    /// Reads a list.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, WordingError> {
        let options = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let shape: Shape = options.from_str(text)?;
        if shape.format != 1 {
            return Err(WordingError::Format(shape.format));
        }
        let mut seen = BTreeSet::new();
        if let Some(term) = shape.terms.iter().find(|term| !seen.insert(&term.id)) {
            return Err(WordingError::Twice(term.id.clone()));
        }
        Ok(Self { terms: shape.terms })
    }

    /// Goes through the terms.
    pub fn iter(&self) -> impl Iterator<Item = &Term> {
        self.terms.iter()
    }

    /// Finds the wordings to avoid that stand in a text, in the order of the text.
    #[must_use]
    pub fn avoided_in(&self, text: &str, lang: &Lang) -> Vec<Avoided<'_>> {
        // Letters keep their number of bytes, so that places stay right.
        let text = text.to_ascii_lowercase();
        let mut found = Vec::new();
        for term in &self.terms {
            let good: Vec<_> = term
                .names(lang)
                .flat_map(|name| places(&text, name))
                .collect();
            for wording in lang.choose(&term.avoid).into_iter().flatten() {
                let bad = places(&text, wording);
                let is_bad = |at: &Range<usize>| {
                    !good
                        .iter()
                        .any(|good| good.start <= at.start && at.end <= good.end)
                };
                found.extend(
                    bad.into_iter()
                        .filter(is_bad)
                        .map(|at| Avoided { term, at }),
                );
            }
        }
        found.sort_by_key(|avoided| avoided.at.start);
        found
    }
}

impl Term {
    /// The names it may have, which may hold a wording to avoid.
    fn names(&self, lang: &Lang) -> impl Iterator<Item = &str> {
        let official = self.official.as_ref().map(|official| &official.name);
        let given = std::iter::once(&self.term).chain(official);
        given.filter_map(|name| name.of_language(lang))
    }
}

/// The places of whole words in a text that is in small letters.
fn places(text: &str, wording: &str) -> Vec<Range<usize>> {
    let wording = wording.to_ascii_lowercase();
    if wording.is_empty() {
        return Vec::new();
    }
    let found = text.match_indices(&wording);
    let places = found.map(|(start, found)| start..start + found.len());
    places.filter(|at| is_whole_word(text, at)).collect()
}

/// Tells whether no letter joins on to the words; Japanese has no such ends of words.
fn is_whole_word(text: &str, at: &Range<usize>) -> bool {
    let joins = |outside: Option<char>, inside: Option<char>| {
        let is_letter = |c: char| c.is_ascii_alphanumeric();
        outside.is_some_and(is_letter) && inside.is_some_and(is_letter)
    };
    let before = text.get(..at.start).unwrap_or_default();
    let inside = text.get(at.clone()).unwrap_or_default();
    let after = text.get(at.end..).unwrap_or_default();
    !joins(before.chars().next_back(), inside.chars().next())
        && !joins(after.chars().next(), inside.chars().next_back())
}

impl TryFrom<Localized> for Official {
    type Error = &'static str;

    /// Takes the source apart from the names, which may be in any language.
    fn try_from(mut written: Localized) -> Result<Self, Self::Error> {
        let source = written.take("source").ok_or("no source")?;
        Ok(Self {
            name: written,
            source,
        })
    }
}
