use super::Outcome;
use super::walk::{Candidate, CandidateKind};
use crate::assessment::store::{Cause, Fs, Load, MAX_BYTES, understand};
use crate::assessment::{Assessment, AssessmentId, Identity};
use crate::questionnaire::Questionnaire;
use crate::report::{FileKind, TOLD_BYTES, newer_format, told, verify_export};
use sha2::{Digest, Sha256};

/// What a file holds; none where it turned out to be another file.
pub(super) type Read = Option<Result<Assessment, Outcome>>;

/// What a file was when it was looked at.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    digest: [u8; 32],
    pub(super) read: Read,
}

impl Seen {
    /// Tells whether the file may still be being written.
    pub(super) fn is_suspect(&self) -> bool {
        matches!(self.read, Some(Err(Outcome::Damaged)))
    }

    /// Tells whether the file held the very same bytes then.
    pub(super) fn is_as(&self, before: &Self) -> bool {
        self.digest == before.digest
    }
}

/// Reads a file, unless it is as it was.
pub(super) fn look(
    fs: &dyn Fs,
    questionnaire: &Questionnaire,
    candidate: &Candidate,
    before: Option<&Seen>,
) -> Result<Seen, Cause> {
    let max = match candidate.kind {
        CandidateKind::Export => TOLD_BYTES,
        CandidateKind::Stored(_) | CandidateKind::StoredPerhaps(_) => MAX_BYTES,
    };
    let bytes = fs
        .read_limited(&candidate.path, max)
        .map_err(|error| Cause::of(&error))?;
    let digest = Sha256::digest(&bytes).into();
    if let Some(before) = before.filter(|before| before.digest == digest) {
        return Ok(before.clone());
    }
    let read = match &candidate.kind {
        CandidateKind::Export => Some(export(questionnaire, &bytes)),
        CandidateKind::Stored(id) => Some(stored(questionnaire, candidate, id, &bytes)),
        CandidateKind::StoredPerhaps(id) => match stored(questionnaire, candidate, id, &bytes) {
            Err(Outcome::Damaged) if !(id.is_as_made() || begins_like_ours(&bytes)) => None,
            read => Some(read),
        },
    };
    Ok(Seen { digest, read })
}

/// So much of a file holds the first fields of an assessment.
const HEAD: usize = 256;

/// Tells whether a file begins like an assessment as the store writes it, as far as it goes.
fn begins_like_ours(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]);
    let head = head.trim_start_matches('\u{FEFF}').chars();
    let head: String = head.filter(|c| !c.is_whitespace()).collect();
    let Some(mut rest) = head.strip_prefix("(format:") else {
        return false;
    };
    // The settings and the workshop itself begin in the same way, but have no id.
    for field in [",sequence:", ",id:"] {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        match rest.strip_prefix(field) {
            Some(after) => rest = after,
            None => return field.starts_with(rest),
        }
    }
    true
}

fn export(questionnaire: &Questionnaire, bytes: &[u8]) -> Result<Assessment, Outcome> {
    let told = told(bytes).map_err(|_| Outcome::Damaged)?;
    match FileKind::of(&told) {
        Some(FileKind::Export) => {}
        Some(FileKind::Report) => return Err(Outcome::Report),
        None => return Err(Outcome::Foreign),
    }
    if let Some(format) = newer_format(&told) {
        return Err(Outcome::Newer { format });
    }
    let identity = serde_json::from_value(told["questionnaire"].clone());
    answers(questionnaire, &identity.map_err(|_| Outcome::Damaged)?)?;
    let verified = verify_export(questionnaire, &told).map_err(|_| Outcome::Damaged)?;
    if verified.differences.is_empty() {
        Ok(verified.assessment)
    } else {
        Err(Outcome::Changed)
    }
}

fn stored(
    questionnaire: &Questionnaire,
    candidate: &Candidate,
    id: &AssessmentId,
    bytes: &[u8],
) -> Result<Assessment, Outcome> {
    match understand(bytes, &candidate.path, id) {
        Load::Loaded(assessment) => {
            answers(questionnaire, &assessment.questionnaire).map(|()| assessment)
        }
        Load::Newer { format } => Err(Outcome::Newer { format }),
        _ => Err(Outcome::Damaged),
    }
}

fn answers(questionnaire: &Questionnaire, answered: &Identity) -> Result<(), Outcome> {
    let asked = Identity::of(questionnaire);
    if *answered == asked {
        Ok(())
    } else if answered.id == asked.id {
        Err(Outcome::OtherVersion(answered.clone()))
    } else {
        Err(Outcome::OtherQuestionnaire(answered.clone()))
    }
}
