use super::check::limits::{self, is_forbidden};
use super::fault::{Fault, Rule};
use super::load::check_beside;
use super::load_error::LoadError;
use include_dir::Dir;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The RON files of one questionnaire, read but not yet understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// Where they are, as messages name it.
    pub folder: PathBuf,
    /// File name to contents.
    pub texts: BTreeMap<String, String>,
}

impl Files {
    /// Takes the files compiled into the program.
    #[must_use]
    pub fn embedded(dir: &Dir<'_>) -> Self {
        let texts = dir
            .files()
            .filter_map(|file| {
                let name = file.path().file_name()?.to_str()?;
                let text = file.contents_utf8().unwrap_or_default();
                is_ron(name).then(|| (name.to_owned(), text.to_owned()))
            })
            .collect();
        Self {
            folder: PathBuf::from("questionnaires").join(dir.path()),
            texts,
        }
    }

    /// Reads the `.ron` files of a folder, or of the folder a `questionnaire.ron` is in.
    ///
    /// Only ordinary files are opened, and no more than the limits is read of
    /// them. Files whose name begins with a dot are passed over: macOS leaves
    /// such beside every file on a USB stick.
    ///
    /// # Errors
    ///
    /// [`LoadError::Unreadable`] when the folder or a file cannot be read;
    /// [`LoadError::Faults`] when a file cannot be text of a questionnaire, with
    /// everything that is wrong with the other files.
    pub fn from_folder(path: &Path) -> Result<Self, LoadError> {
        let folder = folder_of(path);
        let names = names(&folder).map_err(|error| LoadError::unreadable(&folder, &error))?;
        let mut files = Self {
            folder,
            texts: BTreeMap::new(),
        };
        let mut faults = Vec::new();
        if names.len() > limits::FILES {
            let limit = limits::FILES;
            faults.push(Fault::of_file("*.ron", Rule::FilesTooMany { limit }));
            return Err(LoadError::Faults(faults));
        }
        for name in names {
            let path = files.folder.join(&name);
            let name = name.to_string_lossy().into_owned();
            match read(&path).map_err(|error| LoadError::unreadable(&path, &error))? {
                Ok(text) => {
                    files.texts.insert(name, text);
                }
                Err(reason) => faults.push(reason.fault(&name)),
            }
        }
        if faults.is_empty() {
            return Ok(files);
        }
        let unread: Vec<String> = faults.iter().map(|fault| fault.file.clone()).collect();
        faults.extend(check_beside(&files, &unread));
        faults.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        Err(LoadError::Faults(faults))
    }

    /// Returns the contents of a file, without the byte-order mark some editors write.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(|text| without_mark(text))
    }

    /// Goes through the files by name.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts
            .iter()
            .map(|(name, text)| (name.as_str(), without_mark(text)))
    }

    /// Returns the SHA-256 over names and contents in hexadecimal.
    ///
    /// Line ends and the byte-order mark do not count: an editor may change them
    /// unseen.
    #[must_use]
    pub fn hash(&self) -> String {
        let mut hasher = Sha256::new();
        for (name, text) in self.iter() {
            let text = text.replace("\r\n", "\n");
            hasher.update(name.as_bytes());
            hasher.update([0]);
            hasher.update((text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        }
        hasher
            .finalize()
            .iter()
            .fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
    }
}

/// Why a file is not taken, though the disk gave it.
enum Refusal {
    NameBad,
    NotRegular,
    TooLarge,
    /// The bytes, and how many of them are good.
    NotUtf8(Vec<u8>, usize),
}

impl Refusal {
    fn fault(&self, name: &str) -> Fault {
        match self {
            Self::NameBad => Fault::of_file(name, Rule::FileNameBad),
            Self::NotRegular => Fault::of_file(name, Rule::FileNotRegular),
            Self::TooLarge => {
                let limit = limits::FILE_BYTES / 1000;
                Fault::of_file(name, Rule::FileTooLarge { limit })
            }
            Self::NotUtf8(bytes, good) => {
                // The good bytes come through unchanged, so the place stays right.
                let text = String::from_utf8_lossy(bytes);
                Fault::in_text(name, &text, *good, Rule::FileNotUtf8)
            }
        }
    }
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

fn is_ron(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end == "ron") && !name.starts_with('.')
}

fn folder_of(path: &Path) -> PathBuf {
    let is_head = path
        .file_name()
        .is_some_and(|name| name == "questionnaire.ron");
    match path.parent() {
        Some(folder) if is_head && !path.is_dir() => {
            if folder.as_os_str().is_empty() {
                PathBuf::from(".")
            } else {
                folder.to_owned()
            }
        }
        _ => path.to_owned(),
    }
}

/// The names of the `.ron` files, in order; it stops looking after one too many.
fn names(folder: &Path) -> io::Result<Vec<OsString>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        if is_ron(&name.to_string_lossy()) {
            names.push(name);
        }
        if names.len() > limits::FILES {
            break;
        }
    }
    names.sort();
    Ok(names)
}

fn read(path: &Path) -> io::Result<Result<String, Refusal>> {
    // Such a name cannot be a section's, nor can it be shown.
    let name = path.file_name().and_then(OsStr::to_str);
    if name.is_none_or(|name| name.contains(is_forbidden)) {
        return Ok(Err(Refusal::NameBad));
    }
    // Asked before opening: opening a pipe that nobody writes to waits for ever.
    let is_file = match fs::metadata(path) {
        Ok(found) => found.is_file(),
        Err(_) if path.is_symlink() => false,
        Err(error) => return Err(error),
    };
    if !is_file {
        return Ok(Err(Refusal::NotRegular));
    }
    let most = u64::try_from(limits::FILE_BYTES).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() > limits::FILE_BYTES {
        return Ok(Err(Refusal::TooLarge));
    }
    Ok(String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        Refusal::NotUtf8(error.into_bytes(), good)
    }))
}
