use super::blocks;
use super::flow::Flow;
use super::ink::Ink;
use super::mark::Mark;
use super::page::HEIGHT;
use super::strip::{Bookmark, Strip, keep_together};
use super::structure::Role;
use super::style::Style;
use crate::report::document::{Part, Words};

/// How much larger than the rest of a report a sheet may be set, the largest first.
const SCALES: [f32; 16] = [
    1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.54, 0.45, 0.36,
];
const PAD: f32 = 22.0;

/// Lays out a sheet of its own: one page in black and white, as large as it fits.
pub(super) fn lay_out(flow: &mut Flow<'_>, part: &Part) {
    let scale = SCALES.into_iter().find(|scale| fits(flow, part, *scale));
    let start = flow.strips.len();
    flow.scale = scale.unwrap_or(0.36);
    content(flow, part);
    flow.scale = 1.0;
    flow.is_sheet = false;
    let strips = flow.strips.get_mut(start..).unwrap_or_default();
    if scale.is_some() {
        keep_together(strips);
    }
    if let Some(first) = strips.first_mut() {
        first.is_first = true;
    }
}

/// Tells whether a sheet fits a page when it is set so large.
fn fits(flow: &Flow<'_>, part: &Part, scale: f32) -> bool {
    let mut trial = Flow::new(flow.document, flow.setter);
    trial.scale = scale;
    content(&mut trial, part);
    let high: f32 = trial
        .strips
        .iter()
        .map(|strip| strip.gap + strip.height)
        .sum();
    high <= HEIGHT
}

fn content(flow: &mut Flow<'_>, part: &Part) {
    flow.is_sheet = true;
    let heading = if part.heading.is_empty() {
        flow.document.title.clone()
    } else {
        part.heading.clone()
    };
    let (left, width) = (flow.left, flow.width);
    flow.push(0.0, vec![thick(left, left + width)]);
    flow.within(left + PAD, width - 2.0 * PAD, |flow| {
        title(flow, &heading);
        for block in &part.blocks {
            blocks::lay_out(flow, block);
        }
    });
    flow.keep();
    flow.push(16.0, vec![thick(left, left + width)]);
}

fn title(flow: &mut Flow<'_>, words: &Words) {
    let name = words.joined(" / ");
    let style = Style::LARGE.scaled(1.15);
    flow.structure.open(Role::Heading(2, name.clone()));
    let lines = flow.words_as(&Role::Span, words, style, flow.width);
    flow.structure.close();
    let mut strips = flow.column(lines);
    if let Some(first) = strips.first_mut() {
        let level = 1;
        first.bookmark = Some(Bookmark { level, words: name });
    }
    for strip in &mut strips {
        strip.is_kept = true;
    }
    flow.push(18.0, strips);
}

/// The thick line above and below the sheet.
fn thick(left: f32, right: f32) -> Strip {
    Strip {
        height: 5.0,
        marks: vec![Mark::area([left, 0.0, right - left, 5.0], Ink::Black)],
        ..Strip::default()
    }
}
