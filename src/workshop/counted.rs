use super::{Folder, FolderError, Members, Workshop};
use crate::assessment::{Assessment, AssessmentId};
use crate::cohort::{Cohort, Export, Member, Privacy, Release};
use crate::questionnaire::Questionnaire;
use crate::scoring::{Scorecard, score};
use jiff::tz::TimeZone;
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

    /// Hands over everybody's answers under pseudonyms made with the workshop's key, to be written.
    pub fn export<T>(&self, zone: TimeZone, write: impl FnOnce(&Export<'_>) -> T) -> T {
        let cards = cards(&self.questionnaire, &self.members);
        let all = each(&self.workshop, &self.questionnaire, &self.members, &cards);
        write(&Export::of(all, &self.workshop.key, zone))
    }

    /// Returns the rule under which the room is shown: consent counts only when it is everybody's.
    #[must_use]
    pub fn privacy(&self) -> Privacy {
        let workshop = &self.workshop;
        let members = &self.members.assessments;
        let consents = |assessment: &Assessment| {
            let known = workshop.participants.get(&assessment.id);
            known.is_some_and(|known| known.consents)
        };
        // Nobody knows who raised a hand, so that only the trainer can say that they all agreed.
        let hands_consent =
            workshop.has_everybodys_consent || (workshop.hands.is_empty() && !members.is_empty());
        Privacy {
            threshold: workshop.threshold,
            has_consent: hands_consent && members.iter().all(consents),
        }
    }
}

/// Works out what everybody's answers mean.
fn cards(questionnaire: &Questionnaire, members: &Members) -> Vec<Scorecard> {
    let assessments = members.assessments.iter();
    assessments
        .map(|assessment| score(questionnaire, assessment))
        .collect()
}

fn count(workshop: &Workshop, questionnaire: &Questionnaire, members: &Members) -> Cohort {
    let cards = cards(questionnaire, members);
    let all = each(workshop, questionnaire, members, &cards);
    Cohort::of(all, &workshop.hands)
}

fn each<'a>(
    workshop: &'a Workshop,
    questionnaire: &'a Questionnaire,
    members: &'a Members,
    cards: &'a [Scorecard],
) -> impl Iterator<Item = Member<'a>> {
    let all = members.assessments.iter().zip(cards);
    all.map(move |(assessment, card)| {
        let known = workshop.participants.get(&assessment.id);
        Member {
            questionnaire,
            assessment,
            card,
            groups: known.map_or(&NOTHING, |known| &known.groups),
        }
    })
}

static NOTHING: BTreeMap<String, String> = BTreeMap::new();
