use super::{Paper, Subject};
use crate::i18n::Message;
use crate::questionnaire::{Confidence, Source};
use crate::report::{day_words, source_past};

/// Writes the documents that the questions asked rest on.
pub(super) fn write(subject: &Subject<'_>, paper: &mut Paper) {
    let cited: Vec<&Source> = cited(subject).collect();
    let Some(first) = cited.first() else {
        return;
    };
    let share_a_date = cited.iter().all(|source| source.checked == first.checked);
    paper.heading(&subject.text("report-sources-title"));
    for source in &cited {
        one(subject, paper, source, share_a_date);
    }
    paper.blank();
    if share_a_date {
        let checked = dated(subject, "report-sources-checked", &first.checked);
        paper.paragraph(2, &checked);
    }
    let is_secondary = |source: &&Source| source.confidence == Confidence::Secondary;
    if cited.iter().any(is_secondary) {
        paper.paragraph(2, &subject.text("report-sources-secondary"));
    }
}

fn cited<'a>(subject: &'a Subject<'_>) -> impl Iterator<Item = &'a Source> {
    let is_cited = |id: &String| {
        subject.card.ledger.iter().any(|line| {
            let question = subject.questionnaire.question(&line.question);
            question.is_some_and(|question| question.sources.contains(id))
        })
    };
    let sources = subject.questionnaire.sources.iter();
    sources.filter(move |source| is_cited(&source.id))
}

fn one(subject: &Subject<'_>, paper: &mut Paper, source: &Source, share_a_date: bool) {
    let message = Message::new("report-source")
        .with("title", subject.words(&source.title))
        .with("issuer", subject.words(&source.issuer))
        .with("edition", subject.words(&source.edition))
        .with(
            "confidence",
            match source.confidence {
                Confidence::Primary => "primary",
                Confidence::Secondary => "secondary",
            },
        );
    let mut said = subject.catalog.say(&message);
    if !share_a_date {
        said.push_str(&dated(subject, "report-source-checked", &source.checked));
    }
    let past = source_past(subject.catalog, source, subject.now.date());
    said.push_str(&past.unwrap_or_default());
    paper.labelled(2, "-", 2, &said);
    if let Some(address) = &source.address {
        paper.unbroken(4, address);
    }
}

fn dated(subject: &Subject<'_>, id: &'static str, day: &str) -> String {
    let message = Message::new(id).with("date", day_words(subject.catalog, day));
    subject.catalog.say(&message)
}
