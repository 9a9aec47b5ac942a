use super::Record;
use super::outline::Node;
use super::question::Asked;
use super::sheet::Sheet;
use crate::questionnaire::Source;
use crate::questionnaire::fault::Findings;

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
    let mut record = Record::open(sheet, &sheet.root, &["sources"], findings)?;
    let entries = record.required_list("sources")?;
    let cited: Vec<Cited<'s>> = entries
        .iter()
        .filter_map(|entry| {
            let source = sheet.value("", &entry.value, findings)?;
            Some(Cited {
                sheet,
                node: &entry.value,
                source,
            })
        })
        .collect();
    (cited.len() == entries.len()).then_some(cited)
}
