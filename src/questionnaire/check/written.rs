//! Where the texts for people stand: each with its file, its field and its outline.

use crate::questionnaire::draft::{Draft, Node, OWN, Shape, Sheet, Sheets, TEXTS};

/// A text for people, in all its languages.
#[derive(Clone, Copy)]
pub(crate) struct Written<'d> {
    /// The file it stands in.
    pub(crate) sheet: &'d Sheet<'d>,
    /// The field, such as `why`; `evidence` for what justifies an answer.
    pub(crate) field: &'d str,
    /// The list or map the struct of the field stands in, such as `questions`.
    pub(crate) list: &'d str,
    /// The text.
    pub(crate) node: &'d Node,
}

impl Written<'_> {
    /// Tells whether it is what a question asks.
    pub(crate) fn is_question(&self) -> bool {
        self.field == "text" && matches!(self.list, "questions" | "scope")
    }
}

/// Finds every text of the files that belong to the questionnaire.
pub(crate) fn texts<'d>(sheets: &'d Sheets<'_>, draft: &Draft<'_>) -> Vec<Written<'d>> {
    let mut found = Vec::new();
    for (name, sheet) in sheets {
        let Some(sheet) = sheet else { continue };
        if OWN.contains(name) || draft.parts.contains_key(name) {
            walk(sheet, &sheet.root, "", &mut found);
        }
    }
    found
}

/// Finds the texts of one value of a file.
pub(super) fn texts_of<'d>(sheet: &'d Sheet<'_>, node: &'d Node) -> Vec<Written<'d>> {
    let mut found = Vec::new();
    walk(sheet, node, "", &mut found);
    found
}

/// Goes through the values; `list` is the name of the list or map they stand in.
fn walk<'d>(sheet: &'d Sheet<'_>, node: &'d Node, list: &'d str, found: &mut Vec<Written<'d>>) {
    for entry in &node.entries {
        let (name, value) = (entry.name.as_str(), &entry.value);
        let is_text = node.shape == Shape::Struct && TEXTS.contains(&name);
        if list == "evidence" || is_text {
            let field = if is_text { name } else { "evidence" };
            found.push(Written {
                sheet,
                field,
                list,
                node: value,
            });
        } else {
            let within = if name.is_empty() { list } else { name };
            walk(sheet, value, within, found);
        }
    }
}
