use super::number;
use crate::scoring::{Scorecard, Sum};
use serde_json::{Value, json};

/// Returns the overall result: `score` of the JSON report.
///
/// `low`, `high` and `unknown_range` are points of 0 to 100, `coverage` a share
/// of 0 to 1. With the `points` and `mitigated` methods the method's own sums follow.
#[must_use]
pub fn json_score(card: &Scorecard) -> Value {
    let score = &card.score;
    let way_out = score
        .way_out
        .as_ref()
        .map(|way_out| json!({"grade": way_out.grade, "questions": way_out.questions}));
    let mut value = json!({
        "low": number(score.low),
        "high": number(score.high),
        "provisional": score.is_provisional,
        "grade": score.grade,
        "ungated_grade": score.ungated_grade,
        "gates": score.gates,
        "coverage": score.coverage,
        "unknown": score.unknown,
        "unknown_range": number(score.unknown_range),
        "best_grade": score.best_grade,
        "open_gates": score.open_gates,
        "way_out": way_out,
    });
    if let (Some(fields), Some(sum)) = (value.as_object_mut(), &score.sum) {
        fields.extend(sums(sum).map(|(name, value)| (name.to_owned(), value)));
    }
    value
}

fn sums(sum: &Sum) -> [(&'static str, Value); 6] {
    [
        ("total", sum.total.into()),
        ("max", sum.max.into()),
        ("raw", sum.raw.into()),
        ("mitigation", sum.mitigation.into()),
        ("level", sum.level.as_str().into()),
        ("mitigation_max", sum.mitigation_max.into()),
    ]
}
