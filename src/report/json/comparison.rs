use super::ledger::{answered, state_id};
use super::{json_score, number, sections, text_or_null};
use crate::assessment::Entry;
use crate::report::comparison::{Change, Comparison, ScopeChange, SectionChange, Side};
use crate::scoring::{Line, Points, SectionScore};
use serde_json::{Value, json};

/// Returns a comparison as JSON.
///
/// `moved.answers` and `moved.play` add up to `moved.score`, and the `moved` of the questions to
/// `moved.answers`, to the last bit. A side of a question is null where the question is not asked.
#[must_use]
pub fn json_comparison(comparison: &Comparison<'_>) -> Value {
    let answers: Points = comparison.moves.answers.values().copied().sum();
    json!({
        "format": 1,
        "as": comparison.axis.id(),
        "other_version": comparison.is_of_other_version(),
        "before": side(&comparison.before),
        "after": side(&comparison.after),
        "moved": {
            "score": number(comparison.moved()),
            "answers": number(answers),
            "play": number(comparison.moves.play),
        },
        "questions": each(&comparison.changes, |change| question(comparison, change)),
        "sections": each(&comparison.sections, |change| section(comparison, change)),
        "scope": each(&comparison.scope, |change| scope(comparison, change)),
        "gates": {"opened": comparison.gates.opened, "closed": comparison.gates.closed},
        "entered": comparison.moves.entered,
        "left": comparison.moves.left,
        "actions_done": comparison.done,
        "only_before": comparison.only_before,
        "only_after": comparison.only_after,
    })
}

fn each<T>(list: &[T], one: impl Fn(&T) -> Value) -> Value {
    list.iter().map(one).collect()
}

fn side(side: &Side<'_>) -> Value {
    json!({
        "questionnaire": {
            "id": side.questionnaire.id,
            "version": side.questionnaire.version,
            "hash": side.questionnaire.hash,
        },
        "assessment": {
            "id": side.assessment.id,
            "organisation": side.assessment.organisation,
            "site": side.assessment.site,
            "respondent": side.assessment.respondent,
            "started": side.assessment.started,
            "updated": side.assessment.updated,
        },
        "score": json_score(&side.card),
    })
}

fn question(comparison: &Comparison<'_>, change: &Change) -> Value {
    let line = change.after.as_ref().or(change.before.as_ref());
    json!({
        "section": line.map(|line| line.section.as_str()),
        "question": change.question,
        "change": change.kind.id(),
        "moved": number(change.moved),
        "before": change.before.as_ref().map(|line| told(&comparison.before, line)),
        "after": change.after.as_ref().map(|line| told(&comparison.after, line)),
    })
}

fn told(side: &Side<'_>, line: &Line) -> Value {
    json!({
        "option": answered(side.questionnaire.question(&line.question), line.answer.as_ref()),
        "state": state_id(line.state),
        "points": number(line.points),
        "max": number(line.max),
        "gate_acts": line.gate_acts,
        "note": text_or_null(&line.note),
        "reason": text_or_null(&line.reason),
    })
}

fn section(comparison: &Comparison<'_>, change: &SectionChange) -> Value {
    let one = |side: &Side<'_>, section: &Option<SectionScore>| {
        let section = section.as_ref();
        section.map(|section| sections::one(side.questionnaire, section))
    };
    json!({
        "id": change.id,
        "before": one(&comparison.before, &change.before),
        "after": one(&comparison.after, &change.after),
    })
}

fn scope(comparison: &Comparison<'_>, change: &ScopeChange) -> Value {
    let one = |side: &Side<'_>, entry: &Option<Entry>| {
        let question = side.questionnaire.question(&change.question);
        entry.as_ref().map(|entry| {
            json!({
                "option": answered(question, entry.answer.as_ref()),
                "note": text_or_null(&entry.note),
                "reason": text_or_null(&entry.reason),
            })
        })
    };
    json!({
        "question": change.question,
        "before": one(&comparison.before, &change.before),
        "after": one(&comparison.after, &change.after),
        "opened": change.opened,
        "closed": change.closed,
    })
}
