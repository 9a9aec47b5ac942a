//! What to do first, with what it gains.

use super::super::{Body, View};
use crate::assessment::ActionState;
use crate::i18n::Message;
use crate::report::{points_words, state_words, to_do_words};
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
        &view.text("plan-state"),
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
    let words = to_do_words(view.catalog, &session.questionnaire, action);
    let marker = view.theme.marker(is_here);
    let gain = format!("+{}", points_words(action.gain));
    let beside = columns.beside(
        &gain,
        &clean(&action.progress.due),
        &clean(&action.progress.who),
        &state(view, action),
    );
    let style = view.theme.row(is_here);
    let sign = if action.progress.is_done() {
        view.theme.glyphs.answered
    } else {
        " "
    };
    body.beside(
        &format!("{marker} {}{sign} ", row + 1),
        &words,
        columns.text,
        &beside,
        style,
    );
}

/// Says how far an action has come, once it was begun.
fn state(view: &View<'_>, action: &Action) -> String {
    match action.progress.state {
        ActionState::Open => String::new(),
        state => state_words(view.catalog, state),
    }
}

/// The columns of the table of actions: what, points, by when, who, how far.
struct Columns {
    text: usize,
    has_people: bool,
    has_state: bool,
}

impl Columns {
    const GAIN: usize = 6;
    const DUE: usize = 11;
    const WHO: usize = 8;
    const STATE: usize = 11;

    fn new(view: &View<'_>) -> Self {
        let session = view.session();
        let is_planned = session.is_some_and(|session| {
            session
                .assessment
                .actions
                .values()
                .any(|action| !action.is_empty())
        });
        // In a small window a sign says what is done.
        let has_state = is_planned && view.is_roomy();
        let people = if is_planned {
            Self::DUE + Self::WHO + 4
        } else {
            0
        };
        let state = if has_state { Self::STATE + 2 } else { 0 };
        Self {
            text: view.width.saturating_sub(Self::GAIN + 2 + people + state),
            has_people: is_planned,
            has_state,
        }
    }

    /// What stands beside the text: points, and once something is planned, by when and who.
    fn beside(&self, gain: &str, due: &str, who: &str, state: &str) -> String {
        let mut beside = format!("  {}", pad_left(gain, Self::GAIN));
        if self.has_people {
            beside = format!("{beside}  {}  {}", pad(due, Self::DUE), pad(who, Self::WHO));
        }
        if self.has_state {
            beside = format!("{beside}  {}", pad(state, Self::STATE));
        }
        beside
    }
}
