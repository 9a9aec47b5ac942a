use super::number;
use crate::questionnaire::Questionnaire;
use crate::scoring::{Scorecard, SectionScore};
use serde_json::{Value, json};

/// Returns `sections` of the JSON report, also those without a question in play.
pub(super) fn sections(questionnaire: &Questionnaire, card: &Scorecard) -> Vec<Value> {
    card.sections
        .iter()
        .map(|section| one(questionnaire, section))
        .collect()
}

/// Returns one section.
pub(super) fn one(questionnaire: &Questionnaire, section: &SectionScore) -> Value {
    let asked = questionnaire.section(&section.id);
    json!({
        "id": section.id,
        "control": {"low": number(section.low), "high": number(section.high)},
        "exposure": section.exposure,
        "residual": section.residual.map(number),
        "band": section.band,
        "in_play": section.in_play,
        "answered": section.answered,
        "unknown": section.unknown,
        "not_applicable": section.not_applicable,
        "title": asked.map(|asked| &asked.title),
        "weight": asked.map(|asked| asked.weight),
    })
}
