use super::error::Action;
use super::replace::make_folder;
use super::slot;
use super::{Cause, Guard, Store, StoreError, TRASH_KEEPS};
use crate::assessment::AssessmentId;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

/// A deleted assessment: its number in the order of deleting, because clocks jump.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Trashed {
    number: u64,
    id: AssessmentId,
}

impl Trashed {
    fn parse(name: &str) -> Option<Self> {
        let name = name.strip_suffix(".bak").unwrap_or(name);
        let (number, rest) = name.split_once('-')?;
        Some(Self {
            number: number.parse().ok()?,
            id: AssessmentId::parse(rest.strip_suffix(".ron")?)?,
        })
    }

    fn file(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{:06}-{}.ron", self.number, self.id))
    }

    fn backup(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{:06}-{}.ron.bak", self.number, self.id))
    }
}

impl Guard {
    /// Moves the assessment, whatever state it is in, and the version before into the trash.
    ///
    /// The trash keeps the last [`TRASH_KEEPS`].
    ///
    /// # Errors
    ///
    /// There is none, or it cannot be moved; it then is where it was.
    pub fn delete(self) -> Result<(), StoreError> {
        let store = self.store();
        let trash = slot::trash(store.data_dir());
        make_folder(store.fs(), &trash)?;
        let kept = store.trashed()?;
        let trashed = Trashed {
            number: kept.last().map_or(1, |last| last.number.saturating_add(1)),
            id: self.id().clone(),
        };
        let (file, backup) = (self.slot().file(), self.slot().backup());
        // The version before goes first: alone it would look like an assessment that lost its file.
        let has_backup = rename(store, Action::Delete, &backup, &trashed.backup(&trash))?;
        if has_backup {
            sync(store, Action::Delete, &trash, self.slot().folder())?;
        }
        let moved = rename(store, Action::Delete, &file, &trashed.file(&trash));
        if moved.is_err() && has_backup {
            let _ = store.fs().rename(&trashed.backup(&trash), &backup);
        }
        if !moved? && !has_backup {
            return Err(Action::Delete.refused(&file, Cause::Missing));
        }
        sync(store, Action::Delete, &trash, self.slot().folder())?;
        let surplus = (kept.len() + 1).saturating_sub(TRASH_KEEPS);
        for old in kept.iter().take(surplus) {
            // What stays is removed with the next deletion.
            let _ = store.fs().remove(&old.backup(&trash));
            let _ = store.fs().remove(&old.file(&trash));
        }
        Ok(())
    }
}

impl Store {
    /// Lists the deleted assessments that can be brought back, the last one first.
    ///
    /// # Errors
    ///
    /// The trash is there and cannot be listed.
    pub fn deleted(&self) -> Result<Vec<AssessmentId>, StoreError> {
        let mut seen = BTreeSet::new();
        let mut trashed: Vec<Trashed> = self.trashed()?.into_iter().collect();
        trashed.sort_by_key(|each| Reverse(each.number));
        Ok(trashed
            .into_iter()
            .map(|each| each.id)
            .filter(|id| seen.insert(id.clone()))
            .collect())
    }

    /// Brings a deleted assessment back, with the version before.
    ///
    /// # Errors
    ///
    /// It is not in the trash, one with its id is kept, another program has
    /// that one open, or it cannot be moved; it then is where it was.
    pub fn undelete(&self, id: &AssessmentId) -> Result<(), StoreError> {
        let trash = slot::trash(self.data_dir());
        let guard = self.lock(id)?.guard()?;
        let slot = guard.slot();
        let refused = |cause| Err(Action::Undelete.refused(&slot.file(), cause));
        let kept = self.names(slot.folder())?;
        let is_kept = |path: &Path| kept.iter().any(|name| path.ends_with(name));
        if is_kept(&slot.file()) {
            return refused(Cause::Exists);
        }
        let Some(last) = self.trashed()?.into_iter().rfind(|each| each.id == *id) else {
            return refused(Cause::Missing);
        };
        rename(self, Action::Undelete, &last.file(&trash), &slot.file())?;
        sync(self, Action::Undelete, slot.folder(), &trash)?;
        if !is_kept(&slot.backup()) {
            rename(self, Action::Undelete, &last.backup(&trash), &slot.backup())?;
            sync(self, Action::Undelete, slot.folder(), &trash)?;
        }
        Ok(())
    }

    fn trashed(&self) -> Result<BTreeSet<Trashed>, StoreError> {
        let names = self.names(&slot::trash(self.data_dir()))?;
        Ok(names
            .iter()
            .filter_map(|name| Trashed::parse(name))
            .collect())
    }
}

/// Moves a file; false when there is none.
fn rename(store: &Store, action: Action, from: &Path, to: &Path) -> Result<bool, StoreError> {
    match store.fs().rename(from, to) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(action.failed(from, &error)),
    }
}

/// Makes a move safe, the new name first: a file with both names is better than one with none.
fn sync(store: &Store, action: Action, to: &Path, from: &Path) -> Result<(), StoreError> {
    for folder in [to, from] {
        store
            .fs()
            .sync_dir(folder)
            .map_err(|error| action.failed(folder, &error))?;
    }
    Ok(())
}
