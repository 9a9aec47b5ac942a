//! The list of workshops, and what is done in one of them.

use super::writing::{line, line_end};
use super::{Effect, Model, Place, kiosk, moved};
use crate::wizard::{Command, WorkshopItem, WorkshopMenu, Workshops};

pub(super) fn list(model: &mut Model, command: Command) -> Vec<Effect> {
    let Place::Workshops(workshops) = &mut model.place else {
        return Vec::new();
    };
    let len = workshops.len();
    match command {
        Command::Choose(number) if usize::from(number) <= len => {
            workshops.cursor = usize::from(number) - 1;
        }
        Command::Forward | Command::Toggle => {}
        Command::Back => {
            model.place = Place::Home;
            return vec![Effect::List];
        }
        _ => {
            workshops.cursor = moved(workshops.cursor, len, 10, command);
            return Vec::new();
        }
    }
    match workshops.selected() {
        None => vec![Effect::ComposeWorkshop],
        Some(row) => vec![Effect::OpenWorkshop(row.folder.clone())],
    }
}

pub(super) fn menu(model: &mut Model, command: Command) -> Vec<Effect> {
    let Place::Workshop(menu) = &mut model.place else {
        return Vec::new();
    };
    if let Some(editor) = &menu.editor {
        let path = editor.text().trim().to_owned();
        return match command {
            Command::Forward => {
                menu.editor = None;
                let folder = menu.folder.clone();
                if path.is_empty() {
                    Vec::new()
                } else {
                    vec![Effect::Collect { folder, path }]
                }
            }
            _ => line_end(model, command),
        };
    }
    let len = WorkshopItem::ALL.len();
    match command {
        Command::Choose(number) if usize::from(number) <= len => {
            menu.cursor = usize::from(number) - 1;
            take(menu)
        }
        Command::Forward | Command::Toggle => take(menu),
        Command::Back => vec![Effect::ListWorkshops],
        _ => {
            menu.cursor = moved(menu.cursor, len, len, command);
            Vec::new()
        }
    }
}

fn take(menu: &mut WorkshopMenu) -> Vec<Effect> {
    let folder = menu.folder.clone();
    match menu.item() {
        Some(WorkshopItem::Board) => vec![Effect::OpenBoard(folder)],
        Some(WorkshopItem::Codes) => vec![Effect::OpenDesk(Some(folder))],
        Some(WorkshopItem::Kiosk) => vec![Effect::OpenKiosk(folder)],
        Some(WorkshopItem::Paper) => vec![Effect::OpenPaper(folder)],
        Some(WorkshopItem::Task(task)) => vec![Effect::Room { folder, task }],
        Some(WorkshopItem::Collect) => {
            menu.editor = Some(line("", WorkshopMenu::PATH_MAX));
            Vec::new()
        }
        None => Vec::new(),
    }
}

/// Comes to a workshop, from wherever the person was in it; the row of before stays.
pub(super) fn opened(model: &mut Model, mut menu: WorkshopMenu, cursor: usize) {
    menu.cursor = match &model.place {
        Place::Workshop(before) if before.folder == menu.folder => before.cursor,
        _ => cursor,
    };
    model.place = Place::Workshop(Box::new(menu));
    leave_workshop(model);
}

/// Comes to the list, also from a workshop that can no longer be opened.
pub(super) fn listed(model: &mut Model, workshops: Workshops) {
    model.place = Place::Workshops(workshops);
    leave_workshop(model);
}

fn leave_workshop(model: &mut Model) {
    model.layers.clear();
    model.session = None;
    model.is_warned = false;
    kiosk::leave(model);
}
