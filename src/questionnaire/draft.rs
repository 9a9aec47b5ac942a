//! A questionnaire as far as its files can be understood, every value with its place.
//!
//! Each file is read in pieces, so that one bad value hides no other. Nothing is
//! judged here beyond “it is there and of the right type”; the rest is `check`'s.

mod head;
mod outline;
mod question;
mod record;
mod section;
mod sheet;
mod token;
mod trouble;

pub(crate) use head::Head;
pub(crate) use outline::{Node, Shape};
pub(crate) use question::Asked;
pub(crate) use section::{Cited, Crossed, Part};
pub(crate) use sheet::Sheet;

use super::Files;
use super::fault::Findings;
use super::shapes::OptionShape;
use record::Record;
use std::collections::{BTreeMap, BTreeSet};

/// The name of the file every questionnaire begins with.
pub(crate) const HEAD: &str = "questionnaire.ron";

/// The name of the file with the sources.
pub(crate) const SOURCES: &str = "sources.ron";

/// The name of the file with the crosswalk to official documents, which may be left out.
pub(crate) const CROSSWALK: &str = "crosswalk.ron";

/// The files that are no section's.
pub(crate) const OWN: [&str; 3] = [HEAD, SOURCES, CROSSWALK];

/// The fields that hold a text for people, in every language.
pub(crate) const TEXTS: [&str; 21] = [
    "title",
    "summary",
    "short",
    "text",
    "help",
    "find_out",
    "why",
    "first_step",
    "weight_reason",
    "reason",
    "advice",
    "issuer",
    "edition",
    "part",
    "unserved",
    "may_change",
    "name",
    "answers",
    "reach",
    "hours",
    "fee",
];

/// Every file that is RON, by its name; `None` for one that is not.
pub(crate) type Sheets<'a> = BTreeMap<&'a str, Option<Sheet<'a>>>;

/// What could be read of a questionnaire.
pub(crate) struct Draft<'s> {
    /// `questionnaire.ron`, when it is a struct.
    pub(crate) head: Option<Head<'s>>,
    /// The section files by name.
    pub(crate) parts: BTreeMap<&'s str, Part<'s>>,
    /// The sources, when all of them could be read.
    pub(crate) sources: Option<Vec<Cited<'s>>>,
    /// The crosswalk, when all of it could be read; empty without one.
    pub(crate) crosswalk: Option<Vec<Crossed<'s>>>,
}

/// Reads every file as RON.
pub(crate) fn sheets<'a>(files: &'a Files, findings: &mut Findings) -> Sheets<'a> {
    files
        .iter()
        .map(|(name, text)| (name, Sheet::open(name, text, findings)))
        .collect()
}

impl<'s> Draft<'s> {
    /// Reads the values of every file.
    pub(crate) fn read(sheets: &'s Sheets<'s>, findings: &mut Findings) -> Self {
        let sheet = |name| sheets.get(name).and_then(Option::as_ref);
        let head = sheet(HEAD).and_then(|sheet| Head::read(sheet, findings));
        let sources = sheet(SOURCES).and_then(|sheet| section::sources(sheet, findings));
        let parts = sheets
            .iter()
            .filter(|(name, _)| !OWN.contains(name))
            .filter(|(name, _)| head.as_ref().is_none_or(|head| head.may_name(name)))
            .filter_map(|(name, sheet)| Some((*name, Part::read(sheet.as_ref()?, findings)?)))
            .collect();
        let crosswalk = match sheets.get(CROSSWALK) {
            None => Some(Vec::new()),
            Some(sheet) => sheet
                .as_ref()
                .and_then(|sheet| section::crosswalk(sheet, findings)),
        };
        Self {
            head,
            parts,
            sources,
            crosswalk,
        }
    }

    /// Every question that could be read, in the order of asking when that is known.
    pub(crate) fn questions(&self) -> Vec<&Asked<'s>> {
        let scope = self.head.iter().flat_map(|head| &head.scope);
        let mut seen = BTreeSet::new();
        let named = self.head.iter().flat_map(Head::section_files);
        let parts = named
            .filter(|file| seen.insert(file.as_str()))
            .filter_map(|file| self.parts.get(file.as_str()));
        scope
            .chain(parts.flat_map(|part| &part.questions))
            .collect()
    }

    /// The options a question offers; none when it names a scale that is not known.
    pub(crate) fn options<'d>(&'d self, asked: &'d Asked<'_>) -> Option<&'d [OptionShape]> {
        let Some(scale) = &asked.shape.scale else {
            return Some(&asked.shape.options);
        };
        let scales = self.head.as_ref()?.scales.as_ref()?;
        scales.get(scale).map(|scale| scale.options.as_slice())
    }

    /// Whether every question of every file could be read whole.
    pub(crate) fn has_all_questions(&self) -> bool {
        let Some(head) = &self.head else { return false };
        let Some(sections) = &head.sections else {
            return false;
        };
        let has_parts = sections.iter().all(|section| {
            self.parts
                .get(section.file.as_str())
                .is_some_and(|part| part.is_whole)
        });
        has_parts && head.scope_is_whole && self.questions().iter().all(|asked| asked.is_whole)
    }
}
