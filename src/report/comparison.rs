//! Two assessments of one questionnaire side by side: what differs, and what moved the score.
//!
//! The [`Comparison`] is a value without words; [`Comparison::document`] says it in a language.

mod axis;
mod change;
mod changes;
mod gates;
mod label;
mod not_comparable;
mod paper;
mod scope;
mod section;
mod side;

pub use axis::Axis;
pub use change::{Change, ChangeKind};
pub use gates::Gates;
pub use not_comparable::NotComparable;
pub use scope::ScopeChange;
pub use section::SectionChange;
pub use side::Side;

use crate::assessment::{Assessment, Identity};
use crate::questionnaire::Questionnaire;
use crate::scoring::{Moves, Points, is_comparable, moves};

/// Two assessments side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison<'a> {
    /// What the two stand for; it decides the words.
    pub axis: Axis,
    /// The first one; over time the earlier.
    pub before: Side<'a>,
    /// The second one.
    pub after: Side<'a>,
    /// By how much what moved the score from the first to the second.
    pub moves: Moves,
    /// Every question of the sections that differs, in the order of the questionnaire.
    pub changes: Vec<Change>,
    /// Every question about scope that differs, in order.
    pub scope: Vec<ScopeChange>,
    /// The sections in order, also those that are alike.
    pub sections: Vec<SectionChange>,
    /// The gates that act in only one of them.
    pub gates: Gates,
    /// Questions whose actions were done in between, in the order of the questionnaire.
    pub done: Vec<String>,
    /// Questions that only the first one’s version of the questionnaire has; they are not compared.
    pub only_before: Vec<String>,
    /// Questions that only the second one’s version has; they are not compared.
    pub only_after: Vec<String>,
}

impl<'a> Comparison<'a> {
    /// Compares two assessments, each scored by the questionnaire it comes with.
    ///
    /// # Errors
    ///
    /// They answer different questionnaires, or versions that count points differently.
    pub fn of(
        before: (&'a Questionnaire, &'a Assessment),
        after: (&'a Questionnaire, &'a Assessment),
        axis: Axis,
    ) -> Result<Self, NotComparable> {
        if !is_comparable(before.0, after.0) {
            return Err(NotComparable::of(before.0, after.0));
        }
        let moves = moves(before, after);
        let (before, after) = (Side::of(before), Side::of(after));
        Ok(Self {
            axis,
            changes: changes::changes(&before, &after, &moves),
            scope: scope::scope(&before, &after),
            sections: section::sections(&before, &after),
            gates: Gates::of(&before, &after),
            done: changes::done(&before, &after),
            only_before: only_in(before.questionnaire, after.questionnaire),
            only_after: only_in(after.questionnaire, before.questionnaire),
            moves,
            before,
            after,
        })
    }

    /// Returns the difference of the scores, unanswered questions counted at their worst.
    #[must_use]
    pub fn moved(&self) -> Points {
        self.after.card.score.low - self.before.card.score.low
    }

    /// Tells whether the two answer different versions of the questionnaire.
    #[must_use]
    pub fn is_of_other_version(&self) -> bool {
        let answered = |side: &Side<'_>| Identity::of(side.questionnaire);
        answered(&self.before) != answered(&self.after)
    }

    /// Returns the changes of a kind, those that moved the score most first.
    #[must_use]
    pub fn of_kind(&self, kind: ChangeKind) -> Vec<&Change> {
        let mut found: Vec<&Change> = self
            .changes
            .iter()
            .filter(|each| each.kind == kind)
            .collect();
        found.sort_by_key(|change| -change.moved.steps().abs());
        found
    }
}

fn only_in(questionnaire: &Questionnaire, other: &Questionnaire) -> Vec<String> {
    let questions = questionnaire.questions();
    questions
        .filter(|question| other.question(&question.id).is_none())
        .map(|question| question.id.clone())
        .collect()
}
