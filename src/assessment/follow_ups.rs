use super::{Assessment, Standing, State};
use crate::questionnaire::{FollowUp, Kind, Questionnaire};

/// Returns the questionnaires to go on with that suit a company with these answers, in their order.
///
/// None before the scope is told: until then nobody knows how the company uses AI.
#[must_use]
pub fn follow_ups<'q>(
    questionnaire: &'q Questionnaire,
    assessment: &Assessment,
) -> Vec<&'q FollowUp> {
    let standing = Standing::of(questionnaire, assessment);
    // Several answers may be none at all.
    let is_told = questionnaire.scope.iter().all(|question| {
        question.kind != Kind::Single || standing.state(&question.id) != Some(State::Unanswered)
    });
    let suits = |follow_up: &&FollowUp| {
        follow_up
            .when
            .as_ref()
            .is_none_or(|when| standing.holds(when))
    };
    let all = questionnaire.follow_ups.iter().filter(|_| is_told);
    all.filter(suits).collect()
}
