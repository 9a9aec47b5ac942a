//! Keys at the codes of an assessment.

use super::{Binding, Command, HELP, Key, LANGUAGE, LEAVE};

pub(super) const CODES_KEYS: &[Binding] = &[
    bind!(
        Forward,
        "key-code-next",
        Key::Enter,
        Key::Right,
        Key::Down,
        Key::Char('0')
    ),
    bind!(
        Back,
        "key-code-before",
        Key::Left,
        Key::Up,
        Key::BackTab,
        Key::Char('b')
    ),
    bind!(Toggle, "key-code-typed", Key::Char(' '), Key::F(3)),
    bind!(Close, "key-close", Key::Esc, Key::F(7), Key::Char('5')),
    bind!(CodeNames, "key-code-names", Key::F(4), Key::Char('1')),
    bind!(CodeReasons, "key-code-reasons", Key::F(5), Key::Char('2')),
    LANGUAGE,
    HELP,
    LEAVE,
];
