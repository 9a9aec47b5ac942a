use super::load::{check, load};
use super::{Fault, Files, LoadError, Questionnaire};
use include_dir::{Dir, include_dir};
use std::path::Path;

static FOLDERS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/questionnaires");

/// The questionnaires that can be answered: those compiled in, and any folder.
pub struct Library;

impl Library {
    /// Returns the ids of the questionnaires compiled into the program.
    #[must_use]
    pub fn ids() -> Vec<&'static str> {
        FOLDERS
            .dirs()
            .filter_map(|dir| dir.path().to_str())
            .collect()
    }

    /// Returns the files of one of them.
    #[must_use]
    pub fn files(id: &str) -> Option<Files> {
        FOLDERS.get_dir(id).map(Files::embedded)
    }

    /// Reads one of them.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it; a released program has none.
    #[must_use]
    pub fn load(id: &str) -> Option<Result<Questionnaire, Vec<Fault>>> {
        Self::files(id).map(|files| load(&files))
    }

    /// Returns the files of what a person asked for: the id of one compiled in,
    /// or the path of a folder or of its `questionnaire.ron`.
    ///
    /// An id comes first; a folder of the same name is asked for as `./name`.
    ///
    /// # Errors
    ///
    /// [`LoadError::NoSuch`] when it is neither, and those of [`Files::from_folder`].
    pub fn find(name: &str) -> Result<Files, LoadError> {
        if let Some(files) = Self::ids().contains(&name).then(|| Self::files(name)) {
            return files.ok_or_else(|| LoadError::NoSuch(name.to_owned()));
        }
        let path = Path::new(name);
        let is_head = path
            .file_name()
            .is_some_and(|file| file == "questionnaire.ron");
        if path.is_dir() || (is_head && path.exists()) {
            Files::from_folder(path)
        } else {
            Err(LoadError::NoSuch(name.to_owned()))
        }
    }

    /// Reads what a person asked for; see [`Library::find`].
    ///
    /// # Errors
    ///
    /// Those of [`Library::find`], and [`LoadError::Faults`] with everything that
    /// is wrong with it.
    pub fn open(name: &str) -> Result<Questionnaire, LoadError> {
        load(&Self::find(name)?).map_err(LoadError::Faults)
    }

    /// Lists everything that is wrong with what a person asked for; see [`check`].
    ///
    /// # Errors
    ///
    /// Those of [`Library::find`], except [`LoadError::Faults`].
    pub fn check(name: &str) -> Result<Vec<Fault>, LoadError> {
        match Self::find(name) {
            Ok(files) => Ok(check(&files)),
            Err(LoadError::Faults(faults)) => Ok(faults),
            Err(other) => Err(other),
        }
    }
}
