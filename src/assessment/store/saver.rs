//! Saves in the background, so that typing stays smooth on a slow stick.
//!
//! The newest version asked for is the one that is written; those it overtook
//! are skipped. A failed save keeps its version in memory for the next try.

mod tray;
mod worker;

use super::{Cause, Guard, StoreError};
use crate::assessment::Assessment;
use crate::assessment::store::error::Action;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::thread::{self, JoinHandle};
use std::time::Duration;
use tray::Tray;

/// The thread that saves one assessment.
///
/// Dropping it saves what was asked for, as [`Saver::close`] does, but without a word.
#[derive(Debug)]
pub struct Saver {
    tray: Arc<Tray>,
    thread: Option<JoinHandle<()>>,
    file: PathBuf,
}

/// What the saver tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// A version is on the disk.
    Saved {
        /// Its sequence number.
        sequence: u64,
    },
    /// A version is not on the disk; it is kept in memory.
    Failed {
        /// Its sequence number.
        sequence: u64,
        /// Why.
        error: StoreError,
    },
    /// From now on the assessment is saved in another data folder.
    Moved {
        /// That folder.
        data_dir: PathBuf,
    },
    /// The other data folder cannot be used; the assessment is still saved in the one before.
    NotMoved {
        /// Why.
        error: StoreError,
    },
}

/// How things stood when waiting ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flushed {
    /// Everything asked for is on the disk.
    Saved,
    /// It is still being saved.
    Saving,
    /// The last version is not on the disk.
    Failed,
}

impl Saver {
    /// Starts the thread. It calls `wake` after each report.
    ///
    /// # Errors
    ///
    /// The system starts no more threads.
    pub fn spawn(
        guard: Guard,
        wake: Box<dyn Fn() + Send>,
    ) -> Result<(Self, Receiver<Report>), StoreError> {
        let tray = Arc::new(Tray::default());
        let file = guard.store().path(guard.id());
        let (worker, reports) = worker::new(Arc::clone(&tray), guard, wake);
        let thread = thread::Builder::new()
            .name("saver".to_owned())
            .spawn(move || worker.run())
            .map_err(|error: io::Error| Action::Save.failed(&file, &error))?;
        let saver = Self {
            tray,
            thread: Some(thread),
            file,
        };
        Ok((saver, reports))
    }

    /// Asks for a version to be saved, and does not wait.
    pub fn request(&self, assessment: Assessment) {
        self.tray.ask(|wishes| wishes.assessment = Some(assessment));
    }

    /// Asks for the last version to be saved once more.
    pub fn retry(&self) {
        self.tray.ask(|wishes| wishes.again = true);
    }

    /// Asks for the assessment to be kept in another data folder, starting with the last version.
    pub fn save_to(&self, data_dir: &Path) {
        self.tray
            .ask(|wishes| wishes.data_dir = Some(data_dir.to_owned()));
    }

    /// Waits until everything asked for is dealt with, or the time is up.
    #[must_use]
    pub fn flush(&self, timeout: Duration) -> Flushed {
        self.tray.wait(timeout)
    }

    /// Saves what was asked for, tries once more what failed, and ends the thread.
    ///
    /// # Errors
    ///
    /// The last version is not on the disk.
    pub fn close(mut self) -> Result<(), StoreError> {
        self.end();
        let stopped = || Action::Save.refused(&self.file, Cause::Stopped);
        self.tray.outcome().unwrap_or_else(|| Err(stopped()))
    }

    fn end(&mut self) {
        if let Some(thread) = self.thread.take() {
            self.tray.close();
            // A panic there shows in the tray: what was asked for is not dealt with.
            let _ = thread.join();
        }
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        self.end();
    }
}
