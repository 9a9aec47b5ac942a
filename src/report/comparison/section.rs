use super::Side;
use crate::scoring::SectionScore;

/// How one section stands in two assessments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionChange {
    /// The section's id.
    pub id: String,
    /// How it stood; none where the first one’s version has no such section.
    pub before: Option<SectionScore>,
    /// How it stands; none where the second one’s version has no such section.
    pub after: Option<SectionScore>,
}

/// Returns the sections of the second questionnaire in order, then those only the first one has.
pub(super) fn sections(before: &Side<'_>, after: &Side<'_>) -> Vec<SectionChange> {
    let find = |side: &Side<'_>, id: &str| {
        let mut sections = side.card.sections.iter();
        sections.find(|section| section.id == id).cloned()
    };
    let ids = after.card.sections.iter().map(|section| &section.id);
    let gone = before.card.sections.iter().map(|section| &section.id);
    let gone = gone.filter(|id| find(after, id).is_none());
    ids.chain(gone)
        .map(|id| SectionChange {
            id: id.clone(),
            before: find(before, id),
            after: find(after, id),
        })
        .collect()
}
