use super::error::Action;
use super::replace::{make_folder, replace, sweep};
use super::slot::Slot;
use super::{Cause, Guard, MAX_BYTES, StoreError};
use std::io;
use std::path::{Path, PathBuf};

impl Guard {
    /// Writes a JSON file that says all of this assessment, and only when that is safe on the disk
    /// takes the assessment itself away. Returns the file.
    ///
    /// A file of the same name is replaced: it can only be an earlier one of the same assessment,
    /// whose id is part of `stem`.
    ///
    /// # Errors
    ///
    /// The file cannot be written, or reads otherwise than it was written; the assessment then is
    /// where it was.
    pub fn hand_over(self, folder: &Path, stem: &str, bytes: &[u8]) -> Result<PathBuf, StoreError> {
        let slot = Slot::leaving(folder, stem);
        let fs = self.store().fs();
        make_folder(fs, folder)?;
        sweep(fs, &slot);
        replace(fs, &slot, None, bytes)?;
        let file = slot.file();
        let read = fs
            .read_limited(&file, bytes.len().max(MAX_BYTES))
            .map_err(|error| Action::Save.failed(&file, &error))?;
        if read != bytes {
            return Err(Action::Save.refused(&file, Cause::DeviceFailed));
        }
        self.forget();
        Ok(file)
    }

    /// Takes the assessment away for good, with the version before and its lock.
    ///
    /// What cannot be removed stays and does no harm: it is found again with the next start.
    pub fn forget(self) {
        let store = self.store().clone();
        let slot = self.slot().clone();
        // The version before goes first: alone it would look like an assessment that lost its file.
        for path in [slot.backup(), slot.file()] {
            let removed = store.fs().remove(&path);
            if removed.is_err_and(|error| error.kind() != io::ErrorKind::NotFound) {
                return;
            }
        }
        drop(self);
        let _ = store.fs().remove(&slot.lock());
        let _ = store.fs().sync_dir(slot.folder());
    }
}
