use super::document::{self, Document};
use super::error::Action;
use super::fs::Locking;
use super::guard::set_aside;
use super::replace::{make_folder, replace, sweep};
use super::slot::Slot;
use super::{Cause, Damage, MAX_BYTES, Store, StoreError};
use crate::i18n::{Explain, Message};
use serde::{Deserialize, Serialize};
use std::io;
use std::path::PathBuf;

/// What a person chose for every session, kept in `settings.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The file format, 1.
    pub format: u32,
    /// The language's code; none leaves it to the locale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Whether the score stays hidden until the report.
    #[serde(default)]
    pub hide_score: bool,
    /// The id of the set of signs to draw with; none leaves it to the terminal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub glyphs: Option<String>,
}

/// Why the standard settings hold instead of the kept ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsFault {
    /// The file cannot be understood; the next save sets it aside.
    Damaged(Damage),
    /// The file is a newer version's; it is left alone, so nothing can be saved.
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        format: u64,
    },
    /// The file is there and cannot be read.
    Unreadable(StoreError),
}

impl Settings {
    /// The newest format this program reads and the one it writes.
    pub const FORMAT: u32 = 1;
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            format: Self::FORMAT,
            language: None,
            hide_score: false,
            glyphs: None,
        }
    }
}

impl Store {
    /// Reads the settings: the standard ones when none are kept, and when they
    /// cannot be had together with the reason.
    #[must_use]
    pub fn settings(&self) -> (Settings, Option<SettingsFault>) {
        match self.read_settings() {
            Ok(settings) => (settings.unwrap_or_default(), None),
            Err(fault) => (Settings::default(), Some(fault)),
        }
    }

    /// Saves the settings; a damaged file is set aside first.
    ///
    /// # Errors
    ///
    /// The file cannot be written, is a newer version's, or another program
    /// saves at this very moment. What was there is still there.
    pub fn save_settings(&self, settings: &Settings) -> Result<(), StoreError> {
        let slot = Slot::settings(self.data_dir());
        let refused = |cause| Err(Action::Save.refused(&slot.file(), cause));
        make_folder(self.fs(), slot.folder())?;
        let hold = self.hold(&slot)?;
        if let Locking::HeldByOther { process } = hold {
            return refused(Cause::HeldByOther { process });
        }
        sweep(self.fs(), &slot);
        match self.read_settings() {
            Ok(_) => {}
            Err(SettingsFault::Damaged(damage)) => {
                set_aside(self, slot.folder(), &damage.path)?;
            }
            Err(SettingsFault::Newer { format, .. }) => return refused(Cause::Newer { format }),
            Err(SettingsFault::Unreadable(error)) => return refused(error.cause),
        }
        match document::to_bytes(settings) {
            Ok(bytes) => replace(self.fs(), &slot, None, &bytes),
            Err(error) => refused(Cause::Other(error.to_string())),
        }
    }

    fn read_settings(&self) -> Result<Option<Settings>, SettingsFault> {
        let path = Slot::settings(self.data_dir()).file();
        let bytes = match self.fs().read_limited(&path, MAX_BYTES) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => {
                return Err(SettingsFault::Unreadable(
                    Action::Read.failed(&path, &error),
                ));
            }
        };
        match document::from_bytes(&bytes, Settings::FORMAT) {
            Document::Good(settings) => Ok(Some(settings)),
            Document::Newer { format } => Err(SettingsFault::Newer { path, format }),
            Document::Damaged(fault) => Err(SettingsFault::Damaged(Damage {
                path,
                fault,
                backup: None,
            })),
        }
    }
}

impl Explain for SettingsFault {
    fn message(&self) -> Message {
        match self {
            Self::Damaged(damage) => Message::new("store-settings-damaged")
                .with("path", damage.path.display().to_string()),
            Self::Newer { path, format } => Message::new("store-settings-newer")
                .with("path", path.display().to_string())
                .with("format", format.to_string()),
            Self::Unreadable(error) => error.message(),
        }
    }
}
