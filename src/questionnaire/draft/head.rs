use super::Record;
use super::outline::{Node, Shape};
use super::question::Asked;
use super::record::{note_wrong_type, read_all};
use super::sheet::Sheet;
use crate::questionnaire::fault::Findings;
use crate::questionnaire::shapes::{OptionShape, SectionShape};
use crate::questionnaire::{Contact, FollowUp, Localized, Method};
use std::collections::BTreeMap;

const FIELDS: [&str; 16] = [
    "format",
    "id",
    "version",
    "languages",
    "partial_languages",
    "title",
    "summary",
    "valid_as_of",
    "review_by",
    "may_change",
    "scales",
    "scoring",
    "scope",
    "sections",
    "follow_ups",
    "contacts",
];

/// `questionnaire.ron` as it was written; what could not be read is `None`.
pub(crate) struct Head<'s> {
    /// The file.
    pub(crate) sheet: &'s Sheet<'s>,
    pub(crate) format: Option<u32>,
    pub(crate) id: Option<String>,
    pub(crate) version: Option<String>,
    pub(crate) languages: Option<Vec<String>>,
    pub(crate) partial_languages: Vec<String>,
    pub(crate) title: Option<Localized>,
    pub(crate) summary: Option<Localized>,
    pub(crate) valid_as_of: Option<String>,
    pub(crate) review_by: Option<String>,
    pub(crate) may_change: Option<Localized>,
    pub(crate) scales: Option<BTreeMap<String, Scale<'s>>>,
    pub(crate) scoring: Option<Method>,
    pub(crate) scope: Vec<Asked<'s>>,
    /// Whether no question about scope is lost.
    pub(crate) scope_is_whole: bool,
    pub(crate) sections: Option<Vec<Named<'s>>>,
    pub(crate) follow_ups: Vec<FollowUp>,
    pub(crate) contacts: Vec<Placed<'s>>,
}

/// A list of options that several questions share.
pub(crate) struct Scale<'s> {
    /// Where the list stands.
    pub(crate) node: &'s Node,
    /// Its options.
    pub(crate) options: Vec<OptionShape>,
}

/// A place to ask, with where it stands.
pub(crate) struct Placed<'s> {
    /// Where it stands.
    pub(crate) node: &'s Node,
    /// What it says.
    pub(crate) contact: Contact,
}

/// A section as `questionnaire.ron` names it, with its place.
pub(crate) struct Named<'s> {
    /// The name of the section's own file.
    pub(crate) file: String,
    /// Its place.
    pub(crate) node: &'s Node,
    /// What it says.
    pub(crate) shape: SectionShape,
}

impl<'s> Head<'s> {
    /// Reads the file; none when it is not a struct.
    pub(super) fn read(sheet: &'s Sheet<'s>, findings: &mut Findings) -> Option<Self> {
        let mut record = Record::open(sheet, &sheet.root, &FIELDS, findings)?;
        let mut head = Self {
            sheet,
            format: record.required("format"),
            id: record.required("id"),
            version: record.required("version"),
            languages: record.required("languages"),
            partial_languages: record.optional("partial_languages").unwrap_or_default(),
            title: record.required("title"),
            summary: record.required("summary"),
            valid_as_of: record.required("valid_as_of"),
            review_by: record.required("review_by"),
            may_change: record.optional("may_change"),
            scales: None,
            scoring: record.required("scoring"),
            scope: Vec::new(),
            scope_is_whole: false,
            sections: None,
            follow_ups: record.values("follow_ups"),
            contacts: Vec::new(),
        };
        let contacts = record.list("contacts");
        let scope = record.list("scope");
        let sections = record.required_list("sections");
        head.scales = scales(sheet, findings);
        if let Some(entries) = scope {
            head.scope = entries
                .iter()
                .filter_map(|entry| Asked::read(sheet, &entry.value, true, findings))
                .collect();
            head.scope_is_whole = head.scope.len() == entries.len();
        }
        if let Some(entries) = sections {
            let named: Vec<Named<'s>> = entries
                .iter()
                .filter_map(|entry| Named::read(sheet, &entry.value, findings))
                .collect();
            head.sections = (named.len() == entries.len()).then_some(named);
        }
        let placed = contacts.into_iter().flatten().filter_map(|entry| {
            let node = &entry.value;
            let contact = sheet.value("", node, findings)?;
            Some(Placed { node, contact })
        });
        head.contacts = placed.collect();
        Some(head)
    }

    /// The names of the section files in order, as far as they are known.
    pub(crate) fn section_files(&self) -> impl Iterator<Item = &String> {
        self.sections.iter().flatten().map(|section| &section.file)
    }

    /// Whether the file is one of a section, or might be as the sections are not all known.
    pub(super) fn may_name(&self, file: &str) -> bool {
        self.sections.is_none() || self.section_files().any(|named| named == file)
    }
}

impl<'s> Named<'s> {
    fn read(sheet: &'s Sheet<'s>, node: &'s Node, findings: &mut Findings) -> Option<Self> {
        let shape: SectionShape = sheet.value("", node, findings)?;
        Some(Self {
            file: format!("{}.ron", shape.id),
            node,
            shape,
        })
    }
}

/// Reads the scales option by option; none when some could not be read.
fn scales<'s>(
    sheet: &'s Sheet<'s>,
    findings: &mut Findings,
) -> Option<BTreeMap<String, Scale<'s>>> {
    let Some(node) = sheet.root.get("scales") else {
        return Some(BTreeMap::new());
    };
    if node.shape != Shape::Map {
        note_wrong_type(sheet, node, "map", findings);
        return None;
    }
    let mut is_whole = !sheet.note_own_duplicates("scales", node, findings);
    let mut scales = BTreeMap::new();
    for entry in &node.entries {
        let list = &entry.value;
        if list.shape != Shape::List {
            note_wrong_type(sheet, list, "list", findings);
            is_whole = false;
            continue;
        }
        let options: Vec<OptionShape> = read_all(sheet, &list.entries, findings);
        is_whole &= options.len() == list.entries.len();
        let scale = Scale {
            node: list,
            options,
        };
        scales.insert(entry.name.clone(), scale);
    }
    is_whole.then_some(scales)
}
