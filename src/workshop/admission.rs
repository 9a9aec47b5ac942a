use super::{GroupChoice, Manner, Participant, Way, Workshop};
use crate::assessment::{Assessment, AssessmentId};
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

    /// Writes down of some participants that they agreed to be shown also under the threshold, or
    /// that they take it back.
    pub fn agree<'a>(&mut self, ids: impl IntoIterator<Item = &'a AssessmentId>, is_given: bool) {
        for id in ids {
            let known = self.participants.entry(id.clone());
            known.or_insert_with(|| Participant::by(Way::File)).consents = is_given;
        }
    }

    /// Takes in what somebody said of themselves, in place of what the same one said before.
    ///
    /// A “no” takes back that everybody has agreed.
    pub fn join(&mut self, id: &AssessmentId, participant: Participant) {
        self.participants.remove(id);
        self.admit(id, participant);
    }

    /// Writes down who answered, how, and in which groups; whoever is a participant keeps the way.
    ///
    /// The groups come from the list of those expected, if the assessment is of one of them and
    /// new here or `is_renewed`: what a trainer took away by hand does not come back otherwise.
    pub fn welcome(
        &mut self,
        assessment: &Assessment,
        way: Way,
        manner: &Manner,
        is_renewed: bool,
    ) {
        let is_known = self.participants.contains_key(&assessment.id);
        let mut participant = Participant::by(way);
        participant.consents = manner.consents;
        self.admit(&assessment.id, participant);
        let groups = self.expected_of(assessment).map(|it| it.groups.clone());
        let Some(participant) = self.participants.get_mut(&assessment.id) else {
            return;
        };
        participant.consents |= manner.consents;
        if !is_known || is_renewed {
            for (kind, label) in groups.unwrap_or_default() {
                participant.groups.entry(kind).or_insert(label);
            }
        }
        for choice in &manner.groups {
            participant.choose(choice);
        }
    }
}
