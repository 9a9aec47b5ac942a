//! The report: how the company stands, and what to do now.

use super::{Body, View};
use crate::i18n::Message;
use crate::questionnaire::{Method, Questionnaire};
use crate::report::{MapGlyphs, bar, facts_lines, first_sentence, headline, points_words, risk_map};
use crate::scoring::{Action, Scorecard, SectionScore, score};
use crate::text::{cells, clean, fit, pad, pad_left};
use crate::wizard::Session;
use jiff::tz::TimeZone;
use ratatui::text::{Line, Span};

/// How many actions the first screen names.
const ACTIONS: usize = 5;
/// Columns of the risk map; under this width it stands above the sections.
const MAP: usize = 26;
const BESIDE: usize = 76;

pub(super) fn body(view: &View<'_>, cursor: usize) -> Body {
    let mut body = Body::default();
    let Some(session) = view.session() else { return body };
    let card = score(&session.questionnaire, &session.assessment);
    body.air();
    head(view, session, &card, &mut body);
    body.air();
    map_and_sections(view, &session.questionnaire, &card, &mut body);
    body.air();
    actions(view, session, &card, cursor, &mut body);
    body.air();
    let today = view.model.now.to_zoned(TimeZone::system()).date();
    for line in facts_lines(view.catalog, &session.questionnaire, today) {
        body.words(&line, 0, view.width, view.theme.plain());
    }
    body
}

fn head(view: &View<'_>, session: &Session, card: &Scorecard, body: &mut Body) {
    let headline = headline(view.catalog, &session.questionnaire, card);
    let lead = vec![
        Span::styled(format!("{}  ", view.text("report-overall")), view.theme.strong()),
        Span::styled(format!("{}   {}   ", headline.grade, headline.score), view.theme.accent()),
    ];
    body.hanging(lead, &headline.words, view.width, view.theme.strong());
    for line in headline.lines {
        body.words(&line, 2, view.width, view.theme.plain());
    }
}

fn map_and_sections(view: &View<'_>, questionnaire: &Questionnaire, card: &Scorecard, body: &mut Body) {
    let glyphs = if view.theme.glyphs.is_ascii { MapGlyphs::Ascii } else { MapGlyphs::Box };
    let height = if view.is_roomy() { 12 } else { 6 };
    let map_width = if view.is_roomy() { 40 } else { MAP };
    let map = risk_map(view.catalog, questionnaire, card, glyphs, map_width, height);
    let has_map = matches!(questionnaire.method, Method::Weighted { .. });
    let beside = has_map && view.width >= BESIDE;
    let room = if beside { view.width - map_width - 3 } else { view.width };
    let sections: Vec<Line<'static>> =
        card.sections.iter().map(|section| section_line(view, questionnaire, section, room)).collect();
    if !beside {
        sections.into_iter().for_each(|line| body.line(line));
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

fn section_line(view: &View<'_>, questionnaire: &Questionnaire, section: &SectionScore, room: usize) -> Line<'static> {
    let short = questionnaire.section(&section.id).map(|section| view.words(questionnaire, &section.short));
    let name = pad(&short.unwrap_or_default(), 12);
    if section.in_play == 0 {
        return Line::raw(format!("{name}  {}", view.text("section-empty")));
    }
    let control = section.low.rounded();
    let mut message = Message::new(if section.residual.is_some() { "section-line" } else { "section-line-plain" })
        .with("control", pad_left(&control.to_string(), 3));
    if let (Some(exposure), Some(residual)) = (section.exposure, section.residual) {
        let band = section.band.as_deref().and_then(|band| band_words(view, questionnaire, band)).unwrap_or_default();
        message = message
            .with("exposure", pad_left(&exposure.to_string(), 3))
            .with("residual", pad_left(&residual.rounded().to_string(), 3))
            .with("band", band);
    }
    let words = view.say(&message);
    let bar_width = room.saturating_sub(cells(&name) + cells(&words) + 4).min(20);
    let bar = if bar_width >= 5 { bar(section.low.value(), bar_width, view.theme.glyphs.is_ascii) } else { String::new() };
    let gap = if bar.is_empty() { "" } else { " " };
    Line::raw(format!("{name}{bar}{gap} {words}"))
}

fn band_words(view: &View<'_>, questionnaire: &Questionnaire, id: &str) -> Option<String> {
    let Method::Weighted { residual, .. } = &questionnaire.method else { return None };
    residual.iter().find(|band| band.id == id).map(|band| view.words(questionnaire, &band.text))
}

fn actions(view: &View<'_>, session: &Session, card: &Scorecard, cursor: usize, body: &mut Body) {
    let total = card.actions.len();
    if total == 0 {
        body.words(&view.text("report-no-actions"), 0, view.width, view.theme.strong());
        return;
    }
    let shown = if view.is_roomy() { ACTIONS * 2 } else { ACTIONS };
    let columns = Columns::new(view);
    let heading = Message::new("report-actions").with("shown", shown.min(total)).with("total", total);
    body.line(columns.line(view, &view.say(&heading), &view.text("column-gain"), &view.text("column-due"), &view.text("column-who"), true));
    let start = (cursor + 1).saturating_sub(shown);
    for (row, action) in card.actions.iter().enumerate().skip(start).take(shown) {
        if row == cursor {
            body.cursor_here(0);
        }
        body.line(action_line(view, session, action, row, row == cursor, &columns));
    }
}

fn action_line(
    view: &View<'_>,
    session: &Session,
    action: &Action,
    row: usize,
    is_here: bool,
    columns: &Columns,
) -> Line<'static> {
    let question = session.question(&action.question);
    let step = question.and_then(|question| question.first_step.as_ref().or(Some(&question.text)));
    let words = step.map(|step| view.words(&session.questionnaire, step)).unwrap_or_default();
    let mut words = first_sentence(&words).to_owned();
    if action.is_unknown {
        words = view.say(&Message::new("action-find-out").with("step", words));
    }
    let marker = if is_here { view.theme.glyphs.cursor } else { " " };
    let text = format!("{marker} {}  {words}", row + 1);
    let gain = format!("+{}", points_words(action.gain));
    let mut line = columns.line(view, &text, &gain, &clean(&action.due), &clean(&action.who), false);
    if is_here {
        line = line.style(view.theme.focus());
    }
    line
}

/// The columns of the table of actions: what, points, by when, who.
struct Columns {
    text: usize,
    has_people: bool,
}

impl Columns {
    const GAIN: usize = 6;
    const DUE: usize = 11;
    const WHO: usize = 8;

    fn new(view: &View<'_>) -> Self {
        let session = view.session();
        let is_planned = session.is_some_and(|session| {
            session.assessment.actions.values().any(|action| !action.who.is_empty() || !action.due.is_empty())
        });
        let people = if is_planned { Self::DUE + Self::WHO + 4 } else { 0 };
        Self { text: view.width.saturating_sub(Self::GAIN + 2 + people), has_people: is_planned }
    }

    fn line(&self, view: &View<'_>, text: &str, gain: &str, due: &str, who: &str, is_head: bool) -> Line<'static> {
        let mut words = format!("{}  {}", pad(&fit(text, self.text), self.text), pad_left(gain, Self::GAIN));
        if self.has_people {
            words = format!("{words}  {}  {}", pad(due, Self::DUE), pad(who, Self::WHO));
        }
        Line::styled(words, if is_head { view.theme.strong() } else { view.theme.plain() })
    }
}
