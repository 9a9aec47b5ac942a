use crate::assessment::Assessment;
use crate::questionnaire::Questionnaire;
use crate::scoring::{Line, Scorecard, score};

/// One of the two assessments of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Side<'a> {
    /// The questionnaire it is scored by.
    pub questionnaire: &'a Questionnaire,
    /// The assessment.
    pub assessment: &'a Assessment,
    /// What its answers mean.
    pub card: Scorecard,
}

impl<'a> Side<'a> {
    pub(super) fn of((questionnaire, assessment): (&'a Questionnaire, &'a Assessment)) -> Self {
        Self {
            questionnaire,
            assessment,
            card: score(questionnaire, assessment),
        }
    }

    /// Finds the ledger's line of a question; none when it is not asked.
    #[must_use]
    pub fn line(&self, question: &str) -> Option<&Line> {
        let mut lines = self.card.ledger.iter();
        lines.find(|line| line.question == question)
    }
}
