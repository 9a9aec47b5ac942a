//! The report: how the company stands, and what to do now.

use super::{Body, View};
use crate::i18n::Message;
use crate::questionnaire::{Method, Questionnaire};
use crate::report::{
    MapGlyphs, bar, facts_lines, first_sentence, headline, points_words, risk_map,
};
use crate::scoring::{Action, Scorecard, SectionScore, score};
use crate::text::{cells, clean, pad, pad_left};
use crate::wizard::Session;
use jiff::tz::TimeZone;
use ratatui::text::{Line, Span};

/// How many actions the first screen names.
const ACTIONS: usize = 5;
/// Columns of a section’s name and of a band’s words.
const NAME: usize = 12;
const BAND: usize = 7;
/// Columns of the risk map; under this width it stands above the sections.
const MAP: usize = 26;
const BESIDE: usize = 76;

pub(super) fn body(view: &View<'_>, cursor: usize) -> Body {
    let mut body = Body::default();
    let Some(session) = view.session() else {
        return body;
    };
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
        Span::styled(
            format!("{}  ", view.text("report-overall")),
            view.theme.strong(),
        ),
        Span::styled(
            format!("{}   {}   ", headline.grade, headline.score),
            view.theme.accent(),
        ),
    ];
    body.hanging(lead, &headline.words, view.width, view.theme.strong());
    for line in headline.lines {
        let bullet = view.text("report-bullet");
        match line.strip_prefix(&bullet) {
            Some(rest) => body.hanging(
                vec![Span::raw(format!("  {bullet}"))],
                rest,
                view.width,
                view.theme.plain(),
            ),
            None => body.words(&line, 2, view.width, view.theme.plain()),
        }
    }
}

fn map_and_sections(
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
    let beside = has_map && view.width >= BESIDE;
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

fn actions(view: &View<'_>, session: &Session, card: &Scorecard, cursor: usize, body: &mut Body) {
    let total = card.actions.len();
    if total == 0 {
        body.words(
            &view.text("report-no-actions"),
            0,
            view.width,
            view.theme.strong(),
        );
        return;
    }
    let shown = if view.is_roomy() {
        ACTIONS * 2
    } else {
        ACTIONS
    };
    let columns = Columns::new(view);
    let heading = Message::new("report-actions")
        .with("shown", shown.min(total))
        .with("total", total);
    let beside = columns.beside(
        &view.text("column-gain"),
        &view.text("column-due"),
        &view.text("column-who"),
    );
    body.beside(
        "",
        &view.say(&heading),
        columns.text,
        &beside,
        view.theme.strong(),
    );
    let start = (cursor + 1).saturating_sub(shown);
    for (row, action) in card.actions.iter().enumerate().skip(start).take(shown) {
        if row == cursor {
            body.cursor_here(0);
        }
        action_line(view, session, action, row, row == cursor, &columns, body);
    }
}

fn action_line(
    view: &View<'_>,
    session: &Session,
    action: &Action,
    row: usize,
    is_here: bool,
    columns: &Columns,
    body: &mut Body,
) {
    let question = session.question(&action.question);
    let step = question.and_then(|question| question.first_step.as_ref().or(Some(&question.text)));
    let words = step
        .map(|step| view.words(&session.questionnaire, step))
        .unwrap_or_default();
    let mut words = first_sentence(&words).to_owned();
    if action.is_unknown {
        words = view.say(&Message::new("action-find-out").with("step", words));
    }
    let marker = if is_here {
        view.theme.glyphs.cursor
    } else {
        " "
    };
    let gain = format!("+{}", points_words(action.gain));
    let beside = columns.beside(&gain, &clean(&action.due), &clean(&action.who));
    let style = if is_here {
        view.theme.focus()
    } else {
        view.theme.plain()
    };
    body.beside(
        &format!("{marker} {}  ", row + 1),
        &words,
        columns.text,
        &beside,
        style,
    );
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
            session
                .assessment
                .actions
                .values()
                .any(|action| !action.who.is_empty() || !action.due.is_empty())
        });
        let people = if is_planned {
            Self::DUE + Self::WHO + 4
        } else {
            0
        };
        Self {
            text: view.width.saturating_sub(Self::GAIN + 2 + people),
            has_people: is_planned,
        }
    }

    /// What stands beside the text: points, and once something is planned, by when and who.
    fn beside(&self, gain: &str, due: &str, who: &str) -> String {
        let gain = format!("  {}", pad_left(gain, Self::GAIN));
        if self.has_people {
            format!("{gain}  {}  {}", pad(due, Self::DUE), pad(who, Self::WHO))
        } else {
            gain
        }
    }
}
