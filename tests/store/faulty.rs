//! The real disk with one thing going wrong.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tenken::assessment::store::{DiskFs, Found, Fs, Locking, NewFile};

/// What goes wrong, and when.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    /// The number of the call, from 0, among those that match.
    pub(super) at: usize,
    /// Whether every later call fails too.
    pub(super) for_ever: bool,
    /// Whether the call does its work before it fails.
    pub(super) works: bool,
    pub(super) error: Kind,
    /// Only calls of this name.
    pub(super) call: Option<&'static str>,
    /// Only calls on paths in here.
    pub(super) under: PathBuf,
}

/// An error by its kind or by the system's number.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Named(io::ErrorKind),
    Number(i32),
}

#[derive(Debug, Default)]
struct Faults {
    plan: Option<Plan>,
    calls: usize,
    hits: Vec<&'static str>,
    log: Vec<&'static str>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct FaultyFs {
    faults: Arc<Mutex<Faults>>,
    waits: Vec<Duration>,
}

impl Plan {
    /// Every call of a name fails.
    pub(super) fn every(call: &'static str, error: Kind) -> Self {
        Self {
            at: 0,
            for_ever: true,
            works: false,
            error,
            call: Some(call),
            under: PathBuf::new(),
        }
    }
}

impl Kind {
    fn error(self) -> io::Error {
        match self {
            Self::Named(kind) => kind.into(),
            Self::Number(number) => io::Error::from_raw_os_error(number),
        }
    }
}

impl FaultyFs {
    pub(super) fn new(plan: Plan) -> Self {
        let fs = Self::default();
        fs.faults.lock().unwrap().plan = Some(plan);
        fs
    }

    /// Tries a denied rename as often as Windows would, without the waiting.
    pub(super) fn patient(mut self) -> Self {
        self.waits = vec![Duration::ZERO; 5];
        self
    }

    /// Lets everything go well from now on.
    pub(super) fn heal(&self) {
        self.faults.lock().unwrap().plan = None;
    }

    /// The names of the calls that failed.
    pub(super) fn hits(&self) -> Vec<&'static str> {
        self.faults.lock().unwrap().hits.clone()
    }

    /// The names of all calls so far, in order.
    pub(super) fn log(&self) -> Vec<&'static str> {
        self.faults.lock().unwrap().log.clone()
    }

    fn run<T>(
        &self,
        call: &'static str,
        path: &Path,
        work: impl FnOnce() -> io::Result<T>,
    ) -> io::Result<T> {
        let Some((error, works)) = self.fault(call, path) else {
            return work();
        };
        if works {
            drop(work());
        }
        Err(error)
    }

    fn fault(&self, call: &'static str, path: &Path) -> Option<(io::Error, bool)> {
        let mut faults = self.faults.lock().unwrap();
        faults.log.push(call);
        let plan = faults.plan.clone()?;
        if plan.call.is_some_and(|only| only != call) || !path.starts_with(&plan.under) {
            return None;
        }
        let number = faults.calls;
        faults.calls += 1;
        let fails = number == plan.at || (plan.for_ever && number > plan.at);
        if !fails {
            return None;
        }
        faults.hits.push(call);
        Some((plan.error.error(), plan.works))
    }
}

impl Fs for FaultyFs {
    fn read_limited(&self, path: &Path, max: usize) -> io::Result<Vec<u8>> {
        self.run("read", path, || DiskFs.read_limited(path, max))
    }

    fn create_new(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        let file = self.run("create", path, || DiskFs.create_new(path))?;
        Ok(Box::new(FaultyFile {
            fs: self.clone(),
            path: path.to_owned(),
            file,
        }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.run("rename", to, || DiskFs.rename(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.run("remove", path, || DiskFs.remove(path))
    }

    fn create_dir(&self, dir: &Path) -> io::Result<()> {
        self.run("create_dir", dir, || DiskFs.create_dir(dir))
    }

    fn sync_dir(&self, dir: &Path) -> io::Result<()> {
        self.run("sync_dir", dir, || DiskFs.sync_dir(dir))
    }

    fn list(&self, dir: &Path) -> io::Result<Vec<Found>> {
        self.run("list", dir, || DiskFs.list(dir))
    }

    fn try_lock(&self, path: &Path, process: u32) -> io::Result<Locking> {
        self.run("lock", path, || DiskFs.try_lock(path, process))
    }

    fn rename_waits(&self) -> &[Duration] {
        &self.waits
    }
}

struct FaultyFile {
    fs: FaultyFs,
    path: PathBuf,
    file: Box<dyn NewFile>,
}

impl NewFile for FaultyFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let Some((error, works)) = self.fs.fault("write", &self.path) else {
            return self.file.write(bytes);
        };
        let end = if works { bytes.len() } else { bytes.len() / 2 };
        self.file.write(&bytes[..end])?;
        Err(error)
    }

    fn sync(&mut self) -> io::Result<()> {
        let Some((error, works)) = self.fs.fault("sync", &self.path) else {
            return self.file.sync();
        };
        if works {
            self.file.sync()?;
        }
        Err(error)
    }
}
