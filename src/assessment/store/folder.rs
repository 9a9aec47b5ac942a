use super::disk::DiskFs;
use super::error::Action;
use super::fs::{Fs, Locking};
use super::guard::{Guard, Lock};
use super::load::{self, Load};
use super::replace::{make_folder, sweep};
use super::slot::{self, Slot};
use super::{Cause, StoreError};
use crate::assessment::AssessmentId;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How often a new id may meet one that is taken; one meeting is already unheard of.
const TRIES: usize = 100;

/// The folder in which the assessments are kept.
#[derive(Clone, Debug)]
pub struct Store {
    fs: Arc<dyn Fs>,
    data: PathBuf,
}

impl Store {
    /// Names the folder. Nothing is read yet, and nothing made before the first lock.
    #[must_use]
    pub fn open(data_dir: impl Into<PathBuf>) -> Self {
        Self::with_fs(Arc::new(DiskFs), data_dir)
    }

    /// Names the folder on another file system.
    #[must_use]
    pub fn with_fs(fs: Arc<dyn Fs>, data_dir: impl Into<PathBuf>) -> Self {
        Self {
            fs,
            data: data_dir.into(),
        }
    }

    /// Returns the data folder.
    #[must_use]
    pub fn data_dir(&self) -> &Path {
        &self.data
    }

    /// Returns the same store in another folder.
    #[must_use]
    pub fn elsewhere(&self, data_dir: impl Into<PathBuf>) -> Self {
        Self::with_fs(Arc::clone(&self.fs), data_dir)
    }

    /// Returns the file an assessment is kept in.
    #[must_use]
    pub fn path(&self, id: &AssessmentId) -> PathBuf {
        self.slot(id).file()
    }

    /// Reads an assessment. This needs no lock.
    #[must_use]
    pub fn load(&self, id: &AssessmentId) -> Load {
        load::load(self.fs(), &self.slot(id), id)
    }

    /// Becomes the only writer of an assessment, new or kept, unless another program is.
    ///
    /// Makes the folders, and removes what an interrupted save left behind.
    ///
    /// # Errors
    ///
    /// The folders or the lock cannot be made.
    pub fn lock(&self, id: &AssessmentId) -> Result<Lock, StoreError> {
        let slot = self.slot(id);
        make_folder(self.fs(), slot.folder())?;
        match self.hold(&slot)? {
            Locking::Held(hold) => {
                sweep(self.fs(), &slot);
                Ok(Lock::Held(Guard::new(self.clone(), slot, id.clone(), hold)))
            }
            Locking::HeldByOther { process } => Ok(Lock::HeldByOther {
                path: slot.file(),
                process,
            }),
        }
    }

    /// Makes an id that no assessment has, kept or in the trash.
    ///
    /// # Errors
    ///
    /// The folders cannot be listed, or the system has no random numbers.
    pub fn new_id(&self) -> Result<AssessmentId, StoreError> {
        let mut taken = self.names(&slot::assessments(&self.data))?;
        taken.extend(self.names(&slot::trash(&self.data))?);
        let failed = |cause| Action::NewId.refused(&self.data, cause);
        for _ in 0..TRIES {
            let bytes = self.fs.random();
            let bytes = bytes.map_err(|error| failed(Cause::Other(error.to_string())))?;
            let id = AssessmentId::from_random(bytes);
            if !taken.iter().any(|name| name.contains(id.as_str())) {
                return Ok(id);
            }
        }
        Err(failed(Cause::Exists))
    }

    pub(super) fn fs(&self) -> &dyn Fs {
        &*self.fs
    }

    pub(super) fn slot(&self, id: &AssessmentId) -> Slot {
        Slot::of(&self.data, id)
    }

    pub(super) fn hold(&self, slot: &Slot) -> Result<Locking, StoreError> {
        let path = slot.lock();
        self.fs
            .try_lock(&path, std::process::id())
            .map_err(|error| Action::Lock.failed(&path, &error))
    }

    /// Lists the names of what is no folder in a folder of the data folder; none when it is not
    /// there yet.
    ///
    /// # Errors
    ///
    /// The folder is there and cannot be listed.
    pub fn file_names(&self, folder: &Path) -> Result<Vec<OsString>, StoreError> {
        match self.fs.list(folder) {
            Ok(found) => Ok(found
                .into_iter()
                .filter(|found| !found.is_folder)
                .map(|found| found.name)
                .collect()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(Action::List.failed(folder, &error)),
        }
    }

    /// Lists the names in a folder; none when the folder is not there yet.
    pub(super) fn names(&self, folder: &Path) -> Result<Vec<String>, StoreError> {
        match self.fs.list(folder) {
            Ok(found) => Ok(found
                .into_iter()
                .map(|found| found.name.to_string_lossy().into_owned())
                .collect()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(Action::List.failed(folder, &error)),
        }
    }
}
