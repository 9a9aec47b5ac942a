use super::{GroupChoice, Participant, Way, Workshop};
use crate::assessment::AssessmentId;
use std::collections::BTreeMap;

impl Participant {
    /// Makes a participant of whom no more is known than how the answers came in.
    #[must_use]
    pub fn by(way: Way) -> Self {
        Self {
            way,
            groups: BTreeMap::new(),
            consents: false,
        }
    }

    /// Sets the label of a kind of group, or takes it away.
    pub fn choose(&mut self, choice: &GroupChoice) {
        if choice.label.is_empty() {
            self.groups.remove(&choice.kind);
        } else {
            self.groups
                .insert(choice.kind.clone(), choice.label.clone());
        }
    }
}

impl Workshop {
    /// Takes in somebody who is not yet a participant; whoever is stays as is.
    ///
    /// Somebody new who has not agreed takes back that everybody has.
    pub fn admit(&mut self, id: &AssessmentId, participant: Participant) {
        if self.participants.contains_key(id) {
            return;
        }
        self.has_everybodys_consent &= participant.consents;
        self.participants.insert(id.clone(), participant);
    }
}
