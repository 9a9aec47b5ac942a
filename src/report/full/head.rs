use super::fields::Fields;
use crate::assessment::Identity;
use crate::i18n::Message;
use crate::report::document::{Block, Part, PartId, Signature, Tone, Words};
use crate::report::{Subject, check_code, date_words, day_words, level_words};
use jiff::Timestamp;

/// Makes the part that says who, when and which questionnaire, with the boxes to sign.
pub(super) fn part(subject: &Subject<'_>) -> Part {
    Part {
        id: PartId::Head,
        heading: Words::default(),
        blocks: vec![
            Block::Paragraph(Tone::Strong, subject.words(&subject.questionnaire.title)),
            Block::Signatures(signatures(subject)),
            Block::Fields(fields(subject)),
        ],
    }
}

fn fields(subject: &Subject<'_>) -> Vec<(Words, Words)> {
    let Subject {
        questionnaire,
        assessment,
        ..
    } = subject;
    let code = check_code(questionnaire, assessment, subject.card);
    let as_of = subject.each(|catalog| day_words(catalog, &questionnaire.valid_as_of));
    Fields::of(subject)
        .typed("report-organisation", &one_line(&assessment.organisation))
        .typed("report-site", &one_line(&assessment.site))
        .typed("report-respondent", &one_line(&assessment.respondent))
        .with("report-started", day(subject, assessment.started))
        .with("report-updated", day(subject, assessment.updated))
        .with("report-level", level(subject))
        .with(
            "report-questionnaire",
            identity(subject, &Identity::of(questionnaire)),
        )
        .with("report-answered-version", answered_version(subject))
        .with("report-as-of", as_of)
        .typed("report-assessment", assessment.id.as_str())
        .typed("document-check-code", &code)
        .finish()
}

/// Returns the boxes 承認, 確認, 作成 in the order in which companies draw them.
pub(super) fn signatures(subject: &Subject<'_>) -> Vec<Signature> {
    let sign_off = &subject.assessment.sign_off;
    let boxes = [
        ("report-approved", &sign_off.approved),
        ("report-checked", &sign_off.checked),
        ("report-prepared", &sign_off.prepared),
    ];
    let signature = |(role, name): (&'static str, &String)| Signature {
        role: subject.text(role),
        name: Words::same(name),
    };
    boxes.map(signature).into()
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}

/// Names the level, where there is more than one.
fn level(subject: &Subject<'_>) -> Words {
    if subject.questionnaire.levels().len() < 2 {
        return Words::default();
    }
    subject.each(|catalog| level_words(catalog, subject.assessment.level))
}

/// How much of the hash is enough to tell two versions apart by eye.
const HASH: usize = 8;

/// Says which version was answered, when it is not the one the report is made with.
fn answered_version(subject: &Subject<'_>) -> Words {
    let answered = &subject.assessment.questionnaire;
    if *answered == Identity::of(subject.questionnaire) {
        return Words::default();
    }
    identity(subject, answered)
}

fn identity(subject: &Subject<'_>, identity: &Identity) -> Words {
    let hash: String = identity.hash.chars().take(HASH).collect();
    let message = Message::new("report-identity")
        .with("id", identity.id.as_str())
        .with("version", identity.version.as_str())
        .with("hash", hash);
    subject.say(&message)
}

/// Returns the day it was where the reader is, not in UTC.
fn day(subject: &Subject<'_>, at: Timestamp) -> Words {
    let zone = subject.now.time_zone().clone();
    let date = at.to_zoned(zone).date();
    subject.each(|catalog| date_words(catalog, date))
}
