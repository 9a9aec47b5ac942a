//! Writing text: names, notes, reasons, searches, number and text answers.

use super::keeping::{keep, take_field};
use super::{Effect, Layer, Model, Msg, Place, acting, answering, details, moving, reception};
use crate::i18n::Message;
use crate::text::{Editor, Inserted};
use crate::wizard::{Command, Context, Sheet};

/// Makes an editor of one line that holds a text, the cursor at its end.
pub(super) fn line(text: &str, max: usize) -> Editor {
    let mut editor = Editor::single_line(max);
    let _ = editor.set_text(text);
    editor
}

/// Makes an editor of several lines that holds a text, the cursor at its end.
///
/// A text that is already longer, from a file written by hand, stays whole.
pub(super) fn paragraphs(text: &str, max: usize) -> Editor {
    let mut editor = Editor::multi_line(max.max(text.chars().count()));
    let _ = editor.set_text(text);
    editor
}

/// A key that changes the text being written or moves in it.
pub(super) fn text(model: &mut Model, msg: Msg) -> Vec<Effect> {
    if !matches!(msg, Msg::TextDue) {
        model.notice = None;
    }
    match msg {
        Msg::TextDue => return keep(model),
        Msg::Edited(text) => return edited(model, text),
        Msg::Insert(c) if Context::of(model) == Context::Details => {
            details::open_field(model);
            insert(model, &c.to_string());
        }
        Msg::Paste(text) if Context::of(model) == Context::Details => {
            details::open_field(model);
            insert(model, &text);
        }
        Msg::Insert(c) if Context::of(model) == Context::Action => {
            acting::open_field(model);
            insert(model, &c.to_string());
        }
        Msg::Paste(text) if Context::of(model) == Context::Action => {
            acting::open_field(model);
            insert(model, &text);
        }
        Msg::Insert(_) | Msg::Paste(_) if Context::of(model) == Context::Reception => {
            return came_in(model, msg);
        }
        Msg::Insert(c) => insert(model, &c.to_string()),
        Msg::Paste(text) => {
            if model.editor().is_none() {
                model.notice = Some(Message::new("wizard-paste-nowhere"));
                return Vec::new();
            }
            insert(model, &text);
        }
        other => {
            let Some(editor) = model.editor_mut() else {
                return Vec::new();
            };
            match other {
                Msg::Backspace => editor.backspace(),
                Msg::DeleteForward => editor.delete(),
                Msg::CursorLeft => editor.left(),
                Msg::CursorRight => editor.right(),
                _ => {}
            }
        }
    }
    after_change(model);
    Vec::new()
}

/// Where codes come in, the end of a line ends a code, however it comes.
fn came_in(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let text = match msg {
        Msg::Insert(c) => c.to_string(),
        Msg::Paste(text) => text,
        _ => String::new(),
    };
    match model.layers.last_mut() {
        Some(Layer::Reception(reception)) => reception::pasted(reception, &text),
        _ => Vec::new(),
    }
}

fn insert(model: &mut Model, text: &str) {
    let Some(editor) = model.editor_mut() else {
        return;
    };
    if editor.insert_str(text) == Inserted::Cut {
        model.notice = Some(Message::new("wizard-text-full"));
    }
}

fn after_change(model: &mut Model) {
    match model.layers.last_mut() {
        Some(Layer::Overview(overview)) => overview.cursor = 0,
        // Another count is doubted anew.
        Some(Layer::Board(Sheet::Hands { doubted, fault, .. })) => {
            (*doubted, *fault) = (None, None);
        }
        Some(Layer::Folder { .. } | Layer::Board(_) | Layer::Reception(_)) => {}
        // Nothing of it is on the disk before the workshop is made.
        _ if matches!(model.place, Place::WorkshopForm(_) | Place::Workshop(_)) => {}
        _ => model.is_text_dirty = model.editor().is_some(),
    }
}

/// Commands while a note, a reason or a folder is written.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    match command {
        Command::Forward => done(model),
        Command::Editor => {
            let mut effects = keep(model);
            let text = model.editor().map(|editor| editor.text().to_owned());
            effects.extend(text.map(Effect::Edit));
            effects
        }
        Command::First | Command::Last => line_end(model, command),
        Command::Undo => {
            if let Some(editor) = model.editor_mut() {
                editor.undo();
            }
            after_change(model);
            Vec::new()
        }
        _ => {
            let width = model.text_width();
            if let Some(editor) = model.editor_mut() {
                match command {
                    Command::Up => drop(editor.up(width)),
                    Command::Down => drop(editor.down(width)),
                    _ => {}
                }
            }
            Vec::new()
        }
    }
}

pub(super) fn line_end(model: &mut Model, command: Command) -> Vec<Effect> {
    // A name is one line, however it is broken on the screen.
    let is_one_line = !matches!(
        model.top(),
        Some(Layer::Note { .. } | Layer::Reason { .. } | Layer::Words { .. })
    );
    let width = if is_one_line {
        usize::MAX / 2
    } else {
        model.text_width()
    };
    if let Some(editor) = model.editor_mut() {
        match command {
            Command::First => editor.home(width),
            _ => editor.end(width),
        }
    }
    Vec::new()
}

fn done(model: &mut Model) -> Vec<Effect> {
    let effects = keep(model);
    match model.layers.pop() {
        Some(Layer::Folder { editor }) => vec![Effect::MoveTo(editor.text().trim().to_owned())],
        _ => effects,
    }
}

/// Commands at a number or text question.
pub(super) fn field(model: &mut Model, command: Command) -> Vec<Effect> {
    match command {
        Command::Forward => match take_field(model) {
            Some(mut effects) => {
                if let Some(session) = &mut model.session {
                    session.pace.stop(model.now);
                }
                effects.extend(moving::forward(model));
                effects
            }
            None => Vec::new(),
        },
        Command::Back => moving::back(model),
        Command::Undo => answering::undo(model),
        Command::First | Command::Last => line_end(model, command),
        _ => Vec::new(),
    }
}

fn edited(model: &mut Model, text: Option<String>) -> Vec<Effect> {
    let Some(text) = text else {
        model.notice = Some(Message::new("wizard-no-editor"));
        return Vec::new();
    };
    let is_whole = model
        .editor_mut()
        .is_none_or(|editor| editor.set_text(text.trim_end()) == Inserted::All);
    let effects = keep(model);
    if !is_whole {
        model.notice = Some(Message::new("wizard-text-full"));
    }
    effects
}
