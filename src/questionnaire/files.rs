use include_dir::Dir;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
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
                let is_ron = Path::new(name).extension().is_some_and(|end| end == "ron");
                is_ron.then(|| {
                    (
                        name.to_owned(),
                        file.contents_utf8().unwrap_or_default().to_owned(),
                    )
                })
            })
            .collect();
        Self {
            folder: PathBuf::from("questionnaires").join(dir.path()),
            texts,
        }
    }

    /// Returns the SHA-256 over names and contents, line ends normalized, in hexadecimal.
    #[must_use]
    pub fn hash(&self) -> String {
        let mut hasher = Sha256::new();
        for (name, text) in &self.texts {
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
