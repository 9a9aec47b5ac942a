use super::{Folder, FolderError, Workshop};
use crate::assessment::store::{Action, Cause, RecordGuard, StoreError};

/// Bytes of the key of pseudonyms: nobody finds it by trying.
const KEY: usize = 16;

/// The right to write one workshop; dropping it gives it back.
///
/// It is about `workshop.ron` alone: every assessment has a lock of its own.
#[derive(Debug)]
pub struct FolderGuard {
    folder: Folder,
    guard: RecordGuard<Workshop>,
}

impl FolderGuard {
    pub(super) fn new(folder: Folder, guard: RecordGuard<Workshop>) -> Self {
        Self { folder, guard }
    }

    /// Returns the folder.
    #[must_use]
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Reads the workshop as it is now.
    ///
    /// # Errors
    ///
    /// Those of [`Folder::read`].
    pub fn read(&self) -> Result<Workshop, FolderError> {
        self.folder.read()
    }

    /// Saves the workshop with the next sequence number, and tells whether it had to: the same
    /// again is not written.
    ///
    /// # Errors
    ///
    /// It is outside the limits, or cannot be written. What was there is still there.
    pub fn save(&self, workshop: &Workshop) -> Result<bool, FolderError> {
        if let Err(limit) = workshop.check() {
            let path = self.folder.file();
            return Err(FolderError::Limit { path, limit });
        }
        let kept = self.read()?;
        let mut next = workshop.clone();
        next.sequence = kept.sequence;
        if next == kept {
            return Ok(false);
        }
        next.sequence = kept.sequence.saturating_add(1);
        self.guard.save(&next)?;
        Ok(true)
    }

    /// Makes the key that pseudonyms are made with, unless there is one.
    ///
    /// # Errors
    ///
    /// Those of [`FolderGuard::read`] and [`FolderGuard::save`], or the system has no random numbers.
    pub fn make_key(&self) -> Result<(), FolderError> {
        let mut workshop = self.read()?;
        if !workshop.key.is_empty() {
            return Ok(());
        }
        let mut bytes = [0; KEY];
        getrandom::fill(&mut bytes).map_err(|error| StoreError {
            action: Action::Save,
            path: self.folder.file(),
            cause: Cause::Other(error.to_string()),
        })?;
        let hex = |key: String, byte: &u8| format!("{key}{byte:02x}");
        workshop.key = bytes.iter().fold(String::new(), hex);
        self.save(&workshop)?;
        Ok(())
    }
}
