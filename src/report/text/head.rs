use super::{Paper, Subject};
use crate::assessment::Identity;
use crate::i18n::Message;
use crate::report::{date_words, day_words, level_words};
use jiff::Timestamp;

const LABEL: usize = 16;

/// Writes who, when and which questionnaire.
pub(super) fn write(subject: &Subject<'_>, paper: &mut Paper) {
    let Subject {
        questionnaire,
        assessment,
        ..
    } = subject;
    paper.heading(&subject.text("report-title"));
    paper.paragraph(0, &subject.words(&questionnaire.title));
    paper.blank();
    let rows = [
        ("report-organisation", assessment.organisation.clone()),
        ("report-site", assessment.site.clone()),
        ("report-respondent", assessment.respondent.clone()),
        ("report-started", day(subject, assessment.started)),
        ("report-updated", day(subject, assessment.updated)),
        ("report-level", level(subject)),
        (
            "report-questionnaire",
            identity(subject, &Identity::of(questionnaire)),
        ),
        ("report-answered-version", answered_version(subject)),
        (
            "report-as-of",
            day_words(subject.catalog, &questionnaire.valid_as_of),
        ),
        ("report-assessment", assessment.id.to_string()),
    ];
    for (label, value) in rows {
        if !value.is_empty() {
            paper.labelled(2, &subject.text(label), LABEL, &value.replace('\n', " "));
        }
    }
}

/// Names the level, where there is more than one.
fn level(subject: &Subject<'_>) -> String {
    if subject.questionnaire.levels().len() < 2 {
        return String::new();
    }
    level_words(subject.catalog, subject.assessment.level)
}

/// How much of the hash is enough to tell two versions apart by eye.
const HASH: usize = 8;

/// Says which version was answered, when it is not the one the report is made with.
fn answered_version(subject: &Subject<'_>) -> String {
    let answered = &subject.assessment.questionnaire;
    if *answered == Identity::of(subject.questionnaire) {
        return String::new();
    }
    identity(subject, answered)
}

fn identity(subject: &Subject<'_>, identity: &Identity) -> String {
    let hash: String = identity.hash.chars().take(HASH).collect();
    let message = Message::new("report-identity")
        .with("id", identity.id.as_str())
        .with("version", identity.version.as_str())
        .with("hash", hash);
    subject.catalog.say(&message)
}

/// Returns the day it was where the reader is, not in UTC.
fn day(subject: &Subject<'_>, at: Timestamp) -> String {
    let zone = subject.now.time_zone().clone();
    date_words(subject.catalog, at.to_zoned(zone).date())
}
