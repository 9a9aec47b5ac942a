use super::place::numbered;
use crate::i18n::{Catalog, Message};
use crate::report::{date_words, level_words, words};
use crate::wizard::{
    WorkshopField, WorkshopForm, WorkshopItem, WorkshopMenu, Workshops, workshop_field_label,
    workshop_item_label,
};

/// Says which workshops there are.
pub(super) fn list_lines(workshops: &Workshops, catalog: &Catalog, lines: &mut Vec<String>) {
    lines.push(catalog.text("workshops-title"));
    lines.push(numbered(1, &catalog.text("workshops-new")));
    for (row, workshop) in workshops.rows.iter().enumerate() {
        let date = workshop.date.map(|date| date_words(catalog, date));
        let said = Message::new("workshops-row")
            .with("name", workshop.name.as_str())
            .with("date", date.unwrap_or_default())
            .with("count", workshop.answered.to_string());
        lines.push(numbered(row + 2, &catalog.say(&said)));
        lines.extend(workshop.problem.as_ref().map(|why| catalog.say(why)));
    }
}

/// Says what is done in a workshop.
pub(super) fn menu_lines(menu: &WorkshopMenu, catalog: &Catalog, lines: &mut Vec<String>) {
    lines.push(menu.name.clone());
    if menu.editor.is_some() {
        lines.push(catalog.text("workshop-menu-path"));
        return;
    }
    for (row, item) in WorkshopItem::ALL.into_iter().enumerate() {
        lines.push(numbered(row + 1, &catalog.text(workshop_item_label(item))));
    }
}

/// Says what a new workshop is to be.
pub(super) fn form_lines(form: &WorkshopForm, catalog: &Catalog, lines: &mut Vec<String>) {
    if let (Some(_), Some(field)) = (&form.editor, form.field()) {
        lines.push(catalog.text(workshop_field_label(field)));
        return;
    }
    lines.push(catalog.text("workshops-new"));
    for (row, field) in WorkshopField::ALL.into_iter().enumerate() {
        let value = match field {
            WorkshopField::Questionnaire => form
                .chosen()
                .map(|(_, chosen)| words(catalog, chosen, &chosen.title))
                .unwrap_or_default(),
            WorkshopField::Level => level_words(catalog, form.level),
            _ => form.text(field).to_owned(),
        };
        let label = catalog.text(workshop_field_label(field));
        lines.push(numbered(row + 1, &format!("{label}: {value}")));
    }
    let last = WorkshopField::ALL.len() + 1;
    lines.push(numbered(last, &catalog.text("workshop-form-make")));
}
