use std::env;

/// What a terminal can do, as far as its name tells.
///
/// Terminals answer questions about themselves late, wrongly or not at all, so
/// only names that are known to lack something are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that have nothing to do with each other"
)]
pub struct Abilities {
    /// Whether it may have Japanese letters; the Linux console has 512 at most, none of them Japanese.
    pub has_japanese: bool,
    /// Whether signs beyond ASCII can be counted on, each as wide as we think.
    pub has_signs: bool,
    /// Whether colours do no harm: a VT100 blinks at the numbers that stand for them.
    pub has_color: bool,
    /// Whether it marks what is pasted, so that it is not taken for keys.
    pub marks_pastes: bool,
    /// Whether it is a program on a desktop: it has a second screen, and draws whole pictures on demand.
    pub is_modern: bool,
}

impl Abilities {
    /// Judges this terminal.
    #[must_use]
    pub fn here() -> Self {
        let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
        Self::of(&env::var("TERM").unwrap_or_default(), is_set, cfg!(windows))
    }

    /// Judges by the name in `TERM`, the other variables that are set, and the system.
    #[must_use]
    pub fn of(name: &str, is_set: impl Fn(&str) -> bool, is_windows: bool) -> Self {
        if is_windows {
            // The old console asks its font how wide a sign is; Windows Terminal says who it is.
            return Self {
                has_signs: is_set("WT_SESSION"),
                // There a paste arrives as keys, whatever the terminal does.
                marks_pastes: false,
                ..Self::MODERN
            };
        }
        match name {
            "linux" => Self {
                has_color: true,
                has_japanese: false,
                ..Self::OLD
            },
            _ if is_old(name) => Self::OLD,
            // tmux calls itself so as well; GNU screen has a second screen only on request.
            _ if name.starts_with("screen") && !is_set("TMUX") => Self {
                marks_pastes: false,
                is_modern: false,
                ..Self::MODERN
            },
            _ => Self::MODERN,
        }
    }

    const MODERN: Self = Self {
        has_japanese: true,
        has_signs: true,
        has_color: true,
        marks_pastes: true,
        is_modern: true,
    };

    const OLD: Self = Self {
        has_japanese: true,
        has_signs: false,
        has_color: false,
        marks_pastes: false,
        is_modern: false,
    };
}

/// Tells whether a name stands for a terminal of glass, a console, or none at all.
fn is_old(name: &str) -> bool {
    let is_vt = name
        .strip_prefix("vt")
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let is_known = ["ansi", "cons25", "dumb", "unknown", "wsvt25", "sun"].contains(&name);
    is_vt || is_known || name.is_empty()
}
