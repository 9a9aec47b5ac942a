use super::Flushed;
use crate::assessment::Assessment;
use crate::assessment::store::StoreError;
use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Where wishes lie until the worker takes them, and what became of them.
#[derive(Debug, Default)]
pub(super) struct Tray {
    state: Mutex<State>,
    changed: Condvar,
}

/// What was asked for since the worker last looked; newer wishes replace older ones.
#[derive(Debug, Default)]
pub(super) struct Wishes {
    pub(super) assessment: Option<Assessment>,
    pub(super) again: bool,
    pub(super) data_dir: Option<PathBuf>,
}

#[derive(Debug, Default)]
struct State {
    wishes: Wishes,
    /// How many wishes were made, ever.
    asked: u64,
    /// How many of them are dealt with, well or badly.
    settled: u64,
    /// Why the last version is not on the disk.
    failure: Option<StoreError>,
    is_closing: bool,
}

impl Tray {
    /// Adds a wish.
    pub(super) fn ask(&self, wish: impl FnOnce(&mut Wishes)) {
        let mut state = self.lock();
        wish(&mut state.wishes);
        state.asked += 1;
        self.changed.notify_all();
    }

    /// Says that no more wishes come; the last failure is tried once more.
    pub(super) fn close(&self) {
        let mut state = self.lock();
        if state.failure.is_some() {
            state.wishes.again = true;
            state.asked += 1;
        }
        state.is_closing = true;
        self.changed.notify_all();
    }

    /// Waits for wishes and takes them all, with their number; none when no more come.
    pub(super) fn take(&self) -> Option<(u64, Wishes)> {
        let state = self.lock();
        let is_idle = |state: &mut State| state.asked == state.settled && !state.is_closing;
        let mut state = self
            .changed
            .wait_while(state, is_idle)
            .unwrap_or_else(PoisonError::into_inner);
        let wishes = std::mem::take(&mut state.wishes);
        (state.asked > state.settled).then_some((state.asked, wishes))
    }

    /// Says that the wishes up to this number are dealt with.
    pub(super) fn settle(&self, number: u64, failure: Option<StoreError>) {
        let mut state = self.lock();
        state.settled = number;
        state.failure = failure;
        self.changed.notify_all();
    }

    /// Waits until every wish made so far is dealt with, or the time is up.
    pub(super) fn wait(&self, timeout: Duration) -> Flushed {
        let state = self.lock();
        let asked = state.asked;
        let is_busy = |state: &mut State| state.settled < asked;
        let (state, _) = self
            .changed
            .wait_timeout_while(state, timeout, is_busy)
            .unwrap_or_else(PoisonError::into_inner);
        match (state.settled < asked, &state.failure) {
            (true, _) => Flushed::Saving,
            (false, Some(_)) => Flushed::Failed,
            (false, None) => Flushed::Saved,
        }
    }

    /// Returns what became of the last version; none while that is not known.
    pub(super) fn outcome(&self) -> Option<Result<(), StoreError>> {
        let state = self.lock();
        (state.settled == state.asked).then(|| state.failure.clone().map_or(Ok(()), Err))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The state is whole between any two statements that hold the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
