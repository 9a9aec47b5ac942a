//! Answers to other words, which the person is asked to look at again.

use super::{Effect, Model, answering};
use crate::wizard::Access;

/// The person went on past a question: its answer, which was given to other words, still holds.
pub(super) fn seen(model: &mut Model, id: &str) -> Vec<Effect> {
    let session = model.session.as_ref();
    let waits = session.is_some_and(|session| {
        session.access != Access::ReadOnly && session.waits_to_be_confirmed(id)
    });
    if waits {
        return answering::change(model, id, |entry| entry.confirm = false);
    }
    Vec::new()
}
