use super::blocks::write_fields;
use super::flow::Flow;
use super::ink::Ink;
use super::mark::{Mark, Text};
use super::strip::Strip;
use super::structure::Role;
use super::style::Style;
use crate::report::document::{Signature, Words};

/// The width of a box.
const BOX: f32 = 58.0;
/// The height of the place for the seal.
const PLACE: f32 = 48.0;
/// The width of what is written in one.
const ROOM: f32 = BOX - 6.0;
/// The most boxes beside each other, and the most lines in one.
const MOST: usize = 5;
const LINES: usize = 8;

/// Boxes to sign as marks, from the top of a strip down.
pub(super) struct Boxes {
    pub(super) marks: Vec<Mark>,
    pub(super) height: f32,
}

/// Lays out boxes to sign at the right edge; as labels and texts where too much is written in them.
pub(super) fn lay_out(flow: &mut Flow<'_>, signatures: &[Signature]) {
    if !fit(flow, signatures) {
        return fields(flow, signatures);
    }
    let boxes = boxes(flow, signatures, flow.left + flow.width);
    let strip = Strip {
        height: boxes.height,
        marks: boxes.marks,
        ..Strip::default()
    };
    flow.push(8.0, vec![strip]);
}

/// Writes who signed as labels and texts.
pub(super) fn fields(flow: &mut Flow<'_>, signatures: &[Signature]) {
    let signed = signatures.iter().filter(|each| !each.name.is_empty());
    let fields: Vec<(Words, Words)> = signed
        .map(|signature| (signature.role.clone(), signature.name.clone()))
        .collect();
    write_fields(flow, &fields, 92.0, 4.0);
}

/// Tells whether the names find room in boxes.
pub(super) fn fit(flow: &Flow<'_>, signatures: &[Signature]) -> bool {
    let names = signatures.iter().flat_map(|each| each.name.lines());
    let lines = names.map(|name| flow.setter.lines(name, Style::CHART, ROOM).len());
    signatures.len() <= MOST && lines.max().unwrap_or(0) <= LINES
}

/// How wide as many boxes are.
pub(super) fn width(signatures: &[Signature]) -> f32 {
    signatures.iter().map(|_| BOX).sum()
}

/// Draws boxes that end at a place from the left.
pub(super) fn boxes(flow: &mut Flow<'_>, signatures: &[Signature], right: f32) -> Boxes {
    let role_style = Style::MARGIN.in_ink(Ink::Black);
    let mut left = right - width(signatures);
    let mut all: Vec<(f32, Vec<Text>, Vec<Text>)> = Vec::new();
    for signature in signatures {
        flow.structure.open(Role::Section);
        let role = placed(flow, &signature.role, role_style, left);
        let name = placed(flow, &signature.name, Style::CHART, left);
        flow.structure.close();
        all.push((left, role, name));
        left += BOX;
    }
    let high = |texts: &[Text]| texts.iter().map(|text| text.style.leading).sum::<f32>();
    let label = all
        .iter()
        .map(|(_, role, _)| high(role))
        .fold(0.0, f32::max)
        + 4.0;
    let place = all.iter().map(|(_, _, name)| high(name) + 8.0);
    let height = label + place.fold(PLACE, f32::max);
    let mut marks = Vec::new();
    for (left, role, name) in all {
        marks.push(Mark::area([left, 0.0, BOX, label], Ink::Pale));
        marks.push(Mark::frame([left, 0.0, BOX, height], Ink::Grey, 0.6));
        let to = (left + BOX, label);
        marks.push(Mark::line((left, label), to, Ink::Grey, 0.6));
        marks.extend(role.into_iter().map(|text| Mark::Text(text).lowered(2.0)));
        let down = label + 4.0;
        marks.extend(name.into_iter().map(|text| Mark::Text(text).lowered(down)));
    }
    Boxes { marks, height }
}

/// Sets lines in the middle of a box, from its top down.
fn placed(flow: &mut Flow<'_>, words: &Words, style: Style, left: f32) -> Vec<Text> {
    let mut down = 0.0;
    let mut texts = Vec::new();
    for line in flow.words(words, style, ROOM) {
        let mut text = Text {
            x: left,
            y: down + line.style.baseline(),
            runs: flow.setter.runs(line.words.trim_end(), line.style.is_bold),
            style: line.style,
            leaf: Some(line.leaf),
            address: None,
        };
        text.x += (BOX - text.wide()) / 2.0;
        down += line.style.leading;
        texts.push(text);
    }
    texts
}
