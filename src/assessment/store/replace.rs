//! Puts a new version in a file's place so that a crash, a power cut or a full
//! disk at any moment leaves the old one or the new one, whole.

use super::error::Action;
use super::fs::{Fs, NewFile};
use super::slot::Slot;
use super::{Cause, DiskFs, StoreError};
use std::io;
use std::path::{Path, PathBuf};

/// Leftovers that cannot be removed, such as planted links, take up names; nobody has this many.
const MOST_LEFTOVERS: u32 = 100;

/// Replaces the slot's file; `previous` becomes the version before.
///
/// Nothing is ever flushed twice: after a failed flush a second one may
/// succeed with the data gone, so the caller's next try writes new files.
pub(super) fn replace(
    fs: &dyn Fs,
    slot: &Slot,
    previous: Option<&[u8]>,
    bytes: &[u8],
) -> Result<(), StoreError> {
    let fresh = write_fresh(fs, slot, bytes)?;
    let result = previous
        .map_or(Ok(()), |previous| keep(fs, slot, previous))
        .and_then(|()| rename(fs, &fresh, &slot.file()));
    if result.is_err() {
        discard(fs, &fresh);
    }
    result?;
    sync(fs, slot.folder())
}

/// Makes a folder for papers, and those above it, each for its owner alone; one that is there stays
/// as it is.
///
/// # Errors
///
/// It cannot be made, or something else has its name.
pub fn private_folder(folder: &Path) -> Result<(), StoreError> {
    if folder.is_dir() {
        return Ok(());
    }
    make_folder(&DiskFs, folder)?;
    if folder.is_dir() {
        Ok(())
    } else {
        Err(Action::MakeFolder.refused(folder, Cause::Exists))
    }
}

/// Makes a folder and those above it, each safe against a power cut.
pub(super) fn make_folder(fs: &dyn Fs, folder: &Path) -> Result<(), StoreError> {
    match fs.create_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let Some(above) = above(folder) else {
                return Err(Action::MakeFolder.failed(folder, &error));
            };
            make_folder(fs, above)?;
            fs.create_dir(folder)
                .map_err(|error| Action::MakeFolder.failed(folder, &error))?;
        }
        result => result.map_err(|error| Action::MakeFolder.failed(folder, &error))?,
    }
    above(folder).map_or(Ok(()), |above| {
        fs.sync_dir(above)
            .map_err(|error| Action::MakeFolder.failed(above, &error))
    })
}

/// Removes what interrupted saves of this slot left behind; the lock must be held.
pub(super) fn sweep(fs: &dyn Fs, slot: &Slot) {
    // Leftovers do no harm, so that failing to see or remove them is no error.
    for found in fs.list(slot.folder()).unwrap_or_default() {
        if found.is_file && slot.is_fresh(&found.name) {
            discard(fs, &slot.folder().join(&found.name));
        }
    }
}

fn keep(fs: &dyn Fs, slot: &Slot, previous: &[u8]) -> Result<(), StoreError> {
    // A copy, because a stick's file system has no second names for one file.
    let copy = write_fresh(fs, slot, previous)?;
    rename(fs, &copy, &slot.backup()).inspect_err(|_| discard(fs, &copy))
}

fn write_fresh(fs: &dyn Fs, slot: &Slot, bytes: &[u8]) -> Result<PathBuf, StoreError> {
    let (path, mut file) = create(fs, slot)?;
    let written = file.write(bytes).and_then(|()| file.sync());
    drop(file);
    match written {
        Ok(()) => Ok(path),
        Err(error) => {
            discard(fs, &path);
            Err(Action::Save.failed(&slot.file(), &error))
        }
    }
}

fn create(fs: &dyn Fs, slot: &Slot) -> Result<(PathBuf, Box<dyn NewFile>), StoreError> {
    let refused = |cause| Action::Save.refused(&slot.file(), cause);
    for number in 1..=MOST_LEFTOVERS {
        let path = slot.fresh(number);
        match fs.create_new(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(refused(Cause::of_creating(&error))),
        }
    }
    Err(refused(Cause::Exists))
}

fn rename(fs: &dyn Fs, from: &Path, to: &Path) -> Result<(), StoreError> {
    let mut result = fs.rename(from, to);
    for wait in fs.rename_waits() {
        match &result {
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                std::thread::sleep(*wait);
                result = fs.rename(from, to);
            }
            _ => break,
        }
    }
    result.map_err(|error| Action::Save.failed(to, &error))
}

fn sync(fs: &dyn Fs, folder: &Path) -> Result<(), StoreError> {
    fs.sync_dir(folder)
        .map_err(|error| Action::Save.failed(folder, &error))
}

fn discard(fs: &dyn Fs, path: &Path) {
    // What stays is removed with the next lock.
    let _ = fs.remove(path);
}

fn above(folder: &Path) -> Option<&Path> {
    let above = folder.parent()?;
    Some(if above.as_os_str().is_empty() {
        Path::new(".")
    } else {
        above
    })
}
