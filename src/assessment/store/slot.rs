use super::super::AssessmentId;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// The names that belong to one kept file: itself, the version before, its lock, what is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    folder: PathBuf,
    stem: String,
    ending: &'static str,
}

/// What our own files end in.
const OWN: &str = "ron";

impl Slot {
    /// Returns the slot of an assessment.
    pub(super) fn of(data: &Path, id: &AssessmentId) -> Self {
        Self {
            folder: assessments(data),
            stem: id.as_str().to_owned(),
            ending: OWN,
        }
    }

    /// Returns the slot of the settings.
    pub(super) fn settings(data: &Path) -> Self {
        Self::record(data, "settings")
    }

    /// Returns the slot of a document that lies in the data folder itself.
    pub(super) fn record(data: &Path, stem: &str) -> Self {
        Self {
            folder: data.to_owned(),
            stem: stem.to_owned(),
            ending: OWN,
        }
    }

    /// Returns the slot of a file that leaves the folder, in a folder of such files.
    pub(super) fn leaving(folder: &Path, stem: &str) -> Self {
        Self {
            folder: folder.to_owned(),
            stem: stem.to_owned(),
            ending: "json",
        }
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn file(&self) -> PathBuf {
        self.named("")
    }

    pub(super) fn backup(&self) -> PathBuf {
        self.named(".bak")
    }

    pub(super) fn lock(&self) -> PathBuf {
        self.folder.join(format!("{}.lock", self.stem))
    }

    /// Returns the name under which a new version is written.
    pub(super) fn fresh(&self, number: u32) -> PathBuf {
        self.named(&format!(".new-{number}"))
    }

    /// Tells whether a name is one [`Self::fresh`] makes.
    pub(super) fn is_fresh(&self, name: &OsStr) -> bool {
        name.to_str()
            .and_then(|name| {
                let ending = name.strip_prefix(&self.stem)?.strip_prefix('.')?;
                ending.strip_prefix(self.ending)?.strip_prefix(".new-")
            })
            .is_some_and(|number| number.parse::<u32>().is_ok())
    }

    fn named(&self, more: &str) -> PathBuf {
        let name = format!("{}.{}{more}", self.stem, self.ending);
        self.folder.join(name)
    }
}

/// Returns the folder of the assessments.
pub(super) fn assessments(data: &Path) -> PathBuf {
    data.join("assessments")
}

/// Returns the folder of what was deleted.
pub(super) fn trash(data: &Path) -> PathBuf {
    data.join("trash")
}

/// Returns the name a damaged file is set aside under.
pub(super) fn aside(path: &Path, number: u32) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".damaged-{number}"));
    PathBuf::from(name)
}
