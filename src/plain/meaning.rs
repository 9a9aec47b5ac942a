//! What a line asks for, as the messages that the keys of the screens would send.

use super::choice::{chosen, steps, walk};
use super::words::{Word, numbers};
use crate::i18n::{Catalog, Message};
use crate::text::clean;
use crate::wizard::{Command, Context, Layer, Model, Msg, Place, Saving, hints};
use std::iter::repeat_n;

/// Turns a line into what it asks for.
pub(super) fn messages(model: &Model, catalog: &Catalog, line: &str) -> Vec<Msg> {
    if let Some(word) = Word::read(catalog, line) {
        return asked(model, word, line);
    }
    if let Some((word, number)) = Word::read_with_row(catalog, line)
        && Context::of(model) == Context::Home
    {
        return asked_of_row(model, word, number, line);
    }
    let is_details = Context::of(model) == Context::Details;
    match numbers(line) {
        Some(numbers) if is_overview(model) && numbers.len() == 1 => go_to(model, &numbers, line),
        _ if model.editor().is_some() => typed(model, line),
        // An empty line hands nothing in.
        _ if matches!(model.top(), Some(Layer::Kiosk(_))) => {
            let stops = numbers(line).is_some_and(|numbers| numbers == [1]);
            vec![Msg::Do(if stops {
                Command::Forward
            } else {
                Command::Close
            })]
        }
        // With nothing to write, the company may stay without a name.
        None if line.is_empty() && is_details => vec![Msg::Do(Command::Choose(4))],
        None if line.is_empty() && is_plan(model) => vec![Msg::Do(Command::Close)],
        None if line.is_empty() => vec![Msg::Do(Command::Forward)],
        None if is_details => named(model, line),
        Some(numbers) if matches!(model.top(), Some(Layer::Newer(_))) => {
            let migrates = numbers == [1];
            vec![Msg::Do(if migrates {
                Command::Migrate
            } else {
                Command::Close
            })]
        }
        Some(numbers) if matches!(model.top(), Some(Layer::Trouble(_))) => {
            let restores = numbers == [1] && works(model, Command::RestoreBackup);
            vec![Msg::Do(if restores {
                Command::RestoreBackup
            } else {
                Command::Close
            })]
        }
        Some(numbers) => chosen(model, &numbers).unwrap_or_else(|| not_understood(line)),
        None => not_understood(line),
    }
}

/// Tells whether the list of all questions is on top.
fn is_overview(model: &Model) -> bool {
    matches!(model.top(), Some(Layer::Overview(_)))
}

/// Goes to the question with this number in the list, else to what has the number in its words.
fn go_to(model: &Model, numbers: &[usize], line: &str) -> Vec<Msg> {
    let session = model.session.as_ref();
    let asked = session.map_or(0, |session| session.flow().questions().count());
    match numbers {
        &[number] if number <= asked => walk(number),
        _ => typed(model, line),
    }
}

/// Tells whether the plan or one of its actions is on top.
fn is_plan(model: &Model) -> bool {
    matches!(model.top(), Some(Layer::Plan(_) | Layer::Action(_)))
}

fn asked(model: &Model, word: Word, line: &str) -> Vec<Msg> {
    if works_for(word, model) {
        vec![Msg::Do(command(word, model))]
    } else {
        vec![Msg::Notice(
            Message::new("plain-not-here").with("word", clean(line)),
        )]
    }
}

/// Does something with a stored assessment that is named by its row.
fn asked_of_row(model: &Model, word: Word, number: usize, line: &str) -> Vec<Msg> {
    let mut there = model.clone();
    there.home.cursor = number.saturating_sub(1).min(model.home.len());
    let is_of_row = matches!(word, Word::Report | Word::Compare | Word::Delete);
    let mut msgs = asked(&there, word, line);
    if is_of_row && matches!(msgs[..], [Msg::Do(_)]) {
        msgs.splice(0..0, steps(number));
    } else if !is_of_row {
        msgs = not_understood(line);
    }
    msgs
}

