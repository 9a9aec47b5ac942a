use super::flow::Flow;
use super::ink::Ink;
use super::mark::{Mark, Text};
use super::strip::{Strip, keep_together};
use super::structure::Role;
use super::style::Style;
use crate::report::document::{Verdict, Words};
use unicode_segmentation::UnicodeSegmentation;

/// The square of the grade.
const SQUARE: f32 = 84.0;
/// What is longer is words and no letter.
const LETTER: usize = 2;

/// Lays out how the company stands: the grade in a square, the score beside it.
pub(super) fn lay_out(flow: &mut Flow<'_>, verdict: &Verdict) {
    let is_letter = verdict.grade.first().graphemes(true).count() <= LETTER;
    if !is_letter {
        return in_words(flow, verdict);
    }
    let left = flow.left;
    let mut marks = vec![Mark::area([left, 0.0, SQUARE, SQUARE], Ink::Accent)];
    marks.extend(letter(flow, &verdict.grade));
    let (from, width) = (left + SQUARE + 20.0, flow.width - SQUARE - 20.0);
    let mut strips = Vec::new();
    flow.within(from, width, |flow| strips = beside_it(flow, verdict));
    let filled: f32 = strips.iter().map(|strip| strip.gap + strip.height).sum();
    // What is beside the square stands in its middle.
    let above = ((SQUARE - filled) / 2.0).max(0.0);
    let spacer = |height, marks| Strip {
        height,
        marks,
        ..Strip::default()
    };
    strips.insert(0, spacer(above, marks));
    strips.push(spacer((SQUARE - above - filled).max(0.0), Vec::new()));
    keep_together(&mut strips);
    flow.push(10.0, strips);
}

/// Sets the letter in the middle of its square.
fn letter(flow: &mut Flow<'_>, grade: &Words) -> Vec<Mark> {
    let style = Style::TITLE.scaled(2.6).in_ink(Ink::White);
    flow.structure.open(Role::Paragraph);
    let lines = flow.text(grade.first(), style, SQUARE);
    flow.structure.close();
    let lines = lines.into_iter().map(|line| {
        let mut text = Text {
            x: flow.left,
            // The middle of a capital letter is a bit above a third of its size over the baseline.
            y: SQUARE / 2.0 + style.size * 0.37,
            runs: flow.setter.runs(&line.words, style.is_bold),
            style,
            leaf: Some(line.leaf),
            address: None,
        };
        text.x += (SQUARE - text.wide()) / 2.0;
        Mark::Text(text)
    });
    lines.collect()
}

/// Sets score, meaning and coverage below each other.
fn beside_it(flow: &mut Flow<'_>, verdict: &Verdict) -> Vec<Strip> {
    let parts = [
        (&verdict.score, Style::TITLE.in_ink(Ink::Black)),
        (&verdict.meaning, Style::ABOUT),
        (&verdict.coverage, Style::BODY),
    ];
    let mut strips = Vec::new();
    for (words, style) in parts {
        let lines = flow.words(words, style, flow.width);
        strips.extend(flow.column(lines));
    }
    strips
}

fn in_words(flow: &mut Flow<'_>, verdict: &Verdict) {
    let lines = flow.words(&verdict.grade, Style::TITLE, flow.width);
    let mut strips = flow.column(lines);
    strips.extend(beside_it(flow, verdict));
    keep_together(&mut strips);
    flow.push(10.0, strips);
}
