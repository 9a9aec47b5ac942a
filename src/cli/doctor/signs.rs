use super::Finding;
use super::terminal::Terminal;
use super::widths::Widths;
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::signs::{Reason, Signs};
use crate::i18n::Message;
use crate::tui::{Abilities, Glyphs};
use serde_json::json;

/// Says which signs are drawn and why, and what to do where they do not fit.
pub(super) fn finding(environment: &Environment<'_>, widths: &Widths) -> Finding {
    let signs = Signs::choose(environment);
    let reason = match signs.reason {
        Reason::Flag => "flag",
        Reason::Console => "console",
        Reason::Settings => "settings",
        Reason::Terminal => "terminal",
    };
    let name = signs.glyphs.name();
    let said = Message::new("doctor-signs")
        .with("signs", name)
        .with("reason", reason);
    let fitting = fitting(widths);
    let value = json!({"signs": name, "reason": reason, "fitting": fitting.map(Glyphs::name)});
    let is_wrong = fitting == Some(Glyphs::ASCII) && signs.glyphs != Glyphs::ASCII;
    let advice = is_wrong.then(|| Message::new("doctor-signs-advice"));
    Finding::good("signs", said, value).advise(advice)
}

/// Keeps the signs that fit this terminal, for every start with this data folder.
pub(super) fn save(
    environment: &Environment<'_>,
    terminal: &Terminal,
    widths: &Widths,
) -> Result<(), Failure> {
    if !terminal.is_interactive {
        return Err(Failure::because("doctor-save-needs-terminal"));
    }
    if environment.global.ascii {
        // Whoever asks for them needs no measuring.
        return keep(environment, Some(Glyphs::ASCII));
    }
    match fitting(widths) {
        Some(glyphs) => keep(environment, Some(glyphs)),
        None => Err(Failure::because("doctor-save-no-answer")),
    }
}

/// Leaves the signs to the terminal again.
pub(super) fn forget(environment: &Environment<'_>) -> Result<(), Failure> {
    keep(environment, None)
}

fn keep(environment: &Environment<'_>, glyphs: Option<Glyphs>) -> Result<(), Failure> {
    let store = environment.store()?;
    let (mut settings, _) = store.settings();
    settings.glyphs = glyphs.map(|glyphs| glyphs.name().to_owned());
    store.save_settings(&settings)?;
    Ok(())
}

/// The signs that fit a terminal that was asked; none where that is not known.
///
/// What gives no answer may draw anything, or only be slow: then its name decides, as it does
/// without being asked, and nothing is learnt that would be worth keeping for other terminals.
fn fitting(widths: &Widths) -> Option<Glyphs> {
    match widths {
        Widths::NotAsked => None,
        Widths::NoAnswer if Abilities::here().has_signs => None,
        Widths::NoAnswer => Some(Glyphs::ASCII),
        Widths::Asked(_) if widths.has_wide_signs() => Some(Glyphs::ASCII),
        Widths::Asked(_) => Some(Glyphs::BOX),
    }
}
