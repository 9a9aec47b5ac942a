use super::fields::Fields;
use crate::report::Subject;
use crate::report::document::{Block, Entry, Part, PartId, Tone};
use crate::report::place::place;
use crate::report::stored::{Uncounted, uncounted};

/// Makes the part of what is stored but does not count now: it scores nothing, but it is not lost.
pub(super) fn part(subject: &Subject<'_>) -> Option<Part> {
    let entries = uncounted(subject.questionnaire, subject.assessment, subject.card);
    if entries.is_empty() {
        return None;
    }
    let explained = Block::Paragraph(Tone::Plain, subject.text("report-kept-explained"));
    let entries = entries.iter().map(|kept| entry(subject, kept));
    Some(Part {
        id: PartId::Kept,
        heading: subject.text("report-kept-title"),
        blocks: std::iter::once(explained).chain(entries).collect(),
    })
}

fn entry(subject: &Subject<'_>, kept: &Uncounted<'_>) -> Block {
    let mut fields = Fields::of(subject);
    if !kept.is_answer_counted {
        let question = subject.questionnaire.question(kept.question);
        let answer = subject.said(question, kept.entry.answer.as_ref());
        fields = fields
            .with("report-answer", answer)
            .typed("report-note", &kept.entry.note);
    }
    Block::Entry(Entry {
        number: place(subject.questionnaire, kept.question),
        text: subject.question_words(kept.question),
        fields: fields.typed("report-reason", &kept.entry.reason).finish(),
    })
}
