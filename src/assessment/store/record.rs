use super::document::{self, Document};
use super::error::Action;
use super::fs::{Hold, Locking};
use super::replace::{make_folder, replace, sweep};
use super::slot::Slot;
use super::{Cause, Damage, Fault, MAX_BYTES, Store, StoreError};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

/// A document of its own in a data folder, beside the assessments and kept with the same care.
pub trait Record: Serialize + DeserializeOwned {
    /// The file's name without `.ron`.
    const STEM: &'static str;
    /// The newest format this program reads and the one it writes.
    const FORMAT: u32;

    /// Returns the format that it says it has.
    fn format(&self) -> u32;

    /// Returns the number that rises with every save.
    fn sequence(&self) -> u64;
}

/// What reading a record came to. Only [`RecordLoad::Absent`] means that there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordLoad<T> {
    /// Here it is.
    Loaded(T),
    /// There is neither the file nor the version before.
    Absent,
    /// The file is not there, but the version before is.
    OnlyBackup(T),
    /// The file is a newer version's, which uses this format. It is left alone.
    Newer {
        /// The format.
        format: u64,
    },
    /// The file cannot be understood.
    Damaged {
        /// What is wrong; it holds no backup, for that would be an assessment.
        damage: Damage,
        /// Whether the version before can be read.
        has_backup: bool,
    },
    /// The file is there and cannot be read.
    Unreadable(StoreError),
}

/// The right to write one record; dropping it gives it back.
#[derive(Debug)]
pub struct RecordGuard<T> {
    store: Store,
    slot: Slot,
    _hold: Box<dyn Hold>,
    kind: PhantomData<fn() -> T>,
}

impl Store {
    /// Returns the file a record is kept in.
    #[must_use]
    pub fn record_path<T: Record>(&self) -> PathBuf {
        Slot::record(self.data_dir(), T::STEM).file()
    }

    /// Reads a record. This needs no lock.
    #[must_use]
    pub fn record<T: Record>(&self) -> RecordLoad<T> {
        let slot = Slot::record(self.data_dir(), T::STEM);
        match self.read_record(&slot.file()) {
            RecordLoad::Absent => match self.read_record(&slot.backup()) {
                RecordLoad::Loaded(backup) => RecordLoad::OnlyBackup(backup),
                other => other,
            },
            RecordLoad::Damaged { damage, .. } => RecordLoad::Damaged {
                damage,
                has_backup: matches!(self.read_record::<T>(&slot.backup()), RecordLoad::Loaded(_)),
            },
            other => other,
        }
    }

    /// Becomes the only writer of a record, new or kept.
    ///
    /// Makes the folder, and removes what an interrupted save left behind.
    ///
    /// # Errors
    ///
    /// The folder or the lock cannot be made, or another program has it.
    pub fn lock_record<T: Record>(&self) -> Result<RecordGuard<T>, StoreError> {
        let slot = Slot::record(self.data_dir(), T::STEM);
        make_folder(self.fs(), slot.folder())?;
        match self.hold(&slot)? {
            Locking::Held(hold) => {
                sweep(self.fs(), &slot);
                Ok(RecordGuard {
                    store: self.clone(),
                    slot,
                    _hold: hold,
                    kind: PhantomData,
                })
            }
            Locking::HeldByOther { process } => {
                Err(Action::Lock.refused(&slot.file(), Cause::HeldByOther { process }))
            }
        }
    }

    fn read_record<T: Record>(&self, path: &Path) -> RecordLoad<T> {
        match self.fs().read_limited(path, MAX_BYTES) {
            Ok(bytes) => understand(&bytes, path),
            Err(error) => match Cause::of(&error) {
                Cause::Missing => RecordLoad::Absent,
                cause => RecordLoad::Unreadable(Action::Read.refused(path, cause)),
            },
        }
    }
}

impl<T: Record> RecordGuard<T> {
    /// Reads the record.
    #[must_use]
    pub fn load(&self) -> RecordLoad<T> {
        self.store.record()
    }

    /// Saves the record; what was in the file becomes the version before.
    ///
    /// When this returns, a power cut no longer loses it.
    ///
    /// # Errors
    ///
    /// The file is left as it was, or already holds the new version whole. A
    /// file that cannot be read, is damaged, newer, or has gone further is not
    /// written over.
    pub fn save(&self, record: &T) -> Result<(), StoreError> {
        let path = self.slot.file();
        let refused = |cause| Err(Action::Save.refused(&path, cause));
        let bytes = match document::to_bytes(record) {
            Ok(bytes) if bytes.len() > MAX_BYTES => return refused(Cause::TooLarge),
            Ok(bytes) => bytes,
            Err(error) => return refused(Cause::Other(error.to_string())),
        };
        let previous = match self.store.fs().read_limited(&path, MAX_BYTES) {
            Ok(previous) => Some(previous),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(Action::Save.failed(&path, &error)),
        };
        if let Some(previous) = &previous {
            match understand::<T>(previous, &path) {
                RecordLoad::Newer { format } => return refused(Cause::Newer { format }),
                RecordLoad::Damaged { .. } => return refused(Cause::Damaged),
                RecordLoad::Loaded(kept) if kept.sequence() > record.sequence() => {
                    return refused(Cause::Outdated {
                        on_disk: kept.sequence(),
                        ours: record.sequence(),
                    });
                }
                _ => {}
            }
        }
        // After a save that failed late, the file may hold these very bytes already:
        // the version before must stay the one before.
        let previous = previous.filter(|previous| *previous != bytes);
        replace(self.store.fs(), &self.slot, previous.as_deref(), &bytes)
    }
}

/// Tells what the bytes of a file are.
fn understand<T: Record>(bytes: &[u8], path: &Path) -> RecordLoad<T> {
    let fault = match document::from_bytes::<T>(bytes, T::FORMAT) {
        Document::Newer { format } => return RecordLoad::Newer { format },
        Document::Damaged(fault) => fault,
        Document::Good(record) if record.format() == T::FORMAT => {
            return RecordLoad::Loaded(record);
        }
        Document::Good(record) => Fault::UnknownFormat {
            found: record.format(),
        },
    };
    RecordLoad::Damaged {
        damage: Damage {
            path: path.to_owned(),
            fault,
            backup: None,
        },
        has_backup: false,
    }
}
