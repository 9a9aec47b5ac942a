//! The keys of the workshops: the list, the form of a new one, and one of them.

use super::{
    BACK, Binding, CLOSE, Command, DOWN, FIRST, HELP, Key, LANGUAGE, LAST, LEAVE, OPEN, TEXT_FIRST,
    TEXT_HELP, TEXT_LANGUAGE, TEXT_LAST, TEXT_LEAVE, UP,
};

pub(super) const WORKSHOPS_KEYS: &[Binding] = &[
    OPEN, BACK, LANGUAGE, HELP, UP, DOWN, FIRST, LAST, CLOSE, LEAVE,
];

pub(super) const FORM_KEYS: &[Binding] = &[
    bind!(Forward, "key-open", Key::Enter, Key::Right, Key::Char('0')),
    BACK,
    LANGUAGE,
    HELP,
    UP,
    bind!(Down, "key-down", Key::Down, Key::Tab, Key::Char('j')),
    FIRST,
    LAST,
    CLOSE,
    LEAVE,
];

pub(super) const PATH_KEYS: &[Binding] = &[
    bind!(Forward, "key-workshop-collect", Key::Enter),
    CLOSE,
    TEXT_LANGUAGE,
    TEXT_HELP,
    TEXT_FIRST,
    TEXT_LAST,
    TEXT_LEAVE,
];
