//! The keys of the board. A presenter's remote sends Page Up and Page Down, F5 and Esc, and a full stop.

use super::{Binding, Command, Key};
use super::{
    CLOSE, DOWN, FIRST, HELP, LAST, LEAVE, TEXT_FIRST, TEXT_HELP, TEXT_LAST, TEXT_LEAVE, UP,
};

/// One language more than elsewhere: all of them at once.
const BOARD_LANGUAGE: Binding = bind!(Language, "key-board-language", Key::F(2), Key::Char('l'));

pub(super) const BOARD_KEYS: &[Binding] = &[
    bind!(
        Forward,
        "key-board-on",
        Key::PageDown,
        Key::Enter,
        Key::Right,
        Key::Char(' '),
        Key::Down
    ),
    bind!(
        Back,
        "key-board-back",
        Key::PageUp,
        Key::Left,
        Key::Backspace,
        Key::BackTab,
        Key::Up
    ),
    bind!(Timer, "key-board-timer", Key::F(5), Key::Char('p')),
    bind!(Extend, "key-board-extend", Key::F(6), Key::Char('+')),
    bind!(Hands, "key-board-hands", Key::F(4), Key::Char('t')),
    bind!(Overview, "key-board-agenda", Key::F(3), Key::Char('g')),
    bind!(Ranking, "key-board-ranking", Key::F(9), Key::Char('d')),
    bind!(Report, "key-board-result", Key::F(10), Key::Char('r')),
    bind!(Hide, "key-board-hide", Key::F(8), Key::Char('h')),
    BOARD_LANGUAGE,
    HELP,
    bind!(Blank, "key-board-blank", Key::Char('.'), Key::Char('b')),
    bind!(Close, "key-board-end", Key::Esc),
    LEAVE,
];

pub(super) const LIST_KEYS: &[Binding] = &[
    UP,
    DOWN,
    bind!(Forward, "key-go-there", Key::Enter, Key::Right),
    bind!(
        Close,
        "key-close",
        Key::Esc,
        Key::Left,
        Key::Backspace,
        Key::F(3),
        Key::F(9)
    ),
    BOARD_LANGUAGE,
    HELP,
    bind!(PageUp, "key-page-up", Key::PageUp),
    bind!(PageDown, "key-page-down", Key::PageDown),
    FIRST,
    LAST,
    LEAVE,
];

pub(super) const RESULT_KEYS: &[Binding] = &[
    UP,
    DOWN,
    bind!(
        Close,
        "key-close",
        Key::Esc,
        Key::Enter,
        Key::Left,
        Key::Backspace,
        Key::F(10)
    ),
    BOARD_LANGUAGE,
    HELP,
    bind!(PageUp, "key-page-up", Key::PageUp),
    bind!(PageDown, "key-page-down", Key::PageDown),
    FIRST,
    LAST,
    LEAVE,
];

pub(super) const HANDS_KEYS: &[Binding] = &[
    bind!(Forward, "key-board-keep-hands", Key::Enter),
    CLOSE,
    bind!(Language, "key-board-language", Key::F(2)),
    TEXT_HELP,
    TEXT_FIRST,
    TEXT_LAST,
    TEXT_LEAVE,
];

pub(super) const BLANK_KEYS: &[Binding] = &[
    bind!(
        Close,
        "key-board-light",
        Key::Char('.'),
        Key::Char('b'),
        Key::Esc,
        Key::Enter,
        Key::Char(' '),
        Key::PageDown,
        Key::PageUp,
        Key::Left,
        Key::Right,
        Key::F(5)
    ),
    LEAVE,
];

pub(super) const END_KEYS: &[Binding] = &[
    bind!(Forward, "key-board-end", Key::Enter),
    bind!(
        Close,
        "key-board-stay",
        Key::Esc,
        Key::PageUp,
        Key::PageDown,
        Key::Left,
        Key::Backspace,
        Key::F(5)
    ),
    BOARD_LANGUAGE,
    HELP,
    LEAVE,
];
