use crate::assessment::{Assessment, Standing, State};
use crate::questionnaire::{Question, Questionnaire};

/// The questions that are asked now, in order, with their states.
pub struct Flow<'a> {
    questionnaire: &'a Questionnaire,
    standing: Standing<'a>,
}

/// How many questions there are and how many of them are done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Answered, “don’t know” and “does not apply” included.
    pub done: usize,
    /// Asked.
    pub asked: usize,
}

impl<'a> Flow<'a> {
    /// Decides what is asked.
    #[must_use]
    pub fn of(questionnaire: &'a Questionnaire, assessment: &Assessment) -> Self {
        Self {
            questionnaire,
            standing: Standing::of(questionnaire, assessment),
        }
    }

    /// Returns which questions count and how they stand.
    #[must_use]
    pub fn standing(&self) -> &Standing<'a> {
        &self.standing
    }

    /// Goes through the questions that are asked, scope first.
    pub fn questions(&self) -> impl Iterator<Item = &'a Question> + '_ {
        self.questionnaire
            .questions()
            .filter(|question| self.standing.asks(&question.id))
    }

    /// Returns the question asked after this one.
    #[must_use]
    pub fn next(&self, id: &str) -> Option<&'a Question> {
        let all = self.questionnaire.questions();
        all.skip_while(|question| question.id != id)
            .skip(1)
            .find(|question| self.standing.asks(&question.id))
    }

    /// Returns the question asked before this one.
    #[must_use]
    pub fn previous(&self, id: &str) -> Option<&'a Question> {
        let before = self
            .questionnaire
            .questions()
            .take_while(|question| question.id != id);
        before
            .filter(|question| self.standing.asks(&question.id))
            .last()
    }

    /// Returns the questions in this state.
    pub fn in_state(&self, state: State) -> impl Iterator<Item = &'a Question> + '_ {
        self.questions()
            .filter(move |question| self.standing.state(&question.id) == Some(state))
    }

    /// Counts the questions of the sections; scope questions are not counted.
    #[must_use]
    pub fn total(&self) -> Tally {
        self.questionnaire
            .sections
            .iter()
            .fold(Tally::default(), |sum, section| {
                let tally = self.tally(&section.questions);
                Tally {
                    done: sum.done + tally.done,
                    asked: sum.asked + tally.asked,
                }
            })
    }

    /// Counts these questions.
    #[must_use]
    pub fn tally(&self, questions: &[Question]) -> Tally {
        let states = questions
            .iter()
            .filter_map(|question| self.standing.state(&question.id));
        states.fold(Tally::default(), |sum, state| Tally {
            done: sum.done + usize::from(state != State::Unanswered),
            asked: sum.asked + 1,
        })
    }
}
