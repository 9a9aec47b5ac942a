use super::Disagreement;
use super::disagreement::{disagreement, mean};
use crate::cohort::counted::Counted;
use crate::cohort::row::Row;
use crate::cohort::{Cell, Slot};
use crate::questionnaire::{Question, Questionnaire, Role};

/// How the room answered one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionRelease {
    /// The question's id.
    pub question: String,
    /// The section's id; none of questions about scope.
    pub section: Option<String>,
    /// Everybody in the row: whoever is counted, also those who were not asked or did not answer.
    pub people: u64,
    /// How many of them answered by a show of hands.
    pub hands: u64,
    /// Everybody is in one of these cells; they add up to the people. Options in their order, of
    /// several options only “don’t know” and “does not apply”.
    pub cells: Vec<(Slot, Cell)>,
    /// With several options: how many of those who were asked chose each. One person may be in many.
    pub ticks: Vec<(String, Cell)>,
    /// How many answered, “don’t know” included and “does not apply” too; hidden where that is not
    /// a sum of shown cells.
    pub answered: Cell,
    /// How much the room disagrees; none where too little is shown to tell.
    pub disagreement: Option<Disagreement>,
}

impl QuestionRelease {
    /// Tells whether nothing of its answers may be shown, at most how many were asked.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        let answers = self
            .cells
            .iter()
            .filter(|(slot, _)| *slot != Slot::NotAsked);
        let cells = answers.map(|(_, cell)| cell);
        let mut all = cells.chain(self.ticks.iter().map(|(_, cell)| cell));
        all.all(|cell| *cell == Cell::Hidden)
    }

    /// Returns the cell of a slot.
    #[must_use]
    pub fn cell(&self, slot: &Slot) -> Option<Cell> {
        let mut cells = self.cells.iter();
        cells.find(|(each, _)| each == slot).map(|(_, cell)| *cell)
    }
}

pub(super) fn question(questionnaire: &Questionnaire, counted: &Counted<'_>) -> QuestionRelease {
    let section = counted
        .section
        .and_then(|place| questionnaire.sections.get(place));
    let (states, ticks) = match counted.rows.split_first() {
        Some((states, ticks)) => (Some(states), ticks),
        None => (None, &[][..]),
    };
    let cells: Vec<(Slot, Cell)> = states
        .map(|row| row.slots.iter().cloned().zip(row.cells()).collect())
        .unwrap_or_default();
    let is_answer = |slot: &Slot| matches!(slot, Slot::Option(_) | Slot::Answered);
    let answered = cells.iter().filter(|(slot, _)| is_answer(slot));
    let answered = answered.map(|(_, cell)| cell.number()).sum::<Option<u64>>();
    QuestionRelease {
        question: counted.question.id.clone(),
        section: section.map(|section| section.id.clone()),
        people: states.map_or(0, Row::total),
        hands: counted.hands(),
        ticks: ticks.iter().filter_map(tick).collect(),
        answered: answered.map_or(Cell::Hidden, Cell::Shown),
        disagreement: how_divided(counted.question, states, ticks),
        cells,
    }
}

fn tick(row: &Row) -> Option<(String, Cell)> {
    match row.slots.first() {
        Some(Slot::Option(id)) => Some((id.clone(), *row.cells().first()?)),
        _ => None,
    }
}

fn how_divided(question: &Question, states: Option<&Row>, ticks: &[Row]) -> Option<Disagreement> {
    if !ticks.is_empty() {
        let each = ticks.iter();
        let each = each.filter_map(|row| disagreement(&row.cells(), row.total(), |_| true));
        return mean(&each.collect::<Vec<_>>());
    }
    let states = states.filter(|_| question.kind.has_options())?;
    let is_answer = |place: usize| match states.slots.get(place) {
        Some(Slot::Option(id)) => question
            .option(id)
            .is_some_and(|option| option.role != Role::NotApplicable),
        _ => false,
    };
    disagreement(&states.cells(), states.total(), is_answer)
}
