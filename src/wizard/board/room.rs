use crate::cohort::Hands;
use crate::scoring::Points;
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
    /// How many people answered each question so far, shows of hands included.
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
}

/// A question on which the room disagrees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debated {
    /// The question.
    pub question: String,
    /// How much: 0 everybody says the same, 100 as many for each answer.
    pub percent: u32,
}

/// How the room stands, as far as it may be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoomResult {
    /// The mean of the scores.
    pub mean: Option<Points>,
    /// The score that a quarter, a half and three quarters do not exceed.
    pub quartiles: Option<[Points; 3]>,
    /// How many have each grade, the best first; none for the last one’s name where it is withheld.
    pub grades: Vec<(Option<String>, Option<u64>)>,
    /// The gates that are open most often, with how many have each open.
    pub gates: Vec<(String, Option<u64>)>,
}

impl Room {
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
