use super::asked::Wish;
use crate::assessment::store::Store;
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::courier::Stick;
use crate::i18n::Message;
use clap::Args;
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct Prepare {
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    #[command(flatten)]
    wish: Wish,
}

/// Makes the folder beside which the program goes straight to a check.
pub(super) fn run(
    prepare: &Prepare,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let data = prepare.folder.join("tenken-data");
    let stick = Stick::of(&Store::open(data));
    let (errand, files) = prepare.wish.on(&stick)?;
    stick.prepare(&errand, files.as_ref())?;
    let done = Message::new("courier-prepared")
        .with("path", stick.store().data_dir().display().to_string())
        .with("folder", prepare.folder.display().to_string());
    output.line(&environment.say(&done))
}
