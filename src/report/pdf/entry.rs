use super::blocks::field;
use super::column::{Column, beside};
use super::flow::Flow;
use super::ink::Ink;
use super::mark::Mark;
use super::strip::{Strip, keep_together};
use super::structure::Role;
use super::style::Style;
use crate::report::document::Entry;

const NUMBER: f32 = 34.0;
const LABEL: f32 = 62.0;

/// Lays out a question with what is recorded about it, on one page where it fits.
pub(super) fn lay_out(flow: &mut Flow<'_>, entry: &Entry) {
    let (left, width) = (flow.left, flow.width);
    let style = Style::BODY.bold();
    flow.structure.open(Role::Section);
    flow.structure.open(Role::Paragraph);
    let number = flow.text(&entry.number, style.in_ink(Ink::Accent), NUMBER - 4.0);
    flow.structure.close();
    let text = flow.words(&entry.text, style, width - NUMBER);
    let columns = [
        Column::new(left, NUMBER, number),
        Column::new(left + NUMBER, width - NUMBER, text),
    ];
    let mut strips = vec![rule(left, left + width)];
    strips.extend(beside(flow.setter, &columns));
    flow.within(left + NUMBER, width - NUMBER, |flow| {
        for (name, words) in &entry.fields {
            strips.extend(field(flow, name, words, LABEL));
        }
    });
    flow.structure.close();
    keep_together(&mut strips);
    flow.push(5.0, strips);
}

/// The thin line above a question.
fn rule(left: f32, right: f32) -> Strip {
    Strip {
        height: 4.0,
        marks: vec![Mark::line((left, 0.0), (right, 0.0), Ink::Hair, 0.5)],
        ..Strip::default()
    }
}
