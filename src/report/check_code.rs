//! A short code over everything that is stored and what it comes to.
//!
//! Two papers or files with the same code hold the same assessment. The code finds changes and
//! mix-ups; it proves nothing about who wrote them, for everybody can work it out.
//! `docs/report-json.md` has the rule, so that other programs can work it out too.

use super::json::{answered, text_or_null};
use super::stored::kept;
use crate::assessment::{Assessment, Entry, Identity, Progress};
use crate::questionnaire::Questionnaire;
use crate::scoring::Scorecard;
use crate::text::fold;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Crockford's base32: no I, L, O or U, which are taken for others when they are copied by hand.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Ten characters are 50 bits: two assessments never meet by chance.
const LENGTH: usize = 10;
const GROUP: usize = 5;

/// Returns the check code of an assessment and its result: `XXXXX-XXXXX`.
///
/// It changes with every stored word, answer and name, with the questionnaire, and with score
/// and grade; not with the times of single answers or the count of saves, which no report holds.
#[must_use]
pub fn check_code(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    card: &Scorecard,
) -> String {
    let mut code = letters(&digest(subject(questionnaire, assessment, card)));
    code.insert(GROUP, '-');
    code
}

/// Reads a check code as a person types it: case, full width, spaces and hyphens do not matter,
/// nor whether O or 0, I, L or 1 was read. None when it is not one.
#[must_use]
pub fn typed_check_code(typed: &str) -> Option<String> {
    let mut code = String::new();
    for c in typed.chars().map(fold) {
        match c.to_ascii_uppercase() {
            // Full-width input writes the long vowel sign or a dash where the hyphen key is.
            ' ' | '-' | '\u{30FC}' | '\u{2010}'..='\u{2015}' | '\u{2212}' => {}
            'O' => code.push('0'),
            'I' | 'L' => code.push('1'),
            c if u8::try_from(c).is_ok_and(|byte| LETTERS.contains(&byte)) => code.push(c),
            _ => return None,
        }
    }
    (code.len() == LENGTH).then(|| {
        code.insert(GROUP, '-');
        code
    })
}

/// Returns the SHA-256 of a JSON value: of its shortest text, with the fields in the order of their names.
pub(super) fn digest(mut value: Value) -> [u8; 32] {
    value.sort_all_objects();
    Sha256::digest(value.to_string().as_bytes()).into()
}

/// Takes five bits a character from the front of the hash.
fn letters(hash: &[u8]) -> String {
    let bit = |place: usize| hash[place / 8] >> (7 - place % 8) & 1;
    let letter = |first: usize| {
        let value = (first..first + 5).fold(0, |value, place| value << 1 | bit(place));
        char::from(LETTERS[usize::from(value)])
    };
    (0..LENGTH).map(|place| letter(place * 5)).collect()
}

/// Everything the code is worked out from, as a report holds it; its text is hashed.
fn subject(questionnaire: &Questionnaire, assessment: &Assessment, card: &Scorecard) -> Value {
    let entry = |(id, entry): (&String, &Entry)| {
        let question = questionnaire.question(id);
        let recorded = json!({
            "option": answered(question, entry.answer.as_ref()),
            "note": text_or_null(&entry.note),
            "reason": text_or_null(&entry.reason),
        });
        (id.clone(), recorded)
    };
    let scope = assessment.scope.iter().filter(|(_, entry)| says(entry));
    let kept: BTreeSet<&str> = kept(assessment, card).iter().map(|(id, _)| *id).collect();
    let answers = assessment.answers.iter().filter(|(id, entry)| {
        let is_told = kept.contains(id.as_str()) || !is_told_by_scope(assessment, id, entry);
        says(entry) && is_told
    });
    let actions = assessment
        .actions
        .iter()
        .filter(|(_, progress)| !progress.is_empty())
        .map(|(id, progress)| (id.clone(), action(progress)));
    json!({
        "check": 1,
        "questionnaire": Identity::of(questionnaire),
        "assessment": {
            "id": assessment.id,
            "organisation": assessment.organisation,
            "site": assessment.site,
            "respondent": assessment.respondent,
            "started": assessment.started,
            "updated": assessment.updated,
            "level": assessment.level,
            "answered": assessment.questionnaire,
        },
        "scope": scope.map(entry).collect::<Map<_, _>>(),
        "answers": answers.map(entry).collect::<Map<_, _>>(),
        "actions": actions.collect::<Map<_, _>>(),
        "sign_off": assessment.sign_off,
        // In whole steps, because programs write fractions differently.
        "score": {
            "low": card.score.low.steps(),
            "high": card.score.high.steps(),
            "grade": card.score.grade,
        },
    })
}

fn action(progress: &Progress) -> Value {
    json!({
        "who": text_or_null(&progress.who),
        "due": text_or_null(&progress.due),
        "state": progress.state,
        "text": text_or_null(&progress.text),
    })
}

/// An entry of which only the time is left says nothing that a report would hold.
fn says(entry: &Entry) -> bool {
    entry.answer.is_some() || !entry.note.is_empty() || !entry.reason.is_empty()
}

/// Tells whether a file written by hand has the same under `scope` too: a report then does not
/// tell which of the two its ledger is of.
pub(super) fn is_told_by_scope(assessment: &Assessment, id: &str, entry: &Entry) -> bool {
    let told = assessment.scope.get(id);
    told.is_some_and(|told| told.answer == entry.answer && told.note == entry.note)
}
