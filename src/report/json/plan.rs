use super::actions::settled;
use super::{json_score, number, text_or_null};
use crate::assessment::Assessment;
use crate::questionnaire::Questionnaire;
use crate::scoring::{Action, Scorecard};
use serde_json::{Value, json};

/// Returns the plan as JSON: the score now, the actions in the order of the plan, and under `then`
/// the result with other answers; null without any.
#[must_use]
pub fn json_plan(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    card: &Scorecard,
    then: Option<(&Scorecard, &Value)>,
) -> Value {
    let then = then.map(|(card, changes)| {
        json!({
            "answers": changes,
            "score": json_score(card),
            "sections": sections(card),
        })
    });
    json!({
        "format": 1,
        "questionnaire": {
            "id": questionnaire.id,
            "version": questionnaire.version,
            "hash": questionnaire.hash,
        },
        "assessment": {"id": assessment.id},
        "score": json_score(card),
        "sections": sections(card),
        "actions": card.plan().into_iter().map(action).collect::<Vec<_>>(),
        "settled_actions": settled(assessment, card),
        "then": then,
    })
}

fn action(action: &Action) -> Value {
    json!({
        "question": action.question,
        "gain": number(action.gain),
        "effort": action.effort,
        "who": text_or_null(&action.progress.who),
        "due": text_or_null(&action.progress.due),
        "state": action.progress.state,
        "text": text_or_null(&action.progress.text),
        "unknown": action.is_unknown,
    })
}

fn sections(card: &Scorecard) -> Vec<Value> {
    let one = |section: &crate::scoring::SectionScore| {
        json!({
            "id": section.id,
            "control": {"low": number(section.low), "high": number(section.high)},
            "residual": section.residual.map(number),
            "band": section.band,
        })
    };
    card.sections.iter().map(one).collect()
}
