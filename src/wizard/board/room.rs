use crate::cohort::{Cell, Hands, QuestionRelease, Release, Slot};
use crate::questionnaire::{Kind, Question, Questionnaire};
use crate::scoring::Points;
use crate::workshop::Workshop;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What the board knows of the room: nothing but what may be shown to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Room {
    /// How many people are expected to answer; 0 where nobody said.
    pub people: u64,
    /// How many of them answer by a show of hands; 0 where nobody said.
    pub present: u64,
    /// How many assessments are counted.
    pub participants: u64,
    /// How many people handed in answers to each question so far, shows of hands included.
    ///
    /// It is the total of the question's row, which is shown anyway: who left the question open
    /// is counted too, for else “open” could be worked out.
    pub answered: BTreeMap<String, u64>,
    /// The shows of hands, for the trainer to correct.
    pub hands: BTreeMap<String, Hands>,
    /// Groups under this many people are not shown.
    pub threshold: u64,
    /// How the room answered each question; one that is left out may not be shown at all.
    pub spreads: BTreeMap<String, Spread>,
    /// The questions on which the room disagrees, most first.
    pub debated: Vec<Debated>,
    /// How the room stands.
    pub result: RoomResult,
}

/// How the room answered one question, as far as it may be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    /// How many people answered; none where that is hidden.
    pub people: Option<u64>,
    /// How many chose each option, in the order of the questionnaire; none inside where it is hidden.
    pub options: Vec<Option<u64>>,
    /// Whether only the show of hands is in it, which everybody has seen.
    pub is_hands: bool,
}

/// A question on which the room disagrees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debated {
    /// The question.
    pub question: String,
    /// How much: 0 everybody says the same, 100 as many for each answer.
    pub percent: u16,
    /// Whether hidden counts had to be guessed for it.
    pub is_estimate: bool,
}

/// How the room stands, as far as it may be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoomResult {
    /// The mean of the scores.
    pub mean: Option<Points>,
    /// Whether there are people enough to show more than the mean.
    pub is_whole: bool,
    /// The score that a quarter, a half and three quarters do not exceed.
    pub quartiles: Option<[Points; 3]>,
    /// How many have each grade, the best first; none for the last one’s name where it is withheld.
    pub grades: Vec<(Option<String>, Option<u64>)>,
    /// The gates that cap the most grades, with how many each caps.
    pub gates: Vec<(String, u64)>,
}

impl Room {
    /// Most questions offered for talking about.
    const DEBATED: usize = 9;

    /// Takes what the board shows out of what may be shown.
    #[must_use]
    pub fn of(workshop: &Workshop, questionnaire: &Questionnaire, release: &Release) -> Self {
        let released = questionnaire.questions().filter_map(|question| {
            let released = release.question(&question.id)?;
            Some((question, released))
        });
        let mut room = Self {
            people: expected(workshop, release.people),
            present: workshop.present,
            participants: release.people,
            hands: workshop.hands.clone(),
            threshold: release.threshold,
            result: RoomResult::of(release),
            ..Self::default()
        };
        for (question, released) in released {
            let people = release.people + released.hands;
            room.answered.insert(question.id.clone(), people);
            let hands = workshop.hands.get(&question.id);
            let hands = hands.filter(|_| !tells(released));
            let spread = match hands {
                Some(hands) => Some(Spread::of_hands(question, hands)),
                None => Spread::of(question, released),
            };
            if let Some(spread) = spread {
                room.spreads.insert(question.id.clone(), spread);
            }
            let is_told = released.section.is_some() && tells(released);
            if let (Some(disagreement), true) = (released.disagreement, is_told) {
                room.debated.push(Debated {
                    question: question.id.clone(),
                    percent: (disagreement.thousandths + 5) / 10,
                    is_estimate: disagreement.is_estimate,
                });
            }
        }
        room.debated.retain(|debated| debated.percent > 0);
        room.debated.sort_by_key(|debated| Reverse(debated.percent));
        room.debated.truncate(Self::DEBATED);
        room
    }

    /// Takes over what tells nothing of any answer: how many are waited for and how many have
    /// answered, and the shows of hands the trainer writes down.
    ///
    /// For how many the result is stays as well, since it stands beside the result.
    pub fn take_counts(&mut self, other: &Self) {
        self.people = other.people;
        self.present = other.present;
        self.answered.clone_from(&other.answered);
        self.hands.clone_from(&other.hands);
    }

    /// Returns how many people answered a question.
    #[must_use]
    pub fn answered(&self, question: &str) -> u64 {
        self.answered.get(question).copied().unwrap_or(0)
    }

    /// Tells whether everybody who is expected has answered a question.
    #[must_use]
    pub fn is_complete(&self, question: &str) -> bool {
        self.people > 0 && self.answered(question) >= self.people
    }
}

/// Those who show hands, and those with answers of their own: as many as are on the list, or came.
fn expected(workshop: &Workshop, participants: u64) -> u64 {
    let listed = count(workshop.expected.len());
    if workshop.present == 0 && listed == 0 {
        return 0;
    }
    workshop.present.saturating_add(listed.max(participants))
}

impl Spread {
    /// Takes the bars of a question out of what may be shown; none where nothing may be.
    fn of(question: &Question, released: &QuestionRelease) -> Option<Self> {
        if released.is_hidden() || released.people == 0 {
            return None;
        }
        let ticked = |id: &str| released.ticks.iter().find(|(ticked, _)| ticked == id);
        let cell = |id: &String| match question.kind {
            Kind::Multiple => ticked(id).map(|(_, cell)| *cell),
            _ => None,
        };
        let options = question.options.iter().map(|option| {
            let cell = cell(&option.id).or_else(|| released.cell(&Slot::Option(option.id.clone())));
            cell.and_then(Cell::number)
        });
        Some(Self {
            people: released.answered.number(),
            options: options.collect(),
            is_hands: false,
        })
    }

    /// Takes the bars of a show of hands: the room has counted them itself.
    fn of_hands(question: &Question, hands: &Hands) -> Self {
        let raised = |id: &String| hands.options.get(id).copied().unwrap_or(0);
        let options = question.options.iter();
        Self {
            people: Some(hands.people),
            options: options.map(|option| Some(raised(&option.id))).collect(),
            is_hands: true,
        }
    }
}

impl RoomResult {
    fn of(release: &Release) -> Self {
        let grades = release.grades.iter();
        let gates = release.gates.iter();
        Self {
            mean: release.mean,
            quartiles: release.quartiles,
            is_whole: release.is_whole,
            grades: grades
                .map(|share| (share.id.clone(), share.people.number()))
                .collect(),
            gates: gates
                .map(|gate| (gate.question.clone(), gate.people))
                .collect(),
        }
    }
}

/// Tells whether enough is shown for a disagreement to mean something: what is hidden counts as
/// spread evenly, which alone would always be the greatest disagreement.
fn tells(released: &QuestionRelease) -> bool {
    let cells = released.cells.iter().map(|(_, cell)| cell);
    let all = cells.chain(released.ticks.iter().map(|(_, cell)| cell));
    all.filter(|cell| cell.number().is_some_and(|number| number > 0))
        .count()
        > 1
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
