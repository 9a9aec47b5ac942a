//! Says when a question is to be answered, such as “Only if you chose 1 or 2 in question 3.”

use super::{Only, Ticked};
use crate::i18n::{Catalog, Message};

/// Says the condition as a sentence; none when the question is always asked.
pub(super) fn only_words(catalog: &Catalog, only: &Only) -> Option<String> {
    let when = match only {
        Only::Always | Only::Never => return None,
        Only::Any(parts) => {
            let each: Vec<String> = parts
                .iter()
                .map(|part| clause(catalog, part, LAST))
                .collect();
            each.join(&catalog.text("form-only-or"))
        }
        other => clause(catalog, other, LAST),
    };
    Some(catalog.say(&Message::new("form-only").with("when", when)))
}

/// Where a clause stands: more follows it, or it ends the sentence.
const BEFORE: &str = "before";
const LAST: &str = "last";

fn clause(catalog: &Catalog, only: &Only, place: &'static str) -> String {
    match only {
        Only::Always | Only::Never => String::new(),
        Only::Chosen(ticked) => boxes(catalog, "form-only-chosen", ticked, place),
        Only::NotChosen(ticked) => boxes(catalog, "form-only-not-chosen", ticked, place),
        Only::All(parts) => {
            let Some((last, before)) = parts.split_last() else {
                return String::new();
            };
            let mut said: String = before
                .iter()
                .map(|part| clause(catalog, part, BEFORE))
                .collect();
            said.push_str(&clause(catalog, last, place));
            said
        }
        Only::Any(parts) => {
            let each: Vec<String> = parts
                .iter()
                .map(|part| clause(catalog, part, LAST))
                .collect();
            let list = each.join(&catalog.text("form-only-either-gap"));
            let either = Message::new("form-only-either")
                .with("list", list)
                .with("place", place);
            catalog.say(&either)
        }
    }
}

fn boxes(catalog: &Catalog, id: &'static str, ticked: &[Ticked], place: &'static str) -> String {
    let count: usize = ticked.iter().map(|boxes| boxes.options.len()).sum();
    let said: Vec<String> = ticked
        .iter()
        .map(|boxes| of_question(catalog, boxes))
        .collect();
    let message = Message::new(id)
        .with("boxes", said.join(&catalog.text("form-only-boxes-gap")))
        .with("count", count)
        .with("place", place);
    catalog.say(&message)
}

fn of_question(catalog: &Catalog, boxes: &Ticked) -> String {
    let numbers: Vec<String> = boxes.options.iter().map(ToString::to_string).collect();
    let options = match numbers.split_last() {
        Some((last, before)) if !before.is_empty() => {
            let several = Message::new("form-only-options")
                .with(
                    "before",
                    before.join(&catalog.text("form-only-options-gap")),
                )
                .with("last", last.as_str());
            catalog.say(&several)
        }
        _ => numbers.concat(),
    };
    let message = Message::new("form-only-boxes")
        .with("question", boxes.question.to_string())
        .with("options", options);
    catalog.say(&message)
}
