use super::place::numbered;
use crate::i18n::{Catalog, Message};
use crate::wizard::{Details, Field, Session};

const LABELS: [&str; 3] = ["details-organisation", "details-site", "details-respondent"];

/// Says company, site and respondent, or which of them is being written.
pub(super) fn name_lines(
    details: &Details,
    session: &Session,
    catalog: &Catalog,
    lines: &mut Vec<String>,
) {
    let named = |label, field: Field| {
        let held = field.of(&session.assessment);
        format!("{}: {held}", catalog.text(label))
    };
    if let (Some(_), Some(field), Some(label)) =
        (&details.editor, details.field(), LABELS.get(details.cursor))
    {
        lines.push(catalog.say(&Message::new("plain-name").with("name", catalog.text(label))));
        if !field.of(&session.assessment).is_empty() {
            lines.push(named(label, field));
            lines.push(catalog.text("plain-keeps"));
        }
        return;
    }
    lines.push(catalog.text("details-title"));
    if details.is_proposal {
        lines.push(catalog.text("details-proposal"));
    }
    for (row, (label, field)) in LABELS.into_iter().zip(Field::ALL).enumerate() {
        lines.push(numbered(row + 1, &named(label, field)));
    }
    lines.push(numbered(4, &catalog.text("details-go-on")));
    lines.push(catalog.text("plain-names"));
}
