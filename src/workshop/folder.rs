use super::{FolderError, FolderGuard, Workshop};
use crate::assessment::Identity;
use crate::assessment::store::{Cause, Fs, RecordLoad, Store, StoreError};
use crate::questionnaire::{Files, Questionnaire};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

/// How long to wait before each new try of a lock that somebody has: a look at a folder is short.
const WAITS: [Duration; 5] = [
    Duration::from_millis(50),
    Duration::from_millis(100),
    Duration::from_millis(200),
    Duration::from_millis(300),
    Duration::from_millis(350),
];

/// The folder of a workshop: `workshop.ron`, and beside it what any data folder has.
#[derive(Clone, Debug)]
pub struct Folder {
    store: Store,
}

impl Folder {
    /// Names the folder. Nothing is read yet.
    #[must_use]
    pub fn open(path: impl Into<PathBuf>) -> Self {
        Self {
            store: Store::open(path),
        }
    }

    /// Names the folder on another file system.
    #[must_use]
    pub fn with_fs(fs: Arc<dyn Fs>, path: impl Into<PathBuf>) -> Self {
        Self {
            store: Store::with_fs(fs, path),
        }
    }

    /// Returns the folder's path.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.store.data_dir()
    }

    /// Returns the file of the workshop itself.
    #[must_use]
    pub fn file(&self) -> PathBuf {
        self.store.record_path::<Workshop>()
    }

    /// Returns the store of the assessments in the folder.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Reads the workshop. This needs no lock.
    ///
    /// # Errors
    ///
    /// There is none, or it cannot be read, is damaged, newer or outside the limits.
    pub fn read(&self) -> Result<Workshop, FolderError> {
        let path = self.file();
        let workshop: Workshop = match self.store.record() {
            RecordLoad::Loaded(workshop) => workshop,
            RecordLoad::Absent => {
                return Err(FolderError::Absent {
                    path: self.path().to_owned(),
                });
            }
            RecordLoad::OnlyBackup(_) => return Err(FolderError::OnlyBackup { path }),
            RecordLoad::Newer { format } => return Err(FolderError::Newer { path, format }),
            RecordLoad::Damaged { damage, has_backup } => {
                return Err(FolderError::Damaged { damage, has_backup });
            }
            RecordLoad::Unreadable(error) => return Err(error.into()),
        };
        match workshop.check() {
            Ok(()) => Ok(workshop),
            Err(limit) => Err(FolderError::Limit { path, limit }),
        }
    }

    /// Makes the folder of a new workshop, with the questionnaire that everybody answers.
    ///
    /// # Errors
    ///
    /// Assessments or a workshop, in whatever state, are in the folder already, the workshop is
    /// outside the limits, or something cannot be written.
    pub fn create(&self, workshop: &Workshop, files: &Files) -> Result<(), FolderError> {
        if let Err(limit) = workshop.check() {
            let path = self.file();
            return Err(FolderError::Limit { path, limit });
        }
        self.check_free()?;
        let guard = self.store.lock_record::<Workshop>()?;
        // Somebody else may have made one meanwhile.
        self.check_free()?;
        self.store
            .keep_questionnaire(&workshop.questionnaire, files)?;
        Ok(guard.save(workshop)?)
    }

    /// Becomes the only writer of the workshop, after waiting a second for who has it.
    ///
    /// # Errors
    ///
    /// Those of [`Folder::read`], another program goes on having it, or the lock cannot be made.
    pub fn lock(&self) -> Result<FolderGuard, FolderError> {
        // Looking first makes no folder and no lock where there is no workshop.
        self.read()?;
        let mut locked = self.store.lock_record::<Workshop>();
        for wait in WAITS {
            let Err(StoreError {
                cause: Cause::HeldByOther { .. },
                ..
            }) = locked
            else {
                break;
            };
            sleep(wait);
            locked = self.store.lock_record::<Workshop>();
        }
        Ok(FolderGuard::new(self.clone(), locked?))
    }

    /// Returns the questionnaire that everybody answers, in the very version.
    ///
    /// # Errors
    ///
    /// It is neither kept in the folder nor compiled in.
    pub fn questionnaire(&self, workshop: &Workshop) -> Result<Questionnaire, FolderError> {
        let identity = &workshop.questionnaire;
        let found = self.store.questionnaire(identity).ok();
        found
            .filter(|found| Identity::of(found) == *identity)
            .ok_or_else(|| FolderError::NoQuestionnaire {
                path: self.path().to_owned(),
                identity: identity.clone(),
            })
    }

    fn check_free(&self) -> Result<(), FolderError> {
        let is_free = matches!(self.store.record::<Workshop>(), RecordLoad::Absent)
            && self.store.list()?.is_empty();
        if is_free {
            Ok(())
        } else {
            Err(FolderError::Taken {
                path: self.path().to_owned(),
            })
        }
    }
}
