use super::Points;
use super::item::Item;
use super::rules::{Rules, rules};
use super::tally::Tally;
use super::view::View;
use crate::assessment::{Assessment, Standing, State};
use crate::questionnaire::Questionnaire;
use std::cmp::Reverse;

/// One assessment laid out for scoring: its questions, the method's rules and the grades.
pub(super) struct Case<'a> {
    pub(super) items: Vec<Item<'a>>,
    pub(super) rules: Box<dyn Rules + 'a>,
    /// The ids of the grades, the best first.
    grades: Vec<&'a str>,
    /// The coverage under which no grade is given, in thousandths.
    coverage_floor: u64,
    /// Gates that only a longer level asks about.
    gates_beyond: Vec<&'a str>,
}

/// The weight that was answered, of all that applies.
#[derive(Clone, Copy)]
pub(super) struct Coverage {
    answered: u64,
    applies: u64,
}

impl Coverage {
    /// Returns the share answered, 0 to 1; 0 when nothing applies.
    #[expect(
        clippy::cast_precision_loss,
        reason = "exact below 2^53, and the floor is not compared with this"
    )]
    pub(super) fn share(self) -> f64 {
        if self.applies == 0 {
            return 0.0;
        }
        self.answered as f64 / self.applies as f64
    }
}

impl<'a> Case<'a> {
    /// Lays out an assessment.
    pub(super) fn of(
        questionnaire: &'a Questionnaire,
        assessment: &'a Assessment,
        standing: &Standing<'a>,
    ) -> Self {
        let items = Item::all(questionnaire, assessment, standing);
        Self {
            rules: rules(questionnaire, &items),
            items,
            grades: questionnaire.method.grade_ids(),
            coverage_floor: u64::from(questionnaire.method.coverage_floor().thousandths()),
            gates_beyond: standing
                .beyond()
                .iter()
                .filter(|question| question.gate.is_some() && !questionnaire.is_scope(&question.id))
                .map(|question| question.id.as_str())
                .collect(),
        }
    }

    /// Adds up all questions in play.
    pub(super) fn tally(&self, view: View) -> Tally {
        self.items
            .iter()
            .map(|item| self.rules.part(item, item.worth(view)))
            .sum()
    }

    /// Returns the score; with nothing in play everything is possible, 0 to 100.
    pub(super) fn score(&self, view: View) -> Points {
        match (self.has_score(), view) {
            (true, _) => self.rules.score(self.tally(view)),
            (false, View::High) => Points::HUNDRED,
            (false, _) => Points::ZERO,
        }
    }

    /// Returns the place of the grade without the gates; with nothing in play the best or the last.
    pub(super) fn ungated_rank(&self, view: View) -> usize {
        match (self.has_score(), view) {
            (true, _) => self.rules.rank(self.tally(view)),
            (false, View::High) => 0,
            (false, _) => self.grades.len().saturating_sub(1),
        }
    }

    fn has_score(&self) -> bool {
        self.items.iter().any(Item::is_in_play)
    }

    /// Returns how much of what applies was answered.
    pub(super) fn coverage(&self) -> Coverage {
        let answered = self.items.iter().filter(|item| item.is_answered());
        Coverage {
            answered: answered.map(|item| u64::from(item.weight)).sum(),
            applies: self.items.iter().map(|item| u64::from(item.weight)).sum(),
        }
    }

    /// Returns the place of the grade, capped by gates; none when too little was answered.
    pub(super) fn rank(&self) -> Option<usize> {
        let Coverage { answered, applies } = self.coverage();
        let is_judged = applies > 0
            && self.has_score()
            && answered.saturating_mul(1000) >= applies.saturating_mul(self.coverage_floor);
        is_judged.then(|| self.capped_rank(View::Low))
    }

    /// Returns the place of the grade a pick gives, capped by the gates that act now.
    pub(super) fn capped_rank(&self, view: View) -> usize {
        let caps = self.acting_gates().map(|item| self.cap(item));
        caps.fold(self.ungated_rank(view), usize::max)
    }

    /// Returns the id of the grade at a place; empty when there are no grades.
    pub(super) fn grade(&self, rank: usize) -> String {
        self.grades
            .get(rank)
            .copied()
            .unwrap_or_default()
            .to_owned()
    }

    /// Returns the place of the best grade a question's gate still allows.
    ///
    /// A cap that is none of the grades caps nothing.
    pub(super) fn cap(&self, item: &Item<'_>) -> usize {
        item.cap()
            .and_then(|cap| self.grades.iter().position(|grade| *grade == cap))
            .unwrap_or(0)
    }

    /// Returns the gates that act, the hardest cap first.
    pub(super) fn gates(&self) -> Vec<&Item<'a>> {
        let mut gates: Vec<_> = self.acting_gates().collect();
        gates.sort_by_key(|item| Reverse(self.cap(item)));
        gates
    }

    /// Returns the ids of the gates without an answer, then those of a longer level.
    pub(super) fn open_gates(&self) -> Vec<String> {
        self.items
            .iter()
            .filter(|item| item.cap().is_some() && item.state == State::Unanswered)
            .map(|item| item.question.id.as_str())
            .chain(self.gates_beyond.iter().copied())
            .map(str::to_owned)
            .collect()
    }

    fn acting_gates(&self) -> impl Iterator<Item = &Item<'a>> {
        self.items.iter().filter(|item| item.gate_acts())
    }
}
