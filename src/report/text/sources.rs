use super::{Paper, Subject};
use crate::i18n::Message;
use crate::questionnaire::{Confidence, Source};
use crate::report::day_words;

/// Writes the documents that the questions asked rest on.
pub(super) fn write(subject: &Subject<'_>, paper: &mut Paper) {
    let cited: Vec<&Source> = cited(subject).collect();
    if cited.is_empty() {
        return;
    }
    paper.heading(&subject.text("report-sources-title"));
    for source in cited {
        paper.labelled(2, "-", 2, &source_words(subject, source));
        if let Some(address) = &source.address {
            paper.paragraph(4, address);
        }
    }
}

fn cited<'a>(subject: &'a Subject<'_>) -> impl Iterator<Item = &'a Source> {
    let is_cited = |id: &String| {
        subject.card.ledger.iter().any(|line| {
            let question = subject.questionnaire.question(&line.question);
            question.is_some_and(|question| question.sources.contains(id))
        })
    };
    subject
        .questionnaire
        .sources
        .iter()
        .filter(move |source| is_cited(&source.id))
}

fn source_words(subject: &Subject<'_>, source: &Source) -> String {
    let message = Message::new("report-source")
        .with(
            "title",
            subject
                .questionnaire
                .words(&source.title, subject.catalog.lang()),
        )
        .with(
            "issuer",
            subject
                .questionnaire
                .words(&source.issuer, subject.catalog.lang()),
        )
        .with(
            "edition",
            subject
                .questionnaire
                .words(&source.edition, subject.catalog.lang()),
        )
        .with("checked", day_words(subject.catalog, &source.checked))
        .with(
            "confidence",
            match source.confidence {
                Confidence::Primary => "primary",
                Confidence::Secondary => "secondary",
            },
        );
    subject.catalog.say(&message)
}
