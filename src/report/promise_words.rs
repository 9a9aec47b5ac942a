use super::{day_words, state_words};
use crate::assessment::{ActionState, Progress};
use crate::i18n::{Catalog, Message};
use crate::text::clean;

/// Says what is recorded about doing an action: who, by when, how far; each only where it is.
#[must_use]
pub fn promise_words(catalog: &Catalog, progress: &Progress) -> String {
    let said = |id, text: String| {
        let is_there = !text.trim().is_empty();
        is_there.then(|| catalog.say(&Message::new(id).with("text", text)))
    };
    let who = clean(&progress.who).replace('\n', " ");
    let due = day_words(catalog, &progress.due).replace('\n', " ");
    let is_moving = progress.state != ActionState::Open;
    let parts = [
        said("plan-promise-who", who),
        said("plan-promise-due", due),
        is_moving.then(|| state_words(catalog, progress.state)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join("  ")
}
