use std::ffi::OsString;
use std::path::Path;
use std::time::Duration;
use std::{fmt, io};

/// The file calls the store makes, and the only place where it makes any.
///
/// Implementations promise no more than the operating system does: what is
/// written is safe only after [`NewFile::sync`], and a name only after
/// [`Fs::sync_dir`].
pub trait Fs: fmt::Debug + Send + Sync {
    /// Reads a whole regular file; links are not followed.
    ///
    /// # Errors
    ///
    /// `FileTooLarge` beyond `max` bytes, [`NotARegularFile`] inside the error
    /// for anything but a file, else the system's own.
    fn read_limited(&self, path: &Path, max: usize) -> io::Result<Vec<u8>>;

    /// Makes a file, for its owner alone, that must not be there yet.
    ///
    /// # Errors
    ///
    /// `AlreadyExists` when anything has the name, a link too; else the system's own.
    fn create_new(&self, path: &Path) -> io::Result<Box<dyn NewFile>>;

    /// Gives a file another name, replacing what has it.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Makes a folder for its owner alone.
    ///
    /// # Errors
    ///
    /// `AlreadyExists` when it is there, else the system's own.
    fn create_dir(&self, dir: &Path) -> io::Result<()>;

    /// Makes the names in a folder safe against a power cut.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn sync_dir(&self, dir: &Path) -> io::Result<()>;

    /// Lists a folder in no particular order.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn list(&self, dir: &Path) -> io::Result<Vec<Found>>;

    /// Takes a lock without waiting, and leaves the holder's process number in the file where it can.
    ///
    /// The lock goes with its process, however that ends.
    ///
    /// # Errors
    ///
    /// [`NotARegularFile`] inside the error for a link, else the system's own.
    fn try_lock(&self, path: &Path, process: u32) -> io::Result<Locking>;

    /// How long to wait before each new try of a rename that was denied.
    ///
    /// Windows' virus scanners hold a fresh file open for a moment.
    fn rename_waits(&self) -> &[Duration] {
        &[]
    }

    /// Draws eight bytes at random, for a new id.
    ///
    /// # Errors
    ///
    /// The system has no random numbers.
    fn random(&self) -> io::Result<[u8; 8]> {
        let mut bytes = [0; 8];
        getrandom::fill(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
        Ok(bytes)
    }
}

/// A file being written for the first time.
pub trait NewFile {
    /// Writes all of this.
    ///
    /// # Errors
    ///
    /// The system's own; a part may have been written.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Makes what was written safe against a power cut.
    ///
    /// # Errors
    ///
    /// The system's own. A second try could succeed with the data gone: write a new file instead.
    fn sync(&mut self) -> io::Result<()>;
}

/// A lock that is held; dropping it frees it.
pub trait Hold: fmt::Debug + Send {}

/// What came of trying to lock.
#[derive(Debug)]
pub enum Locking {
    /// It is ours.
    Held(Box<dyn Hold>),
    /// Somebody has it.
    HeldByOther {
        /// Their process number, where it could be read.
        process: Option<u32>,
    },
}

/// A name in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The name, without the folder.
    pub name: OsString,
    /// Whether it is a regular file; a link is not.
    pub is_file: bool,
    /// Whether it is a folder; a link is not.
    pub is_folder: bool,
}

/// The name belongs to a link, folder, pipe or device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a regular file")]
pub struct NotARegularFile;

impl From<NotARegularFile> for io::Error {
    fn from(error: NotARegularFile) -> Self {
        Self::new(io::ErrorKind::InvalidInput, error)
    }
}
