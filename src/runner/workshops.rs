//! The workshops of the data folder: lists, makes and opens them.

use super::{Runner, typed_folder};
use crate::assessment::Identity;
use crate::i18n::{Explain, Message};
use crate::questionnaire::{Library, LoadError, load};
use crate::text::fold;
use crate::wizard::{
    Model, Msg, Place, RoomTask, WorkshopField, WorkshopForm, WorkshopMenu, WorkshopRow, Workshops,
    update,
};
use crate::workshop::{
    Collector, Folder, FolderError, GroupKind, Manner, Shelf, Shelved, Way, Workshop,
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Kinds of groups stand apart by a semicolon, as their labels do by a comma.
fn groups(text: &str) -> Vec<GroupKind> {
    let kinds = text.split([';', '\u{FF1B}']).map(GroupKind::read);
    kinds.filter(|kind| !kind.name.is_empty()).collect()
}

impl Runner<'_> {
    /// Lists the workshops, the last date first.
    pub(super) fn list_workshops(&mut self, model: &mut Model) {
        match Shelf::of(self.own.data_dir()).list() {
            Ok(shelved) => {
                let rows = shelved.iter().map(row).collect();
                let workshops = Workshops { rows, cursor: 0 };
                self.send(model, Msg::Workshops(workshops));
            }
            Err(error) => tell(model, error.message()),
        }
    }

    /// Makes the form of a new workshop, the main questionnaire first.
    pub(super) fn compose_workshop(&mut self, model: &mut Model) {
        let mut names = self.installed.clone();
        names.sort_by_key(|name| *name != model.questionnaire);
        let found = names.into_iter().filter_map(|name| {
            let questionnaire = self.known.installed(&name)?;
            Some((name, questionnaire))
        });
        let form = WorkshopForm::new(found.collect(), model.today());
        self.send(model, Msg::Composing(Box::new(form)));
    }

    /// Makes the folder of a workshop, or says what in the form is in the way.
    pub(super) fn new_workshop(&mut self, model: &mut Model, form: &WorkshopForm) {
        let made = self.made(form);
        match made {
            Ok(folder) => self.open_workshop(model, &folder),
            Err(why) => tell(model, why),
        }
    }

    fn made(&self, form: &WorkshopForm) -> Result<Folder, Message> {
        let name = form.chosen().map(|(name, _)| name.as_str());
        let files = Library::find(name.unwrap_or_default()).map_err(|error| error.message())?;
        let questionnaire = load(&files).map_err(|error| LoadError::Faults(error).message())?;
        let workshop = Workshop {
            format: Workshop::FORMAT,
            sequence: 0,
            name: form.text(WorkshopField::Name).to_owned(),
            date: date(form.text(WorkshopField::Date))?,
            trainer: form.text(WorkshopField::Trainer).to_owned(),
            questionnaire: Identity::of(&questionnaire),
            level: form.level,
            minutes: number(form, WorkshopField::Minutes)?,
            seconds: 60,
            threshold: number(form, WorkshopField::Threshold)?.into(),
            present: number(form, WorkshopField::Present)?.into(),
            groups: groups(form.text(WorkshopField::Groups)),
            expected: Vec::new(),
            participants: BTreeMap::new(),
            hands: BTreeMap::new(),
            has_everybodys_consent: false,
            reported: Vec::new(),
            key: String::new(),
        };
        workshop.check().map_err(|limit| limit.message())?;
        let folder = Folder::open(Shelf::of(self.own.data_dir()).place(&workshop.name));
        let made = folder.create(&workshop, &files);
        made.map(|()| folder).map_err(|error| error.message())
    }

    /// Comes to a workshop, or says why it cannot be opened.
    pub(super) fn open_workshop(&mut self, model: &mut Model, folder: &Folder) {
        let menu = menu(folder);
        self.store = self.own.clone();
        self.gathering = None;
        match menu {
            Ok(menu) => self.send(model, Msg::Workshop(Box::new(menu))),
            // Where the folder is gone, what was open in it leads nowhere.
            Err(error) => {
                self.send(model, Msg::Workshops(Workshops::default()));
                self.list_workshops(model);
                tell(model, error.message());
            }
        }
    }

    /// Leaves the board, or the computer that goes round once its answers are on the disk.
    pub(super) fn return_to_workshop(&mut self, model: &mut Model) {
        let discards = model.is_warned;
        let is_joined = self.join_waiting(model) || discards;
        if !is_joined || matches!(self.let_go(model, discards), Msg::NotClosed) {
            self.send(model, Msg::NotClosed);
            return;
        }
        if let Some(gathering) = self.gathering.take() {
            self.open_workshop(model, &gathering.folder);
        }
    }

    pub(super) fn board_from_workshop(&mut self, model: &mut Model, folder: Folder) {
        if self.is_without_screen(model) {
            return;
        }
        self.open_board(model, folder, Vec::new());
        if let Place::Board(board) = &mut model.place {
            board.is_from_workshop = true;
        }
    }

    /// The questions are the same on this computer and on paper; only the way in differs.
    pub(super) fn paper_from_workshop(&mut self, model: &mut Model, folder: Folder) {
        self.kiosk_from_workshop(model, folder);
        if let Some(gathering) = &mut self.gathering {
            gathering.way = Way::Paper;
        }
    }

    pub(super) fn kiosk_from_workshop(&mut self, model: &mut Model, folder: Folder) {
        if self.is_without_screen(model) {
            return;
        }
        self.open_kiosk(model, folder);
        if let Some(kiosk) = &mut model.kiosk {
            kiosk.is_from_workshop = true;
        }
    }

    /// Takes in participants’ files, and says how many there were.
    pub(super) fn collect(&mut self, model: &mut Model, folder: &Folder, path: &str) {
        let Some(from) = typed_folder(path) else {
            return tell(model, Message::new("wizard-no-folder"));
        };
        let collected = Collector::new(folder.clone()).collect(&[from], &Manner::default());
        self.open_workshop(model, folder);
        let message = match collected {
            Ok(collected) => Message::new("workshop-menu-collected")
                .with("taken", collected.taken())
                .with("refused", collected.refused()),
            Err(error) => error.message(),
        };
        tell(model, message);
    }

    /// Has something made of the whole workshop, and says what was made where.
    pub(super) fn make(&mut self, model: &mut Model, folder: &Folder, task: RoomTask) {
        let (Ok(told) | Err(told)) = (self.room)(folder, task);
        tell(model, told);
    }

    fn is_without_screen(&self, model: &mut Model) -> bool {
        if !self.has_screen {
            tell(model, Message::new("board-needs-screen"));
        }
        !self.has_screen
    }
}

