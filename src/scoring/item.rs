use super::view::View;
use super::worth::Worth;
use crate::assessment::{Answer, Assessment, Entry, Standing, State};
use crate::questionnaire::{Credit, Kind, Method, Question, Questionnaire, Section, SectionRole};

/// One question that is asked, with everything its answer is worth.
pub(super) struct Item<'a> {
    /// The place of its section in the questionnaire.
    pub(super) section: usize,
    pub(super) question: &'a Question,
    pub(super) entry: Option<&'a Entry>,
    pub(super) state: State,
    /// 0 when it is never scored.
    pub(super) weight: u32,
    /// Whether its points are risk, so that fewer are better.
    pub(super) is_risk: bool,
    /// What the answer is worth; none without one that counts.
    pub(super) value: Option<i64>,
    /// What the worst way to answer is worth.
    pub(super) worst: i64,
    /// What the score counts as everything: full credit, or the most points to be had.
    pub(super) full: i64,
    /// What the best answer of somebody who knows is worth.
    pub(super) best: i64,
    /// The worth at which a gate acts: so little, or where points are risk so much.
    nothing: i64,
}

impl<'a> Item<'a> {
    /// Collects the questions of the sections that are asked, in order.
    pub(super) fn all(
        questionnaire: &'a Questionnaire,
        assessment: &'a Assessment,
        standing: &Standing<'_>,
    ) -> Vec<Self> {
        let mut items = Vec::new();
        for (place, section) in questionnaire.sections.iter().enumerate() {
            for question in &section.questions {
                if let Some(state) = standing.state(&question.id) {
                    let is_risk = is_risk(&questionnaire.method, section);
                    let worth = Worth::of(&questionnaire.method);
                    let entry = assessment.entry(&question.id);
                    let item = Self::new(place, question, worth, is_risk);
                    items.push(item.answered(worth, state, entry));
                }
            }
        }
        items
    }

    fn new(section: usize, question: &'a Question, worth: Worth, is_risk: bool) -> Self {
        let (least, most) = worth.range(question).unwrap_or_default();
        let (known_least, known_most) = worth.known_range(question).unwrap_or_default();
        let (worst, full) = match worth {
            Worth::Credit => (0, i64::from(Credit::FULL.thousandths())),
            Worth::Points if is_risk => (most, least),
            Worth::Points => (least, most),
        };
        let (nothing, best) = if is_risk {
            (known_most, known_least)
        } else {
            (0, known_most)
        };
        Self {
            section,
            question,
            entry: None,
            state: State::Unanswered,
            weight: worth.weight(question),
            is_risk,
            value: None,
            worst,
            full,
            best,
            nothing,
        }
    }

    fn answered(mut self, worth: Worth, state: State, entry: Option<&'a Entry>) -> Self {
        let answer = entry.and_then(|entry| entry.answer.as_ref());
        let value = answer.and_then(|answer| worth.value(self.question, answer));
        let is_taken = match self.question.kind {
            Kind::Text { .. } => matches!(answer, Some(Answer::Text(_))),
            _ => value.is_some(),
        };
        self.entry = entry;
        self.state = match state {
            State::Answered if !is_taken => State::Unanswered,
            state => state,
        };
        self.value = value.filter(|_| self.is_answered());
        self
    }

    /// Tells whether the answer, or the lack of one, moves the score.
    pub(super) fn is_in_play(&self) -> bool {
        self.weight > 0 && self.state != State::NotApplicable
    }

    /// Tells whether it was really answered, “don’t know” included.
    pub(super) fn is_answered(&self) -> bool {
        matches!(self.state, State::Answered | State::Unknown)
    }

    /// Tells whether the answer is a “don’t know” that moves the score.
    pub(super) fn is_unknown(&self) -> bool {
        self.is_in_play() && self.state == State::Unknown
    }

    /// Returns what the question is worth, seen so.
    pub(super) fn worth(&self, view: View) -> i64 {
        match view {
            View::Earned => self.value.unwrap_or(0),
            View::Low => self.value.unwrap_or(self.worst),
            View::High => self.value.unwrap_or(self.full),
            View::UnknownInFull if self.is_unknown() => self.full,
            View::UnknownInFull => self.worth(View::Low),
            View::Full => self.full,
            View::Worst => self.worst,
        }
    }

    /// Tells whether a better answer than the one given is on offer.
    pub(super) fn leaves_points_open(&self) -> bool {
        let is_better = |value| {
            if self.is_risk {
                self.best < value
            } else {
                self.best > value
            }
        };
        self.is_in_play() && self.value.is_some_and(is_better)
    }

    /// Returns the cap it puts on the grade when it earns nothing.
    pub(super) fn cap(&self) -> Option<&'a str> {
        self.question.gate.as_ref().map(|gate| gate.cap.as_str())
    }

    /// Tells whether its gate caps the grade now.
    pub(super) fn gate_acts(&self) -> bool {
        let is_unknown_risk = self.is_risk && self.state == State::Unknown;
        self.cap().is_some()
            && self
                .value
                .is_some_and(|value| is_unknown_risk || self.earns_nothing(value))
    }

    /// Tells whether an answer of this worth makes a gate act.
    ///
    /// Where points are risk, that is the answer with the most of them.
    fn earns_nothing(&self, value: i64) -> bool {
        if self.is_risk {
            self.nothing > self.best && value >= self.nothing
        } else {
            value <= self.nothing
        }
    }
}

/// Returns the best answer a question of a section offers; none for texts and for scope.
///
/// It is never “don’t know”. In a section of risk it is the one with the fewest points.
#[must_use]
pub fn best_answer(questionnaire: &Questionnaire, question: &str) -> Option<Answer> {
    let section = questionnaire.section_of(question)?;
    let question = questionnaire.question(question)?;
    let (least, most) = Worth::of(&questionnaire.method).known_extremes(question)?;
    Some(if is_risk(&questionnaire.method, section) {
        least
    } else {
        most
    })
}

/// Returns the least and the most points that an answer to a question is worth, “don’t know”
/// included: what the two ends of the score count while there is no answer.
///
/// None for a question without points; with the weighted method it is in thousandths of credit.
#[must_use]
pub fn worth_range(questionnaire: &Questionnaire, question: &str) -> Option<(i64, i64)> {
    let question = questionnaire.question(question)?;
    Worth::of(&questionnaire.method).range(question)
}

fn is_risk(method: &Method, section: &Section) -> bool {
    matches!(method, Method::Mitigated { .. }) && section.role == SectionRole::Risk
}
