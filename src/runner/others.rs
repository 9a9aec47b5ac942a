//! What is installed beside the main questionnaire, and which of it suits the company.

use super::Runner;
use super::rows::assessment;
use crate::assessment::{Assessment, Identity};
use crate::questionnaire::{Cover, Library};
use crate::wizard::{Basis, Model, Msg, Offers};

impl Runner<'_> {
    /// Shows the questionnaires that can be begun; one that cannot be read is passed over.
    pub(super) fn offer(&mut self, model: &mut Model) {
        let stored = self.stored();
        let basis = self.basis(model, &stored);
        let names = self.installed.clone();
        let installed = names.into_iter().filter_map(|name| {
            let questionnaire = self.known.installed(&name)?;
            Some((name, questionnaire))
        });
        let installed = installed.collect();
        let offers = Offers::of(installed, &model.questionnaire, basis, &stored);
        self.send(model, Msg::Offered(offers));
    }

    /// Finds the newest other assessment of the same company and site, of another questionnaire.
    pub(super) fn find_earlier(&mut self, model: &mut Model, begun: &Assessment) {
        let is_earlier = |each: &Assessment| {
            each.id != begun.id
                && each.questionnaire.id != begun.questionnaire.id
                && each.is_of_same_site(begun)
        };
        let earlier = self.stored().into_iter().find(is_earlier);
        if let Some(earlier) = earlier {
            self.send(model, Msg::Earlier(Box::new(earlier)));
        }
    }

    /// Returns the assessment whose company is proposed for the next one: the newest of the main
    /// questionnaire, which also tells what suits, or else the newest of all.
    pub(super) fn proposal(&self, model: &Model) -> Option<Assessment> {
        let stored = self.stored();
        let is_main = |each: &&Assessment| is_of_main(model, &each.questionnaire);
        stored.iter().find(is_main).or(stored.first()).cloned()
    }

    /// Returns the newest assessment of the main questionnaire among those stored.
    pub(super) fn basis(&mut self, model: &Model, stored: &[Assessment]) -> Option<Basis> {
        let is_main = |each: &&Assessment| is_of_main(model, &each.questionnaire);
        let assessment = stored.iter().find(is_main)?.clone();
        Some(Basis {
            questionnaire: self.known.installed(&model.questionnaire)?,
            assessment,
        })
    }

    /// Counts the questionnaires that suit the company and that it has no assessment of.
    pub(super) fn suiting(&mut self, model: &Model, stored: &[Assessment]) -> usize {
        let Some(basis) = self.basis(model, stored) else {
            return 0;
        };
        let suiting = basis.suiting().into_iter();
        suiting
            .filter(|(id, _)| self.is_installed(id) && !basis.has_answered(id, stored))
            .count()
    }

    /// Returns every assessment that can be read, the newest first.
    pub(super) fn stored(&self) -> Vec<Assessment> {
        let listed = self.store.list().unwrap_or_default();
        listed.iter().filter_map(assessment).cloned().collect()
    }

    fn is_installed(&self, id: &str) -> bool {
        let is_named = self.installed.iter().any(|name| name == id);
        is_named
            || self
                .installed
                .iter()
                .any(|name| cover(name).is_some_and(|cover| cover.id == id))
    }
}

/// Reads what an installed questionnaire says of itself.
pub(super) fn cover(name: &str) -> Option<Cover> {
    Cover::read(&Library::find(name).ok()?)
}

/// Tells whether it is the main questionnaire, of whatever version.
pub(super) fn is_of_main(model: &Model, identity: &Identity) -> bool {
    model
        .cover
        .as_ref()
        .is_some_and(|cover| cover.id == identity.id)
}
