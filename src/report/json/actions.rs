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
        "who": text_or_null(&action.progress.who),
        "due": text_or_null(&action.progress.due),
        "done": action.progress.is_done(),
        "unknown": action.is_unknown,
        "state": action.progress.state,
        "text": text_or_null(&action.progress.text),
        "effort": action.effort,
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
                "done": progress.is_done(),
                "state": progress.state,
                "text": text_or_null(&progress.text),
            })
        })
        .collect()
}
