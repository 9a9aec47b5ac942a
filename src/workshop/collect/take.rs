use super::Outcome;
use super::sorted::{has_names, is_same_answers};
use crate::assessment::Assessment;
use crate::assessment::store::{Load, Store};
use crate::i18n::Message;
use std::cmp::Ordering;

/// Says what storing an assessment would come to; nothing is stored.
pub(super) fn outlook(store: &Store, ours: &Assessment) -> Outcome {
    let id = ours.id.clone();
    match store.load(&id) {
        Load::Absent => Outcome::New(id),
        Load::Loaded(kept) => beside(&kept, ours),
        other => Outcome::KeptUnreadable(
            other
                .fault(&id)
                .unwrap_or_else(|| Message::new("store-absent").with("id", id.as_str())),
        ),
    }
}

/// Stores an assessment, unless the one kept under its id is the same or newer.
pub(super) fn take(store: &Store, ours: &Assessment) -> Outcome {
    let guard = match store
        .lock(&ours.id)
        .and_then(crate::assessment::store::Lock::guard)
    {
        Ok(guard) => guard,
        Err(error) => return Outcome::NotSaved(error),
    };
    let outcome = outlook(store, ours);
    if !matches!(outcome, Outcome::New(_) | Outcome::Replaced(_)) {
        return outcome;
    }
    match guard.save(ours) {
        Ok(()) => outcome,
        Err(error) => Outcome::NotSaved(error),
    }
}

fn beside(kept: &Assessment, ours: &Assessment) -> Outcome {
    let id = ours.id.clone();
    let loses_names = has_names(kept) && !has_names(ours);
    match kept.sequence.cmp(&ours.sequence) {
        _ if kept == ours => Outcome::Same(id),
        Ordering::Greater => Outcome::Older(id),
        Ordering::Less if loses_names => Outcome::Nameless(id),
        Ordering::Less => Outcome::Replaced(id),
        Ordering::Equal if !is_same_answers(kept, ours) => Outcome::Conflict(id),
        Ordering::Equal if loses_names => Outcome::Same(id),
        Ordering::Equal => Outcome::Replaced(id),
    }
}
