//! The risk map and, beside it, the table of the sections.

use super::super::{Body, View};
use crate::questionnaire::{Method, Questionnaire};
use crate::report::{MapGlyphs, bar, risk_map};
use crate::scoring::{Scorecard, SectionScore};
use crate::text::{cells, pad, pad_left};
use ratatui::text::{Line, Span};

/// Columns of a section’s name and of a band’s words.
const NAME: usize = 12;
const BAND: usize = 7;
/// Columns of the risk map; in a narrower window only the table is shown.
const MAP: usize = 26;
const BESIDE: usize = 76;

pub(super) fn map_and_sections(
    view: &View<'_>,
    questionnaire: &Questionnaire,
    card: &Scorecard,
    body: &mut Body,
) {
    let glyphs = if view.theme.glyphs.is_ascii {
        MapGlyphs::Ascii
    } else {
        MapGlyphs::Box
    };
    let height = if view.is_roomy() { 12 } else { 6 };
    let map_width = if view.is_roomy() { 40 } else { MAP };
    let map = risk_map(view.catalog, questionnaire, card, glyphs, map_width, height);
    let has_map = matches!(questionnaire.method, Method::Weighted { .. });
    let beside = has_map && !map.is_empty() && view.width >= BESIDE;
    let room = if beside {
        view.width - map_width - 3
    } else {
        view.width
    };
    let sections = section_table(view, questionnaire, card, room);
    if !beside {
        for line in sections {
            body.line(line);
        }
        return;
    }
    let top = map.len().saturating_sub(sections.len()) / 2;
    for row in 0..map.len().max(sections.len()) {
        let left = map.get(row).map(String::as_str).unwrap_or_default();
        let mut spans = vec![Span::raw(pad(left, map_width)), Span::raw("   ")];
        if let Some(line) = row.checked_sub(top).and_then(|row| sections.get(row)) {
            spans.extend(line.spans.clone());
        }
        body.line(spans);
    }
}

/// The sections as a table: control, exposure, residual risk and its band.
fn section_table(
    view: &View<'_>,
    questionnaire: &Questionnaire,
    card: &Scorecard,
    room: usize,
) -> Vec<Line<'static>> {
    let has_residual = card
        .sections
        .iter()
        .any(|section| section.residual.is_some());
    let columns = if has_residual { 3 } else { 1 };
    let heads: Vec<String> = ["column-control", "column-exposure", "column-residual"]
        .into_iter()
        .take(columns)
        .map(|id| view.text(id))
        .collect();
    let words: usize = heads.iter().map(|head| cells(head) + 2).sum();
    let bar_width = room.saturating_sub(NAME + words + BAND + 1).min(20);
    let bar_width = if bar_width < 5 { 0 } else { bar_width };
    let head = format!("{}  {}", " ".repeat(NAME + bar_width), heads.join("  "));
    let mut lines = vec![Line::styled(head, view.theme.strong())];
    for section in &card.sections {
        lines.push(section_line(
            view,
            questionnaire,
            section,
            &heads,
            bar_width,
        ));
    }
    lines
}

fn section_line(
    view: &View<'_>,
    questionnaire: &Questionnaire,
    section: &SectionScore,
    heads: &[String],
    bar_width: usize,
) -> Line<'static> {
    let short = questionnaire
        .section(&section.id)
        .map(|section| view.words(questionnaire, &section.short));
    let name = pad(&short.unwrap_or_default(), NAME);
    if section.in_play == 0 {
        return Line::raw(format!("{name}  {}", view.text("section-empty")));
    }
    let bar = match bar_width {
        0 => String::new(),
        width => bar(section.low.value(), width, view.theme.glyphs.is_ascii),
    };
    let exposure = section.exposure.map(|exposure| exposure.to_string());
    let residual = section
        .residual
        .map(|residual| residual.rounded().to_string());
    let numbers = [Some(section.low.rounded().to_string()), exposure, residual];
    let cell = |(head, number): (&String, Option<String>)| {
        pad_left(&number.unwrap_or_default(), cells(head))
    };
    let numbers: Vec<String> = heads.iter().zip(numbers).map(cell).collect();
    let numbers = numbers.join("  ");
    let band = section
        .band
        .as_deref()
        .and_then(|band| band_words(view, questionnaire, band))
        .unwrap_or_default();
    Line::raw(format!("{name}{bar}  {numbers} {band}"))
}

fn band_words(view: &View<'_>, questionnaire: &Questionnaire, id: &str) -> Option<String> {
    let Method::Weighted { residual, .. } = &questionnaire.method else {
        return None;
    };
    residual
        .iter()
        .find(|band| band.id == id)
        .map(|band| view.words(questionnaire, &band.text))
}
