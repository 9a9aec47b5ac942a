use super::ledger::answered;
use super::text_or_null;
use crate::assessment::{Assessment, Entry};
use crate::questionnaire::Questionnaire;
use crate::report::stored;
use crate::scoring::Scorecard;
use serde_json::{Value, json};

/// Returns the answers about scope, in the order of the questionnaire.
pub(super) fn scope(questionnaire: &Questionnaire, assessment: &Assessment) -> Vec<Value> {
    stored::scope(questionnaire, assessment)
        .into_iter()
        .map(|(id, entry)| recorded(questionnaire, id, entry))
        .collect()
}

/// Returns what is stored about questions that do not apply now.
pub(super) fn kept(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    card: &Scorecard,
) -> Vec<Value> {
    stored::kept(assessment, card)
        .into_iter()
        .map(|(id, entry)| recorded(questionnaire, id, entry))
        .collect()
}

fn recorded(questionnaire: &Questionnaire, id: &str, entry: &Entry) -> Value {
    let question = questionnaire.question(id);
    json!({
        "question": id,
        "option": answered(question, entry.answer.as_ref()),
        "note": text_or_null(&entry.note),
        "reason": text_or_null(&entry.reason),
    })
}
