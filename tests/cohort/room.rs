//! Random rooms: people who answer alike, as people in a room do, in groups, some of them twice.

use crate::dice::Dice;
use crate::random_questionnaire::random_questionnaire;
use crate::strategy::{Shape, random_assessment};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;
use tenken::assessment::{Assessment, AssessmentId};
use tenken::cohort::{Cohort, Hands, Member, Privacy, Release};
use tenken::questionnaire::{Library, Questionnaire};
use tenken::scoring::{Scorecard, score};

/// The questionnaires that are shipped, and the fixtures of all scoring methods.
pub(crate) static QUESTIONNAIRES: LazyLock<Vec<Questionnaire>> = LazyLock::new(|| {
    let shipped = Library::ids().into_iter().map(str::to_owned);
    let fixtures = ["weighted", "points", "mitigated"].map(|name| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = root.join("tests/fixtures/questionnaires").join(name);
        folder.to_str().unwrap().to_owned()
    });
    let all = shipped.chain(fixtures);
    all.map(|name| Library::open(&name).unwrap()).collect()
});

pub(crate) struct Person {
    pub(crate) assessment: Assessment,
    pub(crate) card: Scorecard,
    pub(crate) groups: BTreeMap<String, String>,
}

pub(crate) struct Room {
    pub(crate) questionnaire: Questionnaire,
    pub(crate) people: Vec<Person>,
    pub(crate) hands: BTreeMap<String, Hands>,
}

/// Bytes that look thrown, the same for the same seed (`SplitMix64`).
fn bytes(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed;
    let words = std::iter::repeat_with(|| {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    });
    words.flat_map(u64::to_le_bytes).take(length).collect()
}

pub(crate) fn dice(seed: u64, length: usize) -> Dice {
    Dice::new(bytes(seed, length))
}

impl Room {
    /// A room of at most so many people, of a questionnaire that is shipped, a fixture or made up.
    pub(crate) fn random(seed: u64, most: u8) -> Self {
        let mut dice = dice(seed, 1 << 17);
        let questionnaire = if dice.chance(4) {
            random_questionnaire(&mut dice, Shape::ANY)
        } else {
            dice.pick(&QUESTIONNAIRES).clone()
        };
        Self::of(questionnaire, &mut dice, most)
    }

    pub(crate) fn of(questionnaire: Questionnaire, dice: &mut Dice, most: u8) -> Self {
        let models: Vec<Assessment> = (0..=dice.roll(3))
            .map(|_| random_assessment(dice, &questionnaire))
            .collect();
        let alike = dice.roll(8);
        let number = dice.roll(most + 1);
        let people = (0..number)
            .map(|place| {
                let model = dice.pick(&models).clone();
                let assessment = person(dice, &questionnaire, model, alike, place);
                Person {
                    card: score(&questionnaire, &assessment),
                    groups: groups(dice),
                    assessment,
                }
            })
            .collect();
        let hands = if dice.chance(4) {
            hands(dice, &questionnaire)
        } else {
            BTreeMap::new()
        };
        Self {
            questionnaire,
            people,
            hands,
        }
    }

    pub(crate) fn members(&self) -> impl Iterator<Item = Member<'_>> {
        self.people.iter().map(|person| Member {
            questionnaire: &self.questionnaire,
            assessment: &person.assessment,
            card: &person.card,
            groups: &person.groups,
        })
    }

    pub(crate) fn cohort(&self) -> Cohort {
        Cohort::of(self.members(), &self.hands)
    }

    pub(crate) fn release(&self, threshold: u64, has_consent: bool) -> Release {
        let privacy = Privacy {
            threshold,
            has_consent,
        };
        Release::of(&self.questionnaire, &self.cohort(), &privacy)
    }
}

/// Answers as the model in so many of eight questions, and at random in the others.
fn person(
    dice: &mut Dice,
    questionnaire: &Questionnaire,
    model: Assessment,
    alike: u8,
    place: u8,
) -> Assessment {
    let own = random_assessment(dice, questionnaire);
    let mut assessment = model;
    assessment.level = tenken::questionnaire::Level::Full;
    for (id, entry) in own.scope.into_iter().filter(|_| !dice.chance(alike)) {
        assessment.scope.insert(id, entry);
    }
    for (id, entry) in own.answers.into_iter().filter(|_| !dice.chance(alike)) {
        assessment.answers.insert(id, entry);
    }
    assessment.id = AssessmentId::from_random([place, 0, 0, 0, 0, place / 25, 0, 0]);
    let hours = i64::from(dice.roll(3)) * 20;
    assessment.started = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours);
    assessment.updated = assessment.started;
    assessment.sequence = u64::from(dice.roll(5));
    assessment.organisation = match dice.roll(4) {
        0 => String::new(),
        1 => format!("company {}", dice.roll(6)),
        _ => format!("company of {place}"),
    };
    assessment
}

fn groups(dice: &mut Dice) -> BTreeMap<String, String> {
    let mut groups = BTreeMap::new();
    for (kind, labels) in [("業種", 3), ("size", 2), ("site", 6)] {
        if !dice.chance(1) {
            let label = format!("{kind} {}", dice.roll(labels));
            groups.insert(kind.to_owned(), label);
        }
    }
    groups
}

fn hands(dice: &mut Dice, questionnaire: &Questionnaire) -> BTreeMap<String, Hands> {
    let people = u64::from(dice.roll(40));
    let asked = questionnaire.questions().filter(|_| dice.chance(4));
    let asked: Vec<_> = asked.collect();
    let shown = asked.into_iter().map(|question| {
        let mut left = people;
        let options = question.options.iter().map(|option| {
            let raised = u64::from(dice.roll(20)).min(left);
            left -= raised;
            (option.id.clone(), raised)
        });
        let options = options.collect();
        (question.id.clone(), Hands { people, options })
    });
    shown.collect()
}
