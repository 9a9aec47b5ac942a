use crate::questionnaire::{Level, Questionnaire};
use crate::text::Editor;
use crate::workshop::Workshop;
use jiff::civil::Date;
use std::rc::Rc;

/// The form of a new workshop.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkshopForm {
    /// The row of the cursor: the fields, then “make it”.
    pub cursor: usize,
    /// The text being written, while a field is open.
    pub editor: Option<Editor>,
    /// What is written in the fields that take text, in the order of [`WorkshopField::ALL`].
    pub texts: [String; WorkshopField::ALL.len()],
    /// The questionnaires to choose from, each with what the library finds it by.
    pub questionnaires: Vec<(String, Rc<Questionnaire>)>,
    /// Which of them is chosen.
    pub questionnaire: usize,
    /// How far the check goes.
    pub level: Level,
}

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkshopField {
    /// What the gathering is called.
    Name,
    /// The day it takes place, ISO 8601.
    Date,
    /// Who leads it.
    Trainer,
    /// The questionnaire, chosen.
    Questionnaire,
    /// The level, chosen.
    Level,
    /// How long the gathering is.
    Minutes,
    /// How many people raise hands.
    Present,
    /// Groups under this many people are not shown.
    Threshold,
    /// What participants are told apart by.
    Groups,
}

impl WorkshopField {
    /// The fields in the order of the screen.
    pub const ALL: [Self; 9] = [
        Self::Name,
        Self::Date,
        Self::Trainer,
        Self::Questionnaire,
        Self::Level,
        Self::Minutes,
        Self::Present,
        Self::Threshold,
        Self::Groups,
    ];

    /// Returns the most characters of a field.
    #[must_use]
    pub fn most(self) -> usize {
        if self == Self::Groups { 400 } else { 60 }
    }

    /// Tells whether it is chosen with Enter instead of written.
    #[must_use]
    pub fn is_chosen(self) -> bool {
        matches!(self, Self::Questionnaire | Self::Level)
    }
}

impl WorkshopForm {
    /// Makes a form with what most workshops have. The main questionnaire stands first.
    #[must_use]
    pub fn new(questionnaires: Vec<(String, Rc<Questionnaire>)>, today: Date) -> Self {
        let texts = WorkshopField::ALL.map(|field| match field {
            WorkshopField::Date => today.to_string(),
            WorkshopField::Minutes => "60".to_owned(),
            WorkshopField::Present => "0".to_owned(),
            WorkshopField::Threshold => Workshop::THRESHOLD.to_string(),
            _ => String::new(),
        });
        let mut form = Self {
            cursor: 0,
            editor: None,
            texts,
            questionnaires,
            questionnaire: 0,
            level: Level::Essential,
        };
        form.settle_level();
        form
    }

    /// Returns the field under the cursor; none on “make it”.
    #[must_use]
    pub fn field(&self) -> Option<WorkshopField> {
        WorkshopField::ALL.get(self.cursor).copied()
    }

    /// Returns what is written in a field; empty in one that is chosen.
    #[must_use]
    pub fn text(&self, field: WorkshopField) -> &str {
        let at = WorkshopField::ALL.iter().position(|each| *each == field);
        at.and_then(|at| self.texts.get(at))
            .map_or("", String::as_str)
    }

    /// Returns the chosen questionnaire.
    #[must_use]
    pub fn chosen(&self) -> Option<&(String, Rc<Questionnaire>)> {
        self.questionnaires.get(self.questionnaire)
    }

    /// Takes what is written in the open field.
    pub fn keep(&mut self) {
        let text = self.editor.as_ref().map(|editor| editor.text().trim());
        if let (Some(text), Some(slot)) = (text, self.texts.get_mut(self.cursor)) {
            text.clone_into(slot);
        }
    }

    /// Goes on to the next choice in a field that is chosen.
    pub fn next_choice(&mut self, field: WorkshopField) {
        match field {
            WorkshopField::Questionnaire => {
                self.questionnaire = (self.questionnaire + 1) % self.questionnaires.len().max(1);
                self.settle_level();
            }
            WorkshopField::Level => {
                let levels = self.levels();
                let here = levels.iter().position(|level| *level == self.level);
                let next = here.map_or(0, |here| (here + 1) % levels.len());
                self.level = levels.get(next).copied().unwrap_or(self.level);
            }
            _ => {}
        }
    }

    fn levels(&self) -> Vec<Level> {
        self.chosen()
            .map(|(_, questionnaire)| questionnaire.levels())
            .unwrap_or_default()
    }

    /// A questionnaire may not have the level that was chosen.
    fn settle_level(&mut self) {
        let levels = self.levels();
        if !levels.contains(&self.level) {
            self.level = levels.last().copied().unwrap_or(Level::Full);
        }
    }
}
