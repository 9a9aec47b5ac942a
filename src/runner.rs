//! Carries out what the wizard asks for: the disk and the settings.
//!
//! Both faces, screens and lines of text, let messages happen through the one
//! [`Runner`]; it knows no terminal.

mod desk;
mod gathering;
mod kiosk;
mod known;
mod later;
mod opening;
mod others;
mod receiving;
mod round;
mod rows;
mod setup;
mod workshops;

pub use desk::{Desk, Reply, Welcome};
pub use setup::{Opens, RoomWork, Sample, Setup, Surroundings};

use crate::assessment::store::{Report, Saver, Settings, Store, StoreError};
use crate::assessment::{AssessmentId, store::Flushed};
use crate::i18n::{Catalog, Catalogs, Explain, Message};
use crate::wizard::{Effect, Model, Msg, Place, Saving, update};
use crate::workshop::Folder;
use gathering::Gathering;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use known::Known;
use round::OpenStick;
use std::path::PathBuf;
use std::sync::mpsc::Receiver;
use std::time::Duration;

/// How long leaving waits for what is on its way to the disk.
const BEFORE_LEAVING: Duration = Duration::from_secs(10);

/// Everything with an effect that the wizard needs.
pub struct Runner<'a> {
    store: Store,
    /// The data folder of the program, also while a workshop’s is in use.
    own: Store,
    /// Whether there is a screen to draw on, and not only lines of text.
    pub has_screen: bool,
    room: RoomWork<'a>,
    catalogs: &'a Catalogs,
    settings: Settings,
    sample: Sample<'a>,
    /// What the library finds the installed questionnaires by.
    installed: Vec<String>,
    known: Known,
    saver: Option<(Saver, Receiver<Report>)>,
    /// Where codes come in, while that is open.
    desk: Option<Desk>,
    /// The workshop that is open.
    gathering: Option<Gathering>,
    /// The stick that goes round, where this is one.
    stick: Option<OpenStick>,
    is_over: bool,
    surroundings: Surroundings,
}

impl<'a> Runner<'a> {
    /// Makes the model of a program that has just started, with the home screen filled.
    #[must_use]
    pub fn start(setup: Setup<'a>) -> (Self, Model) {
        let langs = setup.catalogs.langs().cloned().collect();
        let now = (setup.surroundings.clock)();
        let mut model = Model::new(langs, setup.lang, &setup.questionnaire, now);
        model.caution.clone_from(&setup.surroundings.caution);
        model.is_portable = setup.surroundings.is_portable;
        let (settings, fault) = setup.store.settings();
        model.shows_score = !settings.hide_score;
        model.zone = TimeZone::system();
        model.cover = others::cover(&setup.questionnaire);
        model.data_dir = setup.store.data_dir().display().to_string();
        let mut runner = Self {
            own: setup.store.clone(),
            has_screen: true,
            room: setup.room,
            store: setup.store,
            catalogs: setup.catalogs,
            settings,
            sample: setup.sample,
            installed: setup.installed,
            known: Known::default(),
            saver: None,
            desk: None,
            gathering: None,
            stick: None,
            is_over: false,
            surroundings: setup.surroundings,
        };
        if let Some(fault) = fault {
            update(&mut model, Msg::Notice(fault.message()));
        }
        runner.list(&mut model);
        match setup.opens {
            Opens::Home => {}
            Opens::Sample => runner.open_sample(&mut model),
            Opens::Board {
                folder,
                from,
                is_bilingual,
            } => {
                runner.open_board(&mut model, folder, from);
                if let Place::Board(board) = &mut model.place {
                    board.is_bilingual = is_bilingual;
                }
            }
            Opens::Workshops => runner.list_workshops(&mut model),
            Opens::Kiosk(folder) => runner.open_kiosk(&mut model, folder),
            Opens::Courier { stick, errand } => runner.open_stick(&mut model, stick, *errand),
        }
        (runner, model)
    }

    /// Returns the words of the language on the screen.
    #[must_use]
    pub fn catalog(&self, model: &Model) -> &Catalog {
        self.catalogs.get(&model.lang)
    }

