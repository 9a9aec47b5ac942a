//! The answers a question offers, with what justifies each.

use super::super::{Body, View};
use crate::assessment::Entry;
use crate::questionnaire::{AnswerOption, Kind, Question, Questionnaire, Role};
use crate::text::{cells, clean, pad};
use crate::wizard::Session;
use ratatui::text::Span;

/// How much is shown of what explains question and answers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// The help, and the evidence of every option.
    All,
    /// The evidence of every option: whoever has answered has read the help.
    NoHelp,
    /// The help, and the evidence of the option under the cursor.
    Cursor,
}

pub(super) fn options(
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
        let lacks_reason = option.role == Role::NotApplicable
            && is_chosen
            && entry.is_none_or(|entry| entry.reason.trim().is_empty());
        let mark = match (question.kind, is_chosen) {
            (_, true) if lacks_reason => "!",
            (Kind::Multiple, true) => view.theme.glyphs.ticked,
            (Kind::Multiple, false) => view.theme.glyphs.unticked,
            (_, true) => view.theme.glyphs.chosen,
            (_, false) => " ",
        };
        let mut lead = marks(view, mark, row, is_here);
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
            let shows = detail != Detail::Cursor || is_here;
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

fn marks(view: &View<'_>, mark: &str, row: usize, is_here: bool) -> Vec<Span<'static>> {
    let cursor = view.theme.marker(is_here);
    let style = view.theme.row(is_here);
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
