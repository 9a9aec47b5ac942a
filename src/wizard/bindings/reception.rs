//! Keys where codes come in.

use super::{
    Binding, CLOSE, Command, Key, TEXT_FIRST, TEXT_HELP, TEXT_LANGUAGE, TEXT_LAST, TEXT_LEAVE,
};

pub(super) const RECEPTION_KEYS: &[Binding] = &[
    bind!(Forward, "key-receive", Key::Enter),
    CLOSE,
    TEXT_LANGUAGE,
    TEXT_HELP,
    TEXT_FIRST,
    TEXT_LAST,
    TEXT_LEAVE,
];
