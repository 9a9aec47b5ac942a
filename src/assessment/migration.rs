//! The same answers under another version of their questionnaire, as a new assessment.
//!
//! Pure: the assessment that is migrated stays as it is, and nothing is kept anywhere.

mod fate;
mod sameness;
mod version;

pub use fate::{Fate, Fated};
pub use version::{NotNewer, check_newer, is_newer};

use super::taken::is_taken;
use super::{Assessment, AssessmentId, Entry, Identity, SignOff};
use crate::questionnaire::{Level, Question, Questionnaire};
use jiff::Timestamp;
use sameness::is_worded_alike;

/// A new assessment with what became of every question on the way.
#[derive(Clone, Debug, PartialEq)]
pub struct Migration {
    /// The new assessment.
    pub assessment: Assessment,
    /// What became of every question of the new questionnaire, in its order, and then of those
    /// that only the old one has or that only a file knows.
    pub questions: Vec<Fated>,
}

/// Takes an assessment’s answers to another version of its questionnaire.
///
/// `old` is the very version that was answered; where it is not at hand nobody knows how the
/// questions were worded, so that every answer wants a second look. Notes, reasons and actions
/// go along, also those of questions that are no longer asked. The sign-off does not: nobody
/// has signed the new one.
#[must_use]
pub fn migrate(
    old: Option<&Questionnaire>,
    new: &Questionnaire,
    assessment: &Assessment,
    id: AssessmentId,
    now: Timestamp,
) -> Migration {
    let mut moved = Assessment {
        id,
        sequence: 1,
        questionnaire: Identity::of(new),
        level: level(new, assessment.level),
        started: now,
        updated: now,
        sign_off: SignOff::default(),
        ..assessment.clone()
    };
    moved.scope.clear();
    moved.answers.clear();
    let mut questions = Vec::new();
    for question in new.questions() {
        let entry = assessment.entry(&question.id);
        let fate = fate(old, question, entry);
        if let Some(entry) = entry {
            *moved.entry_mut(new, &question.id) = carried(entry, fate);
        }
        questions.push(Fated::of(&question.id, fate, entry));
    }
    for (id, entry) in beyond(new, assessment) {
        let entries = if assessment.scope.contains_key(id) {
            &mut moved.scope
        } else {
            &mut moved.answers
        };
        entries.insert(id.clone(), entry.clone());
        questions.push(Fated::of(id, Fate::Dropped, Some(entry)));
    }
    let is_told = |id: &str| assessment.entry(id).is_some();
    let unanswered = old.iter().flat_map(|old| old.questions());
    let unanswered =
        unanswered.filter(|each| new.question(&each.id).is_none() && !is_told(&each.id));
    questions.extend(unanswered.map(|each| Fated::of(&each.id, Fate::Dropped, None)));
    Migration {
        assessment: moved,
        questions,
    }
}

impl Migration {
    /// Returns the questions whose answers wait for a second look.
    pub fn to_confirm(&self) -> impl Iterator<Item = &Fated> {
        let waits = |each: &&Fated| {
            let entry = self.assessment.entry(&each.question);
            each.fate != Fate::Dropped && entry.is_some_and(|entry| entry.confirm)
        };
        self.questions.iter().filter(waits)
    }

    /// Returns the questions with this fate, in order.
    pub fn with_fate(&self, fate: Fate) -> impl Iterator<Item = &Fated> {
        self.questions.iter().filter(move |each| each.fate == fate)
    }
}

/// A level that the new version does not have leads to its shortest one.
fn level(new: &Questionnaire, wanted: Level) -> Level {
    let levels = new.levels();
    let shortest = levels.first().copied().unwrap_or(wanted);
    wanted.max(shortest)
}

fn fate(old: Option<&Questionnaire>, question: &Question, entry: Option<&Entry>) -> Fate {
    let before = old.and_then(|old| Some((old, old.question(&question.id)?)));
    let is_alike =
        before.is_some_and(|(old, before)| is_worded_alike(before, question, old.first_language()));
    match entry.and_then(|entry| entry.answer.as_ref()) {
        _ if is_alike => Fate::Kept,
        Some(answer) if !is_taken(question, answer) => Fate::NotCarried,
        // Recorded by a still older version, or nobody knows to which words.
        Some(_) => Fate::Reworded,
        None if before.is_some() => Fate::Reworded,
        None => Fate::New,
    }
}

/// An answer to other words wants a second look; one that is no longer on offer stays behind.
fn carried(entry: &Entry, fate: Fate) -> Entry {
    let answer = match fate {
        Fate::NotCarried => None,
        _ => entry.answer.clone(),
    };
    Entry {
        confirm: answer.is_some() && (entry.confirm || fate == Fate::Reworded),
        answer,
        ..entry.clone()
    }
}

/// What is recorded about questions that the new version does not have.
fn beyond<'a>(
    new: &'a Questionnaire,
    assessment: &'a Assessment,
) -> impl Iterator<Item = (&'a String, &'a Entry)> {
    let entries = assessment.scope.iter().chain(&assessment.answers);
    entries.filter(|(id, _)| new.question(id).is_none())
}
