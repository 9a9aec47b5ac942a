//! Works a JSON report or an export out again, and tells what it says differently.

mod compare;
mod difference;
mod rebuild;

use super::export::{KIND, Names, export, exported};
use super::{check_code, json};
use crate::assessment::Assessment;
use crate::i18n::Catalogs;
use crate::questionnaire::Questionnaire;
use crate::scoring::{Scorecard, score};
use jiff::civil::Date;
use serde_json::Value;

pub use compare::differences;
pub use difference::{Difference, DifferenceKind};
pub use rebuild::rebuild;

/// What kind of file holds an assessment as JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A JSON report.
    Report,
    /// An export.
    Export,
}

/// What came out when a file was worked out again.
#[derive(Clone, Debug)]
pub struct Verified {
    /// The kind of file.
    pub kind: FileKind,
    /// The assessment that the file holds; a report does not hold the times of single answers.
    pub assessment: Assessment,
    /// What its answers give.
    pub card: Scorecard,
    /// Its check code, as it comes out.
    pub check: String,
    /// Everything that the file says differently, at most [`Difference::MOST`]; none when it is the same.
    pub differences: Vec<Difference>,
}

impl FileKind {
    /// Tells what kind of file a JSON value is; none when it is neither.
    #[must_use]
    pub fn of(told: &Value) -> Option<Self> {
        let is_object = |name| told.get(name).is_some_and(Value::is_object);
        if told.get("kind").is_some_and(|kind| kind == KIND) {
            Some(Self::Export)
        } else if is_object("questionnaire") && told.get("ledger").is_some() {
            Some(Self::Report)
        } else {
            None
        }
    }

    /// Returns the kind's name for programs and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Export => "export",
        }
    }
}

/// Rebuilds the assessment of a file, scores it with the questionnaire, and compares everything
/// that the file says with what comes out.
///
/// `today` only has to be a day: whether the facts are past by now is the one thing that is
/// not compared.
///
/// # Errors
///
/// The places at which no assessment can be read out of the file.
pub fn verify(
    catalogs: &Catalogs,
    questionnaire: &Questionnaire,
    (kind, told): (FileKind, &Value),
    today: Date,
) -> Result<Verified, Vec<Difference>> {
    let assessment = match kind {
        FileKind::Report => rebuild(questionnaire, told)?,
        FileKind::Export => return verify_export(questionnaire, told),
    };
    let card = score(questionnaire, &assessment);
    let given = json(catalogs, questionnaire, &assessment, &card, today);
    Ok(Verified {
        kind,
        check: check_code(questionnaire, &assessment, &card),
        differences: differences(told, &given),
        assessment,
        card,
    })
}

/// Does the same with an export, which holds no words and nothing of the day.
///
/// # Errors
///
/// The place at which no assessment can be read out of the file.
pub fn verify_export(
    questionnaire: &Questionnaire,
    told: &Value,
) -> Result<Verified, Vec<Difference>> {
    let assessment = exported(told)
        .ok_or_else(|| vec![Difference::unreadable("assessment", told.get("assessment"))])?;
    let card = score(questionnaire, &assessment);
    let given = export(questionnaire, &assessment, Names::told(told));
    Ok(Verified {
        kind: FileKind::Export,
        check: check_code(questionnaire, &assessment, &card),
        differences: differences(told, &given),
        assessment,
        card,
    })
}

/// Returns the format of a file that this program would misread; none when it is not newer.
#[must_use]
pub fn newer_format(told: &Value) -> Option<u64> {
    let newest = u64::from(Assessment::FORMAT);
    let formats = [&told["format"], &told["assessment"]["format"]];
    let found = formats.into_iter().filter_map(Value::as_u64).max();
    found.filter(|found| *found > newest)
}
