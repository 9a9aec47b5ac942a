//! The keys as data: which command each asks for, where, and what the help says.
//!
//! The bottom line and the help screen are made from [`bindings`], so they
//! cannot promise a key that does not work. A Japanese input method may be on:
//! every command has a key that is neither a letter nor with Ctrl.

use super::{
    Access, Binding, Command, Context, Key, Layer, Model, Msg, Place, Saving, Step, bindings,
};
use crate::text::fold;

/// Returns the bindings that work now, in the order of the context.
#[must_use]
pub fn hints(model: &Model) -> Vec<Binding> {
    let context = Context::of(model);
    let mut all: Vec<Binding> = bindings(context)
        .iter()
        .filter(|binding| works(binding.command, context, model))
        .map(|binding| match binding.command {
            // Only the trainer leaves the computer that goes round.
            Command::Leave if model.kiosk.is_some() && model.round().is_none() => Binding {
                label: "key-kiosk-trainer",
                ..*binding
            },
            _ => *binding,
        })
        .collect();
    // What helps against answers that are not on the disk comes first.
    all.sort_by_key(|binding| !matches!(binding.command, Command::Retry | Command::OtherFolder));
    all
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
        // There are four rows: a name may begin with another digit.
        (Key::Char('5'..='9'), Context::Details) => typed(key, context),
        (Key::Char(digit @ '1'..='9'), _) => {
            let number = digit
                .to_digit(10)
                .and_then(|number| u8::try_from(number).ok())?;
            let command = Command::Choose(number);
            let is_taken = chooses(context) && works(command, context, model);
            is_taken.then_some(Msg::Do(command))
        }
        // A name typed straight away opens its field.
        (Key::Char(_), Context::Details | Context::Action) => typed(key, context),
        _ => None,
    })
}

fn bound(key: Key, context: Context, model: &Model) -> Option<Msg> {
    let binding = bindings(context)
        .iter()
        .find(|binding| binding.keys.contains(&key))?;
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
        Context::Home
            | Context::Offers
            | Context::Details
            | Context::Level
            | Context::Single
            | Context::Multiple
            | Context::Review
            | Context::Plan
            | Context::Action
            | Context::Round
            | Context::Joining
            | Context::Done
            | Context::Workshops
            | Context::WorkshopForm
            | Context::Workshop
    )
}

fn is_question(context: Context) -> bool {
    matches!(
        context,
        Context::Single | Context::Multiple | Context::Field
    )
}

fn works(command: Command, context: Context, model: &Model) -> bool {
    let session = model.session.as_ref();
    match command {
        Command::Undo if context == Context::Home => !model.home.deleted.is_empty(),
        Command::Undo if context == Context::Writing => true,
        Command::Undo if matches!(context, Context::Plan | Context::Action) => {
            session.is_some_and(|session| session.history.ends_with_action())
        }
        Command::Undo => session.is_some_and(|session| !session.history.is_empty()),
        Command::Delete => model.home.selected().is_some(),
        Command::Report if context == Context::Home => model
            .home
            .selected()
            .is_some_and(|row| row.problem.is_none()),
        Command::Compare => model.home.earlier().is_some(),
        // Answers of a workshop stay in its folder, those on a stick that goes round stay on it.
        Command::OtherFolder | Command::Longer if model.kiosk.is_some() => false,
        Command::Choose(number) if context == Context::Round => model
            .round()
            .is_some_and(|round| usize::from(number) <= round.rows()),
        Command::Retry | Command::OtherFolder => matches!(model.saving, Saving::Failed(_)),
        Command::RestoreBackup => {
            matches!(model.top(), Some(Layer::Trouble(trouble)) if trouble.has_backup)
        }
        Command::Why => model
            .subject()
            .is_some_and(|question| question.why.is_some()),
        Command::Choose(number) if context == Context::Action => {
            usize::from(number) <= model.action_rows().len()
        }
        Command::Plan => session.is_some(),
        Command::Choose(_) | Command::Toggle | Command::Note if is_question(context) => {
            session.is_some_and(|session| session.access != Access::ReadOnly)
        }
        Command::Up
        | Command::Down
        | Command::PageUp
        | Command::PageDown
        | Command::First
        | Command::Last
            if matches!(
                context,
                Context::Why
                    | Context::Help
                    | Context::Crosswalk
                    | Context::Comparison
                    | Context::BoardResult
            ) =>
        {
            model.overflow > 0
        }
        Command::Codes => session.is_some() && model.kiosk.is_none(),
        Command::Forward if context == Context::Codes => model
            .codes()
            .is_some_and(|codes| codes.at + 1 < model.code_count()),
        Command::Back if context == Context::Codes => model
            .codes()
            .is_some_and(|codes| codes.at > 0 && !codes.is_typed),
        Command::Crosswalk => {
            session.is_some_and(|session| !session.questionnaire.crosswalk.is_empty())
        }
        Command::Longer => session.is_some_and(|session| {
            session.longer().is_some() && session.access != Access::ReadOnly
        }),
        Command::Editor => model.has_editor,
        Command::Language => model.langs.len() > 1,
        Command::Timer | Command::Extend | Command::Hide => model
            .board()
            .is_some_and(|board| board.step == Step::Asking),
        Command::Back if context == Context::Board => model
            .board()
            .is_some_and(|board| board.at > 0 || board.step != Step::Asking),
        Command::Back if matches!(model.place, Place::Home) => !model.layers.is_empty(),
        _ => true,
    }
}
