//! The stick that goes from computer to computer: begins one run after the other, and hands in.

use super::Runner;
use crate::assessment::AssessmentId;
use crate::assessment::store::{Cause, Lock, StoreError};
use crate::courier::{Errand, HandedIn, Stick, StickError};
use crate::i18n::{Explain, Message};
use crate::questionnaire::Questionnaire;
use crate::wizard::{Access, Kiosk, Model, Msg, Opened, Place, Round, Saving, update};
use std::collections::BTreeMap;
use std::rc::Rc;

/// The stick that is open.
pub(super) struct OpenStick {
    stick: Stick,
    errand: Errand,
    questionnaire: Rc<Questionnaire>,
    /// What has come to its end and could not be handed in yet.
    waiting: Option<AssessmentId>,
}

impl Runner<'_> {
    /// Puts the screen between two runs up, or says why it cannot.
    pub(super) fn open_stick(&mut self, model: &mut Model, stick: Stick, errand: Errand) {
        let questionnaire = match stick.questionnaire(&errand.questionnaire) {
            Ok(questionnaire) => Rc::new(questionnaire),
            Err(error) => {
                update(model, Msg::Notice(error.message()));
                return;
            }
        };
        let place = format!("{} {}", errand.organisation, errand.site);
        model.kiosk = Some(Kiosk {
            name: place.trim().to_owned(),
            answered: 0,
            threshold: 0,
            kinds: Vec::new(),
            lang: model.lang.clone(),
            is_from_workshop: false,
            said: BTreeMap::new(),
            over: None,
            is_idle: false,
            shows_score: model.shows_score,
            has_editor: model.has_editor,
            round: Some(Round::default()),
        });
        model.place = Place::Between;
        model.has_editor = false;
        self.stick = Some(OpenStick {
            stick,
            errand,
            questionnaire,
            waiting: None,
        });
        self.hand_in(model, None);
    }

    /// Begins a run. What others were interrupted at is handed in as it is, so that it is seen by
    /// nobody else and does not pile up.
    pub(super) fn begin_run(&mut self, model: &mut Model) {
        let Some(open) = &self.stick else {
            return;
        };
        for left in open.stick.unfinished().unwrap_or_default() {
            // One that cannot be handed in now stays, and is told when the stick is collected.
            let _ = open.stick.hand_in(&left.id, &model.zone);
        }
        let now = self.now();
        match open.stick.begin(&open.errand, &open.questionnaire, now) {
            Ok((assessment, guard)) => {
                let opened = Opened {
                    questionnaire: Rc::clone(&open.questionnaire),
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

    /// Becomes the only writer of an assessment; on a stick that is still there.
    pub(super) fn lock(&self, id: &AssessmentId) -> Result<Lock, StoreError> {
        match &self.stick {
            Some(open) => open.stick.lock(id),
            None => self.store.lock(id),
        }
    }

    /// Says why nobody can go on here with what somebody was interrupted at.
    pub(super) fn not_gone_on(&mut self, model: &mut Model, error: &StoreError) {
        let is_taken = matches!(error.cause, Cause::HeldByOther { .. });
        if !is_taken {
            model.saving = Saving::Failed(error.message());
            return;
        }
        // It is no longer offered, and whoever reads along would see what somebody else answers.
        self.hand_in(model, None);
        update(model, Msg::Notice(Message::new("courier-taken")));
    }

    /// Hands in what has come to its end, and looks what is on the stick.
    pub(super) fn hand_in(&mut self, model: &mut Model, id: Option<AssessmentId>) {
        let Some(open) = &mut self.stick else {
            return;
        };
        let id = id.or_else(|| open.waiting.take());
        let handed = id.as_ref().map_or(Ok(None), |id| {
            let handed = open.stick.hand_in(id, &model.zone);
            handed.map_err(|error| error.message())
        });
        let (last, failed) = match handed {
            Ok(last) => (last, None),
            Err(message) => {
                open.waiting = id;
                (None, Some(message))
            }
        };
        let seen = open.look(last).map_err(|error| error.message());
        match seen {
            Ok(round) => {
                update(model, Msg::Round(Box::new(round)));
                model.saving = failed.map_or(Saving::Saved, Saving::Failed);
            }
            Err(message) => model.saving = Saving::Failed(failed.unwrap_or(message)),
        }
    }
}

impl OpenStick {
    fn look(&self, last: Option<HandedIn>) -> Result<Round, StickError> {
        Ok(Round {
            questionnaire: Some(Rc::clone(&self.questionnaire)),
            unfinished: self.stick.left()?,
            handed_in: self.stick.files()?.len(),
            last,
            cursor: 0,
        })
    }
}
