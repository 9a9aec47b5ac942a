use super::answers::{AnswersFile, fill};
use crate::assessment::{Assessment, AssessmentId};
use crate::i18n::Catalog;
use crate::questionnaire::{Level, Library, Questionnaire};
use jiff::Timestamp;

const QUESTIONNAIRE: &str = "sme-ai-risk";
const ANSWERS: &str = include_str!("../../questionnaires/sme-ai-risk/sample.json");
/// No random id: it is never stored.
const ID: [u8; 8] = [0; 8];

/// Makes the sample of `tenken demo`: the answers of an imagined parts maker of twelve people,
/// with the questionnaire they answer.
///
/// None only when the answers compiled in are not ones to the questionnaire compiled in,
/// which a test holds never happens.
#[must_use]
pub fn sample(catalog: &Catalog, now: Timestamp) -> Option<(Questionnaire, Assessment)> {
    let questionnaire = Library::open(QUESTIONNAIRE).ok()?;
    let file = AnswersFile::parse(ANSWERS).ok()?;
    let id = AssessmentId::from_random(ID);
    let mut assessment = Assessment::new(id, &questionnaire, Level::Full, now);
    assessment.organisation = catalog.text("cli-sample-organisation");
    assessment.site = catalog.text("cli-sample-site");
    assessment.respondent = catalog.text("cli-sample-respondent");
    let problems = fill(&mut assessment, &questionnaire, &file, now);
    problems.is_empty().then_some((questionnaire, assessment))
}
