//! `tenken code`: an assessment as codes that are scanned from the screen, or typed.

mod drawn;

use super::environment::Environment;
use super::failure::Failure;
use super::opened::Opened;
use super::output::Output;
use super::signs::Signs;
use super::wizard::has_color;
use crate::assessment::transfer::{Carries, Code, Payload, TransferError, TypedLine};
use crate::i18n::{Explain, Message};
use crate::report::qr::Window;
use crate::tui::Abilities;
use clap::{Args, ValueEnum};
use drawn::Drawn;
use ratatui::crossterm::terminal;
use std::io::{IsTerminal, stdout};

#[derive(Args)]
pub(super) struct Asked {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "FORMAT", value_enum)]
    format: Option<CodeFormat>,
    #[arg(long)]
    names: bool,
    #[arg(long)]
    reasons: bool,
    #[arg(long)]
    invert: bool,
    #[arg(long, value_name = "FOLDER")]
    questionnaire: Option<String>,
}

// A comment on this enum would become English help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum CodeFormat {
    Qr,
    Text,
    Typed,
}

/// What a terminal of the usual size shows.
const USUAL: (u16, u16) = (80, 24);

/// Draws the codes, or prints them as text.
pub(super) fn run(
    asked: &Asked,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let opened = Opened::read(environment, &asked.id, asked.questionnaire.as_deref())?;
    let carries = Carries {
        reasons: asked.reasons,
        names: asked.names,
    };
    let (questionnaire, assessment) = opened.pair();
    let payload = Payload::of(questionnaire, assessment, carries)?;
    let is_shown = stdout().is_terminal();
    // Nobody can scan what goes into a file or another program.
    let format = asked.format.unwrap_or(if is_shown {
        CodeFormat::Qr
    } else {
        CodeFormat::Text
    });
    match format {
        CodeFormat::Qr => draw(asked, &opened, &payload, environment, output),
        CodeFormat::Text => {
            // The usual room, so that the codes are those of any other terminal.
            let codes = Code::part(&payload, usual_room())?;
            codes
                .iter()
                .try_for_each(|code| output.line(&code.grouped()))
        }
        CodeFormat::Typed => {
            let lines = TypedLine::part(&payload).map_err(|error| too_long(&error))?;
            lines
                .iter()
                .try_for_each(|line| output.line(&line.grouped()))
        }
    }
}

fn draw(
    asked: &Asked,
    opened: &Opened,
    payload: &Payload,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let size = if stdout().is_terminal() {
        terminal::size().unwrap_or(USUAL)
    } else {
        USUAL
    };
    // Of what is written into a file nobody knows the terminal.
    let has_blocks = if stdout().is_terminal() {
        Signs::choose(environment).glyphs.has_blocks
    } else {
        !environment.global.ascii
    };
    let window = Window::new(size, has_blocks);
    let room = window.room().ok_or_else(|| too_small(window))?;
    let codes = Code::part(payload, room)?;
    let drawn = Drawn {
        window,
        catalog: environment.catalog(),
        assessment: &opened.assessment,
        carries: Carries {
            reasons: asked.reasons,
            names: asked.names,
        },
        is_inverted: asked.invert,
        has_color: has_color(environment.global.color, Abilities::here()) && takes_colors(),
        has_blocks,
    };
    drawn.show(&codes, output)
}

/// The old console of Windows takes colours only once it was asked to, and some never do.
#[cfg(windows)]
fn takes_colors() -> bool {
    ratatui::crossterm::ansi_support::supports_ansi()
}

#[cfg(not(windows))]
fn takes_colors() -> bool {
    true
}

fn usual_room() -> usize {
    let window = Window::new(USUAL, true);
    window.room().unwrap_or(Code::ROOM_MIN)
}

fn too_small(window: Window) -> Failure {
    let (columns, rows) = window.wanted();
    let message = Message::new("code-window")
        .with("columns", columns.to_string())
        .with("rows", rows.to_string());
    Failure::Failed(message)
}

/// Says that there is too much to type, and what to do instead.
fn too_long(error: &TransferError) -> Failure {
    match error {
        TransferError::TooLong { .. } => Failure::Failed(Message::new("code-typed-too-long")),
        other => Failure::Failed(other.message()),
    }
}
