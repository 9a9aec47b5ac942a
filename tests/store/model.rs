//! A disk in memory that forgets, at a power cut, whatever it may forget.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use tenken::assessment::store::{Found, Fs, Hold, Locking, NewFile};

/// The names a call changed; they last once every folder in `unsynced` is flushed.
#[derive(Clone, Debug)]
struct Change {
    names: Vec<(PathBuf, Option<Node>)>,
    unsynced: BTreeSet<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Node {
    Folder,
    File(usize),
}

#[derive(Clone, Debug, Default)]
struct Contents {
    bytes: Vec<u8>,
    is_synced: bool,
}

/// The state of the disk at one moment.
#[derive(Clone, Debug, Default)]
pub(super) struct Disk {
    names: BTreeMap<PathBuf, Node>,
    log: Vec<Change>,
    files: Vec<Contents>,
    locks: BTreeSet<PathBuf>,
    /// The last version whose save came back without an error.
    pub(super) acknowledged: u64,
}

/// What a power cut leaves of bytes that were never flushed.
type Remains = fn(&[u8]) -> Vec<u8>;

const REMAINS: [Remains; 4] = [
    |_| Vec::new(),
    |bytes| bytes[..bytes.len() / 2].to_vec(),
    |bytes| vec![0; bytes.len()],
    <[u8]>::to_vec,
];

impl Disk {
    /// Every state in which a power cut now may leave the disk.
    pub(super) fn after_power_cut(&self) -> Vec<Self> {
        let loose: Vec<usize> = (0..self.log.len())
            .filter(|each| !self.log[*each].unsynced.is_empty())
            .collect();
        assert!(loose.len() < 12, "too many states: {loose:?}");
        let mut states = Vec::new();
        for lost in 0..1_u32 << loose.len() {
            let is_lost = |change: &usize| {
                let place = loose.iter().position(|each| each == change);
                place.is_some_and(|place| lost & (1 << place) != 0)
            };
            for remains in REMAINS {
                states.push(self.remaining(is_lost, remains));
            }
        }
        states
    }

    fn remaining(&self, is_lost: impl Fn(&usize) -> bool, remains: Remains) -> Self {
        let mut names = BTreeMap::from([(PathBuf::from("/"), Node::Folder)]);
        for (_, change) in self.log.iter().enumerate().filter(|(at, _)| !is_lost(at)) {
            for (path, node) in &change.names {
                match node {
                    Some(node) => names.insert(path.clone(), *node),
                    None => names.remove(path),
                };
            }
        }
        let has_folders = |path: &Path| {
            path.ancestors()
                .skip(1)
                .all(|above| names.get(above) == Some(&Node::Folder))
        };
        let kept: BTreeMap<PathBuf, Node> = names
            .iter()
            .filter(|(path, _)| has_folders(path))
            .map(|(path, node)| (path.clone(), *node))
            .collect();
        let files = self.files.iter().map(|contents| Contents {
            bytes: if contents.is_synced {
                contents.bytes.clone()
            } else {
                remains(&contents.bytes)
            },
            is_synced: true,
        });
        let log = kept.iter().map(|(path, node)| Change {
            names: vec![(path.clone(), Some(*node))],
            unsynced: BTreeSet::new(),
        });
        Self {
            log: log.collect(),
            files: files.collect(),
            names: kept,
            locks: BTreeSet::new(),
            acknowledged: self.acknowledged,
        }
    }

    fn change(&mut self, names: Vec<(PathBuf, Option<Node>)>) {
        let mut unsynced = BTreeSet::new();
        for (path, node) in &names {
            unsynced.insert(path.parent().unwrap().to_owned());
            match node {
                Some(node) => self.names.insert(path.clone(), *node),
                None => self.names.remove(path),
            };
        }
        self.log.push(Change { names, unsynced });
    }

    fn add(&mut self, path: &Path, node: Node) -> io::Result<()> {
        if self.names.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        if self.names.get(path.parent().unwrap()) != Some(&Node::Folder) {
            return Err(io::ErrorKind::NotFound.into());
        }
        self.change(vec![(path.to_owned(), Some(node))]);
        Ok(())
    }

    fn add_file(&mut self, path: &Path) -> io::Result<usize> {
        let file = self.files.len();
        self.add(path, Node::File(file))?;
        self.files.push(Contents::default());
        Ok(file)
    }

