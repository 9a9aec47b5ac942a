use super::folder::opened;
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::wizard;
use crate::runner::Opens;
use clap::Args;

#[derive(Args)]
pub(super) struct Kiosk {
    #[arg(value_name = "WORKSHOP")]
    workshop: String,
}

/// Takes one participant of a workshop after the other on this computer.
pub(super) fn run(kiosk: &Kiosk, environment: &Environment<'_>) -> Result<(), Failure> {
    let (folder, workshop) = opened(environment, &kiosk.workshop)?;
    folder.questionnaire(&workshop)?;
    wizard::open(environment, Opens::Kiosk(folder))
}
