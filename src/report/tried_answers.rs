//! What other answers to a question would give: one piece for the command line and the screen.

use super::{answer_words, headline, points_words};
use crate::assessment::{Answer, Assessment};
use crate::i18n::Catalog;
use crate::questionnaire::{Kind, Question, Questionnaire, Role};
use crate::scoring::{Line, Scorecard, best_answer, what_if};

/// What would follow if a question were answered so.
#[derive(Clone, Debug)]
pub struct TriedAnswer {
    /// The answer.
    pub answer: Answer,
    /// Whether it is the answer now.
    pub is_now: bool,
    /// The scorecard it would give.
    pub card: Scorecard,
}

/// The words of one of these answers and of what it gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TriedWords {
    /// The answer.
    pub answer: String,
    /// The points of the question.
    pub points: String,
    /// The overall grade.
    pub grade: String,
    /// The overall score.
    pub score: String,
}

/// Tries the answers of a question: every option of a single choice, else the best answer.
///
/// “Does not apply” is left out, because it needs a reason and is no way to more points.
#[must_use]
pub fn tried_answers(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    question: &Question,
) -> Vec<TriedAnswer> {
    let answers: Vec<Answer> = if question.kind == Kind::Single {
        question
            .options
            .iter()
            .filter(|option| option.role != Role::NotApplicable)
            .map(|option| Answer::option(&option.id))
            .collect()
    } else {
        best_answer(questionnaire, &question.id)
            .into_iter()
            .collect()
    };
    let now = assessment.answer(&question.id);
    let tried = |answer: Answer| {
        let changes = [(question.id.as_str(), answer.clone())];
        TriedAnswer {
            is_now: now == Some(&answer),
            card: what_if(questionnaire, assessment, changes),
            answer,
        }
    };
    answers.into_iter().map(tried).collect()
}

impl TriedAnswer {
    /// Tells whether this answer gives a higher score than there is now.
    #[must_use]
    pub fn is_better_than(&self, now: &Scorecard) -> bool {
        self.card.score.low > now.score.low
    }

    /// Returns the question's line of the ledger with this answer; none when it is not asked.
    #[must_use]
    pub fn line(&self, question: &Question) -> Option<&Line> {
        let mut ledger = self.card.ledger.iter();
        ledger.find(|line| line.question == question.id)
    }

    /// Says the answer and what it gives; none when the question is not asked.
    #[must_use]
    pub fn words(
        &self,
        catalog: &Catalog,
        questionnaire: &Questionnaire,
        question: &Question,
    ) -> Option<TriedWords> {
        let line = self.line(question)?;
        let headline = headline(catalog, questionnaire, &self.card);
        Some(TriedWords {
            answer: answer_words(catalog, questionnaire, line),
            points: points_words(line.points),
            grade: headline.grade,
            score: headline.score,
        })
    }
}
