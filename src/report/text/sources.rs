use super::{Paper, Subject};
use crate::questionnaire::Source;
use crate::report::source_words;

/// Writes the documents that the questions asked rest on.
pub(super) fn write(subject: &Subject<'_>, paper: &mut Paper) {
    let mut cited = cited(subject).peekable();
    if cited.peek().is_none() {
        return;
    }
    paper.heading(&subject.text("report-sources-title"));
    let today = subject.now.date();
    for source in cited {
        let said = source_words(subject.catalog, subject.questionnaire, source, today);
        paper.labelled(2, "-", 2, &said);
        if let Some(address) = &source.address {
            paper.unbroken(4, address);
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
    let sources = subject.questionnaire.sources.iter();
    sources.filter(move |source| is_cited(&source.id))
}
