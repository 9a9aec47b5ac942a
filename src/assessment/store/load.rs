use super::document::{self, Document};
use super::error::Action;
use super::fs::Fs;
use super::slot::Slot;
use super::unique::Unique;
use super::{Cause, Damage, Fault, MAX_BYTES, StoreError};
use crate::assessment::{Assessment, AssessmentId};
use crate::i18n::{Explain, Message};
use serde::Deserialize;
use std::path::Path;

/// What reading an assessment came to. Only [`Load::Absent`] means that there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Load {
    /// Here it is.
    Loaded(Assessment),
    /// There is neither the file nor the version before.
    Absent,
    /// The file is not there, but the version before is.
    OnlyBackup(Assessment),
    /// The file is a newer version's, which uses this format. It is left alone.
    Newer {
        /// The format.
        format: u64,
    },
    /// The file cannot be understood.
    Damaged(Damage),
    /// The file is there and cannot be read.
    Unreadable(StoreError),
}

impl Load {
    /// Returns the assessment when it was loaded.
    #[must_use]
    pub fn assessment(&self) -> Option<&Assessment> {
        match self {
            Self::Loaded(assessment) => Some(assessment),
            _ => None,
        }
    }

    /// Says what is wrong; none when the assessment was loaded.
    #[must_use]
    pub fn fault(&self, id: &AssessmentId) -> Option<Message> {
        let message = match self {
            Self::Loaded(_) => return None,
            Self::Absent => Message::new("store-absent"),
            Self::OnlyBackup(_) => Message::new("store-only-backup"),
            Self::Newer { format } => {
                Message::new("store-newer").with("format", format.to_string())
            }
            Self::Damaged(damage) => return Some(damage.message()),
            Self::Unreadable(error) => return Some(error.message()),
        };
        Some(message.with("id", id.as_str()))
    }
}

/// Reads an assessment, and the version before where that one is needed.
pub(super) fn load(fs: &dyn Fs, slot: &Slot, id: &AssessmentId) -> Load {
    match read(fs, &slot.file(), id) {
        Load::Absent => match read(fs, &slot.backup(), id) {
            Load::Loaded(backup) => Load::OnlyBackup(backup),
            other => other,
        },
        Load::Damaged(mut damage) => {
            damage.backup = match read(fs, &slot.backup(), id) {
                Load::Loaded(backup) => Some(Box::new(backup)),
                _ => None,
            };
            Load::Damaged(damage)
        }
        other => other,
    }
}

/// Reads one file.
pub(super) fn read(fs: &dyn Fs, path: &Path, id: &AssessmentId) -> Load {
    match fs.read_limited(path, MAX_BYTES) {
        Ok(bytes) => understand(&bytes, path, id),
        Err(error) => match Cause::of(&error) {
            Cause::Missing => Load::Absent,
            cause => Load::Unreadable(Action::Read.refused(path, cause)),
        },
    }
}

/// Tells what the bytes of a file are that should hold this assessment; never [`Load::Absent`].
#[must_use]
pub fn understand(bytes: &[u8], path: &Path, id: &AssessmentId) -> Load {
    let fault = match document::from_bytes::<Assessment>(bytes, Assessment::FORMAT) {
        Document::Newer { format } => return Load::Newer { format },
        Document::Damaged(fault) => fault,
        Document::Good(assessment) => match check(bytes, &assessment, id) {
            Ok(()) => return Load::Loaded(assessment),
            Err(fault) => fault,
        },
    };
    Load::Damaged(Damage {
        path: path.to_owned(),
        fault,
        backup: None,
    })
}

/// The maps in which the parser would let the last of two equal keys win.
#[derive(Deserialize)]
#[expect(dead_code, reason = "reading them is the check")]
struct Maps {
    #[serde(default)]
    scope: Unique,
    #[serde(default)]
    answers: Unique,
    #[serde(default)]
    actions: Unique,
}

fn check(bytes: &[u8], assessment: &Assessment, id: &AssessmentId) -> Result<(), Fault> {
    if assessment.format != Assessment::FORMAT {
        return Err(Fault::UnknownFormat {
            found: assessment.format,
        });
    }
    if assessment.id != *id {
        return Err(Fault::OtherId {
            found: assessment.id.as_str().to_owned(),
        });
    }
    document::options()
        .from_str::<Maps>(document::text(bytes)?)
        .map(drop)
        .map_err(|error| document::fault(&error))
}
