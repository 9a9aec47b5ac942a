use super::load::{Fault, load};
use super::{Files, Questionnaire};
use include_dir::{Dir, include_dir};

static FOLDERS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/questionnaires");

/// The questionnaires that can be answered: those compiled in.
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
    pub fn load(id: &str) -> Option<Result<Questionnaire, Vec<Fault>>> {
        Self::files(id).map(|files| load(&files))
    }
}
