use super::outline::{Entry, Node, Shape};
use super::sheet::Sheet;
use crate::questionnaire::fault::{Findings, Rule};
use serde::de::DeserializeOwned;

/// A struct of a file, read field by field so that every bad field is found.
pub(super) struct Record<'s, 'f> {
    sheet: &'s Sheet<'s>,
    node: &'s Node,
    findings: &'f mut Findings,
    is_whole: bool,
}

impl<'s, 'f> Record<'s, 'f> {
    /// Opens a struct, noting the fields that do not belong there or stand twice.
    pub(super) fn open(
        sheet: &'s Sheet<'s>,
        node: &'s Node,
        known: &[&str],
        findings: &'f mut Findings,
    ) -> Option<Self> {
        let is_struct =
            node.shape == Shape::Struct && node.entries.iter().all(|entry| !entry.name.is_empty());
        if !is_struct {
            note_wrong_type(sheet, node, "struct", findings);
            return None;
        }
        let has_duplicates = sheet.note_own_duplicates("", node, findings);
        let mut record = Self {
            sheet,
            node,
            findings,
            is_whole: !has_duplicates,
        };
        for entry in &node.entries {
            if !known.contains(&entry.name.as_str()) {
                record.note(
                    entry.start,
                    Rule::FieldUnknown {
                        name: entry.name.clone(),
                        expected: known.join(", "),
                    },
                );
            }
        }
        Some(record)
    }

    fn note(&mut self, offset: usize, rule: Rule) {
        self.findings.add(self.sheet.name, offset, rule);
        self.is_whole = false;
    }

    /// Tells whether every field asked for so far was there and of its type.
    pub(super) fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Reads a field that may be left out.
    pub(super) fn optional<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let node = self.node.get(name)?;
        if node.source(self.sheet.text) == "None" {
            return None;
        }
        let value = self.sheet.value(name, node, self.findings);
        self.is_whole &= value.is_some();
        value
    }

    /// Reads a field that must be there.
    pub(super) fn required<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        if self.is_given(name) {
            self.optional(name)
        } else {
            None
        }
    }

    /// Returns the values of a list that must be there.
    pub(super) fn required_list(&mut self, name: &str) -> Option<&'s [Entry]> {
        if self.is_given(name) {
            self.list(name)
        } else {
            None
        }
    }

    /// Returns the values of a list; none of them when it is left out.
    pub(super) fn list(&mut self, name: &str) -> Option<&'s [Entry]> {
        let Some(node) = self.node.get(name) else {
            return Some(&[]);
        };
        if node.shape == Shape::List {
            return Some(&node.entries);
        }
        note_wrong_type(self.sheet, node, "list", self.findings);
        self.is_whole = false;
        None
    }

    /// Reads the values of a list one by one; those that could not be read are left out.
    pub(super) fn values<T: DeserializeOwned>(&mut self, name: &str) -> Vec<T> {
        let Some(entries) = self.list(name) else {
            return Vec::new();
        };
        let values = read_all(self.sheet, entries, self.findings);
        self.is_whole &= values.len() == entries.len();
        values
    }

    fn is_given(&mut self, name: &str) -> bool {
        let is_given = self.node.get(name).is_some();
        if !is_given {
            let name = name.to_owned();
            self.note(self.node.start, Rule::FieldMissing { name });
        }
        is_given
    }
}

/// Reads values one by one; those that could not be read are left out.
pub(super) fn read_all<T: DeserializeOwned>(
    sheet: &Sheet<'_>,
    entries: &[Entry],
    findings: &mut Findings,
) -> Vec<T> {
    entries
        .iter()
        .filter_map(|entry| sheet.value("", &entry.value, findings))
        .collect()
}

/// Notes that a value is not a struct, a list or a map.
pub(super) fn note_wrong_type(
    sheet: &Sheet<'_>,
    node: &Node,
    wanted: &str,
    findings: &mut Findings,
) {
    let wanted = wanted.to_owned();
    findings.add(sheet.name, node.start, Rule::WrongType { wanted });
}
