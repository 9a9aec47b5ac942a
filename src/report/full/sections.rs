use super::risk::residual_words;
use crate::report::Subject;
use crate::report::document::{Bar, Block, Cell, Chart, Column, Part, PartId, Row, Table, Words};
use crate::scoring::{Points, SectionScore};

/// Makes the part with one row a section: control, exposure, residual risk.
pub(super) fn part(subject: &Subject<'_>) -> Part {
    Part {
        id: PartId::Sections,
        heading: subject.text("report-sections-title"),
        blocks: vec![Block::Chart(bars(subject)), Block::Table(table(subject))],
    }
}

fn table(subject: &Subject<'_>) -> Table {
    Table {
        id: "sections",
        columns: vec![
            Column::text("section", subject.text("report-section"), 24),
            Column::number("control", subject.text("report-control"), 16),
            Column::number("exposure", subject.text("report-exposure"), 12),
            Column::number("residual", subject.text("report-residual"), 16),
            Column::number("answered", subject.text("report-answered"), 12),
        ],
        rows: subject
            .card
            .sections
            .iter()
            .map(|section| Row::body(cells(subject, section)))
            .collect(),
    }
}

fn cells(subject: &Subject<'_>, section: &SectionScore) -> Vec<Cell> {
    let name = Cell::words(name(subject, section));
    if section.in_play == 0 {
        let none = Cell::Words(subject.text("report-no-question"));
        return vec![name, none, Cell::Empty, Cell::Empty, Cell::Empty];
    }
    let exposure = section.exposure.filter(|_| section.residual.is_some());
    let residual = subject.each(|catalog| residual_words(catalog, subject.questionnaire, section));
    let answered = format!("{}/{}", section.answered, section.in_play);
    vec![
        name,
        Cell::words(Words::same(&interval(section.low, section.high))),
        exposure.map_or(Cell::Empty, |points| Cell::Number(i64::from(points))),
        Cell::words(residual),
        Cell::Words(Words::same(&answered)),
    ]
}

/// Draws the control of each section in play.
pub(super) fn bars(subject: &Subject<'_>) -> Chart {
    let in_play = subject.card.sections.iter().filter(|each| each.in_play > 0);
    let bars: Vec<Bar> = in_play
        .map(|section| Bar {
            name: name(subject, section),
            low: section.low.value(),
            high: section.high.value(),
            words: Words::same(&interval(section.low, section.high)),
        })
        .collect();
    let described = bars.iter().fold(Words::default(), |all, bar| {
        all.then(" ", &bar.name.then(" ", &bar.words))
    });
    Chart::Bars {
        title: subject.text("document-section-bars"),
        described,
        bars,
    }
}

fn name(subject: &Subject<'_>, section: &SectionScore) -> Words {
    match subject.questionnaire.section(&section.id) {
        Some(asked) => subject.words(&asked.title),
        None => Words::same(&section.id),
    }
}

/// Writes control as whole points, as an interval while questions are open.
pub(super) fn interval(low: Points, high: Points) -> String {
    let (low, high) = (low.rounded(), high.rounded());
    if low == high {
        low.to_string()
    } else {
        format!("{low}-{high}")
    }
}
