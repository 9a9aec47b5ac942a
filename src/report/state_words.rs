use crate::assessment::ActionState;
use crate::i18n::Catalog;

/// Says how far an action has come.
#[must_use]
pub fn state_words(catalog: &Catalog, state: ActionState) -> String {
    catalog.text(match state {
        ActionState::Open => "plan-state-open",
        ActionState::Begun => "plan-state-begun",
        ActionState::Done => "plan-state-done",
    })
}
