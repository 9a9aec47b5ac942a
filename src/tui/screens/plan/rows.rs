//! The actions of the plan, as many as there is room for below the head.

use super::super::{Body, View};
use crate::report::{points_words, promise_words, to_do_words};
use crate::scoring::{Action, Scorecard};
use crate::text::{cells, pad_left};
use crate::wizard::{Plan, Session};

/// Free columns before each number or word on the right, whatever the language.
const GAP: usize = 2;
/// The least that the columns take; a language with longer words has wider ones.
const GAIN: usize = 5;
const EFFORT: usize = 7;

/// Adds the table; the head above it stays in sight, and the cursor’s row too.
pub(super) fn rows(
    view: &View<'_>,
    session: &Session,
    plan: &Plan,
    card: &Scorecard,
    body: &mut Body,
) {
    let columns = Columns::new(view);
    let beside = columns.beside(&view.text("column-gain"), &view.text("plan-effort"));
    let heading = view.text("plan-heading");
    body.beside("", &heading, columns.text, &beside, view.theme.strong());
    let room = view.height.saturating_sub(body.len()).max(1);
    let all: Vec<Body> = plan
        .rows
        .iter()
        .enumerate()
        .map(|(row, question)| match action(card, question) {
            Some(action) => one(view, session, plan, (row, action), &columns),
            None => Body::default(),
        })
        .collect();
    let start = first(&all, plan.cursor, room);
    let mut used = 0;
    for (row, each) in all.into_iter().enumerate().skip(start) {
        used += each.len();
        if used > room && row > plan.cursor {
            body.has_more = true;
            break;
        }
        if row == plan.cursor {
            body.cursor_here(0);
        }
        body.add(each);
    }
    body.below = 0;
}

fn action<'c>(card: &'c Scorecard, question: &str) -> Option<&'c Action> {
    card.actions.iter().find(|each| each.question == question)
}

/// Returns the first row to show so that the one under the cursor is whole.
fn first(all: &[Body], cursor: usize, room: usize) -> usize {
    let mut used = 0;
    let above = all.iter().take(cursor + 1).rev();
    let shown = above.take_while(|each| {
        used += each.len();
        used <= room
    });
    (cursor + 1).saturating_sub(shown.count().max(1))
}

fn one(
    view: &View<'_>,
    session: &Session,
    plan: &Plan,
    (row, action): (usize, &Action),
    columns: &Columns,
) -> Body {
    let mut body = Body::default();
    let is_here = row == plan.cursor;
    let glyphs = view.theme.glyphs;
    let tick = if plan.ticked.contains(&action.question) {
        glyphs.ticked
    } else {
        glyphs.unticked
    };
    let lead = format!(
        "{}{tick} {}  ",
        view.theme.marker(is_here),
        pad_left(&(row + 1).to_string(), 2)
    );
    let gain = format!("+{}", points_words(action.gain));
    let effort = view.text(effort(action));
    let words = to_do_words(view.catalog, &session.questionnaire, action);
    let style = view.theme.row(is_here);
    let beside = columns.beside(&gain, &effort);
    body.beside(&lead, &words, columns.text, &beside, style);
    let promise = promise_words(view.catalog, &action.progress);
    if !promise.is_empty() {
        let indent = cells(&lead);
        body.words(&promise, indent, view.width, view.theme.plain());
    }
    body
}

fn effort(action: &Action) -> &'static str {
    use crate::questionnaire::Effort;
    match action.effort {
        Effort::Day => "plan-short-day",
        Effort::Week => "plan-short-week",
        Effort::Month => "plan-short-month",
    }
}

/// How wide the columns are: what to do, points, effort.
struct Columns {
    text: usize,
    gain: usize,
    effort: usize,
}

impl Columns {
    fn new(view: &View<'_>) -> Self {
        let widest = |least: usize, ids: &[&'static str]| {
            let words = ids.iter().map(|id| cells(&view.text(id)));
            // What is to be done needs the room more.
            words.fold(least, usize::max).min(view.width / 6)
        };
        let gain = widest(GAIN, &["column-gain"]);
        let efforts = [
            "plan-effort",
            "plan-short-day",
            "plan-short-week",
            "plan-short-month",
        ];
        let effort = widest(EFFORT, &efforts);
        Self {
            text: view.width.saturating_sub(gain + effort + 2 * GAP),
            gain,
            effort,
        }
    }

    fn beside(&self, gain: &str, effort: &str) -> String {
        let gap = " ".repeat(GAP);
        let gain = pad_left(gain, self.gain);
        format!("{gap}{gain}{gap}{}", pad_left(effort, self.effort))
    }
}
