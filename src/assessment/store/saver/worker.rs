use super::Report;
use super::tray::{Tray, Wishes};
use crate::assessment::Assessment;
use crate::assessment::store::{Guard, StoreError};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};

/// The thread's own side: the guard, and the last version asked for.
pub(super) struct Worker {
    tray: Arc<Tray>,
    guard: Guard,
    last: Option<Assessment>,
    /// Why the last version is not on the disk.
    failure: Option<StoreError>,
    reports: Sender<Report>,
    wake: Box<dyn Fn() + Send>,
}

/// Makes a worker and the end at which its reports come out.
pub(super) fn new(
    tray: Arc<Tray>,
    guard: Guard,
    wake: Box<dyn Fn() + Send>,
) -> (Worker, Receiver<Report>) {
    let (reports, receiver) = mpsc::channel();
    let worker = Worker {
        tray,
        guard,
        last: None,
        failure: None,
        reports,
        wake,
    };
    (worker, receiver)
}

impl Worker {
    /// Works until the tray closes.
    pub(super) fn run(mut self) {
        while let Some((number, wishes)) = self.tray.take() {
            self.fulfil(wishes);
            self.tray.settle(number, self.failure.clone());
            (self.wake)();
        }
    }

    fn fulfil(&mut self, wishes: Wishes) {
        let is_new = wishes.assessment.is_some();
        if is_new {
            self.last = wishes.assessment;
        }
        let has_moved = wishes
            .data_dir
            .is_some_and(|data_dir| self.change_folder(&data_dir));
        if (is_new || wishes.again) && !has_moved {
            self.save();
        }
    }

    fn save(&mut self) {
        let Some(assessment) = &self.last else {
            return;
        };
        let sequence = assessment.sequence;
        self.failure = self.guard.save(assessment).err();
        self.report(match self.failure.clone() {
            None => Report::Saved { sequence },
            Some(error) => Report::Failed { sequence, error },
        });
    }

    /// Goes to another folder, but not before the last version is there.
    fn change_folder(&mut self, data_dir: &Path) -> bool {
        if data_dir == self.guard.store().data_dir() {
            self.save();
            return true;
        }
        let moved = self.guard_in(data_dir).and_then(|guard| {
            self.last.as_ref().map_or(Ok(()), |last| guard.save(last))?;
            Ok(guard)
        });
        match moved {
            Ok(guard) => {
                self.guard = guard;
                self.failure = None;
                self.report(Report::Moved {
                    data_dir: data_dir.to_owned(),
                });
                if let Some(sequence) = self.last.as_ref().map(|last| last.sequence) {
                    self.report(Report::Saved { sequence });
                }
                true
            }
            Err(error) => {
                self.report(Report::NotMoved { error });
                false
            }
        }
    }

    fn guard_in(&self, data_dir: &Path) -> Result<Guard, StoreError> {
        let store = self.guard.store().elsewhere(data_dir);
        store.lock(self.guard.id())?.guard()
    }

    fn report(&self, report: Report) {
        // Nobody has to listen.
        let _ = self.reports.send(report);
    }
}
