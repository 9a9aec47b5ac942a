use crate::assessment::{Assessment, AssessmentId};
use jiff::Timestamp;

/// Answers that somebody was interrupted at: what whoever comes next may see of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The assessment.
    pub id: AssessmentId,
    /// The site or line it is of.
    pub site: String,
    /// When the last answer was given.
    pub updated: Timestamp,
    /// How many questions are answered.
    pub answered: usize,
}

impl Unfinished {
    /// Tells of an assessment what others may see.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        Self {
            id: assessment.id.clone(),
            site: assessment.site.clone(),
            updated: assessment.updated,
            answered: entries(assessment)
                .filter(|entry| entry.answer.is_some())
                .count(),
        }
    }

    /// Tells whether there is nothing in an assessment that somebody would miss.
    pub(super) fn is_empty(assessment: &Assessment) -> bool {
        entries(assessment).all(|entry| entry.answer.is_none() && entry.note.is_empty())
    }
}

fn entries(assessment: &Assessment) -> impl Iterator<Item = &crate::assessment::Entry> {
    assessment.scope.values().chain(assessment.answers.values())
}
