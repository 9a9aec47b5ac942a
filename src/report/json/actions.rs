use super::{number, text_or_null};
use crate::assessment::Assessment;
use crate::report::stored;
use crate::scoring::{Action, Scorecard};
use serde_json::{Value, json};

/// Returns `actions` of the JSON report, the most gain first.
pub(super) fn actions(card: &Scorecard) -> Vec<Value> {
    card.actions.iter().map(action).collect()
}

fn action(action: &Action) -> Value {
    json!({
        "question": action.question,
        "gain": number(action.gain),
        "who": text_or_null(&action.who),
        "due": text_or_null(&action.due),
        "done": action.done,
        "unknown": action.is_unknown,
    })
}

/// Returns what is recorded about doing things that leave no points open now.
pub(super) fn settled(assessment: &Assessment, card: &Scorecard) -> Vec<Value> {
    stored::settled(assessment, card)
        .into_iter()
        .map(|(question, progress)| {
            json!({
                "question": question,
                "who": text_or_null(&progress.who),
                "due": text_or_null(&progress.due),
                "done": progress.done,
            })
        })
        .collect()
}
