use crate::i18n::{Catalog, Message};
use crate::wizard::{Model, Saving};

/// Says what keeps answers from the disk; nothing while they get there.
pub(super) fn status(model: &Model, catalog: &Catalog) -> Option<String> {
    let is_open = model.session.is_some();
    let (words, leave) = match model.kiosk {
        Some(_) => ("courier-not-saved-words", "courier-not-saved-leave"),
        None => ("plain-not-saved-words", "plain-not-saved-leave"),
    };
    match &model.saving {
        Saving::Failed(_) if model.is_warned => Some(catalog.text(leave)),
        Saving::Failed(why) => {
            let why = catalog.say(why);
            let said = catalog.say(&Message::new("not-saved").with("why", why));
            Some(format!("{said} {}", catalog.text(words)))
        }
        Saving::ReadOnly if is_open => Some(catalog.text("read-only")),
        Saving::InMemory if is_open => Some(catalog.text("in-memory")),
        Saving::Saved | Saving::Saving | Saving::ReadOnly | Saving::InMemory => None,
    }
}
