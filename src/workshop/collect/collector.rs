use super::incoming::{Seen, look};
use super::sorted::Sorted;
use super::take::{outlook, take};
use super::walk::{Candidate, Walk};
use super::{Collected, Looked, Outcome};
use crate::assessment::Assessment;
use crate::assessment::store::{Cause, DiskFs, Fs};
use crate::questionnaire::Questionnaire;
use crate::workshop::{Folder, FolderError, Manner, Way, Workshop};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

/// So long a file that cannot be understood gets to be written to its end.
const PATIENCE: Duration = Duration::from_millis(500);

/// Brings files into a workshop, as often as asked.
#[derive(Debug)]
pub struct Collector {
    folder: Folder,
    fs: Arc<dyn Fs>,
    seen: BTreeMap<PathBuf, Seen>,
}

impl Collector {
    /// Makes a collector for a workshop. Nothing is read yet.
    #[must_use]
    pub fn new(folder: Folder) -> Self {
        Self::with_fs(Arc::new(DiskFs), folder)
    }

    /// Makes one that reads the files on another file system.
    #[must_use]
    pub fn with_fs(fs: Arc<dyn Fs>, folder: Folder) -> Self {
        Self {
            folder,
            fs,
            seen: BTreeMap::new(),
        }
    }

    /// Looks at files and whole folders once, and takes in what is good. A file that cannot be
    /// understood is looked at again half a second later.
    ///
    /// # Errors
    ///
    /// The workshop cannot be read or written, or another program writes it. What was taken in
    /// before is in the folder, and the next look goes on from there.
    pub fn collect(&mut self, from: &[PathBuf], manner: &Manner) -> Result<Collected, FolderError> {
        self.run(from, manner, true)
    }

    /// Does the same without waiting, for whoever looks again and again: what cannot be
    /// understood is [`Outcome::Pending`] until the next look finds it unchanged.
    ///
    /// # Errors
    ///
    /// Those of [`Collector::collect`].
    pub fn look(&mut self, from: &[PathBuf], manner: &Manner) -> Result<Collected, FolderError> {
        self.run(from, manner, false)
    }

    fn run(
        &mut self,
        from: &[PathBuf],
        manner: &Manner,
        waits: bool,
    ) -> Result<Collected, FolderError> {
        let workshop = self.folder.read()?;
        let questionnaire = self.folder.questionnaire(&workshop)?;
        let walk = Walk::of(&*self.fs, from, self.folder.path());
        let mut collected = Collected {
            files: walk.told,
            other_files: walk.other_files,
            ..Collected::default()
        };
        let sorted = self.read(&questionnaire, walk.candidates, waits, &mut collected);
        self.settle(sorted, manner, &mut collected)?;
        // By path, and what is said about one and the same always in one order.
        collected
            .files
            .sort_by(|one, other| one.path.cmp(&other.path));
        let workshop = self.folder.read()?;
        let members = self.folder.members(&workshop)?;
        collected.altogether = members.assessments.len();
        collected.missing = workshop.missing(&members.assessments);
        Ok(collected)
    }

    /// Reads every file; those that hold no answer are told at once.
    fn read(
        &mut self,
        questionnaire: &Questionnaire,
        candidates: impl IntoIterator<Item = Candidate>,
        waits: bool,
        collected: &mut Collected,
    ) -> Sorted {
        let mut looks: Vec<(Candidate, Option<Seen>, Result<Seen, Cause>)> = candidates
            .into_iter()
            .map(|candidate| {
                let before = self.seen.remove(&candidate.path);
                let seen = look(&*self.fs, questionnaire, &candidate, before.as_ref());
                (candidate, before, seen)
            })
            .collect();
        let is_suspect = |seen: &Result<Seen, Cause>| seen.as_ref().is_ok_and(Seen::is_suspect);
        if waits && looks.iter().any(|(_, _, seen)| is_suspect(seen)) {
            sleep(PATIENCE);
            for (candidate, before, seen) in &mut looks {
                if is_suspect(seen) {
                    let again = look(&*self.fs, questionnaire, candidate, seen.as_ref().ok());
                    *before = std::mem::replace(seen, again).ok();
                }
            }
        }
        let mut sorted = Sorted::default();
        self.seen.clear();
        for (candidate, before, seen) in looks {
            let path = candidate.path;
            let read = match seen {
                Err(cause) => Some(Err(Outcome::Unreadable(cause))),
                Ok(seen) => {
                    let is_unchanged = before.is_some_and(|before| seen.is_as(&before));
                    let is_pending = seen.is_suspect() && !is_unchanged;
                    let read = seen.read.clone();
                    self.seen.insert(path.clone(), seen);
                    if is_pending {
                        Some(Err(Outcome::Pending))
                    } else {
                        read
                    }
                }
            };
            match read {
                None => collected.other_files += 1,
                Some(Ok(assessment)) => sorted.add(path, assessment),
                Some(Err(outcome)) => collected.tell(path, outcome, None),
            }
        }
        sorted
    }

    /// Stores what is to be stored. Only who has something to write takes the lock.
    fn settle(
        &self,
        sorted: Sorted,
        manner: &Manner,
        collected: &mut Collected,
    ) -> Result<(), FolderError> {
        let store = self.folder.store();
        let mut chosen = Vec::new();
        for choice in sorted.choices() {
            chosen.extend(choice.chosen);
            for (path, assessment, outcome) in choice.others {
                // Of files that contradict each other, one may be what is here.
                let is_conflict = matches!(outcome, Outcome::Conflict(_));
                let here = is_conflict.then(|| outlook(store, &assessment));
                let here = here.filter(|here| matches!(here, Outcome::Same(_)));
                collected.tell(path, here.unwrap_or(outcome), Some(&assessment));
            }
        }
        let is_written = |workshop: &Workshop| {
            let mut next = workshop.clone();
            let mut writes = false;
            for (_, assessment) in &chosen {
                let outcome = outlook(store, assessment);
                writes |= matches!(outcome, Outcome::New(_) | Outcome::Replaced(_));
                write_down(&mut next, assessment, &outcome, manner);
            }
            writes || next != *workshop
        };
        if !is_written(&self.folder.read()?) {
            for (path, assessment) in chosen {
                collected.tell(path, outlook(store, &assessment), Some(&assessment));
            }
            return Ok(());
        }
        let guard = self.folder.lock()?;
        let mut workshop = guard.read()?;
        for (path, assessment) in chosen {
            let outcome = take(store, &assessment);
            write_down(&mut workshop, &assessment, &outcome, manner);
            collected.tell(path, outcome, Some(&assessment));
        }
        guard.save(&workshop)?;
        Ok(())
    }
}

fn write_down(
    workshop: &mut Workshop,
    assessment: &Assessment,
    outcome: &Outcome,
    manner: &Manner,
) {
    if outcome.is_here() {
        let is_renewed = matches!(outcome, Outcome::Replaced(_));
        workshop.welcome(assessment, Way::File, manner, is_renewed);
    }
}

impl Collected {
    fn tell(&mut self, path: PathBuf, outcome: Outcome, assessment: Option<&Assessment>) {
        self.files.push(Looked {
            path,
            outcome,
            organisation: assessment.map_or_else(String::new, |it| it.organisation.clone()),
            site: assessment.map_or_else(String::new, |it| it.site.clone()),
        });
    }
}
