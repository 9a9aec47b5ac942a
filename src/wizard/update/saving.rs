//! Having everything put on the disk, and what is told about it.

use super::{Effect, Layer, Model};
use crate::i18n::Message;
use crate::wizard::{Access, Saving};

/// Longest path taken; more than any system allows.
const PATH_MAX: usize = 4_096;

/// Has the assessment saved as it is now.
pub(super) fn save(model: &mut Model) -> Vec<Effect> {
    model.is_text_dirty = false;
    let Some(session) = &mut model.session else {
        return Vec::new();
    };
    if session.access == Access::ReadOnly {
        return Vec::new();
    }
    // A file may already say the highest number there is.
    session.assessment.sequence = session.assessment.sequence.saturating_add(1);
    session.assessment.updated = model.now;
    if session.access == Access::InMemory {
        return Vec::new();
    }
    if !matches!(model.saving, Saving::Failed(_)) {
        model.saving = Saving::Saving;
    }
    vec![Effect::Save(Box::new(session.assessment.clone()))]
}

pub(super) fn saved(model: &mut Model, sequence: u64) {
    let is_newest = model
        .session
        .as_ref()
        .is_none_or(|session| session.assessment.sequence == sequence);
    let can_save = !matches!(model.saving, Saving::InMemory | Saving::ReadOnly);
    if is_newest && can_save {
        model.saving = Saving::Saved;
    }
}

pub(super) fn failed(model: &mut Model, _sequence: u64, why: Message) {
    model.saving = Saving::Failed(why);
}

pub(super) fn moved(model: &mut Model, folder: String) {
    model.notice = Some(Message::new("wizard-moved").with("folder", folder.as_str()));
    model.data_dir = folder;
    model.is_portable = false;
}

pub(super) fn retry(model: &mut Model) -> Vec<Effect> {
    model.saving = Saving::Saving;
    vec![Effect::RetrySave]
}

pub(super) fn other_folder(model: &mut Model) -> Vec<Effect> {
    let editor = super::writing::line(&model.data_dir, PATH_MAX);
    super::open(model, Layer::Folder { editor })
}
