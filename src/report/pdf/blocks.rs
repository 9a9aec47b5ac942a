use super::column::{Column, Line, beside};
use super::flow::Flow;
use super::ink::Ink;
use super::mark::Mark;
use super::strip::{Back, Strip, keep_together};
use super::structure::Role;
use super::style::Style;
use super::{chart, entry, signatures, table, verdict};
use crate::report::document::{Block, Reference, Tone, Words};

/// The width of a mark before a text.
const MARK: f32 = 12.0;
const LABEL: f32 = 92.0;
/// The middle dot of Japanese lists, which every Japanese font has.
const BULLET: &str = "\u{30FB}";

/// Lays out one block below what is there.
pub(super) fn lay_out(flow: &mut Flow<'_>, block: &Block) {
    match block {
        Block::Heading(words) if flow.is_sheet => {
            flow.heading(3, words, Style::HEADING.scaled(1.8), 14.0);
        }
        Block::Heading(words) => flow.heading(3, words, Style::HEADING, 12.0),
        Block::Paragraph(tone, words) => paragraph(flow, *tone, words),
        Block::List(tone, items) => list(flow, *tone, items),
        Block::Fields(fields) => write_fields(flow, fields, LABEL, 6.0),
        Block::Verdict(content) => verdict::lay_out(flow, content),
        Block::Framed(blocks) => framed(flow, blocks),
        Block::Table(content) => table::lay_out(flow, content),
        Block::Chart(content) => chart::lay_out(flow, content),
        Block::Entry(content) => entry::lay_out(flow, content),
        Block::References(content) => references(flow, content),
        Block::Signatures(content) => signatures::lay_out(flow, content),
        Block::Blank(words) => blank(flow, words),
    }
}

/// How a tone is set, and the free room above it.
pub(super) fn style_of(tone: Tone) -> (Style, f32) {
    match tone {
        Tone::Quiet => (Style::QUIET, 4.0),
        Tone::Plain => (Style::BODY, 4.0),
        Tone::Strong => (Style::STRONG, 6.0),
        Tone::Large => (Style::LARGE, 22.0),
    }
}

fn paragraph(flow: &mut Flow<'_>, tone: Tone, words: &Words) {
    let (style, gap) = style_of(tone);
    let lines = flow.words(words, style, flow.width);
    flow.put(gap, lines);
}

fn list(flow: &mut Flow<'_>, tone: Tone, items: &[Words]) {
    let (style, gap) = style_of(tone);
    flow.structure.open(Role::List);
    for words in items {
        let body = |flow: &mut Flow<'_>, width| flow.words(words, style, width);
        item(flow, style, gap / 2.0, body);
    }
    flow.structure.close();
}

