//! All questions with their state; what is typed narrows the list.

use super::question::write_line;
use super::{Body, View};
use crate::assessment::State;
use crate::i18n::Message;
use crate::questionnaire::Question;
use crate::text::{cells, fit, pad};
use crate::wizard::{Overview, Session};
use ratatui::text::Span;

pub(super) fn body(view: &View<'_>, overview: &Overview) -> Body {
    let mut body = Body::default();
    let Some(session) = view.session() else { return body };
    let label = format!("{}  ", view.text("overview-find"));
    let first = body.len();
    write_line(view, &overview.query, cells(&label), &mut body);
    body.relead(first, Span::styled(label, view.theme.strong()));
    let field_cursor = body.cursor;
    let found = overview.found(session, view.lang());
    if found.is_empty() {
        body.air();
        body.words(&view.text("overview-nothing"), 0, view.width, view.theme.plain());
        return body;
    }
    let room = view.height.saturating_sub(body.len() + 1);
    let rows = rows(view, session, &found, overview.cursor);
    let here = rows.iter().position(|row| row.is_here).unwrap_or(0);
    let start = (here + 3).saturating_sub(room).min(rows.len().saturating_sub(room));
    body.line("");
    for row in rows.into_iter().skip(start).take(room) {
        body.line(row.line);
    }
    body.cursor = field_cursor;
    body
}

struct Row {
    line: Vec<Span<'static>>,
    is_here: bool,
}

fn rows(view: &View<'_>, session: &Session, found: &[&Question], cursor: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut section = None;
    for (index, question) in found.iter().enumerate() {
        let here = session.questionnaire.section_of(&question.id).map(|section| section.id.as_str());
        if index == 0 || here != section {
            rows.push(Row { line: vec![heading(view, session, question)], is_here: false });
            section = here;
        }
        rows.push(Row { line: entry(view, session, question, index == cursor), is_here: index == cursor });
    }
    rows
}

fn heading(view: &View<'_>, session: &Session, question: &Question) -> Span<'static> {
    let flow = session.flow();
    let (title, tally) = match session.questionnaire.section_of(&question.id) {
        Some(section) => (view.words(&session.questionnaire, &section.title), flow.tally(&section.questions)),
        None => (view.text("scope"), flow.tally(&session.questionnaire.scope)),
    };
    let message = Message::new("progress-section").with("section", title);
    let words = view.say(&message.with("done", tally.done).with("asked", tally.asked));
    Span::styled(words, view.theme.strong())
}

fn entry(view: &View<'_>, session: &Session, question: &Question, is_here: bool) -> Vec<Span<'static>> {
    let glyphs = view.theme.glyphs;
    let sign = match session.flow().standing().state(&question.id) {
        Some(State::Answered) => glyphs.answered,
        Some(State::Unknown) => glyphs.unknown,
        Some(State::NotApplicable) => glyphs.not_applicable,
        Some(State::Unanswered) | None => glyphs.open,
    };
    let style = if is_here { view.theme.focus() } else { view.theme.plain() };
    let marker = if is_here { glyphs.cursor } else { " " };
    let gate = if question.gate.is_some() { view.text("gate-sign") } else { String::new() };
    let lead = format!("{marker} {sign} {} ", pad(&gate, cells(&view.text("gate-sign"))));
    let text = view.words(&session.questionnaire, &question.text);
    let room = view.width.saturating_sub(cells(&lead));
    vec![Span::styled(lead, style), Span::styled(fit(&text, room).into_owned(), style)]
}
