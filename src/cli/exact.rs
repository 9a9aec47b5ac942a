//! The very questionnaire that a file was made with, found by its hash.

use super::environment::Environment;
use super::failure::Failure;
use crate::assessment::Identity;
use crate::assessment::store::Store;
use crate::i18n::Message;
use crate::questionnaire::{Files, Library, LoadError, Questionnaire, load};
use serde_json::Value;

/// A questionnaire with the files it was read from.
pub(super) struct Exact {
    pub(super) questionnaire: Questionnaire,
    pub(super) files: Files,
}

/// Finds the questionnaire that a JSON file names: in the folder given, else compiled in, else
/// kept in the data folder or in the one the file lies `beside`. Only the hash decides.
pub(super) fn exact(
    environment: &Environment<'_>,
    told: &Value,
    folder: Option<&str>,
    beside: Option<&Store>,
) -> Result<Exact, Failure> {
    let wanted = identity(&told["questionnaire"]);
    let files = match folder {
        Some(folder) => {
            let files = Library::find(folder)?;
            if files.hash() != wanted.hash {
                return Err(missing("portable-questionnaire-other", &wanted));
            }
            files
        }
        None => compiled_in(&wanted)
            .or_else(|| kept(&environment.store().ok()?, &wanted))
            .or_else(|| kept(beside?, &wanted))
            .ok_or_else(|| missing("portable-questionnaire-missing", &wanted))?,
    };
    let questionnaire = load(&files).map_err(LoadError::Faults)?;
    Ok(Exact {
        questionnaire,
        files,
    })
}

/// What a file says about the questionnaire; what is no text is as if it were empty.
fn identity(told: &Value) -> Identity {
    let text = |name: &str| told[name].as_str().unwrap_or_default().to_owned();
    Identity {
        id: text("id"),
        version: text("version"),
        hash: text("hash"),
    }
}

fn compiled_in(wanted: &Identity) -> Option<Files> {
    let mut all = Library::ids().into_iter().filter_map(Library::files);
    all.find(|files| files.hash() == wanted.hash)
}

fn kept(store: &Store, wanted: &Identity) -> Option<Files> {
    let folder = store.kept_folder(wanted)?;
    let files = Files::from_folder(&folder).ok()?;
    (files.hash() == wanted.hash).then_some(files)
}

fn missing(id: &'static str, wanted: &Identity) -> Failure {
    let short = |text: &str| text.chars().take(40).collect::<String>();
    let hash: String = wanted.hash.chars().take(8).collect();
    let message = Message::new(id)
        .with("id", short(&wanted.id))
        .with("version", short(&wanted.version))
        .with("hash", hash);
    Failure::Failed(message)
}
