//! One action of the plan: who does it, by when, how far it has come.

use super::question::write_line;
use super::{Body, View};
use crate::assessment::{ActionState, Progress};
use crate::i18n::Message;
use crate::questionnaire::{Effort, Question};
use crate::report::{date_words, day_words, effort_words, next_step, points_words, state_words};
use crate::scoring::{Action, score};
use crate::text::{cells, clean, pad};
use crate::wizard::{ActionForm, ActionRow, QuickDue, Session};
use ratatui::text::Span;

/// Columns of a row’s label.
const LABEL: usize = 14;

pub(super) fn body(view: &View<'_>, form: &ActionForm) -> Body {
    let mut body = Body::default();
    let Some((session, question)) = view
        .session()
        .and_then(|session| Some((session, session.question(&form.question)?)))
    else {
        return body;
    };
    body.air();
    head(view, session, question, &mut body);
    let progress = session.assessment.actions.get(&form.question);
    let progress = progress.cloned().unwrap_or_default();
    let page = Page {
        view,
        form,
        progress: &progress,
    };
    for (row, entry) in ActionRow::all(session, &form.question)
        .into_iter()
        .enumerate()
    {
        if begins_group(entry) {
            body.air();
        }
        page.row(row, entry, &mut body);
    }
    body.below = 1;
    body
}

/// What it is about: the step, what it gains and how much work it is.
fn head(view: &View<'_>, session: &Session, question: &Question, body: &mut Body) {
    let card = score(&session.questionnaire, &session.assessment);
    let action = card
        .actions
        .iter()
        .find(|each| each.question == question.id);
    let is_unknown = action.is_some_and(|action| action.is_unknown);
    let step = view.words(&session.questionnaire, next_step(question, is_unknown));
    body.words(&step, 0, view.width, view.theme.strong());
    body.words(
        &facts(view, action, question.effort),
        0,
        view.width,
        view.theme.plain(),
    );
}

fn facts(view: &View<'_>, action: Option<&Action>, effort: Effort) -> String {
    let gain = action.map_or_else(String::new, |action| points_words(action.gain));
    let message = Message::new("plan-action-facts")
        .with("gain", gain)
        .with("effort", effort_words(view.catalog, effort));
    view.say(&message)
}

fn begins_group(row: ActionRow) -> bool {
    matches!(
        row,
        ActionRow::Who | ActionRow::State(ActionState::Open) | ActionRow::Words | ActionRow::Again
    )
}

struct Page<'a> {
    view: &'a View<'a>,
    form: &'a ActionForm,
    progress: &'a Progress,
}

impl Page<'_> {
    fn row(&self, row: usize, entry: ActionRow, body: &mut Body) {
        let view = self.view;
        let is_here = self.form.cursor == row;
        let style = view.theme.row(is_here);
        let digit = if row < 9 {
            (row + 1).to_string()
        } else {
            " ".to_owned()
        };
        let label = self.label(entry);
        let lead = format!(
            "{} {digit}  {}",
            view.theme.marker(is_here),
            pad(&label, LABEL)
        );
        let indent = cells(&lead);
        if let (Some(editor), true) = (&self.form.editor, is_here) {
            let first = body.len();
            write_line(view, editor, indent, body);
            body.relead(first, Span::styled(lead, style));
            return;
        }
        if is_here {
            body.cursor_here(indent);
        }
        let words = self.words(entry);
        body.hanging(vec![Span::styled(lead, style)], &words, view.width, style);
    }

    /// What the row is about, where that is not said by the row above.
    fn label(&self, entry: ActionRow) -> String {
        match entry {
            ActionRow::Who => self.view.text("plan-who"),
            ActionRow::Due => self.view.text("plan-due"),
            ActionRow::State(ActionState::Open) => self.view.text("plan-state"),
            ActionRow::Words => self.view.text("plan-words"),
            ActionRow::Quick(_) | ActionRow::State(_) | ActionRow::Again => String::new(),
        }
    }

    fn words(&self, entry: ActionRow) -> String {
        let view = self.view;
        match entry {
            ActionRow::Who => self.or_empty(&clean(&self.progress.who)),
            ActionRow::Due => self.due(),
            ActionRow::Quick(quick) => self.quick(quick),
            ActionRow::State(state) => self.marked(
                self.progress.state == state,
                &state_words(view.catalog, state),
            ),
            ActionRow::Words => self.or_empty(&clean(&self.progress.text)),
            ActionRow::Again => view.text("plan-again"),
        }
    }

    fn or_empty(&self, text: &str) -> String {
        if text.trim().is_empty() {
            self.view.text("details-empty")
        } else {
            text.to_owned()
        }
    }

    /// A due date, or what is written in its place and that it is none.
    fn due(&self) -> String {
        let due = &self.progress.due;
        if due.trim().is_empty() {
            return self.view.text("plan-due-hint");
        }
        if self.progress.due_date().is_some() {
            return day_words(self.view.catalog, due);
        }
        let message = Message::new("plan-due-no-date").with("text", clean(due));
        self.view.say(&message)
    }

    fn quick(&self, quick: QuickDue) -> String {
        let view = self.view;
        let date = quick.date(view.model.today());
        let id = match quick {
            QuickDue::InAWeek => "plan-due-week",
            QuickDue::EndOfMonth => "plan-due-month",
            QuickDue::EndOfNextMonth => "plan-due-next-month",
        };
        let words = date.map_or_else(String::new, |date| date_words(view.catalog, date));
        let is_chosen = date.is_some() && date == self.progress.due_date();
        self.marked(is_chosen, &view.say(&Message::new(id).with("date", words)))
    }

    fn marked(&self, is_chosen: bool, words: &str) -> String {
        let glyphs = self.view.theme.glyphs;
        let mark = if is_chosen { glyphs.chosen } else { " " };
        format!("{mark} {words}")
    }
}
