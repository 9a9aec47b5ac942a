use super::{Files, Localized};
use ron::extensions::Extensions;
use serde::Deserialize;

/// What a questionnaire says of itself, read without its questions.
///
/// Reading a whole questionnaire takes longer than starting the program; who only
/// wants its id or its dates reads this.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Cover {
    /// Named id.
    pub id: String,
    /// Version, such as `2026-11`.
    pub version: String,
    /// The codes of its languages; the first is the fall-back.
    pub languages: Vec<String>,
    /// The date its facts are of, ISO 8601.
    pub valid_as_of: String,
    /// The date after which its facts want a new look, ISO 8601.
    pub review_by: String,
    /// What may have changed when that date is past.
    #[serde(default)]
    pub may_change: Option<Localized>,
}

impl Cover {
    /// Reads it from `questionnaire.ron`; none where that is missing or cannot be understood.
    ///
    /// Nothing is checked: whether the questionnaire is sound, only reading all of it tells.
    #[must_use]
    pub fn read(files: &Files) -> Option<Self> {
        let text = files.texts.get("questionnaire.ron")?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        options.from_str(text).ok()
    }
}
