//! Writing text: names, notes, reasons, searches, number and text answers.

use super::{Effect, Layer, Model, Msg, Place, answering, details, moving};
use crate::assessment::Answer;
use crate::i18n::Message;
use crate::questionnaire::Kind;
use crate::text::{Editor, Inserted};
use crate::wizard::{Command, Context};

/// Makes an editor of one line that holds a text, the cursor at its end.
pub(super) fn line(text: &str, max: usize) -> Editor {
    let mut editor = Editor::single_line(max);
    let _ = editor.set_text(text);
    editor
}

/// Makes an editor of several lines that holds a text, the cursor at its end.
pub(super) fn paragraphs(text: &str, max: usize) -> Editor {
    let mut editor = Editor::multi_line(max);
    let _ = editor.set_text(text);
    editor
}

/// A key that changes the text being written or moves in it.
pub(super) fn text(model: &mut Model, msg: Msg) -> Vec<Effect> {
    model.notice = None;
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
        Msg::Insert(c) => insert(model, &c.to_string()),
        Msg::Paste(text) => insert(model, &text),
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
        Some(Layer::Folder { .. }) => {}
        _ => model.is_text_dirty = model.editor().is_some(),
    }
}

/// Commands while a note, a reason or a folder is written.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    match command {
        Command::Forward => done(model),
        Command::Editor => model
            .editor()
            .map(|editor| Effect::Edit(editor.text().to_owned()))
            .into_iter()
            .collect(),
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
    let width = model.text_width();
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

/// Takes what is being written into the assessment and has it saved.
pub(super) fn keep(model: &mut Model) -> Vec<Effect> {
    model.is_text_dirty = false;
    match model.layers.last() {
        Some(Layer::Note { question, editor }) => {
            let (question, text) = (question.clone(), editor.text().to_owned());
            keep_text(model, &question, &text, |entry| &mut entry.note)
        }
        Some(Layer::Reason { question, editor }) => {
            let (question, text) = (question.clone(), editor.text().to_owned());
            keep_text(model, &question, &text, |entry| &mut entry.reason)
        }
        Some(_) => Vec::new(),
        None if matches!(model.place, Place::Details(_)) => details::keep(model),
        None => keep_field(model).unwrap_or_default(),
    }
}

fn keep_text(
    model: &mut Model,
    question: &str,
    text: &str,
    of: fn(&mut crate::assessment::Entry) -> &mut String,
) -> Vec<Effect> {
    let mut entry = model
        .session
        .as_ref()
        .and_then(|session| session.assessment.entry(question).cloned());
    let is_same = entry
        .as_mut()
        .map_or(text.is_empty(), |entry| of(entry) == text);
    if is_same {
        Vec::new()
    } else {
        answering::change(model, question, |entry| text.clone_into(of(entry)))
    }
}

/// Commands at a number or text question.
pub(super) fn field(model: &mut Model, command: Command) -> Vec<Effect> {
    match command {
        Command::Forward => match keep_field(model) {
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

/// Takes a number or text answer; none, and a notice, when it is not one that can be taken.
fn keep_field(model: &mut Model) -> Option<Vec<Effect>> {
    let Place::Question {
        id,
        editor: Some(editor),
    } = &model.place
    else {
        return Some(Vec::new());
    };
    let (id, text) = (id.clone(), editor.text().trim().to_owned());
    let kind = model.question()?.kind;
    let before = model.session.as_ref()?.assessment.answer(&id).cloned();
    let answer = match kind {
        _ if text.is_empty() => return Some(Vec::new()),
        Kind::Number { min, max } => {
            let folded: String = text.chars().map(crate::text::fold).collect();
            match folded.parse::<i64>() {
                Ok(number) if (min..=max).contains(&number) => Answer::Number(number),
                _ => {
                    let limits = Message::new("wizard-number-wanted");
                    model.notice = Some(
                        limits
                            .with("min", min.to_string())
                            .with("max", max.to_string()),
                    );
                    return None;
                }
            }
        }
        _ => Answer::Text(text),
    };
    if before.as_ref() == Some(&answer) {
        Some(Vec::new())
    } else {
        Some(answering::record(model, &id, answer))
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
