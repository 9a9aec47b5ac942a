use crate::questionnaire::Level;
use crate::questionnaire::draft::{Node, Sheet};

/// Where a text stands: its line, and the names that lead to it.
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) level: Option<Level>,
    pub(super) question: Option<String>,
    /// The names from the question, or from the file, down to the text.
    pub(super) names: Vec<String>,
}

impl Place {
    /// Finds the place of the text that begins at a byte of a file.
    pub(super) fn of(sheet: &Sheet<'_>, offset: usize) -> Self {
        let before = sheet.text.get(..offset).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let mut place = Self {
            line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            level: None,
            question: None,
            names: Vec::new(),
        };
        place.descend(sheet, &sheet.root, "", offset);
        place
    }

    /// Goes down to the text; `list` is the name of the list or map the values stand in.
    fn descend(&mut self, sheet: &Sheet<'_>, node: &Node, list: &str, offset: usize) {
        let holds = |value: &Node| value.start <= offset && offset < value.end;
        let mut entries = node.entries.iter();
        let Some(entry) = entries.find(|entry| holds(&entry.value)) else {
            return;
        };
        let id = entry.value.get("id").and_then(|id| id.words(sheet.text));
        if !entry.name.is_empty() {
            self.names.push(entry.name.clone());
        } else if let Some(id) = id {
            if matches!(list, "scope" | "questions") {
                self.question = Some(id.into_owned());
                self.level = level(sheet, &entry.value);
                self.names.clear();
            } else {
                self.names.push(id.into_owned());
            }
        }
        if entry.value.start < offset {
            let list = if entry.name.is_empty() {
                list
            } else {
                &entry.name
            };
            self.descend(sheet, &entry.value, list, offset);
        }
    }
}

fn level(sheet: &Sheet<'_>, question: &Node) -> Option<Level> {
    let written = question.get("level")?.source(sheet.text);
    Level::ALL.into_iter().find(|level| level.id() == written)
}
