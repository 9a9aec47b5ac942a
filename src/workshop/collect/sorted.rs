use super::Outcome;
use crate::assessment::{Assessment, AssessmentId};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Good files of one look, by assessment: the one that counts first.
#[derive(Debug, Default)]
pub(super) struct Sorted(BTreeMap<AssessmentId, Vec<(PathBuf, Assessment)>>);

/// One assessment of a look.
pub(super) struct Choice {
    /// The file that counts; none when nobody can tell which one does.
    pub(super) chosen: Option<(PathBuf, Assessment)>,
    /// The other files, each with what it is beside the first.
    pub(super) others: Vec<(PathBuf, Assessment, Outcome)>,
}

impl Sorted {
    pub(super) fn add(&mut self, path: PathBuf, assessment: Assessment) {
        let of_it = self.0.entry(assessment.id.clone()).or_default();
        of_it.push((path, assessment));
    }

    /// Chooses for each assessment, whatever the order in which the files were added.
    pub(super) fn choices(self) -> impl Iterator<Item = Choice> {
        self.0.into_values().map(choose)
    }
}

fn choose(mut files: Vec<(PathBuf, Assessment)>) -> Choice {
    files.sort_by_cached_key(|(path, assessment)| {
        let rank = (assessment.sequence, has_names(assessment));
        (Reverse(rank), path.clone())
    });
    let mut files = files.into_iter();
    let Some((path, first)) = files.next() else {
        return Choice {
            chosen: None,
            others: Vec::new(),
        };
    };
    let mut others: Vec<(PathBuf, Assessment, Outcome)> = files
        .map(|(path, other)| {
            let id = first.id.clone();
            let outcome = if other.sequence < first.sequence {
                Outcome::Older(id)
            } else if is_same_answers(&first, &other) {
                Outcome::Duplicate(id)
            } else {
                Outcome::Conflict(id)
            };
            (path, other, outcome)
        })
        .collect();
    let mut outcomes = others.iter().map(|(_, _, outcome)| outcome);
    if !outcomes.any(|outcome| matches!(outcome, Outcome::Conflict(_))) {
        return Choice {
            chosen: Some((path, first)),
            others,
        };
    }
    // One of the two would be lost, and nobody can tell which is the right one.
    for (_, other, outcome) in &mut others {
        if other.sequence == first.sequence {
            *outcome = Outcome::Conflict(first.id.clone());
        }
    }
    let conflict = Outcome::Conflict(first.id.clone());
    others.insert(0, (path, first, conflict));
    Choice {
        chosen: None,
        others,
    }
}

/// Tells whether an assessment says more than one handed in without names.
pub(super) fn has_names(assessment: &Assessment) -> bool {
    assessment.without_names() != *assessment
}

/// Tells whether two are the same, or one is the other without its names.
pub(super) fn is_same_answers(one: &Assessment, other: &Assessment) -> bool {
    one == other || one.without_names() == *other || other.without_names() == *one
}