    /// Returns the time now.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.surroundings.clock)()
    }

    /// Tells whether the terminal has only ASCII signs.
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        self.surroundings.is_ascii
    }

    /// Tells whether the person has left.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.is_over
    }

    /// Lets a message happen and carries out what follows.
    ///
    /// Returns the text that the face has to have edited, to be answered by [`Msg::Edited`].
    pub fn handle(&mut self, model: &mut Model, msg: Msg) -> Option<String> {
        let mut to_edit = None;
        for effect in update(model, msg) {
            match effect {
                Effect::Edit(text) => to_edit = Some(text),
                effect => self.carry_out(model, effect),
            }
        }
        to_edit
    }

    /// Gives the saver this long, so that an answer is on the disk before the next question is drawn.
    pub fn settle(&mut self, model: &mut Model, patience: Duration) {
        if let Some((saver, _)) = &self.saver
            && saver.flush(patience) == Flushed::Saving
            && matches!(model.saving, Saving::Saved)
        {
            model.saving = Saving::Saving;
        }
        self.hear(model);
    }

    /// Passes on what the saver tells.
    pub fn hear(&mut self, model: &mut Model) {
        let reports: Vec<Report> = self
            .saver
            .iter()
            .flat_map(|(_, reports)| reports.try_iter())
            .collect();
        for report in reports {
            let msg = match report {
                Report::Saved { sequence } => Msg::Saved(sequence),
                Report::Failed { sequence, error } => Msg::SaveFailed(sequence, error.message()),
                Report::Moved { data_dir } => {
                    self.store = self.store.elsewhere(&data_dir);
                    Msg::Moved(data_dir.display().to_string())
                }
                Report::NotMoved { error } => Msg::Notice(error.message()),
            };
            update(model, msg);
        }
    }

    /// Puts everything on the disk and ends the saver.
    ///
    /// # Errors
    ///
    /// The last version is not on the disk; it was tried once more.
    pub fn close(&mut self) -> Result<(), StoreError> {
        self.saver.take().map_or(Ok(()), |(saver, _)| saver.close())
    }

    /// Tells whether everything is on the disk, waiting for what is on its way.
    fn is_safe(&mut self, model: &mut Model) -> bool {
        let flushed = self
            .saver
            .as_ref()
            .map(|(saver, _)| saver.flush(BEFORE_LEAVING));
        self.hear(model);
        matches!(flushed, None | Some(Flushed::Saved))
    }

    /// Lets go of the assessment, or says that it is not on the disk.
    fn let_go(&mut self, model: &mut Model, discards: bool) -> Msg {
        if !self.is_safe(model) && !discards {
            return Msg::NotClosed;
        }
        // Whoever discards was told; else everything is on the disk already.
        let _ = self.close();
        Msg::Closed
    }

    fn send(&mut self, model: &mut Model, msg: Msg) {
        for effect in update(model, msg) {
            self.carry_out(model, effect);
        }
    }

    fn carry_out(&mut self, model: &mut Model, effect: Effect) {
        match effect {
            Effect::Save(assessment) => {
                self.join_waiting(model);
                if let Some((saver, _)) = &self.saver {
                    saver.request(*assessment);
                }
            }
            Effect::RetrySave => match &self.saver {
                Some((saver, _)) => saver.retry(),
                None if self.stick.is_some() => self.hand_in(model, None),
                None => self.list(model),
            },
            Effect::MoveTo(folder) => self.move_to(model, &folder),
            Effect::List => self.list(model),
            Effect::Offer => self.offer(model),
            Effect::Begin {
                questionnaire,
                proposes_company,
            } => self.begin(model, &questionnaire, proposes_company),
            Effect::FindEarlier(begun) => self.find_earlier(model, &begun),
            Effect::Open(id) => self.open(model, &id),
            Effect::OpenSample => self.open_sample(model),
            Effect::Close { discards } => {
                self.join_waiting(model);
                let msg = self.let_go(model, discards);
                self.send(model, msg);
            }
            Effect::Compare { before, after } => self.compare(model, &before, &after),
            Effect::Migrate(assessment) => self.migrate(model, &assessment),
            Effect::RestoreBackup(id) => self.restore_backup(model, &id),
            Effect::Delete(id) => self.delete(model, &id),
            Effect::Undelete(id) => self.tell(model, |store| store.undelete(&id)),
            Effect::RememberLanguage(lang) => {
                self.settings.language = Some(lang.code().to_owned());
                self.remember();
            }
            Effect::RememberScore(shows) => {
                self.settings.hide_score = !shows;
                self.remember();
            }
            Effect::ListWorkshops => self.list_workshops(model),
            Effect::ComposeWorkshop => self.compose_workshop(model),
            Effect::NewWorkshop(form) => self.new_workshop(model, &form),
            Effect::OpenWorkshop(folder) => self.open_workshop(model, &Folder::open(folder)),
            Effect::ReturnToWorkshop => self.return_to_workshop(model),
            Effect::OpenBoard(folder) => self.board_from_workshop(model, Folder::open(folder)),
            Effect::OpenKiosk(folder) => self.kiosk_from_workshop(model, Folder::open(folder)),
            Effect::OpenPaper(folder) => self.paper_from_workshop(model, Folder::open(folder)),
            Effect::Collect { folder, path } => {
                self.collect(model, &Folder::open(folder), &path);
            }
            Effect::Room { folder, task } => self.make(model, &Folder::open(folder), task),
            Effect::OpenDesk(workshop) => self.open_desk(model, workshop),
            Effect::Receive(line) => self.receive(model, &line),
            Effect::CloseDesk => self.desk = None,
            Effect::BeginMember if self.stick.is_some() => self.begin_run(model),
            Effect::BeginMember => self.begin_member(model),
            Effect::HandIn(id) => self.hand_in(model, id),
            Effect::Join {
                id,
                groups,
                consents,
            } => self.join(model, id, groups, consents),
            Effect::CountMembers => self.count_members(model),
            Effect::KeepHands { question, hands } => self.keep_hands(model, question, hands),
            Effect::Quit { discards } => {
                let is_joined = self.join_waiting(model);
                self.is_over = (self.is_safe(model) && is_joined) || discards;
                if !self.is_over {
                    update(model, Msg::NotClosed);
                }
            }
            // Needs the terminal, so the face does it.
            Effect::Edit(_) => {}
        }
    }

    /// A choice that cannot be remembered is only asked for again next time.
    fn remember(&self) {
        let _ = self.store.save_settings(&self.settings);
    }

    fn move_to(&mut self, model: &mut Model, folder: &str) {
        let Some(folder) = typed_folder(folder) else {
            update(model, Msg::Notice(Message::new("wizard-no-folder")));
            return;
        };
        if let Some((saver, _)) = &self.saver {
            saver.save_to(&folder);
        } else {
            self.store = self.store.elsewhere(&folder);
            update(model, Msg::Moved(folder.display().to_string()));
            model.saving = Saving::Saved;
            self.list(model);
        }
    }

    fn delete(&self, model: &mut Model, id: &AssessmentId) {
        let deleted = self.store.lock(id).and_then(|lock| lock.guard()?.delete());
        let message = match deleted {
            Ok(()) => Message::new("wizard-deleted"),
            Err(error) => error.message(),
        };
        update(model, Msg::Notice(message));
    }

    fn tell<E: Explain>(&self, model: &mut Model, run: impl FnOnce(&Store) -> Result<(), E>) {
        if let Err(error) = run(&self.store) {
            update(model, Msg::Notice(error.message()));
        }
    }
}

/// Reads a folder as people type it: `~` is their own, and it means the same from everywhere.
fn typed_folder(text: &str) -> Option<PathBuf> {
    let home = directories::BaseDirs::new().map(|dirs| dirs.home_dir().to_owned());
    let path = match (text.strip_prefix("~/"), home) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => PathBuf::from(text),
    };
    // An empty path is none.
    std::path::absolute(path).ok()
}
