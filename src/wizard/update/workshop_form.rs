//! The form of a new workshop.

use super::writing::{line, line_end};
use super::{Effect, Model, Place, moved};
use crate::wizard::{Command, WorkshopField};

pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let Place::WorkshopForm(form) = &mut model.place else {
        return Vec::new();
    };
    let rows = WorkshopField::ALL.len() + 1;
    let is_open = form.editor.is_some();
    match command {
        Command::Choose(number) if usize::from(number) <= rows => {
            form.cursor = usize::from(number) - 1;
            enter(model)
        }
        Command::Forward if is_open => {
            form.editor = None;
            form.cursor += 1;
            Vec::new()
        }
        Command::Forward | Command::Toggle => enter(model),
        Command::First | Command::Last if is_open => line_end(model, command),
        Command::Back => vec![Effect::ListWorkshops],
        _ => {
            form.editor = None;
            form.cursor = moved(form.cursor, rows, rows, command);
            Vec::new()
        }
    }
}

/// Opens the field under the cursor, goes on to its next choice, or makes the workshop.
fn enter(model: &mut Model) -> Vec<Effect> {
    let Place::WorkshopForm(form) = &mut model.place else {
        return Vec::new();
    };
    match form.field() {
        None => vec![Effect::NewWorkshop(form.clone())],
        Some(field) if field.is_chosen() => {
            form.next_choice(field);
            Vec::new()
        }
        Some(field) => {
            form.editor = Some(line(form.text(field), field.most()));
            Vec::new()
        }
    }
}
