use super::Session;
use crate::scoring::{Scorecard, best_answer, score, what_if};
use std::collections::BTreeSet;

/// The plan on the screen: what to do, and which of it is tried as if it were done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The questions in the order of the plan as it was when it was opened, so that no row
    /// moves away while its state is written.
    pub rows: Vec<String>,
    /// The row the cursor stands on.
    pub cursor: usize,
    /// The questions tried as if their actions were done.
    pub ticked: BTreeSet<String>,
}

impl Plan {
    /// Opens the plan of an assessment.
    #[must_use]
    pub fn open(session: &Session) -> Self {
        let card = score(&session.questionnaire, &session.assessment);
        let plan = card.plan();
        Self {
            rows: plan.iter().map(|action| action.question.clone()).collect(),
            cursor: 0,
            ticked: BTreeSet::new(),
        }
    }

    /// Returns the question of the row under the cursor.
    #[must_use]
    pub fn selected(&self) -> Option<&str> {
        self.rows.get(self.cursor).map(String::as_str)
    }

    /// Ticks or unticks a row, and puts the cursor there; a row that is not there is none.
    pub fn toggle(&mut self, row: usize) {
        let Some(question) = self.rows.get(row) else {
            return;
        };
        self.cursor = row;
        if !self.ticked.remove(question) {
            self.ticked.insert(question.clone());
        }
    }

    /// Works out what the scorecard would be with the best answer to everything ticked; none
    /// while nothing is.
    #[must_use]
    pub fn then(&self, session: &Session) -> Option<Scorecard> {
        let questionnaire = &session.questionnaire;
        let answers = self.ticked.iter().filter_map(|question| {
            let best = best_answer(questionnaire, question)?;
            Some((question.as_str(), best))
        });
        let is_tried = !self.ticked.is_empty();
        is_tried.then(|| what_if(questionnaire, &session.assessment, answers))
    }
}
