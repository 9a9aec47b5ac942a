use super::Cohort;
use super::line::Line;
use crate::assessment::AssessmentId;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

/// Assessments of the same one that lie closer together than this are not an earlier and a later one.
const APART: SignedDuration = SignedDuration::from_hours(12);

/// Which lines of a cohort count for the room, and which are earlier ones of the same company.
pub(super) struct Tally<'a> {
    /// One line a participant: the latest.
    pub(super) lines: Vec<&'a Line>,
    /// The earliest and the latest line of those who took part more than once.
    pub(super) pairs: Vec<(&'a Line, &'a Line)>,
    /// Whose they are, of every assessment of those, and how many later ones there are.
    pub(super) repeated: BTreeMap<&'a AssessmentId, (&'a str, usize)>,
}

impl<'a> Tally<'a> {
    pub(super) fn of(cohort: &'a Cohort) -> Self {
        let mut by_subject: BTreeMap<&str, Vec<(&AssessmentId, &Line)>> = BTreeMap::new();
        let mut lines = Vec::new();
        let mut pairs = Vec::new();
        let mut repeated = BTreeMap::new();
        for (id, line) in &cohort.lines {
            match &line.subject {
                Some(subject) => by_subject.entry(subject).or_default().push((id, line)),
                None => lines.push(line),
            }
        }
        for (subject, mut same) in by_subject {
            same.sort_by_key(|(id, line)| (line.started, *id));
            match same.as_slice() {
                [(_, first), .., (_, last)]
                    if are_apart(same.iter().map(|(_, line)| line.started)) =>
                {
                    lines.push(*last);
                    pairs.push((*first, *last));
                    let backwards = same.iter().rev().enumerate();
                    repeated.extend(backwards.map(|(later, (id, _))| (*id, (subject, later))));
                }
                // Several people of one company, who gave no name of their own.
                same => lines.extend(same.iter().map(|(_, line)| *line)),
            }
        }
        Self {
            lines,
            pairs,
            repeated,
        }
    }

    pub(super) fn people(&self) -> u64 {
        count(self.lines.len())
    }
}

/// Returns a length as a number of people.
pub(super) fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

/// Tells whether assessments of the same one, from the first started to the last, are an earlier
/// and later ones.
pub(super) fn are_apart(started: impl Iterator<Item = Timestamp>) -> bool {
    let started: Vec<Timestamp> = started.collect();
    let mut neighbours = started.windows(2);
    neighbours.all(|two| two[1].duration_since(two[0]) >= APART)
}
