use super::environment::Environment;
use super::failure::Failure;
use super::output::tell;
use crate::assessment::store::{Load, Store};
use crate::assessment::{Assessment, AssessmentId, Identity};
use crate::i18n::Message;
use crate::questionnaire::{Library, LoadError, Question, Questionnaire};
use crate::scoring::{Scorecard, score};

/// A stored assessment with the questionnaire it answers.
pub(super) struct Opened {
    pub(super) questionnaire: Questionnaire,
    pub(super) assessment: Assessment,
}

impl Opened {
    /// Opens an assessment to read it. `folder` names a questionnaire that is not compiled in.
    ///
    /// A questionnaire of another version is told on standard error.
    pub(super) fn read(
        environment: &Environment<'_>,
        word: &str,
        folder: Option<&str>,
    ) -> Result<Self, Failure> {
        let store = environment.store()?;
        let id = store.find(word)?;
        let assessment = loaded(&id, store.load(&id))?;
        let questionnaire = questionnaire(&store, &assessment, folder)?;
        if Identity::of(&questionnaire) != assessment.questionnaire {
            tell(&environment.say(&other_version(
                "cli-other-version-read",
                &assessment,
                &questionnaire,
            )));
        }
        Ok(Self {
            questionnaire,
            assessment,
        })
    }

    /// Returns the questionnaire and the assessment.
    pub(super) fn pair(&self) -> (&Questionnaire, &Assessment) {
        (&self.questionnaire, &self.assessment)
    }

    /// Works out what the answers mean.
    pub(super) fn score(&self) -> Scorecard {
        score(&self.questionnaire, &self.assessment)
    }
}

/// Returns the assessment, or why there is none.
pub(super) fn loaded(id: &AssessmentId, load: Load) -> Result<Assessment, Failure> {
    let fault = load.fault(id);
    match load {
        Load::Loaded(assessment) => Ok(assessment),
        _ => Err(Failure::Failed(fault.unwrap_or_else(|| absent(id)))),
    }
}

/// Says that there is no such assessment (any more).
pub(super) fn absent(id: &AssessmentId) -> Message {
    Message::new("store-absent").with("id", id.as_str())
}

/// Finds the questionnaire an assessment answers: in the named folder, else kept beside it or compiled in.
pub(super) fn questionnaire(
    store: &Store,
    assessment: &Assessment,
    folder: Option<&str>,
) -> Result<Questionnaire, Failure> {
    let answered = &assessment.questionnaire;
    let questionnaire = match folder {
        Some(folder) => Library::open(folder)?,
        None => match store.questionnaire(answered) {
            Err(LoadError::NoSuch(_)) => {
                let missing = Message::new("cli-questionnaire-missing")
                    .with("questionnaire", answered.id.as_str())
                    .with("id", assessment.id.as_str());
                return Err(Failure::Failed(missing));
            }
            found => found?,
        },
    };
    if questionnaire.id != answered.id {
        let other = Message::new("cli-questionnaire-other")
            .with("found", questionnaire.id.as_str())
            .with("questionnaire", answered.id.as_str());
        return Err(Failure::Failed(other));
    }
    Ok(questionnaire)
}

/// Finds a question by the id a person gave.
pub(super) fn question<'q>(
    questionnaire: &'q Questionnaire,
    id: &str,
) -> Result<&'q Question, Failure> {
    let found = questionnaire
        .question(id)
        .or_else(|| numbered(questionnaire, id));
    found.ok_or_else(|| {
        let unknown = Message::new("cli-question-unknown")
            .with("question", id)
            .with("questionnaire", questionnaire.id.as_str());
        Failure::Failed(unknown)
    })
}

/// Says that an assessment answers another version than the one at hand.
pub(super) fn other_version(
    id: &'static str,
    assessment: &Assessment,
    questionnaire: &Questionnaire,
) -> Message {
    Message::new(id)
        .with("answered", short(&assessment.questionnaire))
        .with("found", short(&Identity::of(questionnaire)))
}

/// Versions of one name may differ in a letter, so the hash's beginning tells them apart.
fn short(identity: &Identity) -> String {
    let hash: String = identity.hash.chars().take(8).collect();
    format!("{} {} ({hash})", identity.id, identity.version)
}

/// Finds a question by its number in the report, such as `2-3`; section 0 is the scope.
fn numbered<'q>(questionnaire: &'q Questionnaire, number: &str) -> Option<&'q Question> {
    let (section, place) = number.split_once('-')?;
    let (section, place): (usize, usize) = (section.parse().ok()?, place.parse().ok()?);
    let questions = match section.checked_sub(1) {
        None => &questionnaire.scope,
        Some(index) => &questionnaire.sections.get(index)?.questions,
    };
    questions.get(place.checked_sub(1)?)
}
