//! Judges texts of any origin by the lists.

use tenken::i18n::{Claims, Glossary, Lang};

/// The lists, read once a test.
pub(crate) struct Judge {
    claims: Claims,
    glossary: Glossary,
}

/// The languages whose expressions every text is held against, whatever it is in.
const LANGUAGES: [&str; 2] = ["ja", "en"];

impl Judge {
    pub(crate) fn new() -> Self {
        Self {
            claims: Claims::load(),
            glossary: Glossary::load(),
        }
    }

    /// The claims that a text makes.
    pub(crate) fn claims(&self, place: &str, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        for lang in LANGUAGES.map(Lang::new) {
            for said in self.claims.said_in(text, &lang) {
                let (id, words) = (&said.claim.id, &text[said.sentence]);
                found.push(format!("{place}: {id} ({lang}): {words}"));
            }
        }
        found
    }

    /// All that a text of the product must not hold.
    pub(crate) fn all(&self, place: &str, text: &str) -> Vec<String> {
        let mut found = self.claims(place, text);
        for lang in LANGUAGES.map(Lang::new) {
            for sentence in self.claims.promises_in(text, &lang) {
                found.push(format!("{place}: promise ({lang}): {}", &text[sentence]));
            }
            for avoided in self.glossary.avoided_in(text, &lang) {
                let (id, words) = (&avoided.term.id, &text[avoided.at]);
                found.push(format!("{place}: {words}, which is {id} ({lang}): {text}"));
            }
        }
        found
    }
}

/// The lines of a text, and its paragraphs with the breaks of lines taken out, where
/// a sentence goes on from line to line.
pub(crate) fn readings(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| line.trim().to_owned());
    let paragraphs = text.split("\n\n").map(unwrapped);
    lines
        .chain(paragraphs)
        .filter(|one| !one.is_empty())
        .collect()
}

fn unwrapped(paragraph: &str) -> String {
    let mut whole = String::new();
    for line in paragraph.lines().map(str::trim) {
        let is_spaced =
            whole.ends_with(|c: char| c.is_ascii()) && line.starts_with(|c: char| c.is_ascii());
        if is_spaced {
            whole.push(' ');
        }
        whole.push_str(line);
    }
    whole
}

/// Asserts that nothing was found.
pub(crate) fn nothing(mut found: Vec<String>) {
    found.sort();
    found.dedup();
    assert!(
        found.is_empty(),
        "{} found:\n{}",
        found.len(),
        found.join("\n")
    );
}
