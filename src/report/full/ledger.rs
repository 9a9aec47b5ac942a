use crate::questionnaire::{Method, Section};
use crate::report::document::{
    Block, Cell, Column, Part, PartId, Row, RowRole, Table, Tone, Words,
};
use crate::report::ledger::explained;
use crate::report::place::place;
use crate::report::words::first_words;
use crate::report::{Subject, answer_words};
use crate::scoring::{Line, Points};

/// Makes the part in which every point is accounted for.
pub(super) fn part(subject: &Subject<'_>) -> Part {
    let mut blocks = vec![Block::Table(table(subject))];
    let notes =
        subject.each_line(|catalog| explained(catalog, subject.questionnaire, subject.card));
    blocks.extend(
        notes
            .into_iter()
            .map(|words| Block::Paragraph(Tone::Quiet, words)),
    );
    Part {
        id: PartId::Ledger,
        heading: subject.text("report-ledger-title"),
        blocks,
    }
}

/// Makes the ledger: one row a question, a sum a section, the total that is the score.
pub(super) fn table(subject: &Subject<'_>) -> Table {
    let columns = columns(subject);
    let mut rows = Vec::new();
    for section in &subject.questionnaire.sections {
        rows.extend(section_rows(subject, section, &columns));
    }
    if !matches!(subject.questionnaire.method, Method::Mitigated { .. }) {
        let name = subject.text("report-ledger-total");
        rows.push(sum(&name, RowRole::Total, &subject.card.ledger, &columns));
    }
    Table {
        id: "ledger",
        columns,
        rows,
    }
}

fn columns(subject: &Subject<'_>) -> Vec<Column> {
    let number = |id, heading| Column::number(id, subject.text(heading), 8);
    let mut columns = vec![
        Column::text("number", subject.text("report-ledger-place"), 7),
        Column::text("question", subject.text("report-ledger-question"), 40),
        Column::text("answer", subject.text("report-answer"), 17),
    ];
    if let Method::Weighted { .. } = subject.questionnaire.method {
        columns.push(number("weight", "report-ledger-weight"));
        columns.push(number("credit", "report-ledger-credit"));
    }
    columns.push(number("points", "report-ledger-points"));
    columns.push(number("max", "report-ledger-max"));
    columns
}

fn section_rows(subject: &Subject<'_>, section: &Section, columns: &[Column]) -> Vec<Row> {
    let lines = subject.card.ledger.iter();
    let lines: Vec<Line> = lines
        .filter(|line| line.section == section.id)
        .cloned()
        .collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let title = subject.words(&section.title);
    let mut rows = vec![Row::group(title.clone(), columns.len())];
    rows.extend(lines.iter().map(|line| row(subject, line)));
    let name = subject.each_place(|catalog, place| {
        let message = crate::i18n::Message::new("document-sum").with("section", title.at(place));
        catalog.say(&message)
    });
    rows.push(sum(&name, RowRole::Sum, &lines, columns));
    rows
}

fn row(subject: &Subject<'_>, line: &Line) -> Row {
    let question = subject.questionnaire.question(&line.question);
    let text = match question {
        Some(question) => {
            subject.each(|catalog| first_words(catalog, subject.questionnaire, &question.text))
        }
        None => Words::same(&line.question),
    };
    let answer = subject.each(|catalog| answer_words(catalog, subject.questionnaire, line));
    let capping = if line.gate_acts { " !" } else { "" };
    let number = format!("{}{capping}", place(subject.questionnaire, &line.question));
    let mut cells = vec![
        Cell::Words(Words::same(&number)),
        Cell::Words(text),
        Cell::Words(answer),
    ];
    if let Method::Weighted { .. } = subject.questionnaire.method {
        cells.push(Cell::Number(i64::from(line.weight)));
        let credit = line.credit.map(crate::questionnaire::Credit::share);
        cells.push(credit.map_or(Cell::Empty, Cell::Share));
    }
    cells.push(Cell::Points(line.points));
    cells.push(Cell::Points(line.max));
    Row::body(cells)
}

fn sum(name: &Words, role: RowRole, lines: &[Line], columns: &[Column]) -> Row {
    let mut cells = vec![Cell::Empty; columns.len()];
    let points: Points = lines.iter().map(|line| line.points).sum();
    let max: Points = lines.iter().map(|line| line.max).sum();
    for (column, cell) in columns.iter().zip(&mut cells) {
        *cell = match column.id {
            "question" => Cell::Words(name.clone()),
            "points" => Cell::Points(points),
            "max" => Cell::Points(max),
            _ => Cell::Empty,
        };
    }
    Row { role, cells }
}
