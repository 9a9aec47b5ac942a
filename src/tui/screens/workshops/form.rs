//! The form of a new workshop.

use super::super::question::write_line;
use super::super::{Body, View, list_row};
use crate::report::level_words;
use crate::text::{cells, clean, pad};
use crate::wizard::{WorkshopField, WorkshopForm, workshop_field_label};
use ratatui::text::Span;

pub(in super::super) fn body(view: &View<'_>, form: &WorkshopForm) -> Body {
    let mut body = Body::default();
    body.air();
    let title = view.text("workshops-new");
    body.words(&title, 0, view.width, view.theme.strong());
    body.air();
    let labels = WorkshopField::ALL.map(|field| view.text(workshop_field_label(field)));
    let width = labels.iter().map(|label| cells(label)).max().unwrap_or(0);
    for (row, (field, label)) in WorkshopField::ALL.into_iter().zip(&labels).enumerate() {
        let is_here = row == form.cursor;
        let style = view.theme.row(is_here);
        let marker = view.theme.marker(is_here);
        let lead = format!("{marker} {}  {}  ", row + 1, pad(label, width));
        let indent = cells(&lead);
        if let (Some(editor), true) = (&form.editor, is_here) {
            let first = body.len();
            write_line(view, editor, indent, &mut body);
            body.relead(first, Span::styled(lead, style));
            continue;
        }
        if is_here {
            body.cursor_here(indent);
        }
        let text = value(view, form, field);
        let plain = view.theme.plain();
        body.hanging(vec![Span::styled(lead, style)], &text, view.width, plain);
    }
    body.air();
    let last = WorkshopField::ALL.len();
    let make = view.text("workshop-form-make");
    list_row(view, last, form.cursor == last, "", &make, &mut body);
    body.air();
    let hint = view.text("workshop-form-hint");
    body.words(&hint, 0, view.width.min(76), view.theme.plain());
    body
}

fn value(view: &View<'_>, form: &WorkshopForm, field: WorkshopField) -> String {
    let text = match field {
        WorkshopField::Questionnaire => form
            .chosen()
            .map(|(_, chosen)| view.words(chosen, &chosen.title))
            .unwrap_or_default(),
        WorkshopField::Level => level_words(view.catalog, form.level),
        _ => form.text(field).to_owned(),
    };
    let text = clean(&text).into_owned();
    if text.is_empty() {
        view.text("details-empty")
    } else {
        text
    }
}
