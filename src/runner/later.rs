//! Compares stored assessments, and carries one over to a newer version of its questionnaire.

use super::Runner;
use super::others::cover;
use crate::assessment::migration::is_newer;
use crate::assessment::store::Load;
use crate::assessment::{Assessment, AssessmentId, Identity};
use crate::i18n::{Explain, Message};
use crate::questionnaire::{Library, LoadError, Questionnaire};
use crate::wizard::{Model, Msg, Newer, Pair};
use std::rc::Rc;

impl Runner<'_> {
    /// Shows two stored assessments side by side, or says why one of them cannot be read.
    pub(super) fn compare(
        &mut self,
        model: &mut Model,
        before: &AssessmentId,
        after: &AssessmentId,
    ) {
        let msg = match (self.answered(before), self.answered(after)) {
            (Ok(before), Ok(after)) => Msg::Compared(Box::new(Pair { before, after })),
            (Err(why), _) | (_, Err(why)) => Msg::Notice(why),
        };
        self.send(model, msg);
    }

    /// Tells the wizard when an installed version of the questionnaire is newer.
    pub(super) fn look_for_newer(&mut self, model: &mut Model, answered: &Identity) {
        if let Some((_, version)) = self.newest(answered) {
            let newer = Newer {
                answered: answered.version.clone(),
                version,
            };
            self.send(model, Msg::Newer(newer));
        }
    }

    /// Carries the answers over and opens what came of it; the assessment itself stays as it is.
    pub(super) fn migrate(&mut self, model: &mut Model, assessment: &Assessment) {
        let Some((name, _)) = self.newest(&assessment.questionnaire) else {
            return;
        };
        let files = Library::find(&name).map_err(|error| error.message());
        let migrated = files.and_then(|files| {
            let migrated = self.store.migrate(assessment, &files, self.now());
            migrated.map_err(|error| error.message())
        });
        match migrated {
            Ok(migrated) => {
                self.open(model, &migrated.migration.assessment.id);
                let confirm = migrated.migration.to_confirm().count();
                let done = Message::new("newer-done").with("confirm", confirm);
                self.send(model, Msg::Notice(done));
            }
            Err(why) => self.send(model, Msg::Notice(why)),
        }
    }

    /// Finds the newest installed version that is newer: its name in the library and its version.
    fn newest(&self, answered: &Identity) -> Option<(String, String)> {
        let mut newest: Option<(String, Identity)> = None;
        for name in &self.installed {
            let Some(cover) = cover(name) else { continue };
            let found = Identity {
                id: cover.id,
                version: cover.version,
                hash: String::new(),
            };
            let best = newest.as_ref().map_or(answered, |(_, best)| best);
            if is_newer(best, &found) {
                newest = Some((name.clone(), found));
            }
        }
        newest.map(|(name, found)| (name, found.version))
    }

    fn answered(&mut self, id: &AssessmentId) -> Result<(Rc<Questionnaire>, Assessment), Message> {
        let load = self.store.load(id);
        let fault = load.fault(id);
        let Load::Loaded(assessment) = load else {
            let absent = || Message::new("store-absent").with("id", id.as_str());
            return Err(fault.unwrap_or_else(absent));
        };
        let answered = &assessment.questionnaire;
        let found = self.known.answered(&self.store, answered);
        let missing = || LoadError::NoSuch(answered.id.clone()).message();
        Ok((found.ok_or_else(missing)?, assessment))
    }
}
