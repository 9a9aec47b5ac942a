//! `tenken explain`: where every point comes from.

mod json;
mod scope;
mod text;

use super::environment::Environment;
use super::failure::Failure;
use super::format::Format;
use super::opened::{Opened, question};
use super::output::Output;
use crate::i18n::Catalog;
use crate::report::{Paper, headline, ledger_lines};
use crate::scoring::{Line, Scorecard};
use clap::Args;

#[derive(Args)]
pub(super) struct Explain {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(value_name = "QUESTION")]
    question: Option<String>,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
    #[arg(long, value_name = "FOLDER")]
    questionnaire: Option<String>,
}

/// Prints the ledger, or everything about one question's part in it.
pub(super) fn run(
    explain: &Explain,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let opened = Opened::read(environment, &explain.id, explain.questionnaire.as_deref())?;
    let card = opened.score();
    match (&explain.question, explain.format) {
        (None, Format::Json) => output.json(&json::whole(&opened, &card)),
        (None, Format::Text) => output.print(&whole(&opened, &card, environment.catalog())),
        (Some(id), format) => {
            let question = question(&opened.questionnaire, id)?;
            match format {
                Format::Json => output.json(&json::one(&opened, &card, question)),
                Format::Text => {
                    let today = environment.now().date();
                    let catalog = environment.catalog();
                    output.print(&text::text(&opened, &card, question, catalog, today))
                }
            }
        }
    }
}

/// Returns the result in a headline, and the ledger.
fn whole(opened: &Opened, card: &Scorecard, catalog: &Catalog) -> String {
    let headline = headline(catalog, &opened.questionnaire, card);
    let mut paper = Paper::default();
    paper.line(format!(
        "{}  {}  {}",
        headline.grade, headline.words, headline.score
    ));
    for line in &headline.lines {
        paper.paragraph(2, line);
    }
    paper.blank();
    for line in ledger_lines(catalog, &opened.questionnaire, card) {
        paper.line(line);
    }
    paper.finish()
}

/// Finds the ledger's line of a question; none when it is not asked.
fn line_of<'c>(card: &'c Scorecard, question: &str) -> Option<&'c Line> {
    card.ledger.iter().find(|line| line.question == question)
}
