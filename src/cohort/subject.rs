use crate::assessment::Assessment;
use sha2::{Digest, Sha256};

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
    let mut hash = Sha256::new();
    for name in names {
        hash.update(name.as_bytes());
        hash.update([0]);
    }
    let bytes = hash.finalize();
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
