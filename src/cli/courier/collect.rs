use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::import::{Taken, bring_in};
use crate::cli::output::Output;
use crate::courier::Stick;
use crate::i18n::Message;
use clap::Args;
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct Collect {
    #[arg(value_name = "FOLDER")]
    from: PathBuf,
    #[arg(long, value_name = "FOLDER")]
    questionnaire: Option<String>,
}

/// How many files came to what.
#[derive(Default)]
struct Counts {
    all: usize,
    new: usize,
    replaced: usize,
    same: usize,
    older: usize,
    refused: usize,
}

/// Takes in every file of the stick and tells of each; nothing on the stick is changed.
pub(super) fn run(
    asked: &Collect,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let nothing = || {
        let path = asked.from.display().to_string();
        Failure::Failed(Message::new("courier-collect-none").with("path", path))
    };
    let stick = Stick::find(&asked.from).ok_or_else(nothing)?;
    let files = stick.files()?;
    let store = environment.store()?;
    let path = store.data_dir().display().to_string();
    if stick.keeps(store.data_dir()) {
        let here = Message::new("courier-collect-here").with("path", path);
        return Err(Failure::Failed(here));
    }
    let mut counts = Counts::default();
    for file in &files {
        let folder = asked.questionnaire.as_deref();
        match bring_in(&store, file, environment, folder, Some(stick.store())) {
            Ok((taken, message)) => {
                counts.take(taken);
                output.line(&environment.say(&message))?;
            }
            Err(failure) => {
                counts.refused += 1;
                // The lines stand in the order of the files, whichever stream they go to.
                output.flush()?;
                let _ = failure.tell(environment.catalog());
            }
        }
        counts.all += 1;
    }
    output.line(&environment.say(&counts.message()))?;
    let to = Message::new("courier-collect-to").with("path", path);
    output.line(&environment.say(&to))?;
    let unfinished = stick.unfinished()?.len();
    if unfinished > 0 {
        let left = Message::new("courier-collect-unfinished").with("count", unfinished);
        output.line(&environment.say(&left))?;
    }
    if counts.refused > 0 {
        return Err(Failure::Found);
    }
    Ok(())
}

impl Counts {
    fn take(&mut self, taken: Taken) {
        match taken {
            Taken::New => self.new += 1,
            Taken::Replaced => self.replaced += 1,
            Taken::Same => self.same += 1,
            Taken::Older => self.older += 1,
        }
    }

    fn message(&self) -> Message {
        Message::new("courier-collected")
            .with("all", self.all)
            .with("new", self.new)
            .with("replaced", self.replaced)
            .with("same", self.same)
            .with("older", self.older)
            .with("refused", self.refused)
    }
}
