//! Goes through the questions of both assessments for what differs.

use super::{Change, ChangeKind, Side};
use crate::scoring::{Line, Moves, Points};

/// Returns every question both questionnaires have that differs, in the order of the second one.
pub(super) fn changes(before: &Side<'_>, after: &Side<'_>, moves: &Moves) -> Vec<Change> {
    let sections = after.questionnaire.sections.iter();
    let questions = sections.flat_map(|section| &section.questions);
    questions
        .filter(|question| before.questionnaire.question(&question.id).is_some())
        .filter_map(|question| change(before, after, moves, &question.id))
        .collect()
}

fn change(before: &Side<'_>, after: &Side<'_>, moves: &Moves, question: &str) -> Option<Change> {
    let (was, is) = (before.line(question), after.line(question));
    if seen(was) == seen(is) {
        return None;
    }
    let points = moves.answers.get(question).copied().unwrap_or_default();
    Some(Change {
        question: question.to_owned(),
        kind: kind(moves, question, points),
        moved: points,
        before: was.cloned(),
        after: is.cloned(),
    })
}

/// What a person can see of a line; its points follow from that and from the other questions.
fn seen(line: Option<&Line>) -> Option<impl PartialEq + use<>> {
    line.map(|line| {
        let answer = line.answer.clone();
        (answer, line.state, line.note.clone(), line.reason.clone())
    })
}

fn kind(moves: &Moves, question: &str, points: Points) -> ChangeKind {
    let is_in = |list: &[String]| list.iter().any(|id| id == question);
    if is_in(&moves.entered) {
        ChangeKind::Entered
    } else if is_in(&moves.left) {
        ChangeKind::Left
    } else if points < Points::ZERO {
        ChangeKind::Worse
    } else if points > Points::ZERO {
        ChangeKind::Better
    } else {
        ChangeKind::Unmoved
    }
}

/// Returns the questions whose actions are done in the second assessment and were not in the first.
pub(super) fn done(before: &Side<'_>, after: &Side<'_>) -> Vec<String> {
    let is_done = |side: &Side<'_>, id: &str| {
        let progress = side.assessment.actions.get(id);
        progress.is_some_and(crate::assessment::Progress::is_done)
    };
    let questions = after.questionnaire.questions();
    questions
        .map(|question| &question.id)
        .filter(|id| is_done(after, id) && !is_done(before, id))
        .cloned()
        .collect()
}
