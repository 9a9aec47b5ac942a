//! The keys as data: which command each asks for, where, and what the help says.
//!
//! The bottom line and the help screen are made from [`bindings`], so they
//! cannot promise a key that does not work. A Japanese input method may be on:
//! every command has a key that is neither a letter nor with Ctrl.

use super::{Command, Context, Layer, Model, Msg, Place, Saving};
use crate::text::fold;

/// A key, whatever terminal it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A character.
    Char(char),
    /// A function key.
    F(u8),
    /// A letter with Ctrl.
    Ctrl(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift and Tab.
    BackTab,
    /// Up arrow.
    Up,
    /// Down arrow.
    Down,
    /// Left arrow.
    Left,
    /// Right arrow.
    Right,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Home.
    Home,
    /// End.
    End,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
}

/// One command with the keys that ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding {
    /// The command.
    pub command: Command,
    /// Its keys, the one to show first.
    pub keys: &'static [Key],
    /// The Fluent id of the words that say what it does here.
    pub label: &'static str,
}

macro_rules! bind {
    ($command:ident, $label:literal, $($key:expr),+) => {
        Binding { command: Command::$command, keys: &[$($key),+], label: $label }
    };
}

const HELP: Binding = bind!(Help, "key-help", Key::F(1), Key::Char('?'));
const LANGUAGE: Binding = bind!(Language, "key-language", Key::F(2), Key::Char('l'));
const OVERVIEW: Binding = bind!(Overview, "key-overview", Key::F(3), Key::Char('g'));
const NOTE: Binding = bind!(Note, "key-note", Key::F(4), Key::Char('n'));
const WHY: Binding = bind!(Why, "key-why", Key::F(5), Key::Char('e'));
const UNDO: Binding = bind!(Undo, "key-undo", Key::F(6), Key::Char('u'));
const SCORE: Binding = bind!(Score, "key-score", Key::F(9), Key::Char('s'));
const REPORT: Binding = bind!(Report, "key-report", Key::F(10), Key::Char('r'));
const RETRY: Binding = bind!(Retry, "key-retry", Key::F(7));
const FOLDER: Binding = bind!(OtherFolder, "key-folder", Key::F(8));
const FORWARD: Binding = bind!(Forward, "key-forward", Key::Enter, Key::Right, Key::Char('0'));
const BACK: Binding = bind!(Back, "key-back", Key::Left, Key::BackTab, Key::Char('b'));
const OPEN: Binding = bind!(Forward, "key-open", Key::Enter, Key::Right, Key::Char('0'));
const UP: Binding = bind!(Up, "key-up", Key::Up, Key::Char('k'));
const DOWN: Binding = bind!(Down, "key-down", Key::Down, Key::Char('j'));
const FIRST: Binding = bind!(First, "key-first", Key::Home);
const LAST: Binding = bind!(Last, "key-last", Key::End);
const PAGE_UP: Binding = bind!(PageUp, "key-page-up", Key::PageUp);
const PAGE_DOWN: Binding = bind!(PageDown, "key-page-down", Key::PageDown, Key::Char(' '));
const TAKE: Binding = bind!(Toggle, "key-take", Key::Char(' '));
const TICK: Binding = bind!(Toggle, "key-tick", Key::Char(' '));
const CLOSE: Binding = bind!(Close, "key-close", Key::Esc);
const LEAVE_HOME: Binding = bind!(Close, "key-quit", Key::Esc);
const SAVE_AND_LEAVE: Binding = bind!(Close, "key-save-and-leave", Key::Esc);
const LEAVE: Binding = bind!(Leave, "key-leave", Key::Ctrl('c'), Key::Char('q'));
const TEXT_LEAVE: Binding = bind!(Leave, "key-leave", Key::Ctrl('c'));
const TEXT_HELP: Binding = bind!(Help, "key-help", Key::F(1));
const TEXT_LANGUAGE: Binding = bind!(Language, "key-language", Key::F(2));
const TEXT_DONE: Binding = bind!(Forward, "key-done", Key::Enter, Key::Tab);
const WRITTEN: Binding = bind!(Close, "key-written", Key::Esc);
const TEXT_FIRST: Binding = bind!(First, "key-line-start", Key::Home);
const TEXT_LAST: Binding = bind!(Last, "key-line-end", Key::End);

