//! The event loop: read, update, carry out, draw. One thread, no ticks.

use super::frame::draw;
use super::options::{Options, RunError};
use super::runner::Runner;
use super::signals::Ending;
use super::terminal::Screen;
use super::{Theme, input};
use crate::wizard::{Model, Msg, update};
use jiff::Timestamp;
use ratatui::crossterm::event::{poll, read};
use ratatui::crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use ratatui::crossterm::{QueueableCommand, execute};
use std::io::{self, stdout};
use std::time::{Duration, Instant};

/// How often the saver is asked while something is on its way.
const SAVING_POLL: Duration = Duration::from_millis(30);
/// After this long without a key, typed text is saved.
const TEXT_DUE: Duration = Duration::from_millis(900);
/// With nothing to wait for but keys.
const IDLE: Duration = Duration::from_hours(1);
/// Most events taken before the screen is drawn again.
const BURST: usize = 50_000;

/// Runs the wizard until the person leaves.
///
/// # Errors
///
/// The terminal cannot be used. Everything answered is saved all the same.
pub fn run(options: Options) -> Result<(), RunError> {
    let ending = Ending::watch().map_err(RunError::Terminal)?;
    let mut screen = Screen::open(options.has_mouse).map_err(RunError::Terminal)?;
    let theme = options.theme;
    let langs = options.catalogs.langs().cloned().collect();
    let mut model = Model::new(langs, options.lang.clone(), &options.questionnaire, Timestamp::now());
    let mut runner = Runner::new(options, &mut model);
    let result = events(&mut screen, &mut runner, &mut model, &theme, &ending);
    runner.close(&mut model);
    result.map_err(RunError::Terminal)
}

fn events(
    screen: &mut Screen,
    runner: &mut Runner,
    model: &mut Model,
    theme: &Theme,
    ending: &Ending,
) -> io::Result<()> {
    let size = screen.terminal().size()?;
    update(model, Msg::Resize(size.width, size.height));
    let mut typed: Option<Instant> = None;
    let mut drawn: Option<Model> = None;
    while !runner.is_over() {
        if drawn.as_ref() != Some(model) {
            show(screen, runner, model, theme)?;
            drawn = Some(model.clone());
        }
        typed = if model.is_text_dirty { typed.or_else(|| Some(Instant::now())) } else { None };
        if poll(patience(model, typed))? {
            take_events(screen, runner, model)?;
        } else if typed.is_some_and(|since| since.elapsed() >= TEXT_DUE) {
            runner.handle(model, Msg::TextDue, screen);
            typed = None;
        }
        if ending.is_asked() {
            runner.handle(model, Msg::TextDue, screen);
            return Ok(());
        }
        runner.hear(model);
    }
    Ok(())
}

fn patience(model: &Model, typed: Option<Instant>) -> Duration {
    let saving = if matches!(model.saving, crate::wizard::Saving::Saving) { SAVING_POLL } else { IDLE };
    let text = typed.map_or(IDLE, |since| TEXT_DUE.saturating_sub(since.elapsed()));
    saving.min(text)
}

/// Takes everything that has arrived, so that a paste is drawn and saved once.
fn take_events(screen: &mut Screen, runner: &mut Runner, model: &mut Model) -> io::Result<()> {
    update(model, Msg::Now(Timestamp::now()));
    for _ in 0..BURST {
        let event = read()?;
        if let Some(msg) = input::of_event(event, model) {
            runner.handle(model, msg, screen);
        }
        if runner.is_over() || !poll(Duration::ZERO)? {
            break;
        }
    }
    runner.settle(model);
    Ok(())
}

fn show(screen: &mut Screen, runner: &Runner, model: &mut Model, theme: &Theme) -> io::Result<()> {
    let catalog = runner.catalogs().get(&model.lang);
    stdout().queue(BeginSynchronizedUpdate)?;
    let mut told = None;
    let terminal = screen.terminal();
    terminal.draw(|frame| {
        let shown = draw(model, catalog, theme, frame.buffer_mut());
        if let Some(cursor) = shown.cursor {
            frame.set_cursor_position(cursor);
        }
        told = Some(shown.overflow);
    })?;
    execute!(stdout(), EndSynchronizedUpdate)?;
    if let Some(rows) = told {
        update(model, Msg::Overflow(rows));
    }
    Ok(())
}
