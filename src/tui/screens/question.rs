//! One question: what is asked, the answers with what justifies each, note and gate.

use super::{Body, View};
use crate::assessment::{Answer, Entry, Standing, State};
use crate::i18n::Message;
use crate::questionnaire::{AnswerOption, Kind, Question, Questionnaire, Role};
use crate::text::{Editor, cells, clean, pad};
use crate::wizard::Session;
use ratatui::text::Span;

/// How much of the evidence is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// Of every option.
    All,
    /// Of the option under the cursor.
    Cursor,
}

pub(super) fn body(view: &View<'_>, id: &str) -> Body {
    let Some((session, question)) = view
        .session()
        .and_then(|session| Some((session, session.question(id)?)))
    else {
        return Body::default();
    };
    let whole = with_detail(view, session, question, Detail::All);
    let mut squeezed = whole.clone();
    squeezed.squeeze(view.height);
    if squeezed.len() <= view.height {
        whole
    } else {
        with_detail(view, session, question, Detail::Cursor)
    }
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
    if let Some(help) = &question.help {
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
    remarks(view, session, question, entry, &mut body);
    if view.is_roomy() {
        more(view, questionnaire, question, &mut body);
    }
    body
}

fn options(
    view: &View<'_>,
    session: &Session,
    question: &Question,
    entry: Option<&Entry>,
    detail: Detail,
    body: &mut Body,
) {
    let questionnaire = &session.questionnaire;
    let answer = entry.and_then(|entry| entry.answer.as_ref());
    let labels = question
        .options
        .iter()
        .map(|option| cells(&view.words(questionnaire, &option.text)));
    let has_evidence = question
        .options
        .iter()
        .any(|option| option.evidence.is_some());
    let label_width = labels.max().unwrap_or(0).min(view.width / 4);
    for (row, option) in question.options.iter().enumerate() {
        let is_here = row == session.cursor;
        let is_chosen = answer.is_some_and(|answer| answer.has(&option.id));
        let mut lead = marks(view, question.kind, row, is_here, is_chosen);
        let style = match (is_here, is_chosen) {
            (true, _) => view.theme.focus(),
            (false, true) => view.theme.strong(),
            (false, false) => view.theme.plain(),
        };
        if is_here {
            body.cursor_here(0);
        }
        let label = view.words(questionnaire, &option.text);
        if has_evidence {
            lead.push(Span::styled(
                format!("{}  ", pad(&label, label_width)),
                style,
            ));
            let shows = detail == Detail::All || is_here;
            let text = if shows {
                evidence(view, questionnaire, question, option, entry)
            } else {
                String::new()
            };
            body.hanging(
                lead,
                &text,
                view.width,
                if is_here { style } else { view.theme.plain() },
            );
        } else {
            body.hanging(lead, &label, view.width, style);
        }
    }
}

fn marks(
    view: &View<'_>,
    kind: Kind,
    row: usize,
    is_here: bool,
    is_chosen: bool,
) -> Vec<Span<'static>> {
    let glyphs = view.theme.glyphs;
    let cursor = if is_here { glyphs.cursor } else { " " };
    let mark = match (kind, is_chosen) {
        (Kind::Multiple, true) => glyphs.ticked,
        (Kind::Multiple, false) => glyphs.unticked,
        (_, true) => glyphs.chosen,
        (_, false) => " ",
    };
    let style = if is_here {
        view.theme.focus()
    } else {
        view.theme.plain()
    };
    vec![Span::styled(format!("{cursor}{mark} {}  ", row + 1), style)]
}

/// What justifies an answer; for “don’t know” how to find out, for “does not apply” the reason.
fn evidence(
    view: &View<'_>,
    questionnaire: &Questionnaire,
    question: &Question,
    option: &AnswerOption,
    entry: Option<&Entry>,
) -> String {
    if let Some(evidence) = &option.evidence {
        return view.words(questionnaire, evidence);
    }
    let is_chosen = entry
        .and_then(|entry| entry.answer.as_ref())
        .is_some_and(|answer| answer.has(&option.id));
    match option.role {
        Role::NotApplicable if is_chosen => reason(view, entry),
        Role::NotApplicable => view.text("reason-wanted"),
        Role::Unknown if is_chosen => match &question.find_out {
            Some(find_out) => view.words(questionnaire, find_out),
            None => view.text("unknown-is-fine"),
        },
        Role::Unknown | Role::Answer => String::new(),
    }
}

fn reason(view: &View<'_>, entry: Option<&Entry>) -> String {
    let reason = entry
        .map(|entry| clean(&entry.reason).replace('\n', " "))
        .unwrap_or_default();
    if reason.trim().is_empty() {
        view.text("reason-missing")
    } else {
        reason
    }
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
        let words = view.say(&Message::new(id).with("cap", gate.cap.as_str()));
        body.air();
        body.hanging(
            vec![Span::styled(format!("{}  ", view.text("gate")), style)],
            &words,
            view.width,
            view.theme.plain(),
        );
    }
}

fn acts(session: &Session, question: &Question) -> bool {
    let standing = Standing::of(&session.questionnaire, &session.assessment);
    match standing.state(&question.id) {
        Some(State::Unknown) => true,
        Some(State::Answered) => {
            let options = session
                .assessment
                .answer(&question.id)
                .map(Answer::options)
                .unwrap_or_default();
            let mut chosen = options.iter().filter_map(|id| question.option(id));
            chosen.all(|option| option.credit.is_none_or(|credit| credit.thousandths() == 0))
        }
        _ => false,
    }
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
