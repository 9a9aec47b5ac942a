use super::Finding;
use crate::assessment::Identity;
use crate::report::{Difference, json_score};
use serde_json::{Map, Value, json};

/// Returns what was found, for programs.
pub(super) fn json(finding: &Finding) -> Value {
    let verified = finding.result.as_ref().ok();
    json!({
        "format": 1,
        "kind": finding.kind.name(),
        "same": finding.is_same(),
        "questionnaire": Identity::of(&finding.questionnaire),
        "assessment": verified.map(|verified| json!({"id": verified.assessment.id})),
        "score": verified.map(|verified| json_score(&verified.card)),
        "check": verified.map(|verified| &verified.check),
        "code": finding.code,
        "code_same": finding.is_of_paper(),
        "differences": finding.differences().iter().map(difference).collect::<Vec<_>>(),
    })
}

/// Null is a value that a file may hold, so what is not there is left out.
fn difference(difference: &Difference) -> Value {
    let mut fields = Map::new();
    fields.insert("place".to_owned(), difference.place.as_str().into());
    fields.insert("kind".to_owned(), difference.kind.name().into());
    for (name, value) in [
        ("file", &difference.told),
        ("recomputed", &difference.given),
    ] {
        if let Some(value) = value {
            fields.insert(name.to_owned(), value.clone());
        }
    }
    fields.into()
}
