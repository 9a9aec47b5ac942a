use super::{Errand, HandedIn, StickError, Unfinished, stem};
use crate::assessment::store::{
    Action, Cause, Guard, Listed, Load, Lock, RecordLoad, Store, StoreError,
};
use crate::assessment::{Assessment, AssessmentId, Identity};
use crate::i18n::Message;
use crate::questionnaire::{Files, Questionnaire};
use crate::report::{Names, export, json_text};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::path::{Path, PathBuf};

/// The folder in the stick's data folder.
const FOLDER: &str = "courier";
/// The folder with one file for each run.
const HANDED_IN: &str = "handed-in";

/// The folder of the stick that goes round.
#[derive(Clone, Debug)]
pub struct Stick {
    store: Store,
}

impl Stick {
    /// Names the folder in a data folder. Nothing is read yet.
    #[must_use]
    pub fn of(data: &Store) -> Self {
        let folder = data.data_dir().join(FOLDER);
        Self {
            store: data.elsewhere(folder),
        }
    }

    /// Finds the folder in one that a person named: the stick itself, its data folder, or the folder.
    #[must_use]
    pub fn find(named: &Path) -> Option<Self> {
        let data = Path::new("tenken-data").join(FOLDER);
        let places = [named.join(data), named.join(FOLDER), named.to_owned()];
        let mut sticks = places.into_iter().map(|place| Self {
            store: Store::open(place),
        });
        sticks.find(|stick| stick.is_prepared() || stick.handed_in().is_dir())
    }

    /// Returns the store in which answers are kept while they are given.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Tells whether a data folder is the one this stick's folder is in, or that folder itself.
    #[must_use]
    pub fn keeps(&self, data: &Path) -> bool {
        let real = |path: &Path| path.canonicalize().ok();
        let Some((ours, data)) = real(self.store.data_dir()).zip(real(data)) else {
            // What is not there yet is no folder of the stick.
            return false;
        };
        data == ours || ours.parent() == Some(&data)
    }

    /// Returns the folder with one file for each run.
    #[must_use]
    pub fn handed_in(&self) -> PathBuf {
        self.store.data_dir().join(HANDED_IN)
    }

    /// Tells whether the stick was made ready, in whatever state its file is.
    #[must_use]
    pub fn is_prepared(&self) -> bool {
        !matches!(self.store.record::<Errand>(), RecordLoad::Absent)
    }

    /// Reads what everybody is asked; none where the stick was not made ready.
    ///
    /// # Errors
    ///
    /// The file cannot be read, is damaged, newer, or says what nobody can have typed.
    pub fn errand(&self) -> Result<Option<Errand>, StickError> {
        let path = self.store.record_path::<Errand>();
        let errand = match self.store.record::<Errand>() {
            RecordLoad::Absent => return Ok(None),
            // The version before asks the same, or nearly.
            RecordLoad::Loaded(errand) | RecordLoad::OnlyBackup(errand) => errand,
            RecordLoad::Newer { format } => return Err(StickError::Newer { path, format }),
            RecordLoad::Damaged { damage, .. } => return Err(StickError::Damaged(damage)),
            RecordLoad::Unreadable(error) => return Err(error.into()),
        };
        if errand.has_good_names() {
            Ok(Some(errand))
        } else {
            Err(StickError::Names(path))
        }
    }

    /// Makes the stick ready, or asks something else from now on; what was handed in stays. The
    /// questionnaire's files are given unless they are on the stick.
    ///
    /// # Errors
    ///
    /// Something cannot be written, or the file there is newer or damaged.
    pub fn prepare(&self, errand: &Errand, files: Option<&Files>) -> Result<(), StickError> {
        if let Some(files) = files {
            self.store
                .keep_questionnaire(&errand.questionnaire, files)?;
        }
        let guard = self.store.lock_record::<Errand>()?;
        let before = self.errand()?.map_or(0, |before| before.sequence);
        let errand = Errand {
            sequence: before.saturating_add(1),
            ..errand.clone()
        };
        Ok(guard.save(&errand)?)
    }

    /// Returns the questionnaire, in the very version.
    ///
    /// # Errors
    ///
    /// It is neither kept on the stick nor compiled in.
    pub fn questionnaire(&self, identity: &Identity) -> Result<Questionnaire, StickError> {
        let found = self.store.questionnaire(identity).ok();
        found
            .filter(|found| Identity::of(found) == *identity)
            .ok_or_else(|| StickError::NoQuestionnaire {
                path: self.store.data_dir().to_owned(),
                identity: identity.clone(),
            })
    }

