use super::fields::Fields;
use super::scoring::scoring_words;
use crate::report::document::{Block, Entry, Part, PartId, Words};
use crate::report::place::place;
use crate::report::stored::counted_scope;
use crate::report::{Subject, answer_words};
use crate::scoring::Line;

/// Makes a part of the scope and one of each section: every question that is asked, with its
/// answer, what the answer stands on, note, reason and points.
pub(super) fn parts(subject: &Subject<'_>) -> Vec<Part> {
    let sections = subject.questionnaire.sections.iter();
    let sections = sections.map(|section| {
        let lines = subject.card.ledger.iter();
        let lines = lines.filter(|line| line.section == section.id);
        Part {
            id: PartId::Questions,
            heading: subject.words(&section.title),
            blocks: lines.map(|line| entry(subject, line)).collect(),
        }
    });
    let mut parts: Vec<Part> = std::iter::once(scope(subject)).chain(sections).collect();
    parts.retain(|part| !part.blocks.is_empty());
    parts
}

fn scope(subject: &Subject<'_>) -> Part {
    let entries = counted_scope(subject.questionnaire, subject.assessment);
    let blocks = entries.into_iter().map(|(id, entry)| {
        let question = subject.questionnaire.question(id);
        let answer = subject.said(question, entry.answer.as_ref());
        let fields = Fields::of(subject)
            .with("report-answer", answer)
            .typed("report-note", &entry.note)
            .typed("report-reason", &entry.reason);
        Block::Entry(Entry {
            number: place(subject.questionnaire, id),
            text: subject.question_words(id),
            fields: fields.finish(),
        })
    });
    Part {
        id: PartId::Scope,
        heading: subject.text("report-scope-title"),
        blocks: blocks.collect(),
    }
}

fn entry(subject: &Subject<'_>, line: &Line) -> Block {
    let answer = subject.each(|catalog| answer_words(catalog, subject.questionnaire, line));
    let fields = Fields::of(subject)
        .with("report-answer", answer)
        .with("report-evidence", evidence(subject, line))
        .typed("report-note", &line.note)
        .typed("report-reason", &line.reason)
        .with("document-scoring", scoring_words(subject, line));
    Block::Entry(Entry {
        number: place(subject.questionnaire, &line.question),
        text: subject.question_words(&line.question),
        fields: fields.finish(),
    })
}

/// Returns what must be there to justify the chosen answer.
fn evidence(subject: &Subject<'_>, line: &Line) -> Words {
    let question = subject.questionnaire.question(&line.question);
    let answer = line.answer.as_ref();
    let chosen = answer.map_or(&[][..], |answer| answer.options());
    let texts = question.into_iter().flat_map(|question| {
        let evidence = |id: &String| question.option(id)?.evidence.as_ref();
        chosen.iter().filter_map(evidence)
    });
    texts.fold(Words::default(), |all, text| {
        all.then("\n", &subject.words(text))
    })
}