/// Puts a mark with what is behind it.
fn item(
    flow: &mut Flow<'_>,
    style: Style,
    gap: f32,
    body: impl FnOnce(&mut Flow<'_>, f32) -> Vec<Line>,
) {
    let mark = MARK.max(style.size * 1.2) * flow.scale;
    let (left, width) = (flow.left + mark, flow.width - mark);
    flow.structure.open(Role::Item);
    flow.structure.open(Role::Mark);
    let bullet = flow.text(BULLET, style.scaled(flow.scale), mark * 2.0);
    flow.structure.close();
    flow.structure.open(Role::Body);
    let lines = body(flow, width);
    flow.structure.close();
    flow.structure.close();
    let columns = [
        Column::new(flow.left, mark, bullet),
        Column::new(left, width, lines),
    ];
    let mut strips = beside(flow.setter, &columns);
    if let Some(first) = strips.first_mut() {
        first.is_kept = true;
    }
    if let Some(last) = strips.last_mut() {
        last.is_kept = false;
    }
    flow.push(gap, strips);
}

/// Writes labels with their texts beside them.
pub(super) fn write_fields(flow: &mut Flow<'_>, fields: &[(Words, Words)], label: f32, gap: f32) {
    for (place, (name, words)) in fields.iter().enumerate() {
        let strips = field(flow, name, words, label * flow.scale);
        flow.push(if place == 0 { gap } else { 1.0 }, strips);
    }
}

/// Sets one label with its text.
pub(super) fn field(flow: &mut Flow<'_>, name: &Words, words: &Words, label: f32) -> Vec<Strip> {
    let names = flow.words(name, Style::LABEL, label - 6.0);
    let (left, width) = (flow.left + label, flow.width - label);
    let texts = flow.words(words, Style::BODY, width);
    let columns = [
        Column::new(flow.left, label, names),
        Column::new(left, width, texts),
    ];
    let mut strips = beside(flow.setter, &columns);
    if let Some(first) = strips.first_mut() {
        first.is_kept = true;
    }
    if let Some(last) = strips.last_mut() {
        last.is_kept = false;
    }
    strips
}

fn framed(flow: &mut Flow<'_>, blocks: &[Block]) {
    const PAD: f32 = 12.0;
    let spacer = |height| Strip {
        height,
        is_kept: true,
        ..Strip::default()
    };
    let back = Back {
        left: flow.left,
        width: flow.width,
    };
    flow.push(8.0, vec![spacer(0.0)]);
    let start = flow.strips.len();
    flow.back = Some(back);
    flow.push(0.0, vec![spacer(6.0)]);
    flow.within(back.left + PAD, back.width - 2.0 * PAD, |flow| {
        for block in blocks {
            lay_out(flow, block);
        }
    });
    flow.keep();
    flow.push(0.0, vec![spacer(8.0)]);
    flow.back = None;
    keep_together(flow.strips.get_mut(start..).unwrap_or_default());
    if let Some(last) = flow.strips.last_mut() {
        last.is_kept = false;
    }
}

fn references(flow: &mut Flow<'_>, references: &[Reference]) {
    flow.structure.open(Role::List);
    for reference in references {
        let body = |flow: &mut Flow<'_>, width| {
            let mut lines = flow.words(&reference.words, Style::CELL, width);
            if let Some(address) = &reference.address {
                lines.extend(write_address(flow, address, width));
            }
            lines
        };
        let start = flow.strips.len();
        item(flow, Style::CELL, 5.0, body);
        keep_together(flow.strips.get_mut(start..).unwrap_or_default());
    }
    flow.structure.close();
}

/// Writes an address, which leads somewhere where it is one of the network.
fn write_address(flow: &mut Flow<'_>, address: &str, width: f32) -> Vec<Line> {
    let is_link = address.starts_with("https://") || address.starts_with("http://");
    let role = if is_link { Role::Link } else { Role::Paragraph };
    flow.structure.open(role);
    let mut lines = flow.text(address, Style::QUIET.in_ink(Ink::Accent), width);
    flow.structure.close();
    if is_link {
        let target = |line: &mut Line| line.address = Some(address.to_owned());
        lines.iter_mut().for_each(target);
    }
    lines
}

/// Writes what a line is for, with the line to write on.
fn blank(flow: &mut Flow<'_>, words: &Words) {
    let (left, right) = (flow.left, flow.left + flow.width);
    let (style, gap) = if flow.is_sheet {
        (Style::STRONG.scaled(1.6), 28.0)
    } else {
        (Style::BODY, 14.0)
    };
    let lines = flow.words(words, style, flow.width / 2.0);
    let longest = lines
        .iter()
        .map(|line| flow.setter.width(&line.words, line.style));
    let from = left + longest.fold(0.0, f32::max) + 8.0;
    let mut strips = flow.column(lines);
    keep_together(&mut strips);
    if let Some(last) = strips.last_mut() {
        let y = last.height;
        last.marks
            .push(Mark::line((from, y), (right, y), Ink::Grey, 0.6));
    }
    flow.push(gap, strips);
}
