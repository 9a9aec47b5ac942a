use crate::cli::opened::Opened;
use crate::cli::questionnaire::question_json;
use crate::questionnaire::Question;
use crate::report::{json_ledger, json_score, tried_answers};
use crate::scoring::Scorecard;
use serde_json::{Value, json};

/// Returns the whole ledger with the score it adds up to.
pub(super) fn whole(opened: &Opened, card: &Scorecard) -> Value {
    json!({
        "format": 1,
        "questionnaire": opened.assessment.questionnaire,
        "assessment": {"id": opened.assessment.id},
        "score": json_score(card),
        "ledger": json_ledger(&opened.questionnaire, card),
    })
}

/// Returns one question: its line (null when it is not asked) and what other answers would give.
pub(super) fn one(opened: &Opened, card: &Scorecard, question: &Question) -> Value {
    let mut only = card.clone();
    only.ledger.retain(|line| line.question == question.id);
    let lines = json_ledger(&opened.questionnaire, &only);
    let answers: Vec<Value> = tried_answers(&opened.questionnaire, &opened.assessment, question)
        .iter()
        .map(|tried| {
            json!({
                "option": tried.answer.options().first(),
                "now": tried.is_now,
                "points": tried.line(question).map(|line| line.points.value()),
                "score": json_score(&tried.card),
            })
        })
        .collect();
    json!({
        "format": 1,
        "assessment": {"id": opened.assessment.id},
        "question": question_json(question),
        "score": json_score(card),
        "line": lines.get(0),
        "answers": answers,
    })
}