    fn file(&self, path: &Path) -> io::Result<usize> {
        match self.names.get(path) {
            Some(Node::File(file)) => Ok(*file),
            _ => Err(io::ErrorKind::NotFound.into()),
        }
    }
}

/// The file system on such a disk; it remembers the disk after every call.
#[derive(Clone, Debug)]
pub(super) struct ModelFs {
    disk: Arc<Mutex<Disk>>,
    history: Arc<Mutex<Vec<Disk>>>,
}

impl ModelFs {
    pub(super) fn empty() -> Self {
        let root = BTreeMap::from([(PathBuf::from("/"), Node::Folder)]);
        Self::on(Disk {
            names: root,
            ..Disk::default()
        })
    }

    pub(super) fn on(disk: Disk) -> Self {
        Self {
            disk: Arc::new(Mutex::new(disk)),
            history: Arc::default(),
        }
    }

    /// Notes that a version was said to be safe.
    pub(super) fn acknowledge(&self, sequence: u64) {
        self.run(|disk| disk.acknowledged = sequence);
    }

    /// The disk after each call so far.
    pub(super) fn history(&self) -> Vec<Disk> {
        self.history.lock().unwrap().clone()
    }

    fn run<T>(&self, call: impl FnOnce(&mut Disk) -> T) -> T {
        let mut disk = self.disk.lock().unwrap();
        let result = call(&mut disk);
        self.history.lock().unwrap().push(disk.clone());
        result
    }
}

impl Fs for ModelFs {
    fn read_limited(&self, path: &Path, max: usize) -> io::Result<Vec<u8>> {
        let disk = self.disk.lock().unwrap();
        let bytes = disk.files[disk.file(path)?].bytes.clone();
        assert!(bytes.len() <= max);
        Ok(bytes)
    }

    fn create_new(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        let file = self.run(|disk| disk.add_file(path))?;
        Ok(Box::new(ModelFile {
            fs: self.clone(),
            file,
        }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.run(|disk| {
            let node = Node::File(disk.file(from)?);
            disk.change(vec![(to.to_owned(), Some(node)), (from.to_owned(), None)]);
            Ok(())
        })
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.run(|disk| {
            disk.file(path)?;
            disk.change(vec![(path.to_owned(), None)]);
            Ok(())
        })
    }

    fn create_dir(&self, dir: &Path) -> io::Result<()> {
        self.run(|disk| disk.add(dir, Node::Folder))
    }

    fn sync_dir(&self, dir: &Path) -> io::Result<()> {
        self.run(|disk| {
            for change in &mut disk.log {
                change.unsynced.remove(dir);
            }
        });
        Ok(())
    }

    fn list(&self, dir: &Path) -> io::Result<Vec<Found>> {
        let disk = self.disk.lock().unwrap();
        if disk.names.get(dir) != Some(&Node::Folder) {
            return Err(io::ErrorKind::NotFound.into());
        }
        let found = disk
            .names
            .iter()
            .filter(|(path, _)| path.parent() == Some(dir))
            .map(|(path, node)| Found {
                name: path.file_name().unwrap().to_owned(),
                is_file: *node != Node::Folder,
                is_folder: *node == Node::Folder,
            });
        Ok(found.collect())
    }

    fn try_lock(&self, path: &Path, _process: u32) -> io::Result<Locking> {
        self.run(|disk| {
            match disk.add_file(path) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                result => drop(result?),
            }
            Ok(if disk.locks.insert(path.to_owned()) {
                Locking::Held(Box::new(ModelHold {
                    disk: Arc::clone(&self.disk),
                    path: path.to_owned(),
                }))
            } else {
                Locking::HeldByOther { process: None }
            })
        })
    }
}

struct ModelFile {
    fs: ModelFs,
    file: usize,
}

impl NewFile for ModelFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.fs
            .run(|disk| disk.files[self.file].bytes.extend_from_slice(bytes));
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.fs.run(|disk| disk.files[self.file].is_synced = true);
        Ok(())
    }
}

#[derive(Debug)]
struct ModelHold {
    disk: Arc<Mutex<Disk>>,
    path: PathBuf,
}

impl Hold for ModelHold {}

impl Drop for ModelHold {
    fn drop(&mut self) {
        self.disk.lock().unwrap().locks.remove(&self.path);
    }
}
