use super::folder::opened;
use super::room::gathering;
use crate::assessment::Assessment;
use crate::assessment::store::{Action, Cause, DiskFs, Fs, StoreError};
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::named_format::named_format;
use crate::cli::output::Output;
use crate::cli::paper::{Paper, hand_over};
use crate::i18n::{Explain, Message};
use crate::report::room::{Certificate, certificate};
use crate::workshop::Counted;
use clap::Args;
use std::path::{Path, PathBuf};

/// The most bytes of a list of names.
const LIST_BYTES: usize = 256 * 1024;
/// The most names on one certificate.
const NAMES: usize = 500;

#[derive(Args)]
pub(super) struct CertificateOf {
    #[arg(value_name = "WORKSHOP")]
    workshop: String,
    #[arg(long, value_name = "NAME", default_value = "")]
    organisation: String,
    #[arg(long = "name", value_name = "NAME")]
    names: Vec<String>,
    #[arg(long = "names", value_name = "FILE")]
    list: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", value_enum)]
    format: Option<Paper>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    font: Option<PathBuf>,
}

/// Makes the certificate of attendance of the people that the trainer names.
pub(super) fn run(
    asked: &CertificateOf,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let path = asked.output.as_deref();
    let format = asked.format.or_else(|| named_format(path));
    let format = format.unwrap_or_default();
    if format.is_binary() && asked.output.is_none() {
        return Err(Failure::usage("cli-report-needs-output"));
    }
    let mut names = asked.names.clone();
    if let Some(path) = &asked.list {
        names.extend(listed(path)?);
    }
    check(&asked.organisation, &names)?;
    let (folder, _) = opened(environment, &asked.workshop)?;
    let counted = Counted::read(&folder)?;
    let gathering = gathering(&counted, environment);
    let attended = Certificate {
        organisation: &asked.organisation,
        names: &names,
    };
    let document = certificate(&gathering, &attended);
    let made = format.lay_out(&gathering.voice(), &document, asked.font.as_deref())?;
    hand_over(&made, (path, "room-written"), environment, output)
}

/// Reads one name a line; a mark that Windows' editor puts first is none of them.
fn listed(path: &Path) -> Result<Vec<String>, Failure> {
    let failed = |cause| {
        let error = StoreError {
            action: Action::Read,
            path: path.to_owned(),
            cause,
        };
        Failure::Failed(error.message())
    };
    let bytes = DiskFs
        .read_limited(path, LIST_BYTES)
        .map_err(|error| failed(Cause::of(&error)))?;
    let text = str::from_utf8(&bytes).map_err(|_| {
        let message = Message::new("room-names-not-text");
        Failure::Failed(message.with("path", path.display().to_string()))
    })?;
    let lines = text.trim_start_matches('\u{feff}').lines();
    let names = lines.map(str::trim).filter(|line| !line.is_empty());
    Ok(names.map(str::to_owned).collect())
}

fn check(organisation: &str, names: &[String]) -> Result<(), Failure> {
    if names.len() > NAMES {
        let message = Message::new("room-names-too-many")
            .with("count", names.len())
            .with("limit", NAMES);
        return Err(Failure::Failed(message));
    }
    let mut all = names.iter().map(String::as_str).chain([organisation]);
    match all.find(|name| name.chars().count() > Assessment::NAME_MAX) {
        None => Ok(()),
        Some(long) => {
            let message = Message::new("room-name-too-long")
                .with("name", long.chars().take(20).collect::<String>())
                .with("limit", Assessment::NAME_MAX);
            Err(Failure::Failed(message))
        }
    }
}
