use crate::assessment::Identity;
use crate::assessment::store::Store;
use crate::questionnaire::{Library, Questionnaire};
use std::collections::BTreeMap;
use std::rc::Rc;

/// The questionnaires read so far: reading one takes longer than all else at the start.
#[derive(Default)]
pub(super) struct Known {
    by_name: BTreeMap<String, Rc<Questionnaire>>,
    by_hash: BTreeMap<String, Rc<Questionnaire>>,
}

impl Known {
    /// Returns one that is installed; none where it cannot be read.
    pub(super) fn installed(&mut self, name: &str) -> Option<Rc<Questionnaire>> {
        if let Some(known) = self.by_name.get(name) {
            return Some(known.clone());
        }
        let found = Rc::new(Library::open(name).ok()?);
        self.by_name.insert(name.to_owned(), found.clone());
        self.by_hash.insert(found.hash.clone(), found.clone());
        Some(found)
    }

    /// Returns the one that was answered, or another version of it; none where there is none.
    pub(super) fn answered(
        &mut self,
        store: &Store,
        identity: &Identity,
    ) -> Option<Rc<Questionnaire>> {
        if let Some(known) = self.by_hash.get(&identity.hash) {
            return Some(known.clone());
        }
        let found = Rc::new(store.questionnaire(identity).ok()?);
        self.by_hash.insert(identity.hash.clone(), found.clone());
        Some(found)
    }
}
