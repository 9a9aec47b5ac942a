use crate::report::Subject;
use crate::report::crosswalk::{
    Crossed, CrossedPoint, count_words, crosswalk, document_words, has_secondary, mark_words,
    point_words,
};
use crate::report::document::{Block, Cell, Column, Part, PartId, Row, Table, Tone, Words};
use crate::report::place::place;

/// How much of the crosswalk is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// One line a point: how many answers stand how.
    Counts,
    /// Every question beside its point.
    Questions,
}

/// Makes the part from the official side: point, our questions, this company's answers.
pub(super) fn part(subject: &Subject<'_>, detail: Detail) -> Option<Part> {
    let crossed = crosswalk(subject.questionnaire, subject.assessment, subject.card);
    if crossed.is_empty() {
        return None;
    }
    let plain = |id| Block::Paragraph(Tone::Plain, subject.text(id));
    let mut blocks = vec![plain("report-crosswalk-explained")];
    if has_secondary(&crossed) {
        blocks.push(plain("report-crosswalk-secondary"));
    }
    blocks.push(Block::Table(table(subject, &crossed, detail)));
    if detail == Detail::Counts {
        blocks.push(plain("report-crosswalk-more"));
    }
    Some(Part {
        id: PartId::Crosswalk,
        heading: subject.text("report-crosswalk-title"),
        blocks,
    })
}

fn table(subject: &Subject<'_>, crossed: &[Crossed<'_>], detail: Detail) -> Table {
    let mut columns = vec![Column::text("point", subject.text("document-point"), 46)];
    if detail == Detail::Questions {
        columns.push(Column::text(
            "question",
            subject.text("report-ledger-question"),
            40,
        ));
    }
    columns.push(Column::text(
        "standing",
        subject.text("document-standing"),
        14,
    ));
    if detail == Detail::Counts {
        columns[1].share = 54;
    }
    let mut rows = Vec::new();
    for document in crossed {
        let name = subject.each(|catalog| document_words(catalog, subject.questionnaire, document));
        rows.push(Row::group(name, columns.len()));
        for point in &document.points {
            rows.extend(match detail {
                Detail::Counts => vec![counted(subject, point)],
                Detail::Questions => with_questions(subject, point),
            });
        }
    }
    Table {
        id: "crosswalk",
        columns,
        rows,
    }
}

fn title(subject: &Subject<'_>, point: &CrossedPoint<'_>) -> Words {
    subject.each(|catalog| point_words(catalog, subject.questionnaire, point.point))
}

/// Why no question serves the point; none where some do.
fn unserved(subject: &Subject<'_>, point: &CrossedPoint<'_>) -> Option<Words> {
    let reason = point.point.unserved.as_ref()?;
    Some(subject.words(reason))
}

fn counted(subject: &Subject<'_>, point: &CrossedPoint<'_>) -> Row {
    let standing = unserved(subject, point)
        .unwrap_or_else(|| subject.each(|catalog| count_words(catalog, point)));
    Row::body(vec![
        Cell::Words(title(subject, point)),
        Cell::words(standing),
    ])
}

fn with_questions(subject: &Subject<'_>, point: &CrossedPoint<'_>) -> Vec<Row> {
    let title = Cell::Words(title(subject, point));
    if let Some(reason) = unserved(subject, point) {
        return vec![Row::body(vec![title, Cell::Words(reason), Cell::Empty])];
    }
    let rows = point.served.iter().enumerate().map(|(order, served)| {
        let number = Words::same(&place(subject.questionnaire, &served.question.id));
        let question = number.then("  ", &subject.words(&served.question.text));
        let mark = subject.each(|catalog| mark_words(catalog, served.mark));
        let first = if order == 0 {
            title.clone()
        } else {
            Cell::Empty
        };
        Row::body(vec![first, Cell::Words(question), Cell::Words(mark)])
    });
    rows.collect()
}
