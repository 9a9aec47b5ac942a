use crate::assessment::State;
use crate::i18n::{Catalog, Message};
use crate::scoring::Scorecard;

/// Says why there is nothing to do: questions wait for an answer, or no answer leaves points open.
#[must_use]
pub fn empty_plan_words(catalog: &Catalog, card: &Scorecard) -> String {
    let waiting = card.ledger.iter();
    let open = waiting
        .filter(|line| line.state == State::Unanswered)
        .count();
    if open == 0 {
        return catalog.text("report-no-actions");
    }
    catalog.say(&Message::new("plan-answer-first").with("open", open))
}
