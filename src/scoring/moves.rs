//! Which answer moved the score between two assessments, and by how much.

use super::Points;
use super::case::Case;
use super::item::Item;
use super::view::View;
use crate::assessment::{Assessment, Standing};
use crate::questionnaire::{Method, Questionnaire};
use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;

/// What moved the score from one assessment to another; all of it adds up to the difference.
///
/// The score is the one with unanswered questions counted at their worst, 0 to 100.
/// An answer's move is the mean of what it does among the questions of the first
/// assessment and among those of the second, so that the way back is the same
/// moves with the other sign.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    /// By how much each question in play both times moved the score; those that did not are left out.
    pub answers: BTreeMap<String, Points>,
    /// What is left: questions that came into play or left it, and with another version
    /// of the questionnaire also its other weights.
    pub play: Points,
    /// Questions in play only the second time, in the order of the second questionnaire.
    pub entered: Vec<String>,
    /// Questions in play only the first time, in the order of the first questionnaire.
    pub left: Vec<String>,
}

/// One of the two assessments with the questionnaire it is scored by.
type Side<'a> = (&'a Questionnaire, &'a Assessment);

/// Tells whether points of two questionnaires can be set against each other.
#[must_use]
pub fn is_comparable(one: &Questionnaire, other: &Questionnaire) -> bool {
    let kind = |questionnaire: &Questionnaire| discriminant::<Method>(&questionnaire.method);
    one.id == other.id && kind(one) == kind(other)
}

/// Works out what moved the score from `before` to `after`, each scored by its own questionnaire.
///
/// They are versions of one questionnaire; see [`is_comparable`].
#[must_use]
pub fn moves(before: Side<'_>, after: Side<'_>) -> Moves {
    let standings = [before, after].map(|(asked, told)| Standing::of(asked, told));
    let [first, second] = &standings;
    let one = Case::of(before.0, before.1, first);
    let two = Case::of(after.0, after.1, second);
    let answers = answers(&one, &two);
    let low = |case: &Case<'_>| case.score(View::Low);
    let moved: Points = answers.values().copied().sum();
    Moves {
        play: low(&two) - low(&one) - moved,
        answers,
        entered: only_in(&two, &one),
        left: only_in(&one, &two),
    }
}

/// Takes the mean of both ways. Halves of a step are kept back until they make a whole one, so
/// that the moves add up; cutting towards zero makes the way back the same with the other sign.
fn answers(one: &Case<'_>, two: &Case<'_>) -> BTreeMap<String, Points> {
    let there = one_way(one, two);
    let back = one_way(two, one);
    let mut twice = 0_i64;
    let mut moves = BTreeMap::new();
    for (id, there) in there {
        let back = back.get(id).copied().unwrap_or_default();
        let so_far = twice / 2;
        twice += (there - back).steps();
        let points = Points::from_steps(twice / 2 - so_far);
        if points != Points::ZERO {
            moves.insert(id.to_owned(), points);
        }
    }
    moves
}

/// Changes one answer after the other, in the order of their ids, and notes what the score does.
/// What is in play stays as it is in `from`.
fn one_way<'c>(from: &'c Case<'_>, to: &Case<'_>) -> BTreeMap<&'c str, Points> {
    let mut common: Vec<(&Item<'_>, &Item<'_>)> = from
        .items
        .iter()
        .filter(|item| item.is_in_play())
        .filter_map(|item| Some((item, in_play(to, &item.question.id)?)))
        .collect();
    common.sort_by_key(|(item, _)| &item.question.id);
    let mut tally = from.tally(View::Low);
    let mut moves = BTreeMap::new();
    for (was, is) in common {
        let part = |item: &Item<'_>| from.rules.part(was, item.worth(View::Low));
        let before = from.rules.score(tally);
        tally = tally + (part(is) - part(was));
        moves.insert(was.question.id.as_str(), from.rules.score(tally) - before);
    }
    moves
}

fn in_play<'c, 'a>(case: &'c Case<'a>, question: &str) -> Option<&'c Item<'a>> {
    let mut items = case.items.iter().filter(|item| item.is_in_play());
    items.find(|item| item.question.id == question)
}

fn only_in(case: &Case<'_>, other: &Case<'_>) -> Vec<String> {
    let ids = |case: &Case<'_>| -> Vec<String> {
        let items = case.items.iter().filter(|item| item.is_in_play());
        items.map(|item| item.question.id.clone()).collect()
    };
    let others: BTreeSet<String> = ids(other).into_iter().collect();
    let mut only = ids(case);
    only.retain(|id| !others.contains(id));
    only
}
