use super::Limit;
use crate::assessment::Identity;
use crate::assessment::store::{Damage, StoreError};
use crate::i18n::{Explain, Message};
use std::path::PathBuf;

/// Why a workshop's folder could not be used. What was in it is still there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FolderError {
    /// No workshop is kept in this folder.
    #[error("no workshop in {}", path.display())]
    Absent {
        /// The folder.
        path: PathBuf,
    },
    /// The file is not there, but the version before is.
    #[error("only the version before {}", path.display())]
    OnlyBackup {
        /// The file that is not there.
        path: PathBuf,
    },
    /// There is a workshop, or another data folder, already.
    #[error("{} is taken", path.display())]
    Taken {
        /// The folder.
        path: PathBuf,
    },
    /// The file was written by a newer version. It is left alone.
    #[error("{} has the format {format}", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        format: u64,
    },
    /// The file cannot be understood. It is left alone.
    #[error("{} is damaged", damage.path.display())]
    Damaged {
        /// What is wrong.
        damage: Damage,
        /// Whether the version before can be read.
        has_backup: bool,
    },
    /// The file says something that is outside the limits, such as a threshold of 1.
    #[error("{}: {limit}", path.display())]
    Limit {
        /// The file.
        path: PathBuf,
        /// What it is.
        limit: Limit,
    },
    /// The very version of the questionnaire is neither kept in the folder nor compiled in.
    #[error("the questionnaire {} {} is missing", identity.id, identity.version)]
    NoQuestionnaire {
        /// The folder.
        path: PathBuf,
        /// The questionnaire.
        identity: Identity,
    },
    /// The folder or a file in it cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Explain for FolderError {
    fn message(&self) -> Message {
        let of = |id, path: &PathBuf| Message::new(id).with("path", path.display().to_string());
        match self {
            Self::Absent { path } => of("workshop-absent", path),
            Self::OnlyBackup { path } => of("workshop-only-backup", path),
            Self::Taken { path } => of("workshop-taken", path),
            Self::Newer { path, format } => {
                of("workshop-newer", path).with("format", format.to_string())
            }
            Self::Damaged { damage, has_backup } => damage
                .said_by("workshop-damaged")
                .with("backup", if *has_backup { "yes" } else { "no" }),
            // The file's own path stands before what the limit says.
            Self::Limit { path, limit } => {
                let mut message = limit.message();
                message.id = "workshop-file-limit";
                message.with("path", path.display().to_string())
            }
            Self::NoQuestionnaire { path, identity } => of("workshop-no-questionnaire", path)
                .with("id", identity.id.as_str())
                .with("version", identity.version.as_str()),
            Self::Store(error) => error.message(),
        }
    }
}
