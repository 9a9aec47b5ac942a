use super::Record;
use super::outline::Node;
use super::question::Asked;
use super::sheet::Sheet;
use crate::questionnaire::fault::Findings;
use crate::questionnaire::{OfficialDocument, Source};
use serde::de::DeserializeOwned;

/// A section's own file.
pub(crate) struct Part<'s> {
    /// The file.
    pub(crate) sheet: &'s Sheet<'s>,
    /// The section it says it is.
    pub(crate) section: Option<String>,
    /// Its questions.
    pub(crate) questions: Vec<Asked<'s>>,
    /// Whether no question is lost.
    pub(crate) is_whole: bool,
}

/// An official document of the crosswalk with its place.
pub(crate) struct Crossed<'s> {
    /// The file it stands in.
    pub(crate) sheet: &'s Sheet<'s>,
    /// Its place there.
    pub(crate) node: &'s Node,
    /// What it says.
    pub(crate) document: OfficialDocument,
}

/// A source with its place.
pub(crate) struct Cited<'s> {
    /// The file it stands in.
    pub(crate) sheet: &'s Sheet<'s>,
    /// Its place there.
    pub(crate) node: &'s Node,
    /// What it says.
    pub(crate) source: Source,
}

impl<'s> Part<'s> {
    /// Reads a section file; none when it is not a struct.
    pub(super) fn read(sheet: &'s Sheet<'s>, findings: &mut Findings) -> Option<Self> {
        let known = ["section", "questions"];
        let mut record = Record::open(sheet, &sheet.root, &known, findings)?;
        let section = record.required("section");
        let entries = record.required_list("questions");
        let questions: Vec<Asked<'s>> = entries
            .unwrap_or_default()
            .iter()
            .filter_map(|entry| Asked::read(sheet, &entry.value, false, findings))
            .collect();
        Some(Self {
            sheet,
            section,
            is_whole: entries.is_some_and(|entries| entries.len() == questions.len()),
            questions,
        })
    }
}

/// Reads the sources; none when some could not be read.
pub(super) fn sources<'s>(sheet: &'s Sheet<'s>, findings: &mut Findings) -> Option<Vec<Cited<'s>>> {
    let read = placed(sheet, "sources", findings)?.into_iter();
    let cited = |(node, source)| Cited {
        sheet,
        node,
        source,
    };
    Some(read.map(cited).collect())
}

/// Reads the crosswalk; none when some of it could not be read.
pub(super) fn crosswalk<'s>(
    sheet: &'s Sheet<'s>,
    findings: &mut Findings,
) -> Option<Vec<Crossed<'s>>> {
    let read = placed(sheet, "documents", findings)?.into_iter();
    let crossed = |(node, document)| Crossed {
        sheet,
        node,
        document,
    };
    Some(read.map(crossed).collect())
}

/// Reads the one list of a file, each value with its place; none when some could not be read.
fn placed<'s, T: DeserializeOwned>(
    sheet: &'s Sheet<'s>,
    list: &str,
    findings: &mut Findings,
) -> Option<Vec<(&'s Node, T)>> {
    let mut record = Record::open(sheet, &sheet.root, &[list], findings)?;
    let entries = record.required_list(list)?;
    let read: Vec<(&Node, T)> = entries
        .iter()
        .filter_map(|entry| Some((&entry.value, sheet.value("", &entry.value, findings)?)))
        .collect();
    (read.len() == entries.len()).then_some(read)
}
