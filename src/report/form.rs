//! A questionnaire as a form for paper: what it asks at a level, numbered from 1 to the end.
//!
//! The numbers are all that a filled form is typed in by, so they come from the
//! questionnaire and the level alone, never from the language or the format.
//! One file a format lays a form out; nothing here writes a file.

mod html;
mod number;
mod only;
mod only_words;
mod sheet;
mod text;
mod xlsx;

pub use html::form_html;
pub use number::FormNumber;
pub use only::{Only, Ticked};
pub use sheet::{Sheet, SheetAnswer, SheetPart, SheetQuestion};
pub use text::form_text;
pub use xlsx::form_xlsx;

use crate::assessment::{Answer, Assessment};
use crate::questionnaire::{Level, Question, Questionnaire, Section};

/// The form of one level of a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form<'q> {
    /// What is asked.
    pub questionnaire: &'q Questionnaire,
    /// The longest level it asks questions of; never longer than the one asked for.
    pub level: Level,
    /// Tells this form from those of other versions and levels.
    pub number: FormNumber,
    /// Its parts in order; those without a question are left out.
    pub parts: Vec<FormPart<'q>>,
}

/// The scope, or a section, with what the form asks of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormPart<'q> {
    /// The section; none for the scope.
    pub section: Option<&'q Section>,
    /// Its questions, at least one.
    pub questions: Vec<FormQuestion<'q>>,
}

/// A question in its place on the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormQuestion<'q> {
    /// Its number, from 1 on through the whole form.
    pub number: usize,
    /// The question.
    pub question: &'q Question,
    /// When it is to be answered, in numbers of the form.
    pub only: Only,
}

impl<'q> Form<'q> {
    /// Numbers what the level asks. A question that can never apply at the level is left out.
    #[must_use]
    pub fn of(questionnaire: &'q Questionnaire, level: Level) -> Self {
        let asked = questionnaire.questions().map(|question| question.level);
        let level = asked.filter(|each| *each <= level).max().unwrap_or(level);
        let mut numbered = Vec::new();
        let scope = (None, &questionnaire.scope);
        let sections = questionnaire.sections.iter();
        let sections = sections.map(|section| (Some(section), &section.questions));
        let mut parts = Vec::new();
        for (section, questions) in std::iter::once(scope).chain(sections) {
            let before = numbered.len();
            for question in questions {
                place(question, level, &mut numbered);
            }
            let questions: Vec<_> = numbered.iter().skip(before).cloned().collect();
            if !questions.is_empty() {
                parts.push(FormPart { section, questions });
            }
        }
        Self {
            questionnaire,
            level,
            number: FormNumber::of(questionnaire, level),
            parts,
        }
    }

    /// Goes through every question in the order of its number.
    pub fn questions(&self) -> impl Iterator<Item = &FormQuestion<'q>> {
        self.parts.iter().flat_map(|part| &part.questions)
    }

    /// Finds a question by its number.
    #[must_use]
    pub fn question(&self, number: usize) -> Option<&FormQuestion<'q>> {
        self.questions().nth(number.checked_sub(1)?)
    }
}

fn place<'q>(question: &'q Question, level: Level, numbered: &mut Vec<FormQuestion<'q>>) {
    let only = question
        .when
        .as_ref()
        .map_or(Only::Always, |when| Only::of(when, numbered));
    if question.level <= level && only != Only::Never {
        numbered.push(FormQuestion {
            number: numbered.len() + 1,
            question,
            only,
        });
    }
}

impl FormPart<'_> {
    /// Tells whether the part has a check total: whether boxes are ticked in it at all.
    #[must_use]
    pub fn has_total(&self) -> bool {
        let mut questions = self.questions.iter();
        questions.any(|asked| asked.question.kind.has_options())
    }

    /// Returns the check total of recorded answers: the numbers of all chosen boxes, added.
    #[must_use]
    pub fn total(&self, assessment: &Assessment) -> usize {
        let numbers = self.questions.iter().flat_map(|asked| {
            let answer = assessment.answer(&asked.question.id);
            answer.map_or_else(Vec::new, |answer| asked.boxes(answer))
        });
        numbers.sum()
    }

    /// Returns the numbers of its first and its last question.
    #[must_use]
    pub fn range(&self) -> (usize, usize) {
        let number = |asked: Option<&FormQuestion<'_>>| asked.map_or(0, |asked| asked.number);
        (
            number(self.questions.first()),
            number(self.questions.last()),
        )
    }
}

impl FormQuestion<'_> {
    /// Returns the numbers of the boxes an answer ticks, from 1 on, in order.
    #[must_use]
    pub fn boxes(&self, answer: &Answer) -> Vec<usize> {
        let options = self.question.options.iter().zip(1..);
        options
            .filter(|(option, _)| answer.has(&option.id))
            .map(|(_, number)| number)
            .collect()
    }
}
