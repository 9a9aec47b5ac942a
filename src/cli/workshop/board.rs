use super::folder::opened;
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::wizard;
use crate::runner::Opens;
use clap::Args;
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct Board {
    #[arg(value_name = "WORKSHOP")]
    workshop: String,
    #[arg(long, value_name = "FOLDER")]
    from: Vec<PathBuf>,
}

/// Shows the questions of a workshop on a projector.
pub(super) fn run(board: &Board, environment: &Environment<'_>) -> Result<(), Failure> {
    let (folder, workshop) = opened(environment, &board.workshop)?;
    folder.questionnaire(&workshop)?;
    let from = board.from.clone();
    let is_bilingual = environment.languages().len() > 1;
    let opens = Opens::Board {
        folder,
        from,
        is_bilingual,
    };
    wizard::open(environment, opens)
}
