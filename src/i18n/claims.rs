use super::catalog::FOLDERS;
use super::{Expression, Lang, Localized, WordingError, sentences};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What no text of the product may say: `i18n/claims.ron`, compiled in.
///
/// False statements about the law, verdicts and promises, each with expressions
/// that find it. Only what checks texts reads the list.
#[derive(Clone, Debug)]
pub struct Claims {
    all: Vec<Claim>,
    promises: BTreeMap<String, Expression>,
    legal: BTreeMap<String, Expression>,
}

/// One false statement that is often made.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its id.
    pub id: String,
    /// The false statement.
    pub false_statement: Localized,
    /// What is right instead.
    pub right: Localized,
    /// By language, what finds it.
    pub expressions: BTreeMap<String, Expression>,
}

/// A claim that can be read in a text.
#[derive(Clone, Debug)]
pub struct Said<'c> {
    /// The claim.
    pub claim: &'c Claim,
    /// The bytes of the sentence that says it.
    pub sentence: Range<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    format: u32,
    claims: Vec<ClaimShape>,
    promises: BTreeMap<String, String>,
    legal: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClaimShape {
    id: String,
    false_statement: Localized,
    right: Localized,
    expressions: BTreeMap<String, String>,
}

impl Claims {
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
        let file = FOLDERS.get_file("claims.ron");
        let text = file.and_then(include_dir::File::contents_utf8);
        Self::parse(text.unwrap_or_default()).expect("i18n/claims.ron is a list of claims")
    }

    /// Reads a list.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, WordingError> {
        let shape: Shape = ron::from_str(text)?;
        if shape.format != 1 {
            return Err(WordingError::Format(shape.format));
        }
        let mut seen = BTreeSet::new();
        let mut claims = Vec::new();
        for claim in shape.claims {
            if !seen.insert(claim.id.clone()) {
                return Err(WordingError::Twice(claim.id));
            }
            claims.push(Claim {
                id: claim.id,
                false_statement: claim.false_statement,
                right: claim.right,
                expressions: Expression::all(&claim.expressions)?,
            });
        }
        Ok(Self {
            all: claims,
            promises: Expression::all(&shape.promises)?,
            legal: Expression::all(&shape.legal)?,
        })
    }

    /// Goes through the claims.
    pub fn iter(&self) -> impl Iterator<Item = &Claim> {
        self.all.iter()
    }

    /// Finds the claims that a text makes in a language.
    #[must_use]
    pub fn said_in(&self, text: &str, lang: &Lang) -> Vec<Said<'_>> {
        let mut said = Vec::new();
        for sentence in sentences(text, lang) {
            let words = text.get(sentence.clone()).unwrap_or_default();
            for claim in &self.all {
                let expression = lang.choose(&claim.expressions);
                if expression.is_some_and(|expression| expression.is_in(words)) {
                    let sentence = sentence.clone();
                    said.push(Said { claim, sentence });
                }
            }
        }
        said
    }

    /// Finds the sentences that promise something, or pass a verdict on what is lawful.
    #[must_use]
    pub fn promises_in(&self, text: &str, lang: &Lang) -> Vec<Range<usize>> {
        Expression::sentences_of(&self.promises, text, lang)
    }

    /// Finds the sentences that say what law is.
    #[must_use]
    pub fn law_in(&self, text: &str, lang: &Lang) -> Vec<Range<usize>> {
        Expression::sentences_of(&self.legal, text, lang)
    }
}