/// Tells whether a word does something where the person is.
pub(super) fn works_for(word: Word, model: &Model) -> bool {
    works(model, command(word, model))
}

/// Tells whether a command works now, as the keymap has it.
fn works(model: &Model, command: Command) -> bool {
    let is_bound = hints(model)
        .iter()
        .any(|binding| binding.command == command);
    // A field that is open has no key for these, but a line can always say a word.
    // What is on the stick that goes round stays on it.
    let has_choice = command == Command::Retry || model.kiosk.is_none();
    let rescues = has_choice
        && matches!(command, Command::Retry | Command::OtherFolder)
        && matches!(model.saving, Saving::Failed(_))
        && !matches!(model.top(), Some(Layer::Folder { .. }));
    // From a question too these are one word away.
    let is_free = model.session.is_some() && model.layers.is_empty();
    let reads = match command {
        Command::Plan | Command::Ledger => is_free,
        Command::Codes => is_free && model.kiosk.is_none(),
        Command::Crosswalk => {
            let session = model.session.as_ref();
            is_free && session.is_some_and(|session| !session.questionnaire.crosswalk.is_empty())
        }
        _ => false,
    };
    is_bound || rescues || reads
}

fn not_understood(line: &str) -> Vec<Msg> {
    vec![Msg::Notice(
        Message::new("plain-not-understood").with("line", clean(line)),
    )]
}

/// Opens the field of company and site that waits, and writes the line into it.
fn named(model: &Model, line: &str) -> Vec<Msg> {
    let (Place::Details(details), Some(session)) = (&model.place, &model.session) else {
        return not_understood(line);
    };
    let (Some(field), Ok(number)) = (details.field(), u8::try_from(details.cursor + 1)) else {
        return not_understood(line);
    };
    let held = field.of(&session.assessment).chars().count();
    let mut msgs = vec![Msg::Do(Command::Choose(number))];
    msgs.extend(rewritten(held, line));
    msgs
}

/// Writes the line in place of what the field held, and takes it.
fn typed(model: &Model, line: &str) -> Vec<Msg> {
    let held = model
        .editor()
        .map_or(0, |editor| editor.text().chars().count());
    // An empty line keeps what is there.
    if line.is_empty() {
        return vec![Msg::Do(Command::Forward)];
    }
    let mut msgs = rewritten(held, line);
    if matches!(model.top(), Some(Layer::Reason { .. })) {
        // The reason completes the answer, so the next question comes.
        msgs.push(Msg::Do(Command::Forward));
    }
    msgs
}

fn rewritten(held: usize, line: &str) -> Vec<Msg> {
    let mut msgs = vec![Msg::Do(Command::Last)];
    msgs.extend(repeat_n(Msg::Backspace, held));
    msgs.push(Msg::Paste(line.to_owned()));
    msgs.push(Msg::Do(Command::Forward));
    msgs
}

fn is_field(context: Context) -> bool {
    matches!(
        context,
        Context::DetailsField | Context::WorkshopFormField | Context::WorkshopPath
    )
}

fn command(word: Word, model: &Model) -> Command {
    match word {
        // Over a place, going back takes the layer or the open field away.
        Word::Back if !model.layers.is_empty() => Command::Close,
        Word::Back if is_field(Context::of(model)) => Command::Close,
        Word::Back => Command::Back,
        Word::Code => Command::Codes,
        Word::Compare => Command::Compare,
        Word::Crosswalk => Command::Crosswalk,
        Word::Delete => Command::Delete,
        Word::Folder => Command::OtherFolder,
        Word::Help => Command::Help,
        Word::Language => Command::Language,
        Word::Ledger => Command::Ledger,
        Word::List => Command::Overview,
        Word::Note => Command::Note,
        Word::Plan => Command::Plan,
        Word::Quit => Command::Leave,
        Word::Receive => Command::Reception,
        Word::Report => Command::Report,
        Word::Save => Command::Retry,
        Word::Undo => Command::Undo,
        Word::Why => Command::Why,
    }
}
