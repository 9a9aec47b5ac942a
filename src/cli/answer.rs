use super::answers::{recorded, typed};
use super::environment::Environment;
use super::failure::Failure;
use super::opened::{loaded, other_version, question, questionnaire};
use super::output::{Output, tell};
use crate::assessment::{Assessment, Identity, Standing};
use crate::i18n::Message;
use crate::questionnaire::{Question, Questionnaire};
use clap::Args;

#[derive(Args)]
pub(super) struct Answer {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(value_name = "QUESTION")]
    question: String,
    #[arg(value_name = "OPTION", required = true, allow_negative_numbers = true)]
    options: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "FOLDER")]
    questionnaire: Option<String>,
}

/// Records one answer, as the only writer of the assessment meanwhile.
pub(super) fn run(
    answer: &Answer,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let store = environment.store()?;
    let id = store.find(&answer.id)?;
    let guard = store.lock(&id)?.guard()?;
    let mut assessment = loaded(&id, guard.load())?;
    let questionnaire = questionnaire(&store, &assessment, answer.questionnaire.as_deref())?;
    if Identity::of(&questionnaire) != assessment.questionnaire {
        let other = other_version("cli-other-version-write", &assessment, &questionnaire);
        return Err(Failure::Failed(other));
    }
    let question = question(&questionnaire, &answer.question)?;
    record(
        &mut assessment,
        &questionnaire,
        question,
        answer,
        environment,
    )?;
    guard.save(&assessment)?;
    tell_if_not_asked(&assessment, &questionnaire, question, environment);
    let saved = Message::new("cli-answer-saved")
        .with("id", assessment.id.as_str())
        .with("question", question.id.as_str());
    output.line(&environment.say(&saved))
}

/// Without `--note` an earlier note, or the reason of the same answer, stays.
fn record(
    assessment: &mut Assessment,
    questionnaire: &Questionnaire,
    question: &Question,
    answer: &Answer,
    environment: &Environment<'_>,
) -> Result<(), Failure> {
    let now = environment.now().timestamp();
    let given = typed(question, &answer.options)?;
    let before = assessment.entry(&question.id).cloned().unwrap_or_default();
    let is_same = before.answer.as_ref() == Some(&given);
    let kept = if is_same && !before.reason.is_empty() {
        &before.reason
    } else {
        &before.note
    };
    let note = answer.note.as_ref().unwrap_or(kept);
    let entry = recorded(question, Some(given), note, now)?;
    *assessment.entry_mut(questionnaire, &question.id) = entry;
    assessment.updated = now;
    assessment.sequence = assessment.sequence.saturating_add(1);
    Ok(())
}

fn tell_if_not_asked(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    question: &Question,
    environment: &Environment<'_>,
) {
    if !Standing::of(questionnaire, assessment).asks(&question.id) {
        let unasked = Message::new("cli-answer-not-asked").with("question", question.id.as_str());
        tell(&environment.say(&unasked));
    }
}
