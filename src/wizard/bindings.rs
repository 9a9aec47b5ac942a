//! Which keys work where, as data; `keymap` looks keys up in it.

use super::{Command, Context, Key};

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

// Below the macro, which they use.
mod board;
mod codes;
mod kiosk;
mod later;
mod planning;
mod reception;
mod rescue;
mod workshops;

use board::{BLANK_KEYS, BOARD_KEYS, END_KEYS, HANDS_KEYS, LIST_KEYS, RESULT_KEYS};
use codes::CODES_KEYS;
use kiosk::{DONE_KEYS, JOINING_KEYS, ROUND_KEYS, START_KEYS, STOP_KEYS, TRAINER_KEYS};
use later::{COMPARISON_KEYS, NEWER_KEYS};
use planning::{ACTION_KEYS, PLAN_KEYS};
use reception::RECEPTION_KEYS;
use rescue::{FOLDER_KEYS, TROUBLE_KEYS};
use workshops::{FORM_KEYS, PATH_KEYS, WORKSHOPS_KEYS};

const HELP: Binding = bind!(Help, "key-help", Key::F(1), Key::Char('?'));
const LANGUAGE: Binding = bind!(Language, "key-language", Key::F(2), Key::Char('l'));
const OVERVIEW: Binding = bind!(Overview, "key-overview", Key::F(3), Key::Char('g'));
const NOTE: Binding = bind!(Note, "key-note", Key::F(4), Key::Char('n'));
const WHY: Binding = bind!(Why, "key-why", Key::F(5), Key::Char('e'));
const UNDO: Binding = bind!(Undo, "key-undo", Key::F(6), Key::Char('u'));
const SCORE: Binding = bind!(Score, "key-score", Key::F(9), Key::Char('s'));
const REPORT: Binding = bind!(Report, "key-report", Key::F(10), Key::Char('r'));
const PLAN: Binding = bind!(Plan, "key-plan", Key::F(9), Key::Char('4'), Key::Char('p'));
const RETRY: Binding = bind!(Retry, "key-retry", Key::F(7));
const FOLDER: Binding = bind!(OtherFolder, "key-folder", Key::F(8));
const FORWARD: Binding = bind!(
    Forward,
    "key-forward",
    Key::Enter,
    Key::Right,
    Key::Char('0')
);
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
        Context::Home => HOME_KEYS,
        Context::Offers => OFFERS_KEYS,
        Context::Details => DETAILS_KEYS,
        Context::DetailsField | Context::ActionField | Context::WorkshopFormField => {
            DETAILS_FIELD_KEYS
        }
        Context::Level => LEVEL_KEYS,
        Context::Single => SINGLE_KEYS,
        Context::Multiple => MULTIPLE_KEYS,
        Context::Field => FIELD_KEYS,
        Context::Review => REVIEW_KEYS,
        Context::Overview => OVERVIEW_KEYS,
        Context::Why => WHY_KEYS,
        Context::Writing => WRITING_KEYS,
        Context::Report => REPORT_KEYS,
        Context::Ledger => LEDGER_KEYS,
        Context::Codes => CODES_KEYS,
        Context::Crosswalk => CROSSWALK_KEYS,
        Context::Comparison => COMPARISON_KEYS,
        Context::Newer => NEWER_KEYS,
        Context::Plan => PLAN_KEYS,
        Context::Action => ACTION_KEYS,
        Context::Help => HELP_KEYS,
        Context::Trouble => TROUBLE_KEYS,
        Context::Folder => FOLDER_KEYS,
        Context::Reception => RECEPTION_KEYS,
        Context::Board => BOARD_KEYS,
        Context::BoardList => LIST_KEYS,
        Context::BoardResult => RESULT_KEYS,
        Context::BoardHands => HANDS_KEYS,
        Context::BoardBlank => BLANK_KEYS,
        Context::BoardEnd => END_KEYS,
        Context::Workshops | Context::Workshop => WORKSHOPS_KEYS,
        Context::WorkshopForm => FORM_KEYS,
        Context::WorkshopPath => PATH_KEYS,
        Context::Between => START_KEYS,
        Context::Round => ROUND_KEYS,
        Context::Joining => JOINING_KEYS,
        Context::Done => DONE_KEYS,
        Context::KioskStop => STOP_KEYS,
        Context::KioskTrainer => TRAINER_KEYS,
    }
}