    /// Begins an assessment with the names of the errand. Nothing is written yet but the lock.
    ///
    /// # Errors
    ///
    /// The folder cannot be read or written.
    pub fn begin(
        &self,
        errand: &Errand,
        questionnaire: &Questionnaire,
        now: Timestamp,
    ) -> Result<(Assessment, Guard), StoreError> {
        self.check_there()?;
        let id = self.store.new_id()?;
        let guard = self.lock(&id)?.guard()?;
        let mut assessment = Assessment::new(id, questionnaire, errand.level, now);
        assessment.organisation.clone_from(&errand.organisation);
        assessment.site.clone_from(&errand.site);
        Ok((assessment, guard))
    }

    /// Lists what somebody was interrupted at, the last one first.
    ///
    /// # Errors
    ///
    /// The folder is there and cannot be listed.
    pub fn unfinished(&self) -> Result<Vec<Unfinished>, StoreError> {
        let listed = self.store.list()?.into_iter();
        Ok(listed
            .filter_map(|each| match each {
                Listed::Named {
                    load: Load::Loaded(assessment) | Load::OnlyBackup(assessment),
                    ..
                } => Some(Unfinished::of(&assessment)),
                _ => None,
            })
            .collect())
    }

    /// Returns the last that somebody was interrupted at and no other program has open.
    ///
    /// # Errors
    ///
    /// The folder is there and cannot be listed.
    pub fn left(&self) -> Result<Option<Unfinished>, StoreError> {
        let mut unfinished = self.unfinished()?.into_iter();
        // What takes no lock for another reason, as on a medium that can only be read, is shown.
        Ok(unfinished.find(|each| !matches!(self.lock(&each.id), Ok(Lock::HeldByOther { .. }))))
    }

    /// Becomes the only writer of an assessment on the stick, unless another program is.
    ///
    /// # Errors
    ///
    /// The stick is not there, or the lock cannot be made.
    pub fn lock(&self, id: &AssessmentId) -> Result<Lock, StoreError> {
        self.check_there()?;
        self.store.lock(id)
    }

    /// Writes the one file of a run and takes what was kept while answering away; none where
    /// nothing was answered.
    ///
    /// # Errors
    ///
    /// Another program has the assessment, it cannot be read, or the file cannot be written. The
    /// answers then are where they were.
    pub fn hand_in(
        &self,
        id: &AssessmentId,
        zone: &TimeZone,
    ) -> Result<Option<HandedIn>, StickError> {
        let guard = self.lock(id)?.guard()?;
        let load = guard.load();
        let fault = load.fault(id);
        let assessment = match load {
            Load::Loaded(assessment) | Load::OnlyBackup(assessment) => assessment,
            Load::Absent => {
                guard.forget();
                return Ok(None);
            }
            _ => {
                let absent = || Message::new("store-absent").with("id", id.as_str());
                return Err(StickError::Unreadable(fault.unwrap_or_else(absent)));
            }
        };
        if Unfinished::is_empty(&assessment) {
            guard.forget();
            return Ok(None);
        }
        let questionnaire = self.questionnaire(&assessment.questionnaire)?;
        let value = export(&questionnaire, &assessment, Names::Kept);
        let check = value["check"].as_str().unwrap_or_default().to_owned();
        let bytes = json_text(&value).into_bytes();
        let path = guard.hand_over(&self.handed_in(), &stem(&assessment, zone), &bytes)?;
        Ok(Some(HandedIn { path, check }))
    }

    /// A stick that was pulled out must not grow anew on the computer it was in.
    fn check_there(&self) -> Result<(), StoreError> {
        let path = self.store.data_dir();
        if path.is_dir() {
            return Ok(());
        }
        Err(StoreError {
            action: Action::Lock,
            path: path.to_owned(),
            cause: Cause::Missing,
        })
    }

    /// Lists the files that were handed in, in the order of their names.
    ///
    /// # Errors
    ///
    /// The folder is there and cannot be listed.
    pub fn files(&self) -> Result<Vec<PathBuf>, StoreError> {
        let folder = self.handed_in();
        let is_json = |path: &PathBuf| {
            let ending = path.extension();
            ending.is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
        };
        let names = self.store.file_names(&folder)?;
        let mut files: Vec<PathBuf> = names.into_iter().map(|name| folder.join(name)).collect();
        // A Mac leaves a hidden file beside each on a stick.
        let is_hidden = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default();
            name.to_string_lossy().starts_with('.')
        };
        files.retain(|path| is_json(path) && !is_hidden(path));
        files.sort();
        Ok(files)
    }
}
