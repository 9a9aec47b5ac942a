//! All questions with their state; what is typed narrows the list.

use super::question::write_line;
use super::{Body, View};
use crate::assessment::State;
use crate::i18n::Message;
use crate::questionnaire::Question;
use crate::text::{cells, pad};
use crate::wizard::{Overview, Session};
use ratatui::text::Span;

pub(super) fn body(view: &View<'_>, overview: &Overview) -> Body {
    let mut body = Body::default();
    let Some(session) = view.session() else {
        return body;
    };
    let label = format!("{}  ", view.text("overview-find"));
    let first = body.len();
    write_line(view, &overview.query, cells(&label), &mut body);
    body.relead(first, Span::styled(label, view.theme.strong()));
    let field_cursor = body.cursor;
    let found = overview.found(session, view.lang());
    if found.is_empty() {
        body.air();
        body.words(
            &view.text("overview-nothing"),
            0,
            view.width,
            view.theme.plain(),
        );
        return body;
    }
    body.line("");
    let room = view.height.saturating_sub(body.len());
    let mut list = Body::default();
    for row in rows(view, session, &found, overview.cursor) {
        if row.is_here {
            list.cursor_here(0);
        }
        let style = view.theme.row(row.is_here);
        list.hanging(row.lead, &row.text, view.width, style);
    }
    // The field stays at the top while the list moves; the cursor stays in the field.
    let first = list.first_row(room);
    list.lines()
        .skip(first)
        .take(room)
        .for_each(|line| body.line(line.clone()));
    body.has_more = first + room < list.len();
    body.cursor = field_cursor;
    body
}

/// A heading, or a question with the lines it takes.
struct Row {
    lead: Vec<Span<'static>>,
    text: String,
    is_here: bool,
}

fn rows(view: &View<'_>, session: &Session, found: &[&Question], cursor: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut section = None;
    for (index, question) in found.iter().enumerate() {
        let here = session
            .questionnaire
            .section_of(&question.id)
            .map(|section| section.id.as_str());
        if index == 0 || here != section {
            rows.push(Row {
                lead: vec![heading(view, session, question)],
                text: String::new(),
                is_here: false,
            });
            section = here;
        }
        rows.push(entry(view, session, question, index == cursor));
    }
    rows
}

fn heading(view: &View<'_>, session: &Session, question: &Question) -> Span<'static> {
    let flow = session.flow();
    let (title, tally) = match session.questionnaire.section_of(&question.id) {
        Some(section) => (
            view.words(&session.questionnaire, &section.title),
            flow.tally(&section.questions),
        ),
        None => (view.text("scope"), flow.tally(&session.questionnaire.scope)),
    };
    let message = Message::new("progress-section").with("section", title);
    let words = view.say(&message.with("done", tally.done).with("asked", tally.asked));
    Span::styled(words, view.theme.strong())
}

fn entry(view: &View<'_>, session: &Session, question: &Question, is_here: bool) -> Row {
    let glyphs = view.theme.glyphs;
    let sign = match session.flow().standing().state(&question.id) {
        Some(State::Answered) => glyphs.answered,
        Some(State::Unknown) => glyphs.unknown,
        Some(State::NotApplicable) => glyphs.not_applicable,
        Some(State::Unanswered) | None => glyphs.open,
    };
    let style = view.theme.row(is_here);
    let marker = view.theme.marker(is_here);
    let gate = if question.gate.is_some() {
        view.text("gate-sign")
    } else {
        String::new()
    };
    let lead = format!(
        "{marker} {sign} {} ",
        pad(&gate, cells(&view.text("gate-sign")))
    );
    let text = view.words(&session.questionnaire, &question.text);
    Row {
        lead: vec![Span::styled(lead, style)],
        text,
        is_here,
    }
}
