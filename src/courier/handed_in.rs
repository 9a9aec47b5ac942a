use std::path::PathBuf;

/// One run that came to its end: its file on the stick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedIn {
    /// The file.
    pub path: PathBuf,
    /// The check code of what is in it.
    pub check: String,
}

impl HandedIn {
    /// Returns the name of the file without its folder.
    #[must_use]
    pub fn file_name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }
}
