use crate::report::document::{Block, Part, PartId, Tone};
use crate::report::{Subject, facts_lines};

/// Makes the part that says what the report is and is not, and of what date its facts are.
pub(super) fn part(subject: &Subject<'_>) -> Part {
    let mut part = short(subject);
    let code = subject.text("document-check-code-explained");
    part.blocks.push(Block::Paragraph(Tone::Plain, code));
    part
}

/// Makes the same part without what the check code is good for.
pub(super) fn short(subject: &Subject<'_>) -> Part {
    let today = subject.now.date();
    let lines = subject.each_line(|catalog| facts_lines(catalog, subject.questionnaire, today));
    Part {
        id: PartId::About,
        heading: subject.text("report-facts-title"),
        blocks: lines
            .into_iter()
            .map(|words| Block::Paragraph(Tone::Plain, words))
            .collect(),
    }
}
