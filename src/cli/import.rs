//! `tenken import`: assessments back in from portable files.

mod incoming;

use super::environment::Environment;
use super::failure::Failure;
use super::opened::absent;
use super::output::Output;
use crate::assessment::Identity;
use crate::assessment::store::{Load, Store};
use crate::i18n::Message;
use crate::report::Names;
use clap::Args;
use incoming::Incoming;
use std::cmp::Ordering;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(super) struct Import {
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[arg(long, value_name = "FOLDER")]
    questionnaire: Option<String>,
}

/// Takes in one file after the other and tells of each; one that is refused keeps no other back.
pub(super) fn run(
    asked: &Import,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let store = environment.store()?;
    let catalog = environment.catalog();
    let mut is_any_refused = false;
    for path in &asked.files {
        let folder = asked.questionnaire.as_deref();
        match bring_in(&store, path, environment, folder, None) {
            Ok((_, message)) => output.line(&catalog.say(&message))?,
            Err(failure) => {
                is_any_refused = true;
                // The exit code is that of all files together.
                let _ = failure.tell(catalog);
            }
        }
    }
    if is_any_refused {
        Err(Failure::Found)
    } else {
        Ok(())
    }
}

/// What taking a file in came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// It is a new assessment here.
    New,
    /// It took the place of an older version.
    Replaced,
    /// The same is here already.
    Same,
    /// What is here is newer.
    Older,
}

/// Takes a file in and says what came of it.
///
/// The questionnaire is the one in `folder`, else compiled in, kept here, or kept `beside` the file.
pub(super) fn bring_in(
    store: &Store,
    path: &Path,
    environment: &Environment<'_>,
    folder: Option<&str>,
    beside: Option<&Store>,
) -> Result<(Taken, Message), Failure> {
    let incoming = Incoming::read(path, environment, folder, beside)?;
    let taken = take(store, path, &incoming)?;
    Ok((taken, about(taken.id(), path, &incoming)))
}

/// Stores an assessment, unless the one kept under its id is the same or newer.
fn take(store: &Store, path: &Path, incoming: &Incoming) -> Result<Taken, Failure> {
    let ours = &incoming.verified.assessment;
    // Looking first makes no folder and no lock for a file that changes nothing.
    if let Some(taken) = settled(&store.load(&ours.id), path, incoming)? {
        return Ok(taken);
    }
    let guard = store.lock(&ours.id)?.guard()?;
    let stored = guard.load();
    if let Some(taken) = settled(&stored, path, incoming)? {
        return Ok(taken);
    }
    if Identity::of(&incoming.exact.questionnaire) == ours.questionnaire {
        store.keep_questionnaire(&ours.questionnaire, &incoming.exact.files)?;
    }
    guard.save(ours)?;
    Ok(match stored {
        Load::Absent => Taken::New,
        _ => Taken::Replaced,
    })
}

/// Says why nothing is to be stored; none when the file is to be taken in.
fn settled(stored: &Load, path: &Path, incoming: &Incoming) -> Result<Option<Taken>, Failure> {
    let ours = &incoming.verified.assessment;
    let stored = match stored {
        Load::Absent => return Ok(None),
        Load::Loaded(stored) => stored,
        other => {
            let fault = other.fault(&ours.id).unwrap_or_else(|| absent(&ours.id));
            return Err(Failure::Failed(fault));
        }
    };
    if stored == ours {
        return Ok(Some(Taken::Same));
    }
    match stored.sequence.cmp(&ours.sequence) {
        Ordering::Greater => Ok(Some(Taken::Older)),
        _ if incoming.names == Names::LeftOut => {
            Err(Failure::Failed(about("import-nameless", path, incoming)))
        }
        Ordering::Equal => Err(Failure::Failed(about("import-other", path, incoming))),
        Ordering::Less => Ok(None),
    }
}

impl Taken {
    fn id(self) -> &'static str {
        match self {
            Self::New => "import-new",
            Self::Replaced => "import-replaced",
            Self::Same => "import-same",
            Self::Older => "import-older",
        }
    }
}

fn about(id: &'static str, path: &Path, incoming: &Incoming) -> Message {
    Message::new(id)
        .with("path", path.display().to_string())
        .with("id", incoming.verified.assessment.id.as_str())
        .with("check", incoming.verified.check.as_str())
}
