use super::document;
use super::error::Action;
use super::fs::Hold;
use super::load::{self, Load};
use super::replace::replace;
use super::slot::{self, Slot};
use super::{Cause, MAX_BYTES, Store, StoreError};
use crate::assessment::{Assessment, AssessmentId};
use std::io;
use std::path::{Path, PathBuf};

/// What came of [`Store::lock`].
#[derive(Debug)]
pub enum Lock {
    /// We are the only writer.
    Held(Guard),
    /// Another program is; the assessment can only be read.
    HeldByOther {
        /// The assessment's file.
        path: PathBuf,
        /// The other program's process number, where it could be read.
        process: Option<u32>,
    },
}

/// The right to write one assessment; dropping it gives it back.
#[derive(Debug)]
pub struct Guard {
    store: Store,
    slot: Slot,
    id: AssessmentId,
    _hold: Box<dyn Hold>,
}

impl Lock {
    /// Returns the guard, for those who cannot go on without.
    ///
    /// # Errors
    ///
    /// Another program has it.
    pub fn guard(self) -> Result<Guard, StoreError> {
        match self {
            Self::Held(guard) => Ok(guard),
            Self::HeldByOther { path, process } => {
                Err(Action::Lock.refused(&path, Cause::HeldByOther { process }))
            }
        }
    }
}

impl Guard {
    pub(super) fn new(store: Store, slot: Slot, id: AssessmentId, hold: Box<dyn Hold>) -> Self {
        Self {
            store,
            slot,
            id,
            _hold: hold,
        }
    }

    /// Returns the assessment's id.
    #[must_use]
    pub fn id(&self) -> &AssessmentId {
        &self.id
    }

    /// Returns the store the assessment is kept in.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Reads the assessment.
    #[must_use]
    pub fn load(&self) -> Load {
        self.store.load(&self.id)
    }

    /// Saves the assessment; what was in the file becomes the version before.
    ///
    /// When this returns, a power cut no longer loses it.
    ///
    /// # Errors
    ///
    /// The file is left as it was, or already holds the new version whole. A
    /// file that cannot be read, is damaged, newer, or has gone further is not
    /// written over.
    pub fn save(&self, assessment: &Assessment) -> Result<(), StoreError> {
        let path = self.slot.file();
        let refused = |cause| Err(Action::Save.refused(&path, cause));
        if assessment.id != self.id {
            return refused(Cause::OtherId);
        }
        let bytes = match document::to_bytes(assessment) {
            Ok(bytes) if bytes.len() > MAX_BYTES => return refused(Cause::TooLarge),
            Ok(bytes) => bytes,
            Err(error) => return refused(Cause::Other(error.to_string())),
        };
        let previous = self.read(&path)?;
        if let Some(previous) = &previous {
            self.check_replaceable(previous, assessment.sequence)?;
        }
        // After a save that failed late, the file may hold these very bytes already:
        // the version before must stay the one before.
        let previous = previous.filter(|previous| *previous != bytes);
        replace(self.store.fs(), &self.slot, previous.as_deref(), &bytes)
    }

    /// Gives the damaged file another name, and returns that.
    ///
    /// # Errors
    ///
    /// The file is not damaged, or cannot be renamed; it then is where it was.
    pub fn set_aside(&self) -> Result<PathBuf, StoreError> {
        match self.load() {
            Load::Damaged(damage) => set_aside(&self.store, self.slot.folder(), &damage.path),
            Load::Unreadable(error) => Err(error),
            _ => Err(Action::SetAside.refused(&self.slot.file(), Cause::NotDamaged)),
        }
    }

    /// Puts the version before in place of a file that is not there (any more).
    ///
    /// # Errors
    ///
    /// There is a file, or the version before cannot be read.
    pub fn restore_backup(&self) -> Result<Assessment, StoreError> {
        let refused = |cause| Err(Action::Restore.refused(&self.slot.backup(), cause));
        match self.load() {
            Load::OnlyBackup(backup) => {
                self.save(&backup)?;
                Ok(backup)
            }
            Load::Absent => refused(Cause::Missing),
            Load::Newer { format } => refused(Cause::Newer { format }),
            Load::Unreadable(error) => Err(error),
            Load::Damaged(damage) if damage.path == self.slot.backup() => refused(Cause::Damaged),
            Load::Damaged(_) | Load::Loaded(_) => refused(Cause::Exists),
        }
    }

    pub(super) fn slot(&self) -> &Slot {
        &self.slot
    }

    fn read(&self, path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
        match self.store.fs().read_limited(path, MAX_BYTES) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Action::Save.failed(path, &error)),
        }
    }

    fn check_replaceable(&self, bytes: &[u8], ours: u64) -> Result<(), StoreError> {
        let path = self.slot.file();
        let cause = match load::understand(bytes, &path, &self.id) {
            Load::Loaded(kept) if kept.sequence > ours => Cause::Outdated {
                on_disk: kept.sequence,
                ours,
            },
            Load::Newer { format } => Cause::Newer { format },
            Load::Damaged(_) => Cause::Damaged,
            _ => return Ok(()),
        };
        Err(Action::Save.refused(&path, cause))
    }
}

/// Gives a file the first free name beside it; the lock must be held.
pub(super) fn set_aside(store: &Store, folder: &Path, path: &Path) -> Result<PathBuf, StoreError> {
    let failed = |error: &io::Error| Action::SetAside.failed(path, error);
    let taken = store.names(folder)?;
    let is_free = |aside: &PathBuf| {
        let name = aside.file_name().unwrap_or_default().to_string_lossy();
        !taken.iter().any(|each| *each == name)
    };
    let aside = (1..=u32::MAX)
        .map(|number| slot::aside(path, number))
        .find(is_free)
        .ok_or_else(|| Action::SetAside.refused(path, Cause::Exists))?;
    store
        .fs()
        .rename(path, &aside)
        .map_err(|error| failed(&error))?;
    store
        .fs()
        .sync_dir(folder)
        .map_err(|error| failed(&error))?;
    Ok(aside)
}
