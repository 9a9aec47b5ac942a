use crate::questionnaire::Source;
use crate::report::document::{Block, Part, PartId, Reference};
use crate::report::{Subject, source_words};

/// Makes the part of the documents that the questions asked rest on.
pub(super) fn part(subject: &Subject<'_>) -> Option<Part> {
    let today = subject.now.date();
    let references = cited(subject).map(|source| Reference {
        words: subject.each(|catalog| source_words(catalog, subject.questionnaire, source, today)),
        address: source.address.clone(),
    });
    let references: Vec<Reference> = references.collect();
    if references.is_empty() {
        return None;
    }
    Some(Part {
        id: PartId::Sources,
        heading: subject.text("report-sources-title"),
        blocks: vec![Block::References(references)],
    })
}

fn cited<'s>(subject: &'s Subject<'_>) -> impl Iterator<Item = &'s Source> {
    let is_cited = |id: &String| {
        subject.card.ledger.iter().any(|line| {
            let question = subject.questionnaire.question(&line.question);
            question.is_some_and(|question| question.sources.contains(id))
        })
    };
    let sources = subject.questionnaire.sources.iter();
    sources.filter(move |source| is_cited(&source.id))
}
