use super::Outcome;
use super::sorted::{has_names, is_same_answers};
use crate::assessment::Assessment;
use crate::assessment::store::{Load, Lock, Store};
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
    let guard = match store.lock(&ours.id).and_then(Lock::guard) {
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
    let is_contrary = kept.sequence == ours.sequence && !is_same_answers(kept, ours);
    if kept == ours {
        return Outcome::Same(id);
    }
    match kept.sequence.cmp(&ours.sequence) {
        Ordering::Greater => Outcome::Older(id),
        _ if is_contrary => Outcome::Conflict(id),
        Ordering::Less if loses_names => Outcome::Nameless(id),
        Ordering::Equal if loses_names => Outcome::Same(id),
        Ordering::Less | Ordering::Equal => Outcome::Replaced(id),
    }
}
