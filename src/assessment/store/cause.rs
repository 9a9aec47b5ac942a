use super::MAX_BYTES;
use super::fs::NotARegularFile;
use std::io;

/// Why something could not be done: exactly what the system said, never a guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// No space for the contents.
    DiskFull,
    /// No space for another file: none left, or no more names.
    NoRoomForFile,
    /// The user's share of the disk is used up.
    QuotaReached,
    /// The medium can only be read.
    ReadOnly,
    /// The user may not.
    Denied,
    /// The file or its folder is not there.
    Missing,
    /// Too many files are open on this computer.
    TooManyOpenFiles,
    /// The device failed to read or write.
    DeviceFailed,
    /// The name belongs to a link, folder, pipe or device.
    NotARegularFile,
    /// More than [`MAX_BYTES`].
    TooLarge,
    /// Another program writes it.
    HeldByOther {
        /// Its process number, where it could be read.
        process: Option<u32>,
    },
    /// The file was written by a newer version, which uses this format.
    Newer {
        /// The format.
        format: u64,
    },
    /// The file cannot be understood, so it is not written over.
    Damaged,
    /// The file has gone further than what was to be written.
    Outdated {
        /// The sequence number in the file.
        on_disk: u64,
        /// The one that was to be written.
        ours: u64,
    },
    /// A file has the name already.
    Exists,
    /// The assessment is not the one the guard is for.
    OtherId,
    /// The file is not damaged, so it stays where it is.
    NotDamaged,
    /// The thread that saves has ended.
    Stopped,
    /// Something else, in the system's words.
    Other(String),
}

impl Cause {
    /// Reads the cause out of a system error.
    #[must_use]
    pub fn of(error: &io::Error) -> Self {
        if error
            .get_ref()
            .and_then(|inner| inner.downcast_ref::<NotARegularFile>())
            .is_some()
        {
            return Self::NotARegularFile;
        }
        match error.kind() {
            io::ErrorKind::StorageFull => Self::DiskFull,
            io::ErrorKind::QuotaExceeded => Self::QuotaReached,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::PermissionDenied => Self::Denied,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Missing,
            io::ErrorKind::FileTooLarge => Self::TooLarge,
            io::ErrorKind::AlreadyExists => Self::Exists,
            _ => by_number(error).unwrap_or_else(|| Self::Other(error.to_string())),
        }
    }

    /// Reads the cause out of the error of making a file.
    #[must_use]
    pub fn of_creating(error: &io::Error) -> Self {
        match Self::of(error) {
            Self::DiskFull => Self::NoRoomForFile,
            cause => cause,
        }
    }

    /// Returns the cause's id in the `.ftl` files.
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::DiskFull => "disk-full",
            Self::NoRoomForFile => "no-room-for-file",
            Self::QuotaReached => "quota-reached",
            Self::ReadOnly => "read-only",
            Self::Denied => "denied",
            Self::Missing => "missing",
            Self::TooManyOpenFiles => "too-many-open-files",
            Self::DeviceFailed => "device-failed",
            Self::NotARegularFile => "not-a-regular-file",
            Self::TooLarge => "too-large",
            Self::HeldByOther { .. } => "held-by-other",
            Self::Newer { .. } => "newer",
            Self::Damaged => "damaged",
            Self::Outdated { .. } => "outdated",
            Self::Exists => "exists",
            Self::OtherId => "other-id",
            Self::NotDamaged => "not-damaged",
            Self::Stopped => "stopped",
            Self::Other(_) => "other",
        }
    }

    /// Returns what the message shows beside the cause: a number or the system's words.
    pub(super) fn detail(&self) -> String {
        match self {
            Self::HeldByOther { process } => {
                process.map_or_else(|| "unknown".to_owned(), |number| number.to_string())
            }
            Self::Newer { format } => format.to_string(),
            Self::TooLarge => (MAX_BYTES / (1024 * 1024)).to_string(),
            Self::Other(words) => words.clone(),
            _ => String::new(),
        }
    }
}

/// The errors that the standard library gives no kind to.
#[cfg(unix)]
fn by_number(error: &io::Error) -> Option<Cause> {
    match error.raw_os_error()? {
        5 => Some(Cause::DeviceFailed),
        23 | 24 => Some(Cause::TooManyOpenFiles),
        _ => None,
    }
}

/// The errors that the standard library gives no kind to.
#[cfg(windows)]
fn by_number(error: &io::Error) -> Option<Cause> {
    match error.raw_os_error()? {
        4 => Some(Cause::TooManyOpenFiles),
        23 | 1117 => Some(Cause::DeviceFailed),
        _ => None,
    }
}

#[cfg(not(any(unix, windows)))]
fn by_number(_error: &io::Error) -> Option<Cause> {
    None
}
