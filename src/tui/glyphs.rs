use super::Abilities;
use crate::wizard::Key;

/// The signs of the screens, in two sets.
///
/// The plain set is ASCII. The other one uses only characters that are one
/// cell wide in every terminal, except for the arrows of the key bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyphs {
    /// Marks the row the cursor stands on.
    pub cursor: &'static str,
    /// Marks the chosen option.
    pub chosen: &'static str,
    /// A box that is ticked.
    pub ticked: &'static str,
    /// A box that is not.
    pub unticked: &'static str,
    /// A question that is answered.
    pub answered: &'static str,
    /// A question that waits.
    pub open: &'static str,
    /// A question answered “don’t know”.
    pub unknown: &'static str,
    /// A question that does not apply.
    pub not_applicable: &'static str,
    /// Stands between what is now and what would be.
    pub becomes: &'static str,
    /// Says that there is more below.
    pub more: &'static str,
    /// Whether only ASCII may be used.
    pub is_ascii: bool,
    /// Whether block elements fill exactly one cell, for QR codes.
    pub has_blocks: bool,
}

impl Glyphs {
    /// Signs that every terminal with a Japanese font has.
    pub const BOX: Self = Self {
        cursor: "▸",
        chosen: "✓",
        ticked: "☑",
        unticked: "☐",
        answered: "✓",
        open: " ",
        unknown: "?",
        not_applicable: "-",
        becomes: "▸",
        more: "▾",
        is_ascii: false,
        has_blocks: true,
    };

    /// ASCII only, for `--ascii` and consoles without the others.
    pub const ASCII: Self = Self {
        cursor: ">",
        chosen: "*",
        ticked: "[x]",
        unticked: "[ ]",
        answered: "*",
        open: " ",
        unknown: "?",
        not_applicable: "-",
        becomes: "->",
        more: "v",
        is_ascii: true,
        has_blocks: false,
    };

    /// ASCII for words and signs on the Linux console, whose fonts have the blocks of code page
    /// 437 all the same.
    pub const CONSOLE: Self = Self {
        has_blocks: true,
        ..Self::ASCII
    };

    /// Returns the set with this name, as settings have it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::BOX, Self::ASCII]
            .into_iter()
            .find(|set| set.name() == name)
    }

    /// Returns the name of this set.
    #[must_use]
    pub fn name(self) -> &'static str {
        if self.is_ascii { "ascii" } else { "box" }
    }

    /// Returns the set for a terminal of which nothing more is known.
    #[must_use]
    pub fn fitting(abilities: Abilities) -> Self {
        if abilities.has_signs {
            Self::BOX
        } else {
            Self::ASCII
        }
    }

    /// Returns how a key is written on the screen.
    #[must_use]
    pub fn key(self, key: Key) -> String {
        let arrow = |arrow: &str, word: &str| {
            if self.is_ascii {
                word.to_owned()
            } else {
                arrow.to_owned()
            }
        };
        match key {
            Key::Char(' ') => "Space".to_owned(),
            Key::Char(c) => c.to_string(),
            Key::F(number) => format!("F{number}"),
            Key::Ctrl(c) => format!("Ctrl+{}", c.to_ascii_uppercase()),
            Key::Enter => "Enter".to_owned(),
            Key::Esc => "Esc".to_owned(),
            Key::Tab => "Tab".to_owned(),
            Key::BackTab => "Shift+Tab".to_owned(),
            Key::Up => arrow("↑", "Up"),
            Key::Down => arrow("↓", "Down"),
            Key::Left => arrow("←", "Left"),
            Key::Right => arrow("→", "Right"),
            Key::PageUp => "PageUp".to_owned(),
            Key::PageDown => "PageDown".to_owned(),
            Key::Home => "Home".to_owned(),
            Key::End => "End".to_owned(),
            Key::Backspace => "Backspace".to_owned(),
            Key::Delete => "Delete".to_owned(),
        }
    }
}
