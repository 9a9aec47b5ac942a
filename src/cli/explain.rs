//! `tenken explain`: where every point comes from.

mod json;
mod options;
mod scope;
mod text;

use super::answers::{Place, Problem};
use super::environment::Environment;
use super::failure::Failure;
use super::format::Format;
use super::opened::Opened;
use super::output::Output;
use crate::report::{headline, ledger_lines};
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
        (None, Format::Text) => whole(&opened, &card, environment, output),
        (Some(id), format) => {
            let question = opened.questionnaire.question(id).ok_or_else(|| {
                Failure::from(Problem::UnknownQuestion {
                    question: id.clone(),
                    place: Place::Answer,
                })
            })?;
            match format {
                Format::Json => output.json(&json::one(&opened, &card, question)),
                Format::Text => {
                    let lines = text::lines(&opened, &card, question, environment.catalog());
                    lines.iter().try_for_each(|line| output.line(line))
                }
            }
        }
    }
}

fn whole(
    opened: &Opened,
    card: &Scorecard,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let catalog = environment.catalog();
    let headline = headline(catalog, &opened.questionnaire, card);
    output.line(&format!("{}  {}  {}", headline.grade, headline.words, headline.score))?;
    for line in &headline.lines {
        output.line(&format!("  {line}"))?;
    }
    output.line("")?;
    for line in ledger_lines(catalog, &opened.questionnaire, card) {
        output.line(&line)?;
    }
    Ok(())
}

/// Finds the ledger's line of a question; none when it is not asked.
fn line_of<'c>(card: &'c Scorecard, question: &str) -> Option<&'c Line> {
    card.ledger.iter().find(|line| line.question == question)
}
