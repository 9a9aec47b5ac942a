//! `tenken` and `tenken demo`: the way through, as screens or as lines of text.

use super::arguments::Color;
use super::courier;
use super::environment::Environment;
use super::failure::Failure;
use super::sample::{SAMPLE_QUESTIONNAIRE, sample};
use super::signs::Signs;
use super::workshop::work;
use crate::assessment::store::Origin;
use crate::plain::{self, PlainError};
use crate::questionnaire::Library;
use crate::runner::{Opens, Setup, Surroundings};
use crate::tui::{self, Abilities, Glyphs, Theme};
use std::env;
use std::io::{IsTerminal, stdin, stdout};

/// Opens the wizard.
pub(super) fn run(environment: &Environment<'_>) -> Result<(), Failure> {
    match courier::stick_beside(environment) {
        Some(stick) => courier::start(stick, environment),
        None => open(environment, Opens::Home),
    }
}

/// Opens the wizard on the list of workshops.
pub(super) fn workshops(environment: &Environment<'_>) -> Result<(), Failure> {
    open(environment, Opens::Workshops)
}

/// Opens the wizard on the sample, which is kept in memory.
pub(super) fn demo(environment: &Environment<'_>) -> Result<(), Failure> {
    open(environment, Opens::Sample)
}

/// Hands over to the lines of text, or to the screens, which need a terminal to draw on.
pub(super) fn open(environment: &Environment<'_>, opens: Opens) -> Result<(), Failure> {
    let glyphs = Signs::choose(environment).glyphs;
    let needs_screen = matches!(opens, Opens::Board { .. } | Opens::Kiosk(_));
    let setup = setup(environment, opens, glyphs)?;
    if is_plain(environment.global.plain) {
        if needs_screen {
            return Err(Failure::because("board-needs-screen"));
        }
        let lines = plain::run(setup, &mut stdin().lock(), &mut stdout().lock());
        return lines.map_err(|error| match error {
            PlainError::Io(error) => Failure::of_output(&error),
            not_saved @ PlainError::NotSaved(_) => not_saved.into(),
        });
    }
    if !(stdin().is_terminal() && stdout().is_terminal()) {
        return Err(Failure::because("cli-no-terminal"));
    }
    let has_color = has_color(environment.global.color, Abilities::here());
    let options = tui::Options {
        theme: Theme::new(has_color, glyphs),
        has_mouse: environment.global.mouse,
        setup,
    };
    match tui::run(options)? {
        Some(signal) => Err(Failure::Signal(signal)),
        None => Ok(()),
    }
}

fn setup<'e>(
    environment: &'e Environment<'_>,
    opens: Opens,
    glyphs: Glyphs,
) -> Result<Setup<'e>, Failure> {
    let catalog = environment.catalog();
    let now = environment.now().timestamp();
    let store = match &opens {
        Opens::Courier { stick, .. } => stick.store().clone(),
        _ => environment.store()?,
    };
    Ok(Setup {
        store,
        catalogs: environment.catalogs,
        lang: environment.language.lang.clone(),
        questionnaire: SAMPLE_QUESTIONNAIRE.to_owned(),
        installed: Library::ids().into_iter().map(str::to_owned).collect(),
        room: Box::new(|folder, task| work(folder, task, environment)),
        opens,
        sample: Box::new(move |questionnaire| sample(catalog, questionnaire, now)),
        surroundings: Surroundings {
            is_ascii: glyphs.is_ascii,
            is_portable: is_portable(environment),
            caution: environment.language.caution(),
            ..Surroundings::default()
        },
    })
}

fn is_portable(environment: &Environment<'_>) -> bool {
    let data_dir = environment.data_dir.as_ref();
    data_dir.is_ok_and(|data_dir| data_dir.origin == Origin::Portable)
}

/// Lines of text are asked for, or are all that the terminal can do.
fn is_plain(is_asked: bool) -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    is_asked || env::var("TERM").is_ok_and(|term| term == "dumb") || is_set("ACCESSIBLE")
}

/// The option decides, then `NO_COLOR` (<https://no-color.org>), then the terminal.
pub(super) fn has_color(asked: Color, abilities: Abilities) -> bool {
    match asked {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            let is_refused = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
            abilities.has_color && !is_refused
        }
    }
}
