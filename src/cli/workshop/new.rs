use super::folder::shelf;
use crate::assessment::Identity;
use crate::assessment::store::{Cause, DiskFs, Fs};
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::new::{Range, level};
use crate::cli::output::{Output, tell};
use crate::cli::sample::SAMPLE_QUESTIONNAIRE;
use crate::i18n::{Explain, Message};
use crate::questionnaire::{Library, LoadError, load};
use crate::workshop::{ExpectedList, Folder, GroupKind, Workshop};
use clap::Args;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Most bytes of a list that are read; `ExpectedList` refuses fewer.
const LIST_BYTES: usize = 8 * 1024 * 1024;

#[derive(Args)]
pub(super) struct New {
    #[arg(value_name = "NAME")]
    name: String,
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<Date>,
    #[arg(long, value_name = "NAME", default_value = "")]
    trainer: String,
    #[arg(long, value_name = "ID", default_value = SAMPLE_QUESTIONNAIRE)]
    questionnaire: String,
    #[arg(long, value_name = "LEVEL", value_enum, default_value = "full")]
    level: Range,
    #[arg(long = "group", value_name = "KIND[=LABEL,…]")]
    groups: Vec<String>,
    #[arg(long, value_name = "NUMBER", default_value_t = Workshop::THRESHOLD)]
    threshold: u64,
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    present: u64,
    #[arg(long, value_name = "NUMBER", default_value_t = 60)]
    minutes: u32,
    #[arg(long, value_name = "NUMBER", default_value_t = 60)]
    seconds: u32,
    #[arg(long, value_name = "FILE.csv")]
    expected: Option<PathBuf>,
}

/// Makes the folder of a workshop and prints it; with a wrong argument nothing is made.
pub(super) fn run(
    new: &New,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let files = Library::find(&new.questionnaire)?;
    let questionnaire = load(&files).map_err(LoadError::Faults)?;
    let list = match &new.expected {
        Some(path) => expected(environment, path)?,
        None => ExpectedList::default(),
    };
    let workshop = Workshop {
        format: Workshop::FORMAT,
        sequence: 0,
        name: new.name.trim().to_owned(),
        date: new.date.unwrap_or_else(|| environment.now().date()),
        trainer: new.trainer.trim().to_owned(),
        questionnaire: Identity::of(&questionnaire),
        level: level(&questionnaire, new.level.into())?,
        minutes: new.minutes,
        seconds: new.seconds,
        threshold: new.threshold,
        present: new.present,
        groups: kinds(&new.groups, &list)?,
        expected: list.expected,
        participants: BTreeMap::new(),
        hands: BTreeMap::new(),
        has_everybodys_consent: false,
        reported: Vec::new(),
        key: String::new(),
    };
    workshop
        .check()
        .map_err(|limit| Failure::Usage(limit.message()))?;
    let place = match &new.folder {
        Some(folder) => folder.clone(),
        None => shelf(environment)?.place(&workshop.name),
    };
    let folder = Folder::open(place);
    folder.create(&workshop, &files)?;
    output.line(&folder.path().display().to_string())?;
    if workshop.threshold < Workshop::NOTICE_UNDER {
        let notice = Message::new("workshop-threshold-notice")
            .with("threshold", workshop.threshold.to_string())
            .with("usual", Workshop::NOTICE_UNDER.to_string());
        tell(&environment.say(&notice));
    }
    Ok(())
}

fn expected(environment: &Environment<'_>, path: &Path) -> Result<ExpectedList, Failure> {
    let at = |message: Message| Failure::Failed(message.with("path", path.display().to_string()));
    let bytes = DiskFs.read_limited(path, LIST_BYTES).map_err(|error| {
        let cause = match Cause::of(&error) {
            Cause::Missing => "missing",
            Cause::Denied => "denied",
            Cause::NotARegularFile => "not-regular",
            Cause::TooLarge => "too-large",
            _ => "other",
        };
        let unread = Message::new("workshop-list-unread").with("cause", cause);
        at(unread.with("detail", error.to_string()))
    })?;
    ExpectedList::read(environment.catalogs, &bytes).map_err(|fault| at(fault.message()))
}

/// Puts the kinds of groups of the command line and of the list together.
fn kinds(asked: &[String], list: &ExpectedList) -> Result<Vec<GroupKind>, Failure> {
    let mut kinds: Vec<GroupKind> = Vec::new();
    for each in asked {
        let kind = GroupKind::read(each);
        if kinds.iter().any(|other| other.name == kind.name) {
            let twice = Message::new("workshop-group-twice").with("kind", kind.name);
            return Err(Failure::Usage(twice));
        }
        kinds.push(kind);
    }
    let asked = kinds.len();
    for name in &list.kinds {
        if !kinds.iter().any(|kind| kind.name == *name) {
            kinds.push(GroupKind {
                name: name.clone(),
                labels: Vec::new(),
            });
        }
    }
    let labels = list.expected.iter().flat_map(|expected| &expected.groups);
    for (name, label) in labels {
        let found = kinds.iter_mut().enumerate();
        let Some((place, kind)) = found.into_iter().find(|(_, kind)| kind.name == *name) else {
            continue;
        };
        let is_new = !kind.labels.contains(label);
        if is_new && place >= asked {
            kind.labels.push(label.clone());
        } else if is_new && !kind.labels.is_empty() {
            let unknown = Message::new("workshop-label-unknown")
                .with("kind", name.as_str())
                .with("label", label.as_str())
                .with("labels", kind.labels.join(", "));
            return Err(Failure::Failed(unknown));
        }
    }
    Ok(kinds)
}
