use super::{Carried, Flow, History, Opened, Pace};
use crate::assessment::Assessment;
use crate::questionnaire::{Level, Question, Questionnaire};
use std::rc::Rc;

/// Whether an assessment may be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It is ours to change, and is saved.
    Write,
    /// Another program has it open, or its questionnaire is not installed.
    ReadOnly,
    /// It may be changed but is never saved: the sample.
    InMemory,
}

/// One assessment being gone through.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The questionnaire it answers.
    pub questionnaire: Rc<Questionnaire>,
    /// The assessment.
    pub assessment: Assessment,
    /// Whether it may be changed.
    pub access: Access,
    /// Whether it was begun in this sitting.
    pub is_begun: bool,
    /// What came from an earlier assessment and waits to be confirmed.
    pub carried: Carried,
    /// What can be undone.
    pub history: History,
    /// The person’s own speed.
    pub pace: Pace,
    /// The option row the cursor stands on, in the question on the screen.
    pub cursor: usize,
    /// Whether the person moved that cursor, so that going on takes the option it stands on.
    pub is_cursor_moved: bool,
}

impl Session {
    /// Makes the session of an assessment that was just opened.
    #[must_use]
    pub fn new(opened: Opened) -> Self {
        Self {
            questionnaire: opened.questionnaire,
            assessment: opened.assessment,
            access: opened.access,
            is_begun: opened.is_new,
            carried: Carried::default(),
            history: History::default(),
            pace: Pace::default(),
            cursor: 0,
            is_cursor_moved: false,
        }
    }

    /// Returns the next longer level; none when there is nothing more to ask.
    #[must_use]
    pub fn longer(&self) -> Option<Level> {
        let mut levels = self.questionnaire.levels().into_iter();
        levels.find(|level| *level > self.assessment.level)
    }

    /// Decides which questions are asked.
    #[must_use]
    pub fn flow(&self) -> Flow<'_> {
        Flow::of(&self.questionnaire, &self.assessment)
    }

    /// Tells whether an answer was given to other words and waits for a second look.
    #[must_use]
    pub fn waits_to_be_confirmed(&self, id: &str) -> bool {
        let entry = self.assessment.entry(id);
        entry.is_some_and(|entry| entry.confirm && entry.answer.is_some())
    }

    /// Returns the questions asked now whose answers wait for a second look, in order.
    #[must_use]
    pub fn to_confirm(&self) -> Vec<&Question> {
        let flow = self.flow();
        let waits = |question: &&Question| self.waits_to_be_confirmed(&question.id);
        flow.questions().filter(waits).collect()
    }

    /// Finds a question.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questionnaire.question(id)
    }

    /// Puts the option cursor on the chosen option of a question, or on the first.
    pub fn place_cursor(&mut self, id: &str) {
        let chosen = self
            .assessment
            .answer(id)
            .and_then(|answer| answer.options().first());
        let options = self
            .questionnaire
            .question(id)
            .map(|question| &question.options);
        let row = options
            .zip(chosen)
            .and_then(|(options, chosen)| options.iter().position(|option| option.id == *chosen));
        self.cursor = row.unwrap_or(0);
        self.is_cursor_moved = false;
    }
}
