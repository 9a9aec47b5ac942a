use super::fingerprint::fingerprint;
use crate::assessment::Assessment;

/// Returns a fingerprint of company, site and person, by which an earlier and a later assessment
/// of the same one are found; none without the name of a company.
pub(super) fn subject(assessment: &Assessment) -> Option<String> {
    let names = [
        &assessment.organisation,
        &assessment.site,
        &assessment.respondent,
    ];
    let names = names.map(|name| name.trim());
    if names[0].is_empty() {
        return None;
    }
    Some(fingerprint(&names))
}
