use super::line::Line;
use super::{Hands, Member};
use crate::assessment::AssessmentId;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Many assessments of the same questionnaire, and shows of hands.
///
/// In whichever order and in however many parts they are added, the same cohort comes out. Of two
/// versions of one assessment the one with the higher sequence number counts, so adding the same
/// assessment twice changes nothing. A cohort is not to be shown: see [`super::Release`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Cohort {
    pub(super) lines: BTreeMap<AssessmentId, Line>,
    pub(super) hands: BTreeMap<String, Hands>,
}

impl Cohort {
    /// Makes a cohort of nobody.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// Counts assessments and the shows of hands of one room.
    #[must_use]
    pub fn of<'a>(
        members: impl IntoIterator<Item = Member<'a>>,
        hands: &BTreeMap<String, Hands>,
    ) -> Self {
        let mut cohort = Self::empty();
        for member in members {
            cohort.add(&member);
        }
        for (question, shown) in hands {
            cohort.add_hands(question, shown);
        }
        cohort
    }

    /// Counts one assessment, unless a newer version of it is counted already.
    pub fn add(&mut self, member: &Member<'_>) {
        self.keep(member.assessment.id.clone(), Line::of(member));
    }

    /// Counts a show of hands in addition to those there are about the question.
    pub fn add_hands(&mut self, question: &str, shown: &Hands) {
        let hands = self.hands.entry(question.to_owned()).or_default();
        hands.people = hands.people.saturating_add(shown.people);
        for (option, raised) in &shown.options {
            let sum = hands.options.entry(option.clone()).or_default();
            *sum = sum.saturating_add(*raised);
        }
    }

    /// Counts another part of the same gathering, with its own shows of hands.
    pub fn merge(&mut self, other: Self) {
        for (id, line) in other.lines {
            self.keep(id, line);
        }
        for (question, shown) in &other.hands {
            self.add_hands(question, shown);
        }
    }

    /// Returns whose assessments are counted, for [`super::differs_by_few`].
    #[must_use]
    pub fn participants(&self) -> BTreeSet<AssessmentId> {
        self.lines.keys().cloned().collect()
    }

    fn keep(&mut self, id: AssessmentId, line: Line) {
        let kept = self.lines.entry(id).or_insert_with(|| line.clone());
        if *kept < line {
            *kept = line;
        }
    }
}
