//! Questions of one version that the other does not have.

use super::speaker::Speaker;
use crate::report::document::{Part, PartId};
use crate::report::spoken;

pub(super) fn part(speaker: &Speaker<'_>) -> Option<Part> {
    let comparison = speaker.comparison;
    let mut blocks = Vec::new();
    for (id, questions) in [
        ("compare-only-one", &comparison.only_before),
        ("compare-only-other", &comparison.only_after),
    ] {
        if !questions.is_empty() {
            let message = speaker.message(id).with("count", questions.len());
            blocks.push(spoken::plain(&speaker.say(&message)));
            blocks.push(speaker.items(questions));
        }
    }
    let heading = speaker.text("compare-left-out-title");
    (!blocks.is_empty()).then(|| spoken::part(PartId::Kept, &heading, blocks))
}
