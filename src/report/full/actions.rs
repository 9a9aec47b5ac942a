use crate::assessment::Progress;
use crate::i18n::Message;
use crate::report::document::{Block, Cell, Column, Part, PartId, Row, Table, Tone, Words};
use crate::report::next_step::step;
use crate::report::place::place;
use crate::report::stored::settled;
use crate::report::{Subject, day_words, state_words};
use crate::scoring::Action;

/// How many actions the report names, unless more has been recorded about others.
pub(super) const FIRST: usize = 10;

/// Makes the part of what to do, the most gain first; none where nothing is to do.
pub(super) fn part(subject: &Subject<'_>) -> Option<Part> {
    let rows = rows(subject, FIRST);
    if rows.is_empty() {
        return None;
    }
    let left = subject.card.actions.len().saturating_sub(FIRST);
    let mut blocks = vec![Block::Table(table(subject, rows))];
    if left > 0 {
        let message = Message::new("document-actions-more").with("count", left);
        blocks.push(Block::Paragraph(Tone::Quiet, subject.say(&message)));
    }
    Some(Part {
        id: PartId::Actions,
        heading: subject.text("report-actions-title"),
        blocks,
    })
}

/// Makes a table of actions.
pub(super) fn table(subject: &Subject<'_>, rows: Vec<Row>) -> Table {
    Table {
        id: "actions",
        columns: vec![
            Column::number("order", subject.text("document-order"), 5),
            Column::text("action", subject.text("document-action"), 46),
            Column::number("gain", subject.text("document-gain"), 9),
            Column::text("who", subject.text("document-who"), 14),
            Column::text("due", subject.text("document-due"), 14),
            Column::text("state", subject.text("document-state"), 12),
        ],
        rows,
    }
}

/// Returns the first actions, and those after them about which something is recorded.
pub(super) fn rows(subject: &Subject<'_>, first: usize) -> Vec<Row> {
    let numbered = subject.card.actions.iter().zip(1..);
    let shown = numbered.filter(|(action, number): &(&Action, usize)| {
        *number <= first || !action.progress.is_empty()
    });
    let open = shown.map(|(action, number)| open_row(subject, action, number));
    let settled = settled(subject.assessment, subject.card);
    let settled = settled
        .into_iter()
        .map(|(id, progress)| settled_row(subject, id, progress));
    open.chain(settled).collect()
}

fn open_row(subject: &Subject<'_>, action: &Action, number: usize) -> Row {
    let question = subject.questionnaire.question(&action.question);
    let step = question.and_then(|question| step(question, action.is_unknown));
    let step = step.map_or_else(Words::default, |text| subject.words(text));
    let order = Cell::Words(Words::same(&number.to_string()));
    let gain = Cell::Gain(action.gain);
    row(
        subject,
        [order, gain],
        &action.question,
        step,
        &action.progress,
    )
}

/// A row about something recorded that leaves no points open now.
fn settled_row(subject: &Subject<'_>, id: &str, progress: &Progress) -> Row {
    let cells = [Cell::Empty, Cell::Empty];
    row(subject, cells, id, Words::default(), progress)
}

fn row(
    subject: &Subject<'_>,
    [order, gain]: [Cell; 2],
    id: &str,
    step: Words,
    progress: &Progress,
) -> Row {
    let own = Words::same(&progress.text);
    let number = Words::same(&place(subject.questionnaire, id));
    let question = number.then("  ", &subject.question_words(id));
    // What the company wrote itself takes the place of the first step.
    let texts = if own.is_empty() { step } else { own };
    let mut stack = vec![question, texts];
    stack.retain(|words| !words.is_empty());
    Row::body(vec![
        order,
        Cell::Stack(stack),
        gain,
        written(&progress.who),
        day(subject, &progress.due),
        Cell::Words(subject.each(|catalog| state_words(catalog, progress.state))),
    ])
}

/// What somebody wrote, else room to write it by hand.
fn written(text: &str) -> Cell {
    if text.is_empty() {
        Cell::Blank
    } else {
        Cell::Words(Words::same(text))
    }
}

fn day(subject: &Subject<'_>, iso: &str) -> Cell {
    if iso.is_empty() {
        return Cell::Blank;
    }
    Cell::Day {
        iso: iso.to_owned(),
        words: subject.each(|catalog| day_words(catalog, iso)),
    }
}
