//! Company and site: three fields, each may stay empty.

use super::question::write_line;
use super::{Body, View, list_row};
use crate::text::{cells, clean, pad};
use crate::wizard::{Details, Field};
use ratatui::text::Span;

pub(super) fn body(view: &View<'_>, details: &Details) -> Body {
    let mut body = Body::default();
    body.air();
    body.words(
        &view.text("details-title"),
        0,
        view.width,
        view.theme.strong(),
    );
    body.air();
    body.words(
        &view.text(if details.is_proposal {
            "details-proposal"
        } else {
            "details-purpose"
        }),
        0,
        view.width.min(76),
        view.theme.plain(),
    );
    body.air();
    let labels = Field::ALL.map(|field| view.text(label(field)));
    let width = labels.iter().map(|label| cells(label)).max().unwrap_or(0);
    for (row, field) in Field::ALL.into_iter().enumerate() {
        field_row(view, details, row, field, width, &mut body);
        body.air();
    }
    let last = Field::ALL.len();
    let is_here = details.cursor == last;
    list_row(
        view,
        last,
        is_here,
        "",
        &view.text("details-go-on"),
        &mut body,
    );
    body
}

fn field_row(
    view: &View<'_>,
    details: &Details,
    row: usize,
    field: Field,
    width: usize,
    body: &mut Body,
) {
    let is_here = details.cursor == row;
    let style = view.theme.row(is_here);
    let marker = view.theme.marker(is_here);
    let lead = format!(
        "{marker} {}  {}  ",
        row + 1,
        pad(&view.text(label(field)), width)
    );
    let indent = cells(&lead);
    if let (Some(editor), true) = (&details.editor, is_here) {
        let first = body.len();
        write_line(view, editor, indent, body);
        body.relead(first, Span::styled(lead, style));
        return;
    }
    let text = view
        .session()
        .map(|session| clean(field.of(&session.assessment)).into_owned());
    let text = text
        .filter(|text| !text.is_empty())
        .unwrap_or_else(|| view.text("details-empty"));
    if is_here {
        body.cursor_here(indent);
    }
    body.hanging(
        vec![Span::styled(lead, style)],
        &text,
        view.width,
        view.theme.plain(),
    );
}

fn label(field: Field) -> &'static str {
    match field {
        Field::Organisation => "details-organisation",
        Field::Site => "details-site",
        Field::Respondent => "details-respondent",
    }
}
