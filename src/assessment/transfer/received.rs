use super::{CodeFault, Part, ReceivedSet};
use crate::assessment::AssessmentId;
use crate::assessment::store::Record;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The codes that have come in and wait for the rest of their set, as `received.ron` keeps them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Received {
    format: u32,
    sequence: u64,
    /// The codes of every set that is not taken in yet, as they came.
    #[serde(default, deserialize_with = "crate::assessment::store::unique_map")]
    sets: BTreeMap<String, Vec<String>>,
    /// The codes taken in last, with the assessment they made: they change nothing when they come
    /// again.
    #[serde(default)]
    done: Vec<(String, AssessmentId)>,
}

/// What became of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is new.
    New(String),
    /// It was there already.
    Again(String),
    /// Its set was complete before and became this assessment.
    Done(String, AssessmentId),
}

/// The most sets that wait.
const SETS_MAX: usize = 200;
/// The most sets remembered as taken in.
const DONE_MAX: usize = 200;

impl Default for Received {
    fn default() -> Self {
        Self {
            format: Self::FORMAT,
            sequence: 0,
            sets: BTreeMap::new(),
            done: Vec::new(),
        }
    }
}

impl Record for Received {
    const STEM: &'static str = "received";
    const FORMAT: u32 = 1;

    fn format(&self) -> u32 {
        self.format
    }

    fn sequence(&self) -> u64 {
        self.sequence
    }
}

impl Taken {
    /// Returns the name of the code's set.
    #[must_use]
    pub fn set(&self) -> &str {
        match self {
            Self::New(set) | Self::Again(set) | Self::Done(set, _) => set,
        }
    }
}

impl Received {
    /// Takes a code in. What is there already changes nothing.
    ///
    /// # Errors
    ///
    /// [`CodeFault::Differs`] and [`CodeFault::TooMany`]; nothing is changed then.
    pub fn take(&mut self, part: &Part) -> Result<Taken, CodeFault> {
        let name = ReceivedSet::name_of(part);
        let waiting = self.set(&name);
        let done = self.done_as(&name, part);
        // A line says little of its set: where one waits, it may belong there.
        if let (None, Some(id)) = (&waiting, done) {
            return Ok(Taken::Done(name, id.clone()));
        }
        let is_new = match waiting {
            Some(mut set) => set.take(part.clone())?,
            None if self.sets.len() >= SETS_MAX => {
                let count = self.sets.len();
                return Err(CodeFault::TooMany { count });
            }
            None => true,
        };
        if !is_new {
            return Ok(Taken::Again(name));
        }
        let codes = self.sets.entry(name.clone()).or_default();
        codes.push(part.letters());
        self.sequence = self.sequence.saturating_add(1);
        Ok(Taken::New(name))
    }

    /// Returns the names of the sets that wait.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.sets.keys().map(String::as_str)
    }

    /// Returns what has come of a set. A code that a file garbled is left out.
    #[must_use]
    pub fn set(&self, name: &str) -> Option<ReceivedSet> {
        let codes = self.sets.get(name)?;
        let mut parts = codes
            .iter()
            .filter_map(|code| Part::read(code).ok())
            .filter(|part| ReceivedSet::name_of(part) == name);
        let mut set = ReceivedSet::new(parts.next()?);
        for part in parts {
            // What differs from the first of its number was garbled as well.
            let _ = set.take(part);
        }
        Some(set)
    }

    /// Removes a set that became an assessment, and remembers its codes.
    pub fn finish(&mut self, name: &str, id: &AssessmentId) {
        let parts = self.set(name);
        let parts = parts.iter().flat_map(ReceivedSet::parts);
        for done in parts.map(|part| (done_name(name, part), id.clone())) {
            if !self.done.contains(&done) {
                self.done.push(done);
            }
        }
        let surplus = self.done.len().saturating_sub(DONE_MAX);
        self.done.drain(..surplus);
        // Codes of another size of window are the same assessment.
        let letters = name.split('-').next().unwrap_or(name).to_owned();
        self.forget(&letters);
    }

    /// Removes a set with everything that came of it; tells whether there was one.
    ///
    /// The letters that its codes share are enough.
    pub fn forget(&mut self, name: &str) -> bool {
        let count = self.sets.len();
        let is_meant = |set: &str| set == name || set.split('-').next() == Some(name);
        self.sets.retain(|set, _| !is_meant(set));
        let is_there = self.sets.len() < count;
        self.sequence = self.sequence.saturating_add(u64::from(is_there));
        is_there
    }

    /// Forgets that an assessment was taken in, so that its codes make it again.
    pub fn undo(&mut self, id: &AssessmentId) {
        self.done.retain(|(_, done)| done != id);
        self.sequence = self.sequence.saturating_add(1);
    }

    fn done_as(&self, name: &str, part: &Part) -> Option<&AssessmentId> {
        let wanted = done_name(name, part);
        let mut done = self.done.iter();
        done.find(|(name, _)| *name == wanted).map(|(_, id)| id)
    }
}

/// Codes name their set; of a typed line only the line itself says enough.
fn done_name(name: &str, part: &Part) -> String {
    match part {
        Part::Code(_) => name.to_owned(),
        Part::Line(line) => line.letters(),
    }
}
