use super::folder::opened;
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::opened::question;
use crate::cli::output::Output;
use crate::cohort::Hands;
use crate::i18n::{Catalog, Explain, Message};
use crate::questionnaire::{Question, Questionnaire};
use crate::report::words;
use crate::workshop::{Tally as Numbers, TallyFault, Workshop};
use clap::Args;

#[derive(Args)]
pub(super) struct Tally {
    #[arg(value_name = "WORKSHOP")]
    workshop: String,
    #[arg(value_name = "QUESTION")]
    question: String,
    #[arg(value_name = "NUMBER", required_unless_present = "is_removed")]
    counts: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    people: Option<u64>,
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    open: u64,
    #[arg(long = "remove", conflicts_with_all = ["counts", "people"])]
    is_removed: bool,
}

/// Writes down a show of hands, or takes it away.
pub(super) fn run(
    asked: &Tally,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let (folder, workshop) = opened(environment, &asked.workshop)?;
    let questionnaire = folder.questionnaire(&workshop)?;
    let question = question(&questionnaire, &asked.question)?;
    let guard = folder.lock()?;
    let mut workshop = guard.read()?;
    let catalog = environment.catalog();
    let before = if asked.is_removed {
        workshop.hands.remove(&question.id)
    } else {
        written(asked, &mut workshop, question).map_err(|fault| {
            // Which number is for which option is in question only when their count is wrong.
            let options = match fault {
                TallyFault::Numbers { .. } => options(catalog, &questionnaire, question),
                _ => Vec::new(),
            };
            Failure::Several(fault.message(), options)
        })?
    };
    guard.save(&workshop)?;
    let said = |hands: &Hands| hands_words(catalog, &questionnaire, question, hands);
    let done = Message::new("workshop-tally-done")
        .with("question", question.id.as_str())
        .with(
            "now",
            workshop
                .hands
                .get(&question.id)
                .map_or_else(String::new, said),
        )
        .with("before", before.as_ref().map_or_else(String::new, said))
        .with("is_removed", if asked.is_removed { "yes" } else { "no" })
        .with("had_one", if before.is_some() { "yes" } else { "no" });
    output.line(&catalog.say(&done))
}

fn written(
    asked: &Tally,
    workshop: &mut Workshop,
    question: &Question,
) -> Result<Option<Hands>, TallyFault> {
    let numbers = Numbers {
        people: asked.people,
        open: asked.open,
        ..Numbers::read(&asked.counts.join(" "))?
    };
    workshop.tally(question, &numbers)
}

/// Names the options in the order in which their numbers are typed.
fn options(catalog: &Catalog, questionnaire: &Questionnaire, question: &Question) -> Vec<Message> {
    let options = question.options.iter().zip(1..);
    let options = options.map(|(option, number): (_, usize)| {
        Message::new("workshop-tally-place")
            .with("number", number.to_string())
            .with("option", words(catalog, questionnaire, &option.text))
    });
    options.collect()
}

fn hands_words(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    question: &Question,
    hands: &Hands,
) -> String {
    let options = question.options.iter().map(|option| {
        let count = hands.options.get(&option.id).copied().unwrap_or_default();
        let said = Message::new("workshop-tally-count")
            .with("option", words(catalog, questionnaire, &option.text))
            .with("count", count.to_string());
        catalog.say(&said)
    });
    let options: Vec<String> = options.collect();
    let said = Message::new("workshop-tally-hands")
        .with("options", options.join(&catalog.text("workshop-tally-gap")))
        .with("people", hands.people.to_string());
    catalog.say(&said)
}
