use super::{Folder, FolderError, Members, Workshop};
use crate::assessment::AssessmentId;
use crate::cohort::{Cohort, Member, Privacy, Release};
use crate::questionnaire::Questionnaire;
use crate::scoring::score;
use std::collections::{BTreeMap, BTreeSet};

/// Everything in a workshop's folder, counted together.
#[derive(Clone, Debug)]
pub struct Counted {
    /// The workshop.
    pub workshop: Workshop,
    /// The questionnaire everybody answers.
    pub questionnaire: Questionnaire,
    /// What lies in the folder.
    pub members: Members,
    cohort: Cohort,
}

impl Counted {
    /// Reads and counts everything in a folder.
    ///
    /// # Errors
    ///
    /// The workshop cannot be read, the folder cannot be listed, or the questionnaire is not at hand.
    pub fn read(folder: &Folder) -> Result<Self, FolderError> {
        let workshop = folder.read()?;
        let questionnaire = folder.questionnaire(&workshop)?;
        let members = folder.members(&workshop)?;
        let cohort = count(&workshop, &questionnaire, &members);
        Ok(Self {
            workshop,
            questionnaire,
            members,
            cohort,
        })
    }

    /// Returns what may be shown.
    #[must_use]
    pub fn release(&self) -> Release {
        Release::of(&self.questionnaire, &self.cohort, &self.privacy())
    }

    /// Returns who is counted, to tell two reports of the room apart.
    #[must_use]
    pub fn participants(&self) -> BTreeSet<AssessmentId> {
        self.cohort.participants()
    }

    /// Returns the rule under which the room is shown: consent counts only when it is everybody's.
    #[must_use]
    pub fn privacy(&self) -> Privacy {
        let workshop = &self.workshop;
        let known = &workshop.participants;
        let mut all = self.members.assessments.iter();
        let consents = |id: &AssessmentId| known.get(id).is_some_and(|each| each.consents);
        let each_consents = !self.members.assessments.is_empty()
            && workshop.hands.is_empty()
            && all.all(|assessment| consents(&assessment.id));
        Privacy {
            threshold: workshop.threshold,
            has_consent: workshop.has_everybodys_consent || each_consents,
        }
    }
}

fn count(workshop: &Workshop, questionnaire: &Questionnaire, members: &Members) -> Cohort {
    let none = BTreeMap::new();
    let mut cohort = Cohort::empty();
    for assessment in &members.assessments {
        let known = workshop.participants.get(&assessment.id);
        cohort.add(&Member {
            questionnaire,
            assessment,
            card: &score(questionnaire, assessment),
            groups: known.map_or(&none, |known| &known.groups),
        });
    }
    for (question, hands) in &workshop.hands {
        cohort.add_hands(question, hands);
    }
    cohort
}
