use super::{Looked, Outcome};
use crate::assessment::AssessmentId;
use crate::assessment::store::{Cause, Fs};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// So many folders below the one asked for are looked into.
pub const DEPTH_MAX: usize = 8;
/// So many names are looked at, of files and folders together.
pub const FILES_MAX: usize = 20_000;
/// What lies in the folder of every workshop.
const WORKSHOP: &str = "workshop.ron";

/// What a look at files and folders came upon.
#[derive(Debug, Default)]
pub(super) struct Walk {
    /// Files that may hold an answer, each once.
    pub(super) candidates: BTreeSet<Candidate>,
    /// Folders and named files of which something is to be said.
    pub(super) told: Vec<Looked>,
    /// Files that hold no answer by their name.
    pub(super) other_files: usize,
    names: usize,
}

/// A file that may hold an answer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Candidate {
    pub(super) path: PathBuf,
    pub(super) kind: CandidateKind,
}

/// What a file holds, by its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum CandidateKind {
    /// An export, if anything.
    Export,
    /// An assessment as the store keeps it.
    Stored(AssessmentId),
    /// Perhaps an assessment that was copied out of its folder; else another file.
    StoredPerhaps(AssessmentId),
}

impl Walk {
    /// Looks at every file and folder asked for; `own` is not looked into, nor is another
    /// workshop's folder, unless it is itself asked for.
    ///
    /// Links in folders are not followed.
    pub(super) fn of(disk: &dyn Fs, from: &[PathBuf], own: &Path) -> Self {
        let mut walk = Self::default();
        let own = real(own);
        for path in from {
            walk.folder(disk, path, &own, 0);
        }
        walk
    }

    fn folder(&mut self, disk: &dyn Fs, folder: &Path, own: &Path, depth: usize) {
        if real(folder) == own {
            return self.tell(folder, Outcome::OwnFolder);
        }
        let mut found = match disk.list(folder) {
            Ok(found) => found,
            Err(error) if depth == 0 && error.kind() == io::ErrorKind::NotADirectory => {
                return self.named(folder);
            }
            Err(error) => return self.tell(folder, Outcome::Unreadable(Cause::of(&error))),
        };
        if depth > 0 && found.iter().any(|each| each.name == WORKSHOP) {
            return self.tell(folder, Outcome::OtherWorkshop);
        }
        found.sort_by(|one, other| one.name.cmp(&other.name));
        for each in found {
            self.names += 1;
            if self.names > FILES_MAX {
                return self.tell(folder, Outcome::TooMany);
            }
            let path = folder.join(&each.name);
            if each.is_folder && depth < DEPTH_MAX {
                self.folder(disk, &path, own, depth + 1);
            } else if each.is_folder {
                self.tell(&path, Outcome::TooDeep);
            } else {
                match kind(&path) {
                    Some(kind) => {
                        self.candidates.insert(Candidate { path, kind });
                    }
                    None => self.other_files += 1,
                }
            }
        }
    }

    /// A file that a person names is an answer or said to be none.
    fn named(&mut self, path: &Path) {
        let kind = match kind(path) {
            Some(CandidateKind::StoredPerhaps(id)) => CandidateKind::Stored(id),
            Some(kind) => kind,
            None => CandidateKind::Export,
        };
        let path = path.to_owned();
        self.candidates.insert(Candidate { path, kind });
    }

    fn tell(&mut self, path: &Path, outcome: Outcome) {
        self.told.push(Looked {
            path: path.to_owned(),
            outcome,
            organisation: String::new(),
            site: String::new(),
        });
    }
}

fn kind(path: &Path) -> Option<CandidateKind> {
    let ending = path.extension()?;
    if ending.eq_ignore_ascii_case("json") {
        return Some(CandidateKind::Export);
    }
    if !ending.eq_ignore_ascii_case("ron") {
        return None;
    }
    let id = AssessmentId::parse(path.file_stem()?.to_str()?)?;
    let folder = path.parent().and_then(Path::file_name);
    Some(if folder.is_some_and(|name| name == "assessments") {
        CandidateKind::Stored(id)
    } else {
        CandidateKind::StoredPerhaps(id)
    })
}

/// The one name of a folder that has several; of one that is not there, its path from the root.
fn real(path: &Path) -> PathBuf {
    let real = fs::canonicalize(path).or_else(|_| std::path::absolute(path));
    real.unwrap_or_else(|_| path.to_owned())
}
