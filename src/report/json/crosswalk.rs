use crate::assessment::Assessment;
use crate::questionnaire::Questionnaire;
use crate::report::crosswalk::{CrossedPoint, crosswalk as crossed};
use crate::scoring::Scorecard;
use serde_json::{Value, json};

/// Returns the crosswalk: every official point with the questions that serve it and how they stand.
pub(super) fn crosswalk(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    card: &Scorecard,
) -> Value {
    let documents = crossed(questionnaire, assessment, card);
    let documents = documents.iter().map(|crossed| {
        json!({
            "source": crossed.document.source,
            "part": crossed.document.part,
            "points": crossed.points.iter().map(point).collect::<Vec<_>>(),
        })
    });
    documents.collect()
}

fn point(point: &CrossedPoint<'_>) -> Value {
    let served = point.served.iter().map(|served| {
        json!({
            "question": served.question.id,
            "mark": served.mark.name(),
        })
    });
    json!({
        "id": point.point.id,
        "number": point.point.number,
        "title": point.point.title,
        "known": point.point.known,
        "unserved": point.point.unserved,
        "questions": served.collect::<Vec<_>>(),
    })
}
