use crate::assessment::Identity;
use crate::assessment::store::{Damage, StoreError};
use crate::i18n::{Explain, Message};
use std::path::PathBuf;

/// Why the stick could not be used. What was on it is still there.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum StickError {
    /// `courier.ron` was written by a newer version.
    #[error("{} has the format {format}", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        format: u64,
    },
    /// `courier.ron` cannot be understood.
    #[error("{} is damaged", .0.path.display())]
    Damaged(Damage),
    /// `courier.ron` proposes names that nobody could have typed.
    #[error("{}: names", .0.display())]
    Names(PathBuf),
    /// The very version of the questionnaire is neither kept on the stick nor compiled in.
    #[error("the questionnaire {} {} is missing", identity.id, identity.version)]
    NoQuestionnaire {
        /// The folder on the stick.
        path: PathBuf,
        /// The questionnaire.
        identity: Identity,
    },
    /// An assessment on the stick is in no state to be handed in; the message says in which.
    #[error("{}", .0.id)]
    Unreadable(Message),
    /// The folder or a file in it cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Explain for StickError {
    fn message(&self) -> Message {
        let of = |id, path: &PathBuf| Message::new(id).with("path", path.display().to_string());
        match self {
            Self::Newer { path, format } => {
                of("courier-newer", path).with("format", format.to_string())
            }
            Self::Damaged(damage) => damage.said_by("courier-damaged"),
            Self::Names(path) => of("courier-names", path),
            Self::NoQuestionnaire { path, identity } => of("courier-no-questionnaire", path)
                .with("id", identity.id.as_str())
                .with("version", identity.version.as_str()),
            Self::Unreadable(message) => message.clone(),
            Self::Store(error) => error.message(),
        }
    }
}
