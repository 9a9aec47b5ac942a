use super::blocks;
use super::column::{Column, beside};
use super::flow::Flow;
use super::ink::Ink;
use super::mark::Mark;
use super::signatures;
use super::strip::{Bookmark, Strip, keep_together};
use super::structure::Role;
use super::style::Style;
use crate::report::document::{Block, Part, Signature, Tone, Words};

/// Labels of the fields at the head of the paper.
const LABEL: f32 = 70.0;
const GUTTER: f32 = 16.0;

/// Lays out the paper's title and whom it is about, with the boxes to sign beside them, and
/// below them what the head says.
pub(super) fn lay_out(flow: &mut Flow<'_>, head: Option<&Part>) {
    let blocks = head.map_or(&[][..], |part| &part.blocks);
    let signatures = blocks.iter().find_map(|block| match block {
        Block::Signatures(signatures) => Some(signatures.as_slice()),
        _ => None,
    });
    let fitting = signatures.filter(|signatures| signatures::fit(flow, signatures));
    title(flow, blocks, fitting.unwrap_or_default());
    if let (Some(signatures), None) = (signatures, fitting) {
        signatures::fields(flow, signatures);
    }
    for block in blocks {
        match block {
            Block::Signatures(_) | Block::Paragraph(Tone::Strong, _) => {}
            Block::Fields(fields) => in_two_columns(flow, fields),
            other => blocks::lay_out(flow, other),
        }
    }
}

fn title(flow: &mut Flow<'_>, blocks: &[Block], signatures: &[Signature]) {
    let (left, right) = (flow.left, flow.left + flow.width);
    let beside = match signatures {
        [] => 0.0,
        some => signatures::width(some) + GUTTER,
    };
    let mut strips = Vec::new();
    flow.within(left, right - left - beside, |flow| {
        strips = names(flow, blocks);
    });
    let filled: f32 = strips.iter().map(|strip| strip.height).sum();
    let boxes = signatures::boxes(flow, signatures, right);
    let short = match signatures {
        [] => 0.0,
        _ => (boxes.height - filled).max(0.0),
    };
    if let Some(first) = strips.first_mut() {
        first.marks.extend(boxes.marks);
    }
    strips.push(rule(left, right, short + 8.0));
    keep_together(&mut strips);
    flow.push(0.0, strips);
}

/// Sets the paper's title, whom it is about, and what is said loudly below them.
fn names(flow: &mut Flow<'_>, blocks: &[Block]) -> Vec<Strip> {
    let document = flow.document;
    let words = document.title.joined(" / ");
    flow.structure.open(Role::Heading(1, words.clone()));
    let lines = flow.words_as(&Role::Span, &document.title, Style::TITLE, flow.width);
    flow.structure.close();
    let mut strips = flow.column(lines);
    if let Some(first) = strips.first_mut() {
        first.bookmark = Some(Bookmark { level: 1, words });
    }
    let strong = blocks.iter().filter_map(|block| match block {
        Block::Paragraph(Tone::Strong, words) => Some((words, Style::BODY)),
        _ => None,
    });
    for (words, style) in std::iter::once((&document.about, Style::ABOUT)).chain(strong) {
        let lines = flow.words(words, style, flow.width);
        strips.extend(flow.column(lines));
    }
    strips
}

/// The thick line below the title.
fn rule(left: f32, right: f32, down: f32) -> Strip {
    Strip {
        height: down,
        marks: vec![Mark::line((left, down), (right, down), Ink::Accent, 1.4)],
        ..Strip::default()
    }
}

/// Writes fields in two columns, the second half beside the first.
fn in_two_columns(flow: &mut Flow<'_>, fields: &[(Words, Words)]) {
    let half = (flow.width - GUTTER) / 2.0;
    let second = flow.left + half + GUTTER;
    for (place, pair) in fields.chunks(2).enumerate() {
        let mut columns = Vec::new();
        for ((name, words), left) in pair.iter().zip([flow.left, second]) {
            let names = flow.words(name, Style::LABEL, LABEL - 4.0);
            let texts = flow.words(words, Style::BODY, half - LABEL);
            columns.push(Column::new(left, LABEL, names));
            columns.push(Column::new(left + LABEL, half - LABEL, texts));
        }
        let strips = beside(flow.setter, &columns);
        flow.push(if place == 0 { 8.0 } else { 0.0 }, strips);
    }
}
