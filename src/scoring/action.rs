use super::Points;
use super::case::Case;
use super::item::Item;
use super::tally::Tally;
use super::view::View;
use crate::assessment::{Assessment, Progress, State};
use crate::questionnaire::Effort;
use std::cmp::Reverse;

/// One thing to do: a question whose answer leaves points open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// The question's id.
    pub question: String,
    /// By how much the best answer, alone, would raise the score.
    pub gain: Points,
    /// How much work the first step is.
    pub effort: Effort,
    /// Whether the answer is “don’t know”, so that finding out comes first.
    pub is_unknown: bool,
    /// What is recorded about doing it; empty where nothing is.
    pub progress: Progress,
}

/// A question that leaves points open, and what its best answer would add.
pub(super) struct Opening<'c> {
    pub(super) item: &'c Item<'c>,
    pub(super) added: Tally,
}

/// Returns every question that leaves points open, in order.
pub(super) fn openings<'c>(case: &'c Case<'c>) -> Vec<Opening<'c>> {
    case.items
        .iter()
        .filter(|item| item.leaves_points_open())
        .map(|item| Opening {
            item,
            added: added_by_best(case, item),
        })
        .collect()
}

/// Returns what changes in the tally when a question is answered best.
pub(super) fn added_by_best(case: &Case<'_>, item: &Item<'_>) -> Tally {
    case.rules.part(item, item.best) - case.rules.part(item, item.worth(View::Low))
}

/// Lists what to do: the most gain first, then the most open points, then in order.
pub(super) fn actions(case: &Case<'_>, assessment: &Assessment) -> Vec<Action> {
    let now = case.tally(View::Low);
    let gain = |added| case.rules.score(now + added) - case.rules.score(now);
    let mut sorted: Vec<(Points, Opening<'_>)> = openings(case)
        .into_iter()
        .map(|opening| (gain(opening.added), opening))
        .collect();
    sorted.sort_by_key(|(gain, opening)| {
        let open = opening.added.points + opening.added.mitigation;
        Reverse((*gain, open))
    });
    sorted
        .into_iter()
        .map(|(gain, opening)| action(opening.item, gain, assessment))
        .collect()
}

fn action(item: &Item<'_>, gain: Points, assessment: &Assessment) -> Action {
    let question = item.question.id.clone();
    let progress = assessment
        .actions
        .get(&question)
        .cloned()
        .unwrap_or_default();
    Action {
        question,
        gain,
        effort: item.question.effort,
        is_unknown: item.state == State::Unknown,
        progress,
    }
}
