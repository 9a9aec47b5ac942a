//! The keys of the plan and of one action in it.

use super::{
    CLOSE, DOWN, FIRST, FOLDER, HELP, LANGUAGE, LAST, LEAVE, PAGE_UP, RETRY, TAKE, TEXT_HELP,
    TEXT_LANGUAGE, TEXT_LEAVE, UNDO, UP, WHY,
};
use crate::wizard::{Binding, Command, Key};

pub(super) const PLAN_KEYS: &[Binding] = &[
    UP,
    DOWN,
    bind!(Toggle, "key-try", Key::Char(' ')),
    bind!(
        Forward,
        "key-action",
        Key::Enter,
        Key::Right,
        Key::Char('0')
    ),
    WHY,
    LANGUAGE,
    CLOSE,
    HELP,
    UNDO,
    bind!(Back, "key-close", Key::Left, Key::BackTab, Key::Char('b')),
    PAGE_UP,
    bind!(PageDown, "key-page-down", Key::PageDown),
    FIRST,
    LAST,
    RETRY,
    FOLDER,
    LEAVE,
];

// Without letters: what is typed opens the field under the cursor.
pub(super) const ACTION_KEYS: &[Binding] = &[
    bind!(Up, "key-up", Key::Up),
    bind!(Down, "key-down", Key::Down, Key::Tab),
    bind!(
        Forward,
        "key-action-take",
        Key::Enter,
        Key::Right,
        Key::Char('0')
    ),
    bind!(Why, "key-why", Key::F(5)),
    TEXT_LANGUAGE,
    CLOSE,
    TEXT_HELP,
    bind!(Undo, "key-undo", Key::F(6)),
    TAKE,
    bind!(Back, "key-close", Key::Left, Key::BackTab),
    FIRST,
    LAST,
    RETRY,
    FOLDER,
    TEXT_LEAVE,
];
