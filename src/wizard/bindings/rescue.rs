//! The keys where something cannot be opened or saved.

use super::{
    Binding, CLOSE, Command, HELP, Key, LANGUAGE, LEAVE, TEXT_FIRST, TEXT_HELP, TEXT_LANGUAGE,
    TEXT_LAST, TEXT_LEAVE,
};

pub(super) const TROUBLE_KEYS: &[Binding] = &[
    bind!(RestoreBackup, "key-restore", Key::Enter, Key::Char('1')),
    bind!(Close, "key-close", Key::Esc, Key::Left, Key::Char('0')),
    LANGUAGE,
    HELP,
    LEAVE,
];

pub(super) const FOLDER_KEYS: &[Binding] = &[
    bind!(Forward, "key-save-there", Key::Enter),
    CLOSE,
    TEXT_LANGUAGE,
    TEXT_HELP,
    TEXT_FIRST,
    TEXT_LAST,
    TEXT_LEAVE,
];
