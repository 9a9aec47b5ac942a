use super::{Flow, History, Pace};
use crate::assessment::Assessment;
use crate::questionnaire::{Question, Questionnaire};
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
    /// Decides which questions are asked.
    #[must_use]
    pub fn flow(&self) -> Flow<'_> {
        Flow::of(&self.questionnaire, &self.assessment)
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
