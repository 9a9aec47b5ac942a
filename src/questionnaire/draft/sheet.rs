use super::outline::{Entry, Node, Shape};
use super::{TEXTS, trouble};
use crate::questionnaire::fault::{Findings, Rule};
use ron::extensions::Extensions;
use serde::de::{DeserializeOwned, IgnoredAny};
use std::collections::BTreeSet;

/// One file that is RON.
pub(crate) struct Sheet<'a> {
    /// The file's name.
    pub(crate) name: &'a str,
    /// Its contents, without the byte-order mark.
    pub(crate) text: &'a str,
    /// Its only value.
    pub(crate) root: Node,
}

/// How deep values may stand inside each other; the parser calls itself once a level.
pub(super) const DEEPEST: usize = 32;

fn options() -> ron::Options {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_recursion_limit(DEEPEST)
}

impl<'a> Sheet<'a> {
    /// Reads a file as RON of any shape, or notes why it is none.
    pub(super) fn open(name: &'a str, text: &'a str, findings: &mut Findings) -> Option<Self> {
        match options().from_str::<IgnoredAny>(text) {
            Ok(IgnoredAny) => Some(Self {
                name,
                text,
                root: Node::outline(text),
            }),
            Err(error) => {
                let (offset, rule) = trouble::in_file(text, &error);
                findings.add(name, offset, rule);
                None
            }
        }
    }

    /// Reads a value as a type, or notes why it is not of that type.
    pub(crate) fn value<T: DeserializeOwned>(
        &self,
        field: &str,
        node: &Node,
        findings: &mut Findings,
    ) -> Option<T> {
        if self.note_duplicates(field, node, findings) {
            return None;
        }
        match options().from_str(node.source(self.text)) {
            Ok(value) => Some(value),
            Err(error) => {
                let (offset, rule) = trouble::in_value(self.text, node, &error);
                findings.add(self.name, offset, rule);
                None
            }
        }
    }

    /// Notes every name that stands twice in one struct or map; RON would take the last.
    fn note_duplicates(&self, field: &str, node: &Node, findings: &mut Findings) -> bool {
        let mut has_any = self.note_own_duplicates(field, node, findings);
        for entry in &node.entries {
            let field = if entry.name.is_empty() || node.shape == Shape::Map {
                field
            } else {
                &entry.name
            };
            has_any |= self.note_duplicates(field, &entry.value, findings);
        }
        has_any
    }

    /// Notes the names that stand twice among the fields of this value itself.
    pub(super) fn note_own_duplicates(
        &self,
        field: &str,
        node: &Node,
        findings: &mut Findings,
    ) -> bool {
        let mut seen = BTreeSet::new();
        let named = node.entries.iter().filter(|entry| !entry.name.is_empty());
        let again: Vec<&Entry> = named
            .filter(|entry| !seen.insert(entry.name.as_str()))
            .collect();
        for entry in &again {
            let name = entry.name.clone();
            let rule = match node.shape {
                Shape::Map => Rule::KeyDuplicate { name },
                _ if TEXTS.contains(&field) || field == "evidence" => {
                    Rule::LanguageDuplicate { language: name }
                }
                _ => Rule::FieldDuplicate { name },
            };
            findings.add(self.name, entry.start, rule);
        }
        !again.is_empty()
    }
}
