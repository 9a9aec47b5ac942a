//! The report as documents: what stands in them and in which order. One file a part.

mod about;
mod actions;
mod contacts;
mod crosswalk;
mod fields;
mod head;
mod kept;
mod ledger;
mod method;
mod questions;
mod result;
mod risk;
mod scoring;
mod sections;
mod sources;
mod summary;
mod unknowns;

pub use crosswalk::Detail;
pub(super) use risk::{residual_words, risk_chart};
pub use summary::summary;

use super::document::{Document, Part, Words};
use super::{Subject, check_code, site_words};
use crate::i18n::Message;

/// Makes the whole report.
#[must_use]
pub fn full(subject: &Subject<'_>) -> Document {
    let mut parts = vec![head::part(subject), result::part(subject)];
    parts.push(sections::part(subject));
    parts.extend(actions::part(subject));
    parts.extend(unknowns::part(subject));
    parts.extend(contacts::part(subject));
    parts.extend(questions::parts(subject));
    parts.extend(kept::part(subject));
    parts.push(ledger::part(subject));
    parts.extend(crosswalk::part(subject, Detail::Counts));
    parts.extend(sources::part(subject));
    parts.push(method::part(subject));
    parts.push(about::part(subject));
    document(subject, subject.text("report-title"), parts)
}

/// Makes the crosswalk alone: point of an official document, our questions, this company's answers.
#[must_use]
pub fn crosswalk(subject: &Subject<'_>) -> Document {
    let mut parts = vec![head::part(subject)];
    parts.extend(crosswalk::part(subject, Detail::Questions));
    parts.push(about::part(subject));
    document(subject, subject.text("report-title"), parts)
}

/// Makes the ledger alone: where every point comes from.
#[must_use]
pub fn ledger(subject: &Subject<'_>) -> Document {
    let parts = vec![ledger::part(subject)];
    document(subject, subject.text("report-title"), parts)
}

/// Makes a document of parts.
#[must_use]
pub fn document(subject: &Subject<'_>, title: Words, parts: Vec<Part>) -> Document {
    Document {
        langs: subject.langs(),
        title,
        about: about(subject),
        modified: subject.assessment.updated,
        is_one_page: false,
        running: running(subject),
        parts,
    }
}

fn about(subject: &Subject<'_>) -> Words {
    subject.each(|catalog| site_words(catalog, subject.assessment))
}

fn running(subject: &Subject<'_>) -> Words {
    let code = check_code(subject.questionnaire, subject.assessment, subject.card);
    subject.each(|catalog| {
        let message = Message::new("document-running")
            .with("site", site_words(catalog, subject.assessment))
            .with("questionnaire", subject.questionnaire.id.as_str())
            .with("version", subject.questionnaire.version.as_str())
            .with("code", code.as_str());
        catalog.say(&message)
    })
}
