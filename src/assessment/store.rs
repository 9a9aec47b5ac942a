//! How assessments are kept on the disk: one RON file each, beside it the version before.
//!
//! `docs/file-format.md` explains the folder to the people who own it. Every
//! file call goes through [`Fs`], so that tests can fail, lose or reorder it.
//! Three rules hold everywhere: a file is only ever replaced whole, a file that
//! cannot be read is never taken for one that is not there, and only the holder
//! of a [`Guard`] writes.

mod cause;
mod damage;
mod data_dir;
mod disk;
mod document;
mod error;
mod find;
mod folder;
mod fs;
mod guard;
mod hand_over;
mod kept;
mod listed;
mod load;
mod migrate;
mod record;
mod replace;
mod saver;
mod settings;
mod slot;
mod trash;
mod unique;
mod unique_map;

pub use cause::Cause;
pub use damage::{Damage, Fault};
pub use data_dir::{DataDir, NoDataDir, Origin, Places};
pub use disk::DiskFs;
pub use error::{Action, StoreError};
pub use find::FindError;
pub use folder::Store;
pub use fs::{Found, Fs, Hold, Locking, NewFile, NotARegularFile};
pub use guard::{Guard, Lock};
pub use listed::Listed;
pub use load::{Load, understand};
pub use migrate::{MigrateError, Migrated};
pub use record::{Record, RecordGuard, RecordLoad};
pub use replace::private_folder;
pub use saver::{Flushed, Report, Saver};
pub use settings::{Settings, SettingsFault};
pub use unique_map::unique_map;

/// The most bytes one file may hold; a larger one is neither read nor written.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// How many deleted assessments the trash keeps.
pub const TRASH_KEEPS: usize = 20;
