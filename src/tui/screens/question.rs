//! One question: what is asked, the answers with what justifies each, note and gate.

mod options;

use super::{Body, View};
use crate::assessment::Entry;
use crate::i18n::Message;
use crate::questionnaire::{Kind, Question, Questionnaire};
use crate::report::grade_name;
use crate::scoring::score;
use crate::text::{Editor, clean, pad};
use crate::wizard::Session;
use jiff::tz::TimeZone;
use options::{Detail, options};
use ratatui::text::Span;

pub(super) fn body(view: &View<'_>, id: &str) -> Body {
    let Some((session, question)) = view
        .session()
        .and_then(|session| Some((session, session.question(id)?)))
    else {
        return Body::default();
    };
    let mut details = vec![Detail::All];
    if session.assessment.answer(id).is_some() {
        details.push(Detail::NoHelp);
    }
    let mut tries = details
        .into_iter()
        .map(|detail| with_detail(view, session, question, detail));
    tries
        .find(|body| fits(view, body))
        .unwrap_or_else(|| with_detail(view, session, question, Detail::Cursor))
}

fn fits(view: &View<'_>, body: &Body) -> bool {
    let mut squeezed = body.clone();
    squeezed.squeeze(view.height);
    squeezed.len() <= view.height
}

fn with_detail(view: &View<'_>, session: &Session, question: &Question, detail: Detail) -> Body {
    let questionnaire = &session.questionnaire;
    let entry = session.assessment.entry(&question.id);
    let mut body = Body::default();
    body.air();
    body.words(
        &view.words(questionnaire, &question.text),
        0,
        view.width,
        view.theme.strong(),
    );
    body.air();
    let help = question.help.as_ref();
    if let Some(help) = help.filter(|_| detail != Detail::NoHelp) {
        body.words(
            &view.words(questionnaire, help),
            0,
            view.width,
            view.theme.plain(),
        );
        body.air();
    }
    match question.kind {
        Kind::Single | Kind::Multiple => options(view, session, question, entry, detail, &mut body),
        Kind::Number { min, max } => {
            let hint = Message::new("number-hint")
                .with("min", min.to_string())
                .with("max", max.to_string());
            field(view, &view.say(&hint), &mut body);
        }
        Kind::Text { .. } => field(view, &view.text("text-hint"), &mut body),
    }
    body.air();
    if question.kind == Kind::Multiple {
        body.words(
            &view.text("multiple-hint"),
            2,
            view.width,
            view.theme.plain(),
        );
        body.air();
    }
    carried(view, session, question, &mut body);
    remarks(view, session, question, entry, &mut body);
    if view.is_roomy() {
        more(view, questionnaire, question, &mut body);
    }
    body
}

fn field(view: &View<'_>, hint: &str, body: &mut Body) {
    let Some(editor) = view.model.editor() else {
        return;
    };
    write_line(view, editor, 2, body);
    body.air();
    body.words(hint, 2, view.width, view.theme.plain());
}

/// Adds a line in which text is written, with the cursor in it.
pub(super) fn write_line(view: &View<'_>, editor: &Editor, indent: usize, body: &mut Body) {
    let room = view.width.saturating_sub(indent).max(1);
    let lines = editor.lines(room);
    let (line, column) = editor.cursor_cell(room);
    let first = body.len();
    for piece in lines.shown() {
        let text = pad(&clean(piece), room);
        body.line(vec![
            Span::raw(" ".repeat(indent)),
            Span::styled(text, view.theme.field()),
        ]);
    }
    while body.len() <= first + line {
        body.line(vec![
            Span::raw(" ".repeat(indent)),
            Span::styled(" ".repeat(room), view.theme.field()),
        ]);
    }
    body.cursor = Some((first + line, indent + column));
}

/// Says from when an answer is that an earlier assessment gave, and asks for a second look.
fn carried(view: &View<'_>, session: &Session, question: &Question, body: &mut Body) {
    let carried = &session.carried;
    if let Some(words) = carried.words(view.catalog, &question.id, TimeZone::system()) {
        body.words(&words, 2, view.width, view.theme.strong());
        body.air();
    }
    if session.waits_to_be_confirmed(&question.id) {
        let words = view.text("confirm-answer");
        body.words(&words, 2, view.width, view.theme.warning());
        body.air();
    }
}

fn remarks(
    view: &View<'_>,
    session: &Session,
    question: &Question,
    entry: Option<&Entry>,
    body: &mut Body,
) {
    let has_note = entry.is_some_and(|entry| !entry.note.trim().is_empty());
    if session.questionnaire.is_scope(&question.id) && !has_note {
        return;
    }
    let note = entry
        .map(|entry| clean(&entry.note).replace('\n', " "))
        .unwrap_or_default();
    let note = if note.trim().is_empty() {
        view.text("note-none")
    } else {
        note
    };
    let lead = vec![Span::styled(
        format!("{}  ", view.text("note")),
        view.theme.strong(),
    )];
    body.hanging(
        lead,
        crate::text::fit(&note, view.width.saturating_sub(12)).as_ref(),
        view.width,
        view.theme.plain(),
    );
    if let Some(gate) = &question.gate {
        let acts = acts(session, question);
        let style = if acts {
            view.theme.warning()
        } else {
            view.theme.strong()
        };
        let id = if acts { "gate-acts" } else { "gate-warning" };
        let words = view.say(&Message::new(id).with(
            "cap",
            grade_name(view.catalog, &session.questionnaire, &gate.cap),
        ));
        body.air();
        body.hanging(
            vec![Span::styled(format!("{}  ", view.text("gate")), style)],
            &words,
            view.width,
            view.theme.plain(),
        );
    }
}

/// Tells whether the answer caps the grade now.
fn acts(session: &Session, question: &Question) -> bool {
    let card = score(&session.questionnaire, &session.assessment);
    card.score.gates.contains(&question.id)
}

/// With room to spare, why it matters and the first step stand below.
fn more(view: &View<'_>, questionnaire: &Questionnaire, question: &Question, body: &mut Body) {
    for (heading, text) in [
        ("why-heading", &question.why),
        ("first-step-heading", &question.first_step),
    ] {
        let Some(text) = text else { continue };
        body.air();
        body.air();
        body.words(&view.text(heading), 0, view.width, view.theme.strong());
        body.words(
            &view.words(questionnaire, text),
            2,
            view.width,
            view.theme.plain(),
        );
    }
}
