use super::ledger::answered;
use super::{json_score, text_or_null};
use crate::assessment::Assessment;
use crate::assessment::migration::{Fate, Fated};
use crate::questionnaire::Questionnaire;
use crate::report::migration::MigrationReport;
use crate::scoring::score;
use serde_json::{Map, Value, json};

/// Returns a migration as JSON: both results, each by the rules of its own version, and every
/// question with its fate and what was recorded.
///
/// `before.score` is null where the very version that was answered is not at hand.
#[must_use]
pub fn json_migration(report: &MigrationReport<'_>) -> Value {
    let migrated = report.migrated;
    let migration = &migrated.migration;
    let counts: Map<String, Value> = Fate::ALL
        .into_iter()
        .map(|fate| {
            (
                fate.id().to_owned(),
                migration.with_fate(fate).count().into(),
            )
        })
        .collect();
    let questions = migration.questions.iter();
    json!({
        "format": 1,
        "before": side(report.before, migrated.old.as_ref()),
        "after": side(&migration.assessment, Some(&migrated.new)),
        "counts": counts,
        "questions": questions.map(|each| question(report, each)).collect::<Vec<Value>>(),
    })
}

fn side(assessment: &Assessment, questionnaire: Option<&Questionnaire>) -> Value {
    let score = questionnaire.map(|asked| json_score(&score(asked, assessment)));
    json!({
        "questionnaire": assessment.questionnaire,
        "assessment": {"id": assessment.id},
        "score": score,
    })
}

fn question(report: &MigrationReport<'_>, fated: &Fated) -> Value {
    let migrated = report.migrated;
    let asked_by = migrated.old.as_ref().unwrap_or(&migrated.new);
    let recorded = fated.recorded.as_ref();
    let text = |text: Option<&String>| text_or_null(text.map_or("", String::as_str));
    let entry = migrated.migration.assessment.entry(&fated.question);
    json!({
        "question": fated.question,
        "fate": fated.fate.id(),
        "confirm": entry.is_some_and(|entry| entry.confirm),
        "option": answered(asked_by.question(&fated.question), fated.answer()),
        "note": text(recorded.map(|entry| &entry.note)),
        "reason": text(recorded.map(|entry| &entry.reason)),
    })
}
