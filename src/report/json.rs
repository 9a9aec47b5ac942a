//! The JSON report: the contract's fields first and in its order, then what makes it recomputable.

mod actions;
mod comparison;
mod crosswalk;
mod kept;
mod ledger;
mod migration;
mod plan;
mod score;
mod sections;

use super::Facts;
use super::check_code;
use super::facts::self_assessment;
use crate::assessment::Assessment;
use crate::i18n::Catalogs;
use crate::questionnaire::Questionnaire;
use crate::scoring::{Points, Scorecard};
use jiff::civil::Date;
use serde_json::{Map, Value, json};

pub use comparison::json_comparison;
pub(super) use ledger::answered;
pub use ledger::json_ledger;
pub use migration::json_migration;
pub use plan::json_plan;
pub use score::json_score;

/// Returns the whole report as JSON.
///
/// Numbers are unrounded; whoever adds up the ledger's points gets the score to
/// the last bit. The scope's answers and everything else that is stored stand in
/// it too, so that the score can be worked out again from the report alone.
/// `today` only decides whether the facts want a new look.
#[must_use]
pub fn json(
    catalogs: &Catalogs,
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    card: &Scorecard,
    today: Date,
) -> Value {
    json!({
        "format": 1,
        "questionnaire": {
            "id": questionnaire.id,
            "version": questionnaire.version,
            "hash": questionnaire.hash,
            "title": questionnaire.title,
            "valid_as_of": questionnaire.valid_as_of,
            "review_by": questionnaire.review_by,
        },
        "assessment": {
            "id": assessment.id,
            "organisation": assessment.organisation,
            "site": assessment.site,
            "respondent": assessment.respondent,
            "started": assessment.started,
            "updated": assessment.updated,
            "level": assessment.level,
            "answered": assessment.questionnaire,
        },
        "score": json_score(card),
        "sections": sections::sections(questionnaire, card),
        "ledger": json_ledger(questionnaire, card),
        "actions": actions::actions(card),
        "check": check_code(questionnaire, assessment, card),
        "crosswalk": crosswalk::crosswalk(questionnaire, assessment, card),
        "scope": kept::scope(questionnaire, assessment),
        "kept": kept::kept(questionnaire, assessment, card),
        "settled_actions": actions::settled(assessment, card),
        "sign_off": assessment.sign_off,
        "facts": {
            "as_of": questionnaire.valid_as_of,
            "review_by": questionnaire.review_by,
            "is_past": Facts::from(questionnaire).is_past(today),
            "may_change": questionnaire.may_change,
        },
        "disclaimer": disclaimer(catalogs),
    })
}

fn disclaimer(catalogs: &Catalogs) -> Value {
    let said = |lang| {
        let catalog = catalogs.get(lang);
        (
            lang.code().to_owned(),
            Value::from(self_assessment(catalog)),
        )
    };
    catalogs.langs().map(said).collect::<Map<_, _>>().into()
}

fn number(points: Points) -> Value {
    points.value().into()
}

/// Returns a text, or null when there is none.
pub(super) fn text_or_null(text: &str) -> Value {
    if text.is_empty() {
        Value::Null
    } else {
        text.into()
    }
}
