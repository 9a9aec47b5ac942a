use super::{Folder, FolderError, Workshop, file_name};
use crate::assessment::store::{DiskFs, Fs};
use crate::i18n::{Explain, Message};
use jiff::civil::Date;
use std::cmp::Reverse;
use std::io;
use std::path::{Path, PathBuf};

/// The word that stands for the workshop held last, or else the next to be held.
const LATEST: &str = "latest";
const FOLDER: &str = "workshops";

/// The workshops of a data folder, each in a folder of its own.
#[derive(Clone, Debug)]
pub struct Shelf {
    folder: PathBuf,
}

/// One workshop of a shelf, in whatever state it is.
#[derive(Clone, Debug)]
pub struct Shelved {
    /// Its folder.
    pub folder: Folder,
    /// The workshop, or why it cannot be read.
    pub workshop: Result<Workshop, FolderError>,
}

/// Why a word names no workshop.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShelfError {
    /// No workshop is kept at all.
    #[error("no workshops")]
    Empty,
    /// No workshop is called like this or begins so.
    #[error("no workshop begins with {0:?}")]
    Unknown(String),
    /// Several do.
    #[error("{beginning:?} begins {names:?}")]
    Ambiguous {
        /// What was asked for.
        beginning: String,
        /// The folders it could be, in order.
        names: Vec<String>,
    },
    /// The folder of the workshops cannot be listed.
    #[error("{}: {detail}", path.display())]
    Unlisted {
        /// The folder.
        path: PathBuf,
        /// The system's words.
        detail: String,
    },
}

impl Shelf {
    /// Names the shelf of a data folder. Nothing is read yet.
    #[must_use]
    pub fn of(data_dir: &Path) -> Self {
        Self {
            folder: data_dir.join(FOLDER),
        }
    }

    /// Returns the folder for a new workshop of this name.
    #[must_use]
    pub fn place(&self, name: &str) -> PathBuf {
        self.folder.join(folder_name(name))
    }

    /// Lists the workshops, the last date first, those that cannot be read last.
    ///
    /// # Errors
    ///
    /// The folder is there and cannot be listed.
    pub fn list(&self) -> Result<Vec<Shelved>, ShelfError> {
        let found = match DiskFs.list(&self.folder) {
            Ok(found) => found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => {
                return Err(ShelfError::Unlisted {
                    path: self.folder.clone(),
                    detail: error.to_string(),
                });
            }
        };
        let folders = found.into_iter().filter(|found| !found.is_file);
        let mut all: Vec<Shelved> = folders
            .map(|found| Folder::open(self.folder.join(found.name)))
            .map(|folder| Shelved {
                workshop: folder.read(),
                folder,
            })
            .filter(|each| !matches!(each.workshop, Err(FolderError::Absent { .. })))
            .collect();
        all.sort_by_cached_key(|each| (Reverse(each.date()), each.folder.path().to_owned()));
        Ok(all)
    }

    /// Finds a workshop by its folder's path, by its name or a unique beginning of it, or `latest`:
    /// the last of those up to today, or the first to come where there is none yet.
    ///
    /// # Errors
    ///
    /// None or several are meant, or the folder of the workshops cannot be listed.
    pub fn find(&self, word: &str, today: Date) -> Result<Folder, ShelfError> {
        if let Some(folder) = at_path(word) {
            return Ok(folder);
        }
        match self.by_name(word, today) {
            // The folder itself then tells that there is no workshop in it.
            Err(ShelfError::Unknown(_) | ShelfError::Empty)
                if word.contains(std::path::is_separator) =>
            {
                Ok(Folder::open(word))
            }
            found => found,
        }
    }

    fn by_name(&self, word: &str, today: Date) -> Result<Folder, ShelfError> {
        let all = self.list()?;
        if all.is_empty() {
            return Err(ShelfError::Empty);
        }
        let unknown = || ShelfError::Unknown(word.to_owned());
        if word == LATEST {
            return latest(&all, today).cloned().ok_or_else(unknown);
        }
        if let Some(exact) = all.iter().find(|each| each.folder_name() == word) {
            return Ok(exact.folder.clone());
        }
        let mut meant: Vec<Shelved> = all.iter().filter(|e| e.is_called(word)).cloned().collect();
        if meant.is_empty() {
            meant = all.into_iter().filter(|e| e.begins_with(word)).collect();
        }
        match meant.len() {
            0 => Err(unknown()),
            1 => Ok(meant.remove(0).folder),
            _ => Err(ShelfError::Ambiguous {
                beginning: word.to_owned(),
                names: meant.iter().map(Shelved::folder_name).collect(),
            }),
        }
    }
}

impl Shelved {
    /// Returns the name of its folder, with which it can be asked for.
    #[must_use]
    pub fn folder_name(&self) -> String {
        let name = self.folder.path().file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    fn date(&self) -> Option<Date> {
        self.workshop.as_ref().ok().map(|workshop| workshop.date)
    }

    fn is_called(&self, word: &str) -> bool {
        self.workshop.as_ref().is_ok_and(|it| it.name == word)
    }

    fn begins_with(&self, word: &str) -> bool {
        let begins = |name: &str| !word.is_empty() && name.starts_with(word);
        begins(&self.folder_name()) || self.workshop.as_ref().is_ok_and(|it| begins(&it.name))
    }
}

/// Chooses among workshops, the last date first.
fn latest(all: &[Shelved], today: Date) -> Option<&Folder> {
    let dated = || all.iter().filter_map(|each| Some((each.date()?, each)));
    let held = dated().find(|(date, _)| *date <= today);
    let found = held.or_else(|| dated().min_by_key(|(date, _)| *date));
    found.map(|(_, each)| &each.folder)
}

/// Returns the workshop's folder at a path: itself, or the one `workshop.ron` is in; none where
/// there is no workshop.
fn at_path(word: &str) -> Option<Folder> {
    let path = Path::new(word);
    if path.is_file() && path.file_name().is_some_and(|name| name == "workshop.ron") {
        return path.parent().map(|above| match above {
            above if above.as_os_str().is_empty() => Folder::open("."),
            above => Folder::open(above),
        });
    }
    let holds_one = || !matches!(Folder::open(path).read(), Err(FolderError::Absent { .. }));
    (path.is_dir() && holds_one()).then(|| Folder::open(path))
}

/// The word for the latest one names no folder.
fn folder_name(name: &str) -> String {
    match file_name(name) {
        name if name == LATEST => format!("{FOLDER}-{name}"),
        name => name,
    }
}

impl Explain for ShelfError {
    fn message(&self) -> Message {
        match self {
            Self::Empty => Message::new("workshop-find-empty"),
            Self::Unknown(word) => {
                Message::new("workshop-find-unknown").with("word", word.as_str())
            }
            Self::Ambiguous { beginning, names } => Message::new("workshop-find-ambiguous")
                .with("word", beginning.as_str())
                .with("names", names.join(", ")),
            Self::Unlisted { path, detail } => Message::new("workshop-unlisted")
                .with("path", path.display().to_string())
                .with("detail", detail.as_str()),
        }
    }
}
