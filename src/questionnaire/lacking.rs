//! What a questionnaire lacks in a language that it offers only in part.

mod place;

use super::check::texts_of_all;
use super::draft::{self, CROSSWALK, Draft, SOURCES, Shape};
use super::fault::Findings;
use super::{Files, Level};
use crate::i18n::Lang;
use place::Place;
use serde::Serialize;
use std::collections::BTreeMap;

/// The texts of a questionnaire that a language lacks, by file and line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Lacking {
    /// The language's code.
    pub language: String,
    /// Whether the questionnaire lists it as one that it offers in part.
    pub is_listed: bool,
    /// How many texts each part has, and how many of them are missing.
    pub parts: BTreeMap<Part, Count>,
    /// The missing texts.
    pub texts: Vec<MissingText>,
}

/// A text that a language lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MissingText {
    /// The file's name.
    pub file: String,
    /// The line the text begins on, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The part it belongs to.
    pub part: Part,
    /// The question it belongs to, if it does.
    pub question: Option<String>,
    /// Which of the texts it is, such as `help`, `evidence.yes` or `sections.copyright.short`.
    pub text: String,
}

/// How much of a part is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// All its texts.
    pub texts: usize,
    /// Those the language lacks.
    pub missing: usize,
}

/// A part of a questionnaire's texts, in the order in which people meet them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// What every check shows: names, answers that questions share, questions about scope.
    Common,
    /// Questions that the shortest check asks.
    Triage,
    /// Questions that the middle one adds.
    Essential,
    /// Questions that only the longest one asks.
    Full,
    /// Sources and official documents.
    Papers,
}

impl Part {
    /// Returns the part's id in files and messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Common => "common",
            Self::Triage => "triage",
            Self::Essential => "essential",
            Self::Full => "full",
            Self::Papers => "papers",
        }
    }
}

impl From<Level> for Part {
    fn from(level: Level) -> Self {
        match level {
            Level::Triage => Self::Triage,
            Level::Essential => Self::Essential,
            Level::Full => Self::Full,
        }
    }
}

/// Lists what a questionnaire lacks in a language; none where it offers all of itself in it, or
/// its languages cannot be read: then what is missing is a fault already.
#[must_use]
pub fn lacking(files: &Files, lang: &Lang) -> Option<Lacking> {
    let mut findings = Findings::default();
    let sheets = draft::sheets(files, &mut findings);
    let draft = Draft::read(&sheets, &mut findings);
    let head = draft.head.as_ref()?;
    let lists = |codes: &[String]| codes.iter().any(|code| code == lang.code());
    if lists(head.languages.as_ref()?) {
        return None;
    }
    let mut lacking = Lacking {
        language: lang.code().to_owned(),
        is_listed: lists(&head.partial_languages),
        ..Lacking::default()
    };
    for text in texts_of_all(&sheets, &draft) {
        let place = Place::of(text.sheet, text.node.start);
        let part = match place.level {
            Some(level) => level.into(),
            None if [SOURCES, CROSSWALK].contains(&text.sheet.name) => Part::Papers,
            None => Part::Common,
        };
        let count = lacking.parts.entry(part).or_default();
        count.texts += 1;
        if text.node.shape != Shape::Struct || text.node.get(lang.code()).is_some() {
            continue;
        }
        count.missing += 1;
        lacking.texts.push(MissingText {
            file: text.sheet.name.to_owned(),
            line: place.line,
            column: place.column,
            part,
            question: place.question,
            text: place.names.join("."),
        });
    }
    Some(lacking)
}