fn row(shelved: &Shelved) -> WorkshopRow {
    let folder = shelved.folder.path().to_owned();
    match shelved.workshop.as_ref() {
        Ok(workshop) => WorkshopRow {
            folder,
            name: workshop.name.clone(),
            date: Some(workshop.date),
            answered: shelved
                .folder
                .members(workshop)
                .map_or(0, |members| count(members.assessments.len())),
            problem: None,
        },
        Err(error) => WorkshopRow {
            folder,
            name: shelved.folder_name(),
            date: None,
            answered: 0,
            problem: Some(error.message()),
        },
    }
}

fn menu(folder: &Folder) -> Result<WorkshopMenu, FolderError> {
    let workshop = folder.read()?;
    let members = folder.members(&workshop)?;
    Ok(WorkshopMenu {
        folder: folder.path().to_owned(),
        answered: count(members.assessments.len()),
        missing: workshop.missing(&members.assessments).len(),
        name: workshop.name,
        date: workshop.date,
        cursor: 0,
        editor: None,
    })
}

fn date(text: &str) -> Result<Date, Message> {
    let folded: String = text.chars().map(fold).collect();
    let wrong = || Message::new("workshop-form-no-date").with("text", text);
    folded.trim().parse().map_err(|_| wrong())
}

fn number(form: &WorkshopForm, field: WorkshopField) -> Result<u32, Message> {
    let text = form.text(field);
    let folded: String = text.chars().map(fold).collect();
    folded.trim().parse().map_err(|_| {
        let row = WorkshopField::ALL.iter().position(|each| *each == field);
        Message::new("workshop-form-no-number")
            .with("row", row.map_or(0, |row| row + 1))
            .with("text", text)
    })
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

fn tell(model: &mut Model, message: Message) {
    update(model, Msg::Notice(message));
}
