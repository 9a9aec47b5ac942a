//! The questionnaires that were answered, kept beside the answers.
//!
//! A score can only be worked out again with the very questions it came from:
//! a folder may move, and the next version of the program brings other questions.

use super::error::Action;
use super::fs::NewFile;
use super::replace::make_folder;
use super::{Store, StoreError};
use crate::assessment::Identity;
use crate::assessment::transfer::HashStart;
use crate::questionnaire::{Files, Library, LoadError, Questionnaire, load};
use std::io;
use std::path::{Path, PathBuf};

/// So much of the hash tells versions of one questionnaire apart in a folder's name.
const HASH_SHOWN: usize = 16;
/// Half-written folders that a power cut left behind take up names; nobody has this many.
const MOST_LEFTOVERS: u32 = 100;

impl Store {
    /// Keeps the files of a questionnaire, unless they are kept already.
    ///
    /// # Errors
    ///
    /// The files cannot be written; nothing is then kept.
    pub fn keep_questionnaire(&self, identity: &Identity, files: &Files) -> Result<(), StoreError> {
        let Some(folder) = self.kept_folder(identity) else {
            return Ok(());
        };
        if self.fs().list(&folder).is_ok() {
            return Ok(());
        }
        let above = self.data_dir().join("questionnaires");
        make_folder(self.fs(), &above)?;
        let fresh = self.fresh_folder(&folder)?;
        for (name, text) in &files.texts {
            let path = fresh.join(name);
            let written = self
                .fs()
                .create_new(&path)
                .and_then(|mut file| write(&mut *file, text));
            written.map_err(|error| Action::Save.failed(&path, &error))?;
        }
        let named = self
            .fs()
            .sync_dir(&fresh)
            .and_then(|()| self.fs().rename(&fresh, &folder))
            .and_then(|()| self.fs().sync_dir(&above));
        named.map_err(|error| Action::Save.failed(&folder, &error))
    }

    /// Returns the questionnaire that was answered: the very version where it is
    /// compiled in or kept, else the one of its name that is compiled in.
    ///
    /// Whoever needs the very version compares its [`Identity`].
    ///
    /// # Errors
    ///
    /// [`LoadError::NoSuch`] when there is none of its name.
    pub fn questionnaire(&self, identity: &Identity) -> Result<Questionnaire, LoadError> {
        let compiled_in = Library::load(&identity.id).and_then(Result::ok);
        let is_same = |found: &Questionnaire| Identity::of(found) == *identity;
        match compiled_in {
            Some(found) if is_same(&found) => Ok(found),
            other => match self.kept_questionnaire(identity).filter(is_same) {
                Some(kept) => Ok(kept),
                None => other.ok_or_else(|| LoadError::NoSuch(identity.id.clone())),
            },
        }
    }

    fn kept_questionnaire(&self, identity: &Identity) -> Option<Questionnaire> {
        let files = Files::from_folder(&self.kept_folder(identity)?).ok()?;
        load(&files).ok()
    }

    /// Returns the folder a questionnaire is kept in, or would be.
    ///
    /// None when the identity, which may come from a file, could lead out of the folder.
    #[must_use]
    pub fn kept_folder(&self, identity: &Identity) -> Option<PathBuf> {
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let hash = identity.hash.get(..HASH_SHOWN)?;
        let is_safe =
            identity.id.chars().all(is_plain) && hash.chars().all(|c| c.is_ascii_hexdigit());
        let name = format!("{}-{hash}", identity.id);
        is_safe.then(|| self.data_dir().join("questionnaires").join(name))
    }

    /// Returns the files of the questionnaire whose content hash begins so: compiled in, or kept.
    #[must_use]
    pub fn questionnaire_by_hash(&self, start: &HashStart) -> Option<Files> {
        let is_wanted = |files: &Files| HashStart::of(&files.hash()).as_ref() == Some(start);
        let mut compiled_in = Library::ids().into_iter().filter_map(Library::files);
        compiled_in.find(is_wanted).or_else(|| {
            let above = self.data_dir().join("questionnaires");
            let found = self.fs().list(&above).ok()?;
            let mut folders: Vec<PathBuf> = found
                .into_iter()
                .filter(|found| found.is_folder)
                .map(|found| above.join(found.name))
                .collect();
            folders.sort();
            let mut kept = folders
                .iter()
                .filter_map(|folder| Files::from_folder(folder).ok());
            kept.find(is_wanted)
        })
    }

    fn fresh_folder(&self, folder: &Path) -> Result<PathBuf, StoreError> {
        let mut result = Err(io::Error::from(io::ErrorKind::AlreadyExists));
        for number in 1..=MOST_LEFTOVERS {
            let fresh = folder.with_extension(format!("new-{number}"));
            result = self.fs().create_dir(&fresh).map(|()| fresh);
            if !matches!(&result, Err(error) if error.kind() == io::ErrorKind::AlreadyExists) {
                break;
            }
        }
        result.map_err(|error| Action::MakeFolder.failed(folder, &error))
    }
}

fn write(file: &mut dyn NewFile, text: &str) -> io::Result<()> {
    file.write(text.as_bytes())?;
    file.sync()
}
