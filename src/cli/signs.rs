use super::environment::Environment;
use crate::tui::{Abilities, Glyphs};

/// The signs the screens are drawn with, and why these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Signs {
    pub(super) glyphs: Glyphs,
    pub(super) reason: Reason,
}

/// What decided the signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// `--ascii`.
    Flag,
    /// The Linux console has no others, whatever was saved in another terminal.
    Console,
    /// What `doctor --save` found fitting.
    Settings,
    /// What terminals of this name have.
    Terminal,
}

impl Signs {
    /// Decides the signs of this run.
    pub(super) fn choose(environment: &Environment<'_>) -> Self {
        let abilities = Abilities::here();
        let settings = environment.store().ok().map(|store| store.settings().0);
        let saved = settings.and_then(|settings| Glyphs::named(&settings.glyphs?));
        let (glyphs, reason) = match saved {
            _ if !abilities.has_japanese => (Glyphs::CONSOLE, Reason::Console),
            _ if environment.global.ascii => (Glyphs::ASCII, Reason::Flag),
            Some(glyphs) => (glyphs, Reason::Settings),
            None => (Glyphs::fitting(abilities), Reason::Terminal),
        };
        Self { glyphs, reason }
    }
}
