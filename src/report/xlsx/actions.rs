//! The sheet of actions: to be printed, handed round and ticked off.

use super::page::{Made, Page, Paper};
use super::style;
use super::value::{Cell, Value};
use crate::assessment::{ActionState, Progress};
use crate::report::document::Words;
use crate::report::next_step::step;
use crate::report::place::place;
use crate::report::stored::settled;
use crate::report::{Subject, state_words};
use crate::scoring::Action;
use jiff::civil::Date;
use rust_xlsxwriter::{DataValidation, Worksheet};

/// Widths of order, number, question, first step, own words, gain, who, by when and state.
const WIDTHS: [u16; 9] = [5, 7, 36, 36, 26, 8, 16, 16, 11];
const STATE: u16 = 8;

const COLUMNS: [&str; 9] = [
    "document-order",
    "report-ledger-place",
    "report-ledger-question",
    "first-step-heading",
    "xlsx-own-words",
    "document-gain",
    "document-who",
    "document-due",
    "document-state",
];

/// Makes the sheet.
pub(super) fn sheet(subject: &Subject<'_>, foot: &Words) -> Made<Worksheet> {
    let name = subject.voice().unmarked("xlsx-sheet-actions");
    let mut page = Page::new(&name, foot, &WIDTHS, Paper::Across)?;
    let names: Vec<Words> = COLUMNS.iter().map(|id| subject.text(id)).collect();
    page.columns(&names)?;
    let head = page.row - 1;
    for (action, order) in subject.card.actions.iter().zip(1..) {
        page.row(&open(subject, action, order))?;
    }
    for (id, progress) in settled(subject.assessment, subject.card) {
        page.row(&row(
            subject,
            [Value::Empty, Value::Empty],
            id,
            None,
            progress,
        ))?;
    }
    let last = page.row.saturating_sub(1).max(head);
    page.sheet.autofilter(head, 0, last, page.last())?;
    if last > head {
        let states: Vec<String> = ActionState::ALL
            .iter()
            .map(|each| state(subject, *each))
            .collect();
        let offered = DataValidation::new().allow_list_strings(&states)?;
        page.sheet
            .add_data_validation(head + 1, STATE, last, STATE, &offered)?;
    }
    page.finish()
}

fn open(subject: &Subject<'_>, action: &Action, order: u32) -> Vec<Cell> {
    let numbers = [
        Value::Number(f64::from(order), "0"),
        Value::Number(action.gain.value(), style::GAIN),
    ];
    let id = &action.question;
    row(subject, numbers, id, Some(action), &action.progress)
}

fn row(
    subject: &Subject<'_>,
    [order, gain]: [Value; 2],
    id: &str,
    action: Option<&Action>,
    progress: &Progress,
) -> Vec<Cell> {
    let question = subject.questionnaire.question(id);
    let is_unknown = action.is_some_and(|action| action.is_unknown);
    let step = question.and_then(|question| step(question, is_unknown));
    let step = step.filter(|_| action.is_some());
    let typed = |text| Value::words(&Words::same(text));
    let values = vec![
        order,
        Value::key(&Words::same(&place(subject.questionnaire, id))),
        Value::words(&subject.question_words(id)),
        Value::words(&step.map_or_else(Words::default, |text| subject.words(text))),
        typed(&progress.text),
        gain,
        typed(&progress.who),
        due(subject, &progress.due),
        Value::Key(state(subject, progress.state)),
    ];
    values
        .into_iter()
        .map(|value| (value, style::cell()))
        .collect()
}

/// A day that can be sorted and counted with; whatever else was written stays as it was.
fn due(subject: &Subject<'_>, iso: &str) -> Value {
    let written = || {
        subject
            .voice()
            .unmarked("xlsx-day-format")
            .first()
            .to_owned()
    };
    match iso.parse::<Date>() {
        Ok(day) if day.to_string() == iso => Value::Day(day, written()),
        _ => Value::words(&Words::same(iso)),
    }
}

/// Says how far an action has come, in all languages in one line, as the drop-down offers it.
fn state(subject: &Subject<'_>, state: ActionState) -> String {
    let words = subject.each(|catalog| state_words(catalog, state));
    words.joined(" / ")
}
