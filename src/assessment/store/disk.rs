use super::fs::{Found, Fs, Hold, Locking, NewFile, NotARegularFile};
use std::fs::{self, DirBuilder, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::Path;
use std::time::Duration;

#[cfg(unix)]
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};

/// A process number has at most ten digits.
const PROCESS_DIGITS: u64 = 10;

/// The real file system.
#[derive(Clone, Copy, Debug, Default)]
pub struct DiskFs;

impl Fs for DiskFs {
    fn read_limited(&self, path: &Path, max: usize) -> io::Result<Vec<u8>> {
        let file = open_regular(path, OpenOptions::new().read(true))?;
        let mut bytes = Vec::new();
        file.take(max as u64 + 1).read_to_end(&mut bytes)?;
        if bytes.len() > max {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn create_new(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        let file = create_private(path)?;
        Ok(Box::new(file))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn create_dir(&self, dir: &Path) -> io::Result<()> {
        private_folders().create(dir)
    }

    #[cfg(unix)]
    fn sync_dir(&self, dir: &Path) -> io::Result<()> {
        match File::open(dir)?.sync_all() {
            // Some FUSE and network file systems have no such call.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
                ) =>
            {
                Ok(())
            }
            result => result,
        }
    }

    // Windows has no such call: its file systems keep names in a journal.
    #[cfg(not(unix))]
    fn sync_dir(&self, _dir: &Path) -> io::Result<()> {
        Ok(())
    }

    fn list(&self, dir: &Path) -> io::Result<Vec<Found>> {
        fs::read_dir(dir)?
            .map(|entry| {
                let entry = entry?;
                let kind = entry.file_type()?;
                Ok(Found {
                    name: entry.file_name(),
                    is_file: kind.is_file(),
                    is_folder: kind.is_dir(),
                })
            })
            .collect()
    }

    fn try_lock(&self, path: &Path, process: u32) -> io::Result<Locking> {
        let mut file = open_lock(path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Ok(Locking::HeldByOther {
                    process: read_process(&mut file),
                });
            }
            Err(TryLockError::Error(error)) => return Err(error),
        }
        // The number only serves a message: a full disk must not keep anybody from opening.
        let _ = note_process(&mut file, process);
        Ok(Locking::Held(Box::new(LockFile(file))))
    }

    fn rename_waits(&self) -> &[Duration] {
        const WAITS: [Duration; 5] = [
            Duration::from_millis(50),
            Duration::from_millis(100),
            Duration::from_millis(200),
            Duration::from_millis(400),
            Duration::from_millis(800),
        ];
        if cfg!(windows) { &WAITS } else { &[] }
    }
}

impl NewFile for File {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

#[derive(Debug)]
struct LockFile(File);

impl Hold for LockFile {}

impl Drop for LockFile {
    fn drop(&mut self) {
        // Closing alone would not do while a program just being started still has the file.
        let _ = self.0.unlock();
    }
}

#[cfg(unix)]
fn private_folders() -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.mode(0o700);
    builder
}

// On Windows a folder takes over the rights of the one it is in.
#[cfg(not(unix))]
fn private_folders() -> DirBuilder {
    DirBuilder::new()
}

fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    options.mode(0o600);
    options.open(path)
}

/// Opens what is a regular file before and after, so that no link or pipe is followed.
fn open_regular(path: &Path, options: &OpenOptions) -> io::Result<File> {
    let before = fs::symlink_metadata(path)?;
    if !before.is_file() {
        return Err(NotARegularFile.into());
    }
    let file = options.open(path)?;
    let after = file.metadata()?;
    if !after.is_file() || !is_same(&before, &after) {
        return Err(NotARegularFile.into());
    }
    Ok(file)
}

#[cfg(unix)]
fn is_same(before: &Metadata, after: &Metadata) -> bool {
    (before.dev(), before.ino()) == (after.dev(), after.ino())
}

#[cfg(not(unix))]
fn is_same(_before: &Metadata, _after: &Metadata) -> bool {
    true
}

fn open_lock(path: &Path) -> io::Result<File> {
    match create_private(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        result => return result,
    }
    let file = open_regular(path, OpenOptions::new().read(true).write(true))?;
    // The process number is going to be written: not into a file somebody linked here.
    if has_other_names(&file.metadata()?) {
        return Err(NotARegularFile.into());
    }
    Ok(file)
}

#[cfg(unix)]
fn has_other_names(metadata: &Metadata) -> bool {
    metadata.nlink() > 1
}

#[cfg(not(unix))]
fn has_other_names(_metadata: &Metadata) -> bool {
    false
}

fn note_process(file: &mut File, process: u32) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(process.to_string().as_bytes())
}

fn read_process(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.take(PROCESS_DIGITS).read_to_string(&mut text).ok()?;
    text.parse().ok()
}
