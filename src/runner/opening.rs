//! Begins and opens assessments, with the lock that goes with it.

use super::Runner;
use crate::assessment::store::{Guard, Load, Lock, Saver, StoreError};
use crate::assessment::{Assessment, AssessmentId, Identity};
use crate::i18n::{Explain, Message};
use crate::questionnaire::{Files, Level, Library, LoadError, Questionnaire, load};
use crate::wizard::{Access, Model, Msg, Opened, Saving, Trouble, update};
use std::rc::Rc;

impl Runner<'_> {
    pub(super) fn begin(&mut self, model: &mut Model, questionnaire: &str, proposes: bool) {
        let (files, questionnaire) = match read(questionnaire) {
            Ok((files, questionnaire)) => (files, Rc::new(questionnaire)),
            Err(error) => return notice(model, error.message()),
        };
        let identity = Identity::of(&questionnaire);
        let guard = self.store.new_id().and_then(|id| {
            self.store.keep_questionnaire(&identity, &files)?;
            self.store.lock(&id)?.guard()
        });
        match guard {
            Ok(guard) => {
                let level = questionnaire
                    .levels()
                    .into_iter()
                    .rfind(|level| *level < Level::Full);
                let level = level.unwrap_or(Level::Full);
                let mut assessment =
                    Assessment::new(guard.id().clone(), &questionnaire, level, self.now());
                let proposal = self.proposal(model).filter(|_| proposes);
                if let Some(earlier) = &proposal {
                    propose(&mut assessment, earlier);
                }
                let opened = Opened {
                    questionnaire,
                    assessment,
                    access: Access::Write,
                    is_new: true,
                    is_proposal: proposal.is_some(),
                };
                self.show(model, opened, Some(guard));
            }
            Err(error) => model.saving = Saving::Failed(error.message()),
        }
    }

    pub(super) fn open_sample(&mut self, model: &mut Model) {
        match Library::open(&model.questionnaire) {
            Ok(questionnaire) => {
                let questionnaire = Rc::new(questionnaire);
                let assessment = (self.sample)(&questionnaire);
                let opened = stored(questionnaire, assessment, Access::InMemory);
                self.show(model, opened, None);
            }
            Err(error) => notice(model, error.message()),
        }
    }

    pub(super) fn open(&mut self, model: &mut Model, id: &AssessmentId) {
        match self.lock(id) {
            Ok(Lock::Held(guard)) => {
                let load = guard.load();
                self.opened(model, id, load, Some(guard));
            }
            held if self.stick.is_some() => {
                if let Err(error) = held.and_then(Lock::guard) {
                    self.not_gone_on(model, &error);
                }
            }
            Ok(Lock::HeldByOther { .. }) => self.opened(model, id, self.store.load(id), None),
            // A folder that takes no lock, such as a read-only stick, can still be looked at.
            Err(error) => match self.store.load(id) {
                Load::Loaded(assessment) => self.opened(model, id, Load::Loaded(assessment), None),
                _ => trouble(model, id, error.message(), false),
            },
        }
    }

    pub(super) fn restore_backup(&mut self, model: &mut Model, id: &AssessmentId) {
        let restored = self.lock(id).and_then(|lock| {
            let guard = lock.guard()?;
            if matches!(guard.load(), Load::Damaged(_)) {
                guard.set_aside()?;
            }
            guard.restore_backup()?;
            Ok(())
        });
        match restored {
            Ok(()) => self.open(model, id),
            Err(error) => trouble(model, id, StoreError::message(&error), false),
        }
    }

    fn opened(&mut self, model: &mut Model, id: &AssessmentId, load: Load, guard: Option<Guard>) {
        let has_backup = match &load {
            Load::OnlyBackup(_) => true,
            Load::Damaged(damage) => damage.backup.is_some(),
            _ => false,
        };
        let fault = load.fault(id);
        let Load::Loaded(assessment) = load else {
            return trouble(
                model,
                id,
                fault.unwrap_or_else(|| Message::new("store-absent")),
                has_backup && guard.is_some(),
            );
        };
        let questionnaire = match self.store.questionnaire(&assessment.questionnaire) {
            Ok(questionnaire) => Rc::new(questionnaire),
            Err(error) => return trouble(model, id, error.message(), false),
        };
        // Under another version its answers could mean something else; they are only shown.
        let is_same = Identity::of(&questionnaire) == assessment.questionnaire;
        let access = if guard.is_some() && is_same {
            Access::Write
        } else {
            Access::ReadOnly
        };
        let answered = assessment.questionnaire.clone();
        let opened = stored(questionnaire, assessment, access);
        self.show(model, opened, guard.filter(|_| is_same));
        // On the stick that goes round everybody answers the same version.
        if self.stick.is_none() {
            self.look_for_newer(model, &answered);
        }
    }

    pub(super) fn show(&mut self, model: &mut Model, opened: Opened, guard: Option<Guard>) {
        // The one before was let go of on the way to the home screen.
        let _ = self.close();
        if let Some(guard) = guard {
            match Saver::spawn(guard, Box::new(|| {})) {
                Ok(saver) => self.saver = Some(saver),
                Err(error) => return notice(model, error.message()),
            }
        }
        update(model, Msg::Opened(Box::new(opened)));
    }
}

/// Proposes the names of an earlier assessment.
fn propose(assessment: &mut Assessment, earlier: &Assessment) {
    assessment.organisation.clone_from(&earlier.organisation);
    assessment.site.clone_from(&earlier.site);
    assessment.respondent.clone_from(&earlier.respondent);
}

/// What was begun before, or the sample.
fn stored(questionnaire: Rc<Questionnaire>, assessment: Assessment, access: Access) -> Opened {
    Opened {
        questionnaire,
        assessment,
        access,
        is_new: false,
        is_proposal: false,
    }
}

fn read(name: &str) -> Result<(Files, Questionnaire), LoadError> {
    let files = Library::find(name)?;
    let questionnaire = load(&files).map_err(LoadError::Faults)?;
    Ok((files, questionnaire))
}

fn notice(model: &mut Model, message: Message) {
    update(model, Msg::Notice(message));
}

fn trouble(model: &mut Model, id: &AssessmentId, message: Message, has_backup: bool) {
    // A report that was to open over it has nothing to stand on.
    model.layers.clear();
    update(
        model,
        Msg::Trouble(Trouble {
            id: id.clone(),
            message,
            has_backup,
        }),
    );
}
