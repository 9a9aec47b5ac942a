use super::Cause;
use crate::i18n::{Explain, Message};
use std::io;
use std::path::{Path, PathBuf};

/// Something the store could not do. What was on the disk before is still there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{action:?} {}: {cause:?}", path.display())]
pub struct StoreError {
    /// What was to be done.
    pub action: Action,
    /// The file or folder it failed at.
    pub path: PathBuf,
    /// Why.
    pub cause: Cause,
}

/// What the store was doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Reading a file.
    Read,
    /// Listing a folder.
    List,
    /// Making a folder.
    MakeFolder,
    /// Making sure of being the only writer.
    Lock,
    /// Saving.
    Save,
    /// Giving a damaged file another name.
    SetAside,
    /// Putting the version before in place.
    Restore,
    /// Moving into the trash.
    Delete,
    /// Taking out of the trash.
    Undelete,
    /// Making an id.
    NewId,
}

impl Action {
    fn id(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::List => "list",
            Self::MakeFolder => "make-folder",
            Self::Lock => "lock",
            Self::Save => "save",
            Self::SetAside => "set-aside",
            Self::Restore => "restore",
            Self::Delete => "delete",
            Self::Undelete => "undelete",
            Self::NewId => "new-id",
        }
    }

    /// Makes the error of this action with a cause of our own.
    pub(super) fn refused(self, path: &Path, cause: Cause) -> StoreError {
        StoreError {
            action: self,
            path: path.to_owned(),
            cause,
        }
    }

    /// Makes the error of this action from the system's.
    pub(super) fn failed(self, path: &Path, error: &io::Error) -> StoreError {
        self.refused(path, Cause::of(error))
    }
}

impl Explain for StoreError {
    fn message(&self) -> Message {
        Message::new("store-failed")
            .with("action", self.action.id())
            .with("path", self.path.display().to_string())
            .with("cause", self.cause.id())
            .with("detail", self.cause.detail())
    }
}
