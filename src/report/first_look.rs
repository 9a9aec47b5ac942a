//! What the result of a shorter level is worth: how much it has not asked.

use super::words::words;
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Question, Questionnaire};
use crate::scoring::Scorecard;
use crate::text::clean;

/// Says that the result is a first look, how much a longer level would ask, and of which
/// sections; nothing where everything that applies is asked.
pub(super) fn first_look(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    card: &Scorecard,
) -> Vec<String> {
    let beyond = &card.score.beyond;
    if beyond.is_empty() {
        return Vec::new();
    }
    let look = Message::new("report-first-look")
        .with("asked", card.ledger.len())
        .with("left", beyond.len())
        .with("sections", sections(catalog, questionnaire, beyond));
    let gates = gates_beyond(questionnaire, card).len();
    let gates = match gates {
        0 => Message::new("report-first-look-no-gates"),
        gates => Message::new("report-first-look-gates").with("gates", gates),
    };
    vec![catalog.say(&look), catalog.say(&gates)]
}

/// Returns the gates that apply but only a longer level asks about.
pub(super) fn gates_beyond<'q>(
    questionnaire: &'q Questionnaire,
    card: &Scorecard,
) -> Vec<&'q Question> {
    let open = card.score.open_gates.iter();
    open.filter(|id| card.score.beyond.contains(id))
        .filter_map(|id| questionnaire.question(id))
        .collect()
}

fn sections(catalog: &Catalog, questionnaire: &Questionnaire, beyond: &[String]) -> String {
    let counted = questionnaire.sections.iter().filter_map(|section| {
        let questions = section.questions.iter();
        let count = questions
            .filter(|question| beyond.contains(&question.id))
            .count();
        let short = words(catalog, questionnaire, &section.short);
        let message = Message::new("report-first-look-section")
            .with("section", clean(&short))
            .with("count", count);
        (count > 0).then(|| catalog.say(&message))
    });
    let counted: Vec<String> = counted.collect();
    counted.join(&catalog.text("report-first-look-comma"))
}
