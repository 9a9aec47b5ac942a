//! `tenken export`: an assessment as one portable file.

use super::environment::Environment;
use super::failure::Failure;
use super::opened::Opened;
use super::output::{Output, json_text};
use super::report::replace_file;
use super::{json_file, portable};
use crate::assessment::Assessment;
use crate::i18n::Message;
use crate::report::{FileKind, Names, export, exported};
use clap::Args;
use serde_json::Value;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(super) struct Export {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    without_names: bool,
    #[arg(long, value_name = "FOLDER")]
    questionnaire: Option<String>,
}

/// Writes the file, which is read back, and only then says that it is there.
pub(super) fn run(
    asked: &Export,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let opened = Opened::read(environment, &asked.id, asked.questionnaire.as_deref())?;
    let names = if asked.without_names {
        Names::LeftOut
    } else {
        Names::Kept
    };
    let value = export(&opened.questionnaire, &opened.assessment, names);
    let id = &opened.assessment.id;
    let path = asked
        .output
        .clone()
        .unwrap_or_else(|| PathBuf::from(format!("tenken-{id}.json")));
    let is_replaced = is_replaceable(&path, &opened.assessment)?;
    replace_file(&path, json_text(&value).as_bytes())?;
    let done = Message::new("export-done")
        .with("path", path.display().to_string())
        .with("check", value["check"].as_str().unwrap_or_default())
        .with("names", if asked.without_names { "no" } else { "yes" })
        .with("replaced", if is_replaced { "yes" } else { "no" });
    output.line(&environment.say(&done))
}

/// Tells whether there is an earlier export of the same assessment, which may be replaced.
/// Anything else that has the name is left alone.
fn is_replaceable(path: &Path, ours: &Assessment) -> Result<bool, Failure> {
    if path.is_dir() || std::fs::symlink_metadata(path).is_err() {
        // Writing tells what is wrong with a folder.
        return Ok(false);
    }
    let earlier = json_file::read(path).ok().filter(is_export);
    let earlier = earlier.as_ref().and_then(exported);
    if earlier.is_some_and(|earlier| earlier.id == ours.id && earlier.sequence <= ours.sequence) {
        return Ok(true);
    }
    let taken = Message::new("export-taken").with("path", path.display().to_string());
    Err(Failure::Failed(taken))
}

fn is_export(value: &Value) -> bool {
    portable::kind_of(value) == Some(FileKind::Export)
}
