//! One assessment as a portable file: everything that is stored, what it comes to, and its check code.

use super::check_code::digest;
use super::{check_code, json_score};
use crate::assessment::{Assessment, Identity};
use crate::questionnaire::Questionnaire;
use crate::scoring::score;
use serde_json::{Value, json};

/// What `kind` says in an export.
pub(super) const KIND: &str = "assessment";

/// Whether an export holds what could tell who it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// Everything that is stored.
    Kept,
    /// What [`Assessment::without_names`] leaves.
    LeftOut,
}

impl Names {
    /// Returns what an export says about itself.
    #[must_use]
    pub fn told(export: &Value) -> Self {
        if export.get("without_names") == Some(&Value::Bool(true)) {
            Self::LeftOut
        } else {
            Self::Kept
        }
    }
}

/// Returns an assessment as the JSON of an export; `docs/export.schema.json` describes it.
#[must_use]
pub fn export(questionnaire: &Questionnaire, assessment: &Assessment, names: Names) -> Value {
    let nameless = assessment.without_names();
    let assessment = match names {
        Names::Kept => assessment,
        Names::LeftOut => &nameless,
    };
    let is_nameless = names == Names::LeftOut;
    let card = score(questionnaire, assessment);
    let whole = json!({"without_names": is_nameless, "assessment": assessment});
    json!({
        "format": 1,
        "kind": KIND,
        "without_names": is_nameless,
        "questionnaire": Identity::of(questionnaire),
        "assessment": assessment,
        "score": json_score(&card),
        "check": check_code(questionnaire, assessment, &card),
        "digest": hexadecimal(&digest(whole)),
    })
}

/// The check code leaves out what no report holds; an export must not change at all.
fn hexadecimal(digest: &[u8]) -> String {
    digest
        .iter()
        .fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

/// Reads the assessment of an export; none when it holds none.
#[must_use]
pub fn exported(export: &Value) -> Option<Assessment> {
    serde_json::from_value(export.get("assessment")?.clone()).ok()
}