/// Returns the commands of a context, those for the bottom line first.
#[must_use]
pub fn bindings(context: Context) -> &'static [Binding] {
    match context {
        Context::Home => &[
            OPEN,
            REPORT,
            bind!(Delete, "key-delete", Key::Delete, Key::Backspace),
            UNDO,
            LANGUAGE,
            HELP,
            LEAVE_HOME,
            UP,
            DOWN,
            FIRST,
            LAST,
            RETRY,
            FOLDER,
            LEAVE,
        ],
        Context::Details => &[
            bind!(Forward, "key-open", Key::Enter, Key::Right, Key::Char('0')),
            bind!(Back, "key-back", Key::Left, Key::BackTab),
            TEXT_LANGUAGE,
            TEXT_HELP,
            bind!(Up, "key-up", Key::Up),
            bind!(Down, "key-down", Key::Down, Key::Tab),
            SAVE_AND_LEAVE,
            RETRY,
            FOLDER,
            TEXT_LEAVE,
        ],
        Context::DetailsField => &[
            TEXT_DONE,
            WRITTEN,
            TEXT_LANGUAGE,
            TEXT_HELP,
            bind!(Up, "key-up", Key::Up, Key::BackTab),
            bind!(Down, "key-down", Key::Down),
            TEXT_FIRST,
            TEXT_LAST,
            TEXT_LEAVE,
        ],
        Context::Level => &[FORWARD, BACK, LANGUAGE, HELP, UP, DOWN, TAKE, SAVE_AND_LEAVE, RETRY, FOLDER, LEAVE],
        Context::Single => &[
            FORWARD,
            BACK,
            NOTE,
            WHY,
            LANGUAGE,
            HELP,
            OVERVIEW,
            UNDO,
            REPORT,
            SCORE,
            UP,
            DOWN,
            TAKE,
            FIRST,
            LAST,
            RETRY,
            FOLDER,
            SAVE_AND_LEAVE,
            LEAVE,
        ],
        Context::Multiple => &[
            TICK,
            FORWARD,
            BACK,
            NOTE,
            LANGUAGE,
            HELP,
            WHY,
            OVERVIEW,
            UNDO,
            REPORT,
            SCORE,
            UP,
            DOWN,
            FIRST,
            LAST,
            RETRY,
            FOLDER,
            SAVE_AND_LEAVE,
            LEAVE,
        ],
        Context::Field => &[
            bind!(Forward, "key-forward", Key::Enter),
            bind!(Back, "key-back", Key::BackTab),
            bind!(Note, "key-note", Key::F(4)),
            bind!(Why, "key-why", Key::F(5)),
            TEXT_LANGUAGE,
            TEXT_HELP,
            bind!(Overview, "key-overview", Key::F(3)),
            bind!(Undo, "key-undo", Key::F(6)),
            bind!(Report, "key-report", Key::F(10)),
            bind!(Score, "key-score", Key::F(9)),
            TEXT_FIRST,
            TEXT_LAST,
            RETRY,
            FOLDER,
            SAVE_AND_LEAVE,
            TEXT_LEAVE,
        ],
        Context::Review => &[
            OPEN, BACK, REPORT, OVERVIEW, LANGUAGE, HELP, UNDO, UP, DOWN, FIRST, LAST, RETRY, FOLDER, SAVE_AND_LEAVE,
            LEAVE,
        ],
        Context::Overview => &[
            bind!(Forward, "key-go-there", Key::Enter, Key::Right),
            CLOSE,
            TEXT_LANGUAGE,
            TEXT_HELP,
            bind!(Up, "key-up", Key::Up),
            bind!(Down, "key-down", Key::Down),
            PAGE_UP,
            bind!(PageDown, "key-page-down", Key::PageDown),
            FIRST,
            LAST,
            TEXT_LEAVE,
        ],
        Context::Why => &[
            bind!(Close, "key-close", Key::Esc, Key::Enter, Key::Left, Key::F(5), Key::Char('e'), Key::Char('0')),
            LANGUAGE,
            HELP,
            UP,
            DOWN,
            PAGE_UP,
            PAGE_DOWN,
            LEAVE,
        ],
        Context::Writing => &[
            bind!(Forward, "key-done", Key::Enter),
            WRITTEN,
            bind!(Editor, "key-editor", Key::F(4)),
            TEXT_LANGUAGE,
            TEXT_HELP,
            bind!(Undo, "key-undo-text", Key::F(6)),
            bind!(Up, "key-up", Key::Up),
            bind!(Down, "key-down", Key::Down),
            TEXT_FIRST,
            TEXT_LAST,
            TEXT_LEAVE,
        ],
        Context::Report => &[
            UP,
            DOWN,
            bind!(Forward, "key-more", Key::Enter, Key::Right, Key::Char('0')),
            bind!(Ledger, "key-ledger", Key::F(5), Key::Char('e')),
            LANGUAGE,
            CLOSE,
            HELP,
            bind!(Back, "key-close", Key::Left, Key::BackTab, Key::Char('b')),
            FIRST,
            LAST,
            LEAVE,
        ],
        Context::Ledger => &[
            UP,
            DOWN,
            bind!(Forward, "key-more", Key::Enter, Key::Right, Key::Char('0')),
            LANGUAGE,
            CLOSE,
            HELP,
            bind!(Back, "key-close", Key::Left, Key::BackTab, Key::Char('b')),
            PAGE_UP,
            PAGE_DOWN,
            FIRST,
            LAST,
            LEAVE,
        ],
        Context::Help => &[
            bind!(Close, "key-close", Key::Esc, Key::Enter, Key::Left, Key::F(1), Key::Char('?'), Key::Char('0')),
            LANGUAGE,
            UP,
            DOWN,
            PAGE_UP,
            PAGE_DOWN,
            LEAVE,
        ],
        Context::Trouble => &[
            bind!(RestoreBackup, "key-restore", Key::Enter, Key::Char('1')),
            bind!(Close, "key-close", Key::Esc, Key::Left, Key::Char('0')),
            LANGUAGE,
            HELP,
            LEAVE,
        ],
        Context::Folder => &[
            bind!(Forward, "key-save-there", Key::Enter),
            CLOSE,
            TEXT_LANGUAGE,
            TEXT_HELP,
            TEXT_FIRST,
            TEXT_LAST,
            TEXT_LEAVE,
        ],
    }
}

