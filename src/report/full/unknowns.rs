use super::fields::Fields;
use crate::assessment::State;
use crate::report::Subject;
use crate::report::document::{Block, Entry, Part, PartId};
use crate::report::place::place;
use crate::scoring::Line;

/// Makes the part of what was answered “don’t know”, each with whom to ask; none where all is known.
pub(super) fn part(subject: &Subject<'_>) -> Option<Part> {
    let lines = subject.card.ledger.iter();
    let unknown = lines.filter(|line| line.state == State::Unknown);
    let blocks: Vec<Block> = unknown.map(|line| entry(subject, line)).collect();
    let part = Part {
        id: PartId::Unknowns,
        heading: subject.text("report-unknowns-title"),
        blocks,
    };
    Some(part).filter(|part| !part.blocks.is_empty())
}

fn entry(subject: &Subject<'_>, line: &Line) -> Block {
    let question = subject.questionnaire.question(&line.question);
    let find_out = question.and_then(|question| question.find_out.as_ref());
    let mut fields = Fields::of(subject);
    if let Some(find_out) = find_out {
        fields = fields.with("document-find-out", subject.words(find_out));
    }
    Block::Entry(Entry {
        number: place(subject.questionnaire, &line.question),
        text: subject.question_words(&line.question),
        fields: fields.finish(),
    })
}
