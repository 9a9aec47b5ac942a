//! What to do first, with what it gains.

use super::super::{Body, View};
use crate::i18n::Message;
use crate::report::{first_sentence, next_step, points_words};
use crate::scoring::{Action, Scorecard};
use crate::text::{clean, pad, pad_left};
use crate::wizard::Session;

/// How many actions the first screen names.
const ACTIONS: usize = 5;

pub(super) fn actions(
    view: &View<'_>,
    session: &Session,
    card: &Scorecard,
    cursor: usize,
    body: &mut Body,
) {
    let total = card.actions.len();
    let tally = session.flow().total();
    let open = tally.asked - tally.done;
    if total == 0 && open > 0 {
        let words = view.say(&Message::new("report-open-first").with("open", open));
        body.words(&words, 0, view.width, view.theme.strong());
        return;
    }
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
    let heading = Message::new("report-actions").with("total", total);
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
    let questionnaire = &session.questionnaire;
    let step = session
        .question(&action.question)
        .map(|question| next_step(questionnaire, question, action.is_unknown, view.lang()));
    let mut words = first_sentence(step.unwrap_or_default()).to_owned();
    if action.is_unknown {
        words = view.say(&Message::new("action-find-out").with("step", words));
    }
    let marker = view.theme.marker(is_here);
    let gain = format!("+{}", points_words(action.gain));
    let beside = columns.beside(
        &gain,
        &clean(&action.progress.due),
        &clean(&action.progress.who),
    );
    let style = view.theme.row(is_here);
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
