use super::folder::{found, opened};
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::i18n::Message;
use crate::workshop::{GroupChoice, Participant, Way};
use clap::Args;

#[derive(Args)]
pub(super) struct Group {
    #[arg(value_name = "WORKSHOP")]
    workshop: String,
    #[arg(value_name = "ID")]
    id: String,
    #[arg(value_name = "KIND=LABEL", required = true)]
    groups: Vec<String>,
}

/// Writes down which groups a participant belongs to.
pub(super) fn run(
    asked: &Group,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let (folder, _) = opened(environment, &asked.workshop)?;
    let guard = folder.lock()?;
    let mut workshop = guard.read()?;
    let id = found(&folder, &workshop, &asked.id)?;
    let mut participant = workshop.participants.get(&id).cloned();
    let mut participant = participant.take().unwrap_or(Participant::by(Way::File));
    for text in &asked.groups {
        participant.choose(&GroupChoice::parse(&workshop, text)?);
    }
    let groups = participant.groups.iter();
    let said: Vec<String> = groups
        .map(|(kind, label)| format!("{kind}={label}"))
        .collect();
    workshop.participants.insert(id.clone(), participant);
    guard.save(&workshop)?;
    let done = Message::new("workshop-group-done")
        .with("id", id.as_str())
        .with("any", if said.is_empty() { "no" } else { "yes" })
        .with("groups", said.join(", "));
    output.line(&environment.say(&done))
}