const HOME_KEYS: &[Binding] = &[
    OPEN,
    REPORT,
    bind!(Compare, "key-compare", Key::F(5), Key::Char('c')),
    bind!(Delete, "key-delete", Key::Delete),
    UNDO,
    bind!(Reception, "key-reception", Key::F(9), Key::Char('i')),
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
];

const OFFERS_KEYS: &[Binding] = &[
    OPEN, BACK, LANGUAGE, HELP, UP, DOWN, FIRST, LAST, RETRY, FOLDER, CLOSE, LEAVE,
];

const DETAILS_KEYS: &[Binding] = &[
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
];

const DETAILS_FIELD_KEYS: &[Binding] = &[
    TEXT_DONE,
    WRITTEN,
    TEXT_LANGUAGE,
    TEXT_HELP,
    bind!(Up, "key-up", Key::Up, Key::BackTab),
    bind!(Down, "key-down", Key::Down),
    TEXT_FIRST,
    TEXT_LAST,
    TEXT_LEAVE,
];

const LEVEL_KEYS: &[Binding] = &[
    FORWARD,
    BACK,
    LANGUAGE,
    HELP,
    UP,
    DOWN,
    TAKE,
    SAVE_AND_LEAVE,
    RETRY,
    FOLDER,
    LEAVE,
];

const SINGLE_KEYS: &[Binding] = &[
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
];

const MULTIPLE_KEYS: &[Binding] = &[
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
];

const FIELD_KEYS: &[Binding] = &[
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
];

const REVIEW_KEYS: &[Binding] = &[
    OPEN,
    BACK,
    REPORT,
    bind!(Plan, "key-plan", Key::F(9), Key::Char('p')),
    OVERVIEW,
    LANGUAGE,
    HELP,
    UNDO,
    UP,
    DOWN,
    FIRST,
    LAST,
    RETRY,
    FOLDER,
    SAVE_AND_LEAVE,
    LEAVE,
];

const OVERVIEW_KEYS: &[Binding] = &[
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
];

const WHY_KEYS: &[Binding] = &[
    bind!(
        Close,
        "key-close",
        Key::Esc,
        Key::Enter,
        Key::Left,
        Key::F(5),
        Key::Char('e'),
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

const WRITING_KEYS: &[Binding] = &[
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
];

const REPORT_KEYS: &[Binding] = &[
    UP,
    DOWN,
    bind!(Forward, "key-more", Key::Enter, Key::Right, Key::Char('0')),
    PLAN,
    // No digit: the actions above are numbered, and this changes what the result is of.
    bind!(Longer, "key-longer", Key::F(8)),
    bind!(Ledger, "key-ledger", Key::F(5), Key::Char('e')),
    bind!(Crosswalk, "key-crosswalk", Key::F(4), Key::Char('3')),
    bind!(Codes, "key-codes", Key::F(7), Key::Char('5')),
    LANGUAGE,
    CLOSE,
    HELP,
    bind!(Back, "key-close", Key::Left, Key::BackTab, Key::Char('b')),
    FIRST,
    LAST,
    LEAVE,
];

const LEDGER_KEYS: &[Binding] = &[
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
];

const CROSSWALK_KEYS: &[Binding] = &[
    bind!(
        Close,
        "key-close",
        Key::Esc,
        Key::Enter,
        Key::Left,
        Key::F(4),
        Key::Char('3'),
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

const HELP_KEYS: &[Binding] = &[
    bind!(
        Close,
        "key-close",
        Key::Esc,
        Key::Enter,
        Key::Left,
        Key::F(1),
        Key::Char('?'),
        Key::Char('0')
    ),
    LANGUAGE,
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    FIRST,
    LAST,
    LEAVE,
];
