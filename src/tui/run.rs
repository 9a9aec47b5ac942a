//! The event loop: read, update, carry out, draw. One thread, no ticks.

use super::frame::draw;
use super::incoming::Incoming;
use super::options::{Options, RunError};
use super::signals::Ending;
use super::terminal::Screen;
use super::{Abilities, Theme, editor, input};
use crate::runner::Runner;
use crate::wizard::{Model, Msg, update};
use ratatui::crossterm::event::Event;
use ratatui::crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use ratatui::crossterm::{QueueableCommand, execute};
use std::io::{self, stdout};
use std::time::{Duration, Instant};

/// How often the saver is asked while something is on its way.
const SAVING_POLL: Duration = Duration::from_millis(30);
/// Text is saved this long after the first key that is not saved yet.
const TEXT_DUE: Duration = Duration::from_millis(900);
/// How long the next question waits for the answer before it to be on the disk.
const BEFORE_NEXT: Duration = Duration::from_secs(3);
/// How long anything else waits, so that typing stays smooth on a slow stick.
const AT_ONCE: Duration = Duration::from_millis(40);
/// With nothing to wait for but keys.
const IDLE: Duration = Duration::from_hours(1);

/// Runs the wizard until the person leaves, or the system ends it with a signal, which is returned.
///
/// # Errors
///
/// The terminal cannot be used. Everything answered is saved all the same.
pub fn run(options: Options<'_>) -> Result<Option<u8>, RunError> {
    let ending = Ending::watch().map_err(RunError::Terminal)?;
    let mut screen = Screen::open(options.has_mouse).map_err(RunError::Terminal)?;
    let (mut runner, mut model) = Runner::start(options.setup);
    model.has_half_cells = options.theme.glyphs.has_blocks;
    // Another program could show what other participants answered.
    model.has_editor = editor::is_there() && model.kiosk.is_none();
    let face = Face {
        theme: options.theme,
        abilities: Abilities::here(),
    };
    let result = events(&mut screen, &mut runner, &mut model, &face, &ending);
    let closed = runner.close();
    drop(screen);
    result.map_err(RunError::Terminal)?;
    match closed {
        // Whoever discards what is not on the disk was told before.
        Err(error) if !model.is_warned => Err(RunError::NotSaved(error)),
        _ => Ok(ending.signal()),
    }
}

/// How the screens look, and on what.
struct Face {
    theme: Theme,
    abilities: Abilities,
}

fn events(
    screen: &mut Screen,
    runner: &mut Runner<'_>,
    model: &mut Model,
    face: &Face,
    ending: &Ending,
) -> io::Result<()> {
    let size = screen.terminal().size()?;
    update(model, Msg::Resize(size.width, size.height));
    let mut typed: Option<Instant> = None;
    let mut drawn: Option<Model> = None;
    let mut incoming = Incoming::new(face.abilities.marks_pastes);
    while !runner.is_over() {
        // The time alone shows nowhere.
        if let Some(drawn) = &mut drawn {
            drawn.now = model.now;
        }
        if drawn.as_ref() != Some(model) {
            let shown = model.clone();
            show(screen, runner, model, face)?;
            drawn = Some(shown);
            // What did not fit is known only now, and decides which keys work.
            continue;
        }
        typed = if model.is_text_dirty {
            typed.or_else(|| Some(Instant::now()))
        } else {
            None
        };
        if ending.came_back() {
            screen.lend(|| ())?;
            drawn = None;
            continue;
        }
        let look = runner.next_look();
        if incoming.wait(patience(runner, model, typed, look))? {
            let events = incoming.take()?;
            if take_events(events, screen, runner, model, ending)? == Lent::Yes {
                drawn = None;
            }
        } else if typed.is_some_and(|since| since.elapsed() >= TEXT_DUE) {
            runner.handle(model, Msg::TextDue);
            typed = None;
        }
        if model.due(model.now).is_some() {
            runner.handle(model, Msg::Now(runner.now()));
        }
        if runner.next_look().is_some_and(|look| look.is_zero()) {
            runner.look(model);
        }
        if ending.signal().is_some() {
            runner.handle(model, Msg::TextDue);
            return Ok(());
        }
        runner.hear(model);
    }
    Ok(())
}

fn patience(
    runner: &Runner<'_>,
    model: &Model,
    typed: Option<Instant>,
    look: Option<Duration>,
) -> Duration {
    let saving = if matches!(model.saving, crate::wizard::Saving::Saving) {
        SAVING_POLL
    } else {
        IDLE
    };
    let text = typed.map_or(IDLE, |since| TEXT_DUE.saturating_sub(since.elapsed()));
    let due = model.due(runner.now());
    let due = due.and_then(|due| Duration::try_from(due).ok());
    let all = [saving, text, due.unwrap_or(IDLE), look.unwrap_or(IDLE)];
    all.into_iter().min().unwrap_or(IDLE)
}

/// Whether another program had the terminal, so that everything has to be drawn again.
#[derive(PartialEq, Eq)]
enum Lent {
    Yes,
    No,
}

/// Takes everything that has arrived, so that a paste is drawn and saved once.
fn take_events(
    events: Vec<Event>,
    screen: &mut Screen,
    runner: &mut Runner<'_>,
    model: &mut Model,
    ending: &Ending,
) -> io::Result<Lent> {
    let mut lent = Lent::No;
    runner.handle(model, Msg::Now(runner.now()));
    let place = question(model);
    for event in events {
        if let Some(msg) = input::of_event(event, model) {
            let to_edit = runner.handle(model, msg);
            if let Some(text) = to_edit {
                // The note is on the disk before the editor takes over.
                runner.settle(model, BEFORE_NEXT);
                let edited = ending.while_lent(|| screen.lend(|| editor::edit(&text)))?;
                runner.handle(model, Msg::Edited(edited));
                lent = Lent::Yes;
            }
        }
        if runner.is_over() {
            break;
        }
    }
    let moved_on = place != question(model);
    runner.settle(model, if moved_on { BEFORE_NEXT } else { AT_ONCE });
    Ok(lent)
}

fn question(model: &Model) -> Option<String> {
    model.question().map(|question| question.id.clone())
}

fn show(
    screen: &mut Screen,
    runner: &Runner<'_>,
    model: &mut Model,
    face: &Face,
) -> io::Result<()> {
    let catalog = runner.catalog(model);
    if face.abilities.is_modern {
        stdout().queue(BeginSynchronizedUpdate)?;
    }
    let mut told = None;
    let terminal = screen.terminal();
    terminal.draw(|frame| {
        let shown = draw(model, catalog, &face.theme, frame.buffer_mut());
        if let Some(cursor) = shown.cursor {
            frame.set_cursor_position(cursor);
        }
        told = Some(shown.overflow);
    })?;
    if face.abilities.is_modern {
        execute!(stdout(), EndSynchronizedUpdate)?;
    }
    if let Some(rows) = told {
        update(model, Msg::Overflow(rows));
    }
    Ok(())
}
