//! The ledger as a table that adds up.

mod columns;
mod totals;

use super::first_sentence;
use super::place::place;
use super::{answer_words, points_words, words};
use crate::i18n::Catalog;
use crate::questionnaire::{Method, Questionnaire, Section};
use crate::scoring::{Line, Points, Scorecard};
use crate::text::clean;
use columns::Columns;
use totals::totals;

pub(super) use totals::explained;

/// Returns the ledger as lines of at most 78 cells: one a question, a sum a section, the total
/// that is the score, and how it was rounded.
#[must_use]
pub fn ledger_lines(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    card: &Scorecard,
) -> Vec<String> {
    let columns = Columns {
        has_weights: matches!(questionnaire.method, Method::Weighted { .. }),
    };
    let mut lines = vec![columns.header(catalog)];
    for section in &questionnaire.sections {
        lines.extend(section_lines(
            catalog,
            questionnaire,
            card,
            section,
            &columns,
        ));
    }
    lines.extend(totals(catalog, questionnaire, card));
    lines
}

fn section_lines(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    card: &Scorecard,
    section: &Section,
    columns: &Columns,
) -> Vec<String> {
    let of_section = || card.ledger.iter().filter(|line| line.section == section.id);
    let mut lines: Vec<String> = of_section()
        .map(|line| line_row(catalog, questionnaire, line, columns))
        .collect();
    if !lines.is_empty() {
        let title = words(catalog, questionnaire, &section.title);
        let points: Points = of_section().map(|line| line.points).sum();
        let max: Points = of_section().map(|line| line.max).sum();
        lines.push(columns::sum(&clean(&title), points, max));
        lines.push(String::new());
    }
    lines
}

fn line_row(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    line: &Line,
    columns: &Columns,
) -> String {
    let question = questionnaire.question(&line.question);
    let text = question.map_or(line.question.as_str(), |question| {
        questionnaire.words(&question.text, catalog.lang())
    });
    columns.row(&columns::Row {
        place: &place(questionnaire, &line.question),
        question: &clean(first_sentence(text)),
        answer: &answer_words(catalog, questionnaire, line),
        weight: &line.weight.to_string(),
        credit: &line
            .credit
            .map_or_else(|| "-".to_owned(), |credit| credit.share().to_string()),
        points: &points_words(line.points),
        max: &points_words(line.max),
        is_capping: line.gate_acts,
    })
}
