//! The keys of the computer that goes round.

use super::{
    BACK, Binding, Command, DOWN, FIRST, FORWARD, HELP, Key, LANGUAGE, LAST, LEAVE, LEAVE_HOME,
    OPEN, RETRY, UP,
};

pub(super) const START_KEYS: &[Binding] = &[
    bind!(
        Forward,
        "key-kiosk-begin",
        Key::Enter,
        Key::Right,
        Key::Char(' ')
    ),
    LANGUAGE,
    HELP,
    bind!(Leave, "key-kiosk-trainer", Key::Ctrl('c'), Key::Char('q')),
];

pub(super) const ROUND_KEYS: &[Binding] = &[
    OPEN, LANGUAGE, HELP, UP, DOWN, FIRST, LAST, RETRY, LEAVE_HOME, LEAVE,
];

pub(super) const JOINING_KEYS: &[Binding] = &[
    FORWARD,
    BACK,
    LANGUAGE,
    HELP,
    UP,
    DOWN,
    FIRST,
    LAST,
    RETRY,
    bind!(Close, "key-kiosk-stop", Key::Esc),
    LEAVE,
];

pub(super) const DONE_KEYS: &[Binding] = &[
    OPEN,
    BACK,
    LANGUAGE,
    HELP,
    UP,
    DOWN,
    FIRST,
    LAST,
    RETRY,
    bind!(Close, "key-kiosk-stop", Key::Esc),
    LEAVE,
];

pub(super) const STOP_KEYS: &[Binding] = &[
    bind!(Forward, "key-kiosk-stop", Key::Enter),
    bind!(Close, "key-kiosk-go-on", Key::Esc, Key::Left),
    LANGUAGE,
    HELP,
    RETRY,
];

pub(super) const TRAINER_KEYS: &[Binding] = &[
    bind!(Close, "key-kiosk-go-on", Key::Esc, Key::Enter, Key::Left),
    bind!(Take, "key-kiosk-take", Key::F(9)),
    LANGUAGE,
    HELP,
    RETRY,
];
