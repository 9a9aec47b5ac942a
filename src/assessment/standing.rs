use super::{Answer, Assessment};
use crate::questionnaire::{Condition, Kind, Level, Question, Questionnaire, Role};
use std::collections::{BTreeMap, BTreeSet};

/// How one question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It applies and waits for an answer; also “does not apply” without a reason.
    Unanswered,
    /// It has an answer that counts.
    Answered,
    /// The answer is “don’t know”.
    Unknown,
    /// It was said, with a reason, not to apply.
    NotApplicable,
}

/// Which questions apply, given the answers: the state of every one, and what is turned on.
///
/// Questions are decided in order, because a condition may only look back. A
/// question that does not apply keeps its answer in the assessment but counts
/// for nothing here: it turns on no flag and exposes no section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing<'a> {
    states: BTreeMap<&'a str, State>,
    flags: BTreeSet<&'a str>,
    /// Question and option, of every option chosen in a question that is asked.
    chosen: BTreeSet<(&'a str, &'a str)>,
    exposure: BTreeMap<&'a str, u32>,
    /// Questions that apply under the scope but only at a longer level.
    beyond: Vec<&'a Question>,
}

impl<'a> Standing<'a> {
    /// Decides every question, those of the assessment's level and shorter ones.
    #[must_use]
    pub fn of(questionnaire: &'a Questionnaire, assessment: &Assessment) -> Self {
        Self::at_level(questionnaire, assessment, assessment.level)
    }

    /// Decides every question as if the check went to this level.
    #[must_use]
    pub fn at_level(
        questionnaire: &'a Questionnaire,
        assessment: &Assessment,
        level: Level,
    ) -> Self {
        let mut standing = Self {
            states: BTreeMap::new(),
            flags: BTreeSet::new(),
            chosen: BTreeSet::new(),
            exposure: BTreeMap::new(),
            beyond: Vec::new(),
        };
        for question in questionnaire.questions() {
            if !question
                .when
                .as_ref()
                .is_none_or(|when| standing.holds(when))
            {
                continue;
            }
            if question.level > level {
                standing.beyond.push(question);
                continue;
            }
            standing
                .states
                .insert(&question.id, state(question, assessment));
            if let Some(answer) = assessment.answer(&question.id) {
                standing.count(question, answer);
            }
        }
        standing
    }

    /// Returns the state of a question; none when it does not apply or is of a longer level.
    #[must_use]
    pub fn state(&self, question: &str) -> Option<State> {
        self.states.get(question).copied()
    }

    /// Tells whether the question is to be asked.
    #[must_use]
    pub fn asks(&self, question: &str) -> bool {
        self.states.contains_key(question)
    }

    /// Tells whether a flag is on.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        self.flags.contains(name)
    }

    /// Tells whether a condition holds: its flags are on, its options chosen in questions that are asked.
    #[must_use]
    pub fn holds(&self, condition: &Condition) -> bool {
        let flag = |name: &str| self.flag(name);
        let chosen = |question: &str, option: &str| self.chosen.contains(&(question, option));
        condition.holds(&flag, &chosen)
    }

    /// Returns how exposed a section is, 0 to 100.
    #[must_use]
    pub fn exposure(&self, section: &str) -> u32 {
        self.exposure.get(section).copied().unwrap_or(0).min(100)
    }

    /// Returns the questions that apply but only a longer level asks.
    #[must_use]
    pub fn beyond(&self) -> &[&'a Question] {
        &self.beyond
    }

    fn count(&mut self, question: &'a Question, answer: &Answer) {
        for option in question
            .options
            .iter()
            .filter(|option| answer.has(&option.id))
        {
            self.flags
                .extend(option.turns_on.iter().map(String::as_str));
            self.chosen.insert((&question.id, &option.id));
            for (section, points) in &option.exposure {
                let sum = self.exposure.entry(section).or_insert(0);
                *sum = sum.saturating_add(*points);
            }
        }
    }
}

fn state(question: &Question, assessment: &Assessment) -> State {
    let Some(entry) = assessment.entry(&question.id) else {
        return State::Unanswered;
    };
    let Some(answer) = entry
        .answer
        .as_ref()
        .filter(|answer| fits(question, answer))
    else {
        return State::Unanswered;
    };
    let has_role = |role| {
        let mut options = question.options.iter();
        options.any(|option| option.role == role && answer.has(&option.id))
    };
    if has_role(Role::NotApplicable) {
        if entry.reason.trim().is_empty() {
            State::Unanswered
        } else {
            State::NotApplicable
        }
    } else if has_role(Role::Unknown) {
        State::Unknown
    } else {
        State::Answered
    }
}

/// Tells whether an answer, which may come from a file, is one the question takes.
fn fits(question: &Question, answer: &Answer) -> bool {
    match (question.kind, answer) {
        (Kind::Single, Answer::Chosen(options)) => {
            options.iter().any(|id| question.option(id).is_some())
        }
        (Kind::Multiple, Answer::Chosen(options)) => {
            options.is_empty() || options.iter().any(|id| question.option(id).is_some())
        }
        (Kind::Number { min, max }, Answer::Number(number)) => (min..=max).contains(number),
        (Kind::Text { .. }, Answer::Text(_)) => true,
        _ => false,
    }
}
