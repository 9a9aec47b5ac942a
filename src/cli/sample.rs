use super::answers::{AnswersFile, fill};
use crate::assessment::{Assessment, AssessmentId};
use crate::i18n::Catalog;
use crate::questionnaire::{Level, Questionnaire};
use jiff::Timestamp;

const ANSWERS: &str = include_str!("../../questionnaires/sme-ai-risk/sample.json");
/// No random id: it is never stored.
const ID: [u8; 8] = [0; 8];

/// The questionnaire that the sample answers.
pub const SAMPLE_QUESTIONNAIRE: &str = "sme-ai-risk";

/// Makes the sample of `tenken demo`: the answers of an imagined parts maker of twelve people.
///
/// What the questionnaire does not know is left out; nothing is, with [`SAMPLE_QUESTIONNAIRE`].
#[must_use]
pub fn sample(catalog: &Catalog, questionnaire: &Questionnaire, now: Timestamp) -> Assessment {
    let id = AssessmentId::from_random(ID);
    let mut assessment = Assessment::new(id, questionnaire, Level::Full, now);
    assessment.organisation = catalog.text("cli-sample-organisation");
    assessment.site = catalog.text("cli-sample-site");
    assessment.respondent = catalog.text("cli-sample-respondent");
    let file = AnswersFile::parse(ANSWERS).unwrap_or_default();
    let _left_out = fill(&mut assessment, questionnaire, &file, now);
    assessment
}
