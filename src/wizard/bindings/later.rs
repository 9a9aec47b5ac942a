//! Keys at what time brings: two assessments side by side, and a newer version.

use super::{
    Binding, Command, DOWN, FIRST, HELP, Key, LANGUAGE, LAST, LEAVE, PAGE_DOWN, PAGE_UP, UP,
};

pub(super) const COMPARISON_KEYS: &[Binding] = &[
    bind!(
        Close,
        "key-close",
        Key::Esc,
        Key::Enter,
        Key::Left,
        Key::F(5),
        Key::Char('c'),
        Key::Char('0')
    ),
    LANGUAGE,
    HELP,
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    FIRST,
    LAST,
    LEAVE,
];

pub(super) const NEWER_KEYS: &[Binding] = &[
    bind!(Migrate, "key-migrate", Key::Enter, Key::Char('1')),
    bind!(
        Close,
        "key-stay",
        Key::Esc,
        Key::Left,
        Key::Char('2'),
        Key::Char('0')
    ),
    LANGUAGE,
    HELP,
    LEAVE,
];
