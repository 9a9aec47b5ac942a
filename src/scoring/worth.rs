use crate::assessment::Answer;
use crate::questionnaire::{AnswerOption, Kind, Method, Question, Role, Step};

/// What an answer is worth, and the unit a method counts it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Worth {
    /// Thousandths of full credit, 0 to 1000.
    Credit,
    /// Whole points, also below zero.
    Points,
}

impl Worth {
    /// Returns the unit of a method.
    pub(super) fn of(method: &Method) -> Self {
        match method {
            Method::Weighted { .. } => Self::Credit,
            Method::Points { .. } | Method::Mitigated { .. } => Self::Points,
        }
    }

    /// Returns how much a question weighs; 0 when it is never scored.
    ///
    /// With credit that is impact × likelihood. With points a question is
    /// scored as soon as one of its answers carries points, and weighs at
    /// least 1 for the coverage.
    pub(super) fn weight(self, question: &Question) -> u32 {
        let carries_points = question.options.iter().any(|each| each.points.is_some())
            || question.steps.iter().any(|each| each.points.is_some());
        match (question.kind, self) {
            (Kind::Text { .. }, _) => 0,
            (_, Self::Credit) => question.weight(),
            (_, Self::Points) if carries_points => question.weight().max(1),
            (_, Self::Points) => 0,
        }
    }

    /// Returns what an answer is worth; none when the question takes no such answer.
    ///
    /// “Don’t know” never earns credit, but has the points it was given.
    pub(super) fn value(self, question: &Question, answer: &Answer) -> Option<i64> {
        let chosen = |role| with_role(question, role).filter(|option| answer.has(&option.id));
        if let Some(unknown) = chosen(Role::Unknown).next() {
            return Some(match self {
                Self::Credit => 0,
                Self::Points => self.of_option(unknown),
            });
        }
        match (question.kind, answer) {
            (Kind::Single, Answer::Chosen(ids)) => ids
                .iter()
                .filter_map(|id| question.option(id))
                .find(|option| option.role == Role::Answer)
                .map(|option| self.of_option(option)),
            (Kind::Multiple, Answer::Chosen(_)) => Some(
                self.capped(
                    chosen(Role::Answer)
                        .map(|option| self.of_option(option))
                        .sum(),
                ),
            ),
            (Kind::Number { min, max }, Answer::Number(number)) => (min..=max)
                .contains(number)
                .then(|| question.step(*number).map_or(0, |step| self.of_step(step))),
            _ => None,
        }
    }

    /// Returns the least and the most that any answer is worth, “don’t know” included.
    pub(super) fn range(self, question: &Question) -> Option<(i64, i64)> {
        let known = self.known_range(question);
        let unknown = with_role(question, Role::Unknown)
            .filter_map(|option| self.value(question, &Answer::option(&option.id)));
        known
            .into_iter()
            .chain(unknown.map(|value| (value, value)))
            .reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
    }

    /// Returns the least and the most that an answer of somebody who knows is worth.
    pub(super) fn known_range(self, question: &Question) -> Option<(i64, i64)> {
        let (least, most) = self.known_extremes(question)?;
        Some((self.value(question, &least)?, self.value(question, &most)?))
    }

    /// Returns the answers that are worth the least and the most, “don’t know” apart.
    ///
    /// Of several such answers it takes the first; none when nothing can be answered.
    pub(super) fn known_extremes(self, question: &Question) -> Option<(Answer, Answer)> {
        let valued: Vec<(i64, Answer)> = self
            .candidates(question)
            .into_iter()
            .filter_map(|answer| Some((self.value(question, &answer)?, answer)))
            .collect();
        let (_, least) = valued.iter().min_by_key(|(value, _)| *value)?;
        let (_, most) = valued.iter().rev().max_by_key(|(value, _)| *value)?;
        Some((least.clone(), most.clone()))
    }

    /// Returns answers among which the least and the most are.
    fn candidates(self, question: &Question) -> Vec<Answer> {
        let options = || with_role(question, Role::Answer);
        let all_if = |keep: fn(i64) -> bool| {
            options()
                .filter(|option| keep(self.of_option(option)))
                .map(|option| option.id.clone())
                .collect()
        };
        match question.kind {
            Kind::Single => options().map(|option| Answer::option(&option.id)).collect(),
            Kind::Multiple => vec![
                Answer::Chosen(all_if(|worth| worth > 0)),
                Answer::Chosen(all_if(|worth| worth < 0)),
            ],
            Kind::Number { min, .. } => std::iter::once(min)
                .chain(question.steps.iter().map(|step| step.from))
                .map(Answer::Number)
                .collect(),
            Kind::Text { .. } => Vec::new(),
        }
    }

    fn of_option(self, option: &AnswerOption) -> i64 {
        match self {
            Self::Credit => i64::from(option.credit.unwrap_or_default().thousandths()),
            Self::Points => i64::from(option.points.unwrap_or(0)),
        }
    }

    fn of_step(self, step: &Step) -> i64 {
        match self {
            Self::Credit => i64::from(step.credit.unwrap_or_default().thousandths()),
            Self::Points => i64::from(step.points.unwrap_or(0)),
        }
    }

    fn capped(self, sum: i64) -> i64 {
        match self {
            Self::Credit => sum.min(1000),
            Self::Points => sum,
        }
    }
}

fn with_role(question: &Question, role: Role) -> impl Iterator<Item = &AnswerOption> {
    question
        .options
        .iter()
        .filter(move |option| option.role == role)
}
