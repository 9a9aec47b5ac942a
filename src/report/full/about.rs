use crate::report::document::{Block, Part, PartId, Tone};
use crate::report::{Subject, facts_lines};

/// Makes the part that says what the report is and is not, and of what date its facts are.
pub(super) fn part(subject: &Subject<'_>) -> Part {
    let today = subject.now.date();
    let mut lines = subject.each_line(|catalog| facts_lines(catalog, subject.questionnaire, today));
    lines.push(subject.text("document-check-code-explained"));
    Part {
        id: PartId::About,
        heading: subject.text("report-facts-title"),
        blocks: lines
            .into_iter()
            .map(|words| Block::Paragraph(Tone::Plain, words))
            .collect(),
    }
}
