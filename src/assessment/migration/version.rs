use crate::assessment::Identity;
use crate::i18n::{Explain, Message};
use std::cmp::Ordering;

/// Why there is nothing to migrate to.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotNewer {
    /// The assessment answers this very version.
    #[error("{0:?} is answered already")]
    Same(String),
    /// The version at hand is older than the one that was answered.
    #[error("{found:?} is older than {answered:?}")]
    Older {
        /// The version that was answered.
        answered: String,
        /// The version at hand.
        found: String,
    },
}

impl Explain for NotNewer {
    fn message(&self) -> Message {
        match self {
            Self::Same(version) => Message::new("migrate-same").with("version", version.as_str()),
            Self::Older { answered, found } => Message::new("migrate-older")
                .with("answered", answered.as_str())
                .with("found", found.as_str()),
        }
    }
}

/// Checks that the version found is one to migrate to: newer, or the same with corrections.
///
/// # Errors
///
/// It is the very version that was answered, or an older one.
pub fn check_newer(answered: &Identity, found: &Identity) -> Result<(), NotNewer> {
    if answered.hash == found.hash {
        return Err(NotNewer::Same(answered.version.clone()));
    }
    match order(&found.version, &answered.version) {
        Ordering::Less => Err(NotNewer::Older {
            answered: answered.version.clone(),
            found: found.version.clone(),
        }),
        Ordering::Equal | Ordering::Greater => Ok(()),
    }
}

/// Tells whether the version found, of the same questionnaire, bears a later name.
#[must_use]
pub fn is_newer(answered: &Identity, found: &Identity) -> bool {
    answered.id == found.id && order(&found.version, &answered.version) == Ordering::Greater
}

/// Compares names of versions: numbers in them by their value, so that `2` comes before `10`.
fn order(one: &str, other: &str) -> Ordering {
    parts(one).cmp(&parts(other))
}

/// A number’s digits without leading zeros, with how many they are, or the characters between numbers.
fn parts(version: &str) -> Vec<(usize, &str)> {
    let mut parts = Vec::new();
    let mut rest = version;
    while let Some(first) = rest.chars().next() {
        let is_digit = first.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != is_digit);
        let (part, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        parts.push(if is_digit {
            let digits = part.trim_start_matches('0');
            (digits.len() + 1, digits)
        } else {
            (0, part)
        });
    }
    parts
}
