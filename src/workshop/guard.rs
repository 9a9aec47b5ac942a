use super::{Folder, FolderError, Workshop};
use crate::assessment::store::RecordGuard;

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
}