/// Returns the bindings that work now, in the order of the context.
#[must_use]
pub fn hints(model: &Model) -> Vec<Binding> {
    let context = Context::of(model);
    bindings(context).iter().filter(|binding| works(binding.command, context, model)).copied().collect()
}

/// Turns a key into the message it sends where the person is now; none when it does nothing.
#[must_use]
pub fn message(key: Key, model: &Model) -> Option<Msg> {
    let context = Context::of(model);
    if context.takes_text() {
        return bound(key, context, model).or_else(|| typed(key, context));
    }
    let folded = match key {
        Key::Char(c) => Key::Char(fold(c).to_ascii_lowercase()),
        other => other,
    };
    bound(folded, context, model).or_else(|| match (folded, context) {
        (Key::Char(digit @ '1'..='9'), _) => {
            let number = digit.to_digit(10).and_then(|number| u8::try_from(number).ok())?;
            chooses(context).then_some(Msg::Do(Command::Choose(number)))
        }
        // A name typed straight away opens its field.
        (Key::Char(_), Context::Details) => typed(key, context),
        _ => None,
    })
}

fn bound(key: Key, context: Context, model: &Model) -> Option<Msg> {
    let binding = bindings(context).iter().find(|binding| binding.keys.contains(&key))?;
    works(binding.command, context, model).then_some(Msg::Do(binding.command))
}

fn typed(key: Key, context: Context) -> Option<Msg> {
    match key {
        Key::Char(c) => Some(Msg::Insert(c)),
        Key::Backspace => Some(Msg::Backspace),
        Key::Delete => Some(Msg::DeleteForward),
        Key::Left => Some(Msg::CursorLeft),
        Key::Right if context != Context::Overview => Some(Msg::CursorRight),
        _ => None,
    }
}

fn chooses(context: Context) -> bool {
    matches!(
        context,
        Context::Home | Context::Details | Context::Level | Context::Single | Context::Multiple | Context::Review
    )
}

fn works(command: Command, context: Context, model: &Model) -> bool {
    let session = model.session.as_ref();
    match command {
        Command::Undo if context == Context::Home => model.home.deleted.is_some(),
        Command::Undo if context == Context::Writing => true,
        Command::Undo => session.is_some_and(|session| !session.history.is_empty()),
        Command::Delete => model.home.selected().is_some(),
        Command::Report if context == Context::Home => {
            model.home.selected().is_some_and(|row| row.problem.is_none())
        }
        Command::Retry | Command::OtherFolder => matches!(model.saving, Saving::Failed(_)),
        Command::RestoreBackup => matches!(model.top(), Some(Layer::Trouble(trouble)) if trouble.has_backup),
        Command::Why => model.question().is_some_and(|question| question.why.is_some()),
        Command::Language => model.langs.len() > 1,
        Command::Back if matches!(model.place, Place::Home) => !model.layers.is_empty(),
        _ => true,
    }
}
