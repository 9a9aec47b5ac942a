use crate::assessment::AssessmentId;
use std::collections::BTreeSet;

/// Returns by how many participants two reports differ, when they are so few that subtracting one
/// report from the other tells about them: at least one, and fewer than the threshold.
#[must_use]
pub fn differs_by_few(
    before: &BTreeSet<AssessmentId>,
    after: &BTreeSet<AssessmentId>,
    threshold: u64,
) -> Option<usize> {
    let differing = before.symmetric_difference(after).count();
    let is_few = differing > 0 && u64::try_from(differing).is_ok_and(|few| few < threshold);
    is_few.then_some(differing)
}
