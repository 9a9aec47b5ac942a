//! The computer that goes round: begins one participant after the other in the workshop's folder.

use super::Runner;
use super::gathering::Gathering;
use crate::assessment::{Assessment, AssessmentId};
use crate::i18n::Explain;
use crate::wizard::{Access, Kiosk, Model, Msg, Opened, Place, Saving, update};
use crate::workshop::{Folder, Participant};
use std::collections::BTreeMap;

impl Runner<'_> {
    /// Puts the screen between two participants up, or says why it cannot.
    pub(super) fn open_kiosk(&mut self, model: &mut Model, folder: Folder) {
        let mut gathering = match Gathering::open(folder, Vec::new()) {
            Ok(gathering) => gathering,
            Err(error) => {
                update(model, Msg::Notice(error.message()));
                return;
            }
        };
        gathering.is_watched = false;
        let workshop = &gathering.counted.workshop;
        let kinds = workshop.groups.iter();
        model.kiosk = Some(Kiosk {
            name: workshop.name.clone(),
            answered: 0,
            threshold: workshop.threshold,
            kinds: kinds
                .filter(|kind| !kind.labels.is_empty())
                .cloned()
                .collect(),
            lang: model.lang.clone(),
            is_from_workshop: false,
            said: BTreeMap::new(),
            over: None,
            is_idle: false,
            shows_score: model.shows_score,
            has_editor: model.has_editor,
            round: None,
        });
        model.place = Place::Between;
        model.has_editor = false;
        self.store = gathering.folder.store().clone();
        self.gathering = Some(gathering);
        self.count_members(model);
    }

    /// Begins the assessment of the next participant.
    pub(super) fn begin_member(&mut self, model: &mut Model) {
        let Some(gathering) = &self.gathering else {
            return;
        };
        let store = gathering.folder.store();
        let guard = store.new_id().and_then(|id| store.lock(&id)?.guard());
        match guard {
            Ok(guard) => {
                let questionnaire = gathering.questionnaire.clone();
                let level = gathering.counted.workshop.level;
                let id = guard.id().clone();
                let assessment = Assessment::new(id, &questionnaire, level, self.now());
                let opened = Opened {
                    questionnaire,
                    assessment,
                    access: Access::Write,
                    is_new: true,
                    is_proposal: false,
                };
                self.show(model, opened, Some(guard));
            }
            Err(error) => model.saving = Saving::Failed(error.message()),
        }
    }

    /// Writes down what a participant said of themselves.
    pub(super) fn join(
        &mut self,
        model: &mut Model,
        id: AssessmentId,
        groups: BTreeMap<String, String>,
        consents: bool,
    ) {
        let Some(gathering) = &mut self.gathering else {
            return;
        };
        let participant = Participant {
            way: gathering.way,
            groups,
            consents,
        };
        gathering.joining.insert(id, participant);
        self.join_waiting(model);
    }

    /// Writes down what participants said of themselves and could not be written down before.
    ///
    /// Returns whether nothing is left to be written down; why something is, is told.
    pub(super) fn join_waiting(&mut self, model: &mut Model) -> bool {
        let Some(gathering) = &mut self.gathering else {
            return true;
        };
        if gathering.joining.is_empty() {
            return true;
        }
        let joined = gathering.folder.lock().and_then(|guard| {
            let mut workshop = guard.read()?;
            for (id, participant) in &gathering.joining {
                workshop.join(id, participant.clone());
            }
            guard.save(&workshop)
        });
        match joined {
            Ok(_) => gathering.joining.clear(),
            Err(error) => {
                update(model, Msg::Notice(error.message()));
            }
        }
        gathering.joining.is_empty()
    }

    /// Counts the assessments of the workshop, for the number on the screen between two participants.
    pub(super) fn count_members(&mut self, model: &mut Model) {
        let Some(gathering) = &mut self.gathering else {
            return;
        };
        match gathering.read() {
            Ok(_) => {
                let count =
                    u64::try_from(gathering.counted.members.assessments.len()).unwrap_or(u64::MAX);
                update(model, Msg::Counted(count));
            }
            Err(error) => {
                update(model, Msg::Notice(error.message()));
            }
        }
    }
}
