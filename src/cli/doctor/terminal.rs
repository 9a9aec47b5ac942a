use super::Finding;
use crate::cli::arguments::Color;
use crate::i18n::Message;
use crate::tui::Abilities;
use ratatui::crossterm::terminal::size;
use serde_json::json;
use std::env;
use std::io::{IsTerminal, stdin, stdout};

/// The screens are made for this many columns and rows.
const WANTED: (u16, u16) = (80, 24);

/// The terminal this program runs in, if it runs in one.
pub(super) struct Terminal {
    /// Whether keys come from a terminal and what is written goes to one.
    pub(super) is_interactive: bool,
    size: Option<(u16, u16)>,
    name: String,
}

impl Terminal {
    /// Looks at the surroundings.
    pub(super) fn look() -> Self {
        let is_interactive = stdin().is_terminal() && stdout().is_terminal();
        Self {
            is_interactive,
            // A terminal that does not know its size says zero.
            size: is_interactive
                .then(|| size().ok())
                .flatten()
                .filter(|(columns, rows)| *columns > 0 && *rows > 0),
            name: env::var("TERM").unwrap_or_default(),
        }
    }

    /// Says whether it is one, how large, what it calls itself, and whether it may have colours.
    pub(super) fn findings(&self, color: Color) -> [Finding; 3] {
        [self.interactive(), self.sized(), self.coloured(color)]
    }

    /// Says what a paste cannot hold here; nothing where it can hold everything.
    pub(super) fn missing(&self) -> Option<Finding> {
        let loses_letters = cfg!(windows) && self.is_interactive;
        let said = Message::new("doctor-rare-letters");
        let finding = Finding::good("rare_letters", said, json!({"typed": false}));
        let advice = Message::new("doctor-rare-letters-advice");
        loses_letters.then(|| finding.advise(Some(advice)))
    }

    fn interactive(&self) -> Finding {
        let said = Message::new("doctor-terminal")
            .with(
                "interactive",
                if self.is_interactive { "yes" } else { "no" },
            )
            .with(
                "term",
                if self.name.is_empty() {
                    "-"
                } else {
                    &self.name
                },
            );
        let advice = Message::new("doctor-terminal-advice");
        let value = json!({"interactive": self.is_interactive, "term": self.name});
        Finding::good("terminal", said, value).advise((!self.is_interactive).then_some(advice))
    }

    fn sized(&self) -> Finding {
        let Some((columns, rows)) = self.size else {
            return Finding::good("size", Message::new("doctor-size-unknown"), json!(null));
        };
        let said = Message::new("doctor-size")
            .with("columns", u32::from(columns))
            .with("rows", u32::from(rows));
        let is_small = columns < WANTED.0 || rows < WANTED.1;
        let value = json!({"columns": columns, "rows": rows});
        let advice = Message::new("doctor-size-advice");
        Finding::good("size", said, value).advise(is_small.then_some(advice))
    }

    fn coloured(&self, color: Color) -> Finding {
        let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        let reason = match color {
            Color::Always => "always",
            Color::Never => "never",
            Color::Auto if is_set("NO_COLOR") => "no-color",
            Color::Auto if self.name == "dumb" => "dumb",
            Color::Auto if !self.is_interactive => "no-terminal",
            Color::Auto if !Abilities::here().has_color => "terminal",
            Color::Auto => "auto",
        };
        let said = Message::new("doctor-color").with("reason", reason);
        let has_colours = matches!(reason, "always" | "auto");
        Finding::good(
            "color",
            said,
            json!({"color": has_colours, "reason": reason}),
        )
    }
}
