use crate::assessment::Answer;
use crate::cli::opened::Opened;
use crate::questionnaire::{Kind, Question, Role};
use crate::scoring::{self, Scorecard, best_answer};

/// What would follow if a question were answered so.
pub(super) struct WhatIf {
    /// The answer.
    pub(super) answer: Answer,
    /// Whether it is the answer now.
    pub(super) is_now: bool,
    /// The scorecard it would give.
    pub(super) card: Scorecard,
}

/// Tries the answers of a question: every option of a single choice, else the best answer.
///
/// “Does not apply” is left out, because it needs a reason and is no way to more points.
pub(super) fn what_if(opened: &Opened, question: &Question) -> Vec<WhatIf> {
    let answers: Vec<Answer> = if question.kind == Kind::Single {
        question
            .options
            .iter()
            .filter(|option| option.role != Role::NotApplicable)
            .map(|option| Answer::option(&option.id))
            .collect()
    } else {
        best_answer(&opened.questionnaire, &question.id)
            .into_iter()
            .collect()
    };
    let now = opened.assessment.answer(&question.id);
    answers
        .into_iter()
        .map(|answer| WhatIf {
            is_now: now == Some(&answer),
            card: scoring::what_if(
                &opened.questionnaire,
                &opened.assessment,
                [(question.id.as_str(), answer.clone())],
            ),
            answer,
        })
        .collect()
}
