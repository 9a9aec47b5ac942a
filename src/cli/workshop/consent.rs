use super::folder::{found, opened};
use crate::assessment::AssessmentId;
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::i18n::Message;
use clap::Args;

#[derive(Args)]
pub(super) struct Consent {
    #[arg(value_name = "WORKSHOP")]
    workshop: String,
    #[arg(value_name = "ID", required_unless_present = "everybody")]
    ids: Vec<String>,
    #[arg(long = "all", conflicts_with = "ids")]
    everybody: bool,
    #[arg(long = "withdraw")]
    is_taken_back: bool,
}

/// Writes down who agreed that the room is shown also under the threshold.
pub(super) fn run(
    asked: &Consent,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let (folder, _) = opened(environment, &asked.workshop)?;
    let guard = folder.lock()?;
    let mut workshop = guard.read()?;
    let members = folder.members(&workshop)?;
    let ids: Vec<AssessmentId> = if asked.everybody {
        members.assessments.iter().map(|it| it.id.clone()).collect()
    } else {
        let words = asked.ids.iter();
        let ids: Result<Vec<_>, _> = words.map(|word| found(&folder, &workshop, word)).collect();
        ids?
    };
    workshop.agree(&ids, !asked.is_taken_back);
    workshop.has_everybodys_consent = if asked.everybody {
        !asked.is_taken_back
    } else {
        workshop.has_everybodys_consent && !asked.is_taken_back
    };
    guard.save(&workshop)?;
    let agrees = |id: &AssessmentId| workshop.participants.get(id).is_some_and(|it| it.consents);
    let agreeing = members.assessments.iter().filter(|it| agrees(&it.id));
    let is_everybody = workshop.has_everybodys_consent;
    let done = Message::new("workshop-consent-done")
        .with("count", agreeing.count())
        .with("all", members.assessments.len())
        .with("everybody", if is_everybody { "yes" } else { "no" });
    output.line(&environment.say(&done))
}
