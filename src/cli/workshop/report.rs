use super::folder::opened;
use super::room::{keep_record, room, tell_of_uncounted};
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::named_format::named_format;
use crate::cli::output::{Output, json_text};
use crate::cli::paper::{Paper, hand_over};
use crate::report::room::{json_room, room_report};
use crate::workshop::Counted;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct Report {
    #[arg(value_name = "WORKSHOP")]
    workshop: String,
    #[arg(long, value_name = "FORMAT", value_enum)]
    format: Option<RoomFormat>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    font: Option<PathBuf>,
}

// A comment on this enum would become English help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum RoomFormat {
    #[default]
    Text,
    Markdown,
    Html,
    Pdf,
    Xlsx,
    Json,
}

impl RoomFormat {
    fn paper(self) -> Option<Paper> {
        Some(match self {
            Self::Text => Paper::Text,
            Self::Markdown => Paper::Markdown,
            Self::Html => Paper::Html,
            Self::Pdf => Paper::Pdf,
            Self::Xlsx => Paper::Xlsx,
            Self::Json => return None,
        })
    }
}

/// Makes the report of the room, and warns when an earlier one differs by few people.
pub(super) fn run(
    asked: &Report,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let path = asked.output.as_deref();
    let format = asked.format.or_else(|| named_format(path));
    let format = format.unwrap_or_default();
    let paper = format.paper();
    if paper.is_some_and(Paper::is_binary) && asked.output.is_none() {
        return Err(Failure::usage("cli-report-needs-output"));
    }
    let (folder, _) = opened(environment, &asked.workshop)?;
    let counted = Counted::read(&folder)?;
    tell_of_uncounted(&counted, environment);
    let release = counted.release();
    let room = room(&counted, &release, environment);
    let made = match paper {
        Some(paper) => {
            let voice = room.gathering.voice();
            paper.lay_out(&voice, &room_report(&room), asked.font.as_deref())?
        }
        None => json_text(&json_room(&room)).into_bytes(),
    };
    keep_record(&folder, &counted, environment);
    hand_over(&made, (path, "cli-report-written"), environment, output)
}
