use super::asked::Asked;
use super::line::{Line, Mark};
use super::row::Row;
use super::tally::count;
use super::{Cohort, Hands, Privacy, Slot};
use crate::questionnaire::{Kind, Question, Questionnaire, Role};

/// A question with its rows.
#[derive(Clone, Debug)]
pub(super) struct Counted<'a> {
    pub(super) question: &'a Question,
    /// The place of its section; none of questions about scope.
    pub(super) section: Option<usize>,
    /// How many people's grade it caps.
    pub(super) acting: u64,
    /// First how people stand to it, then one row for every option of several.
    pub(super) rows: Vec<Row>,
}

impl<'a> Counted<'a> {
    /// Counts every question, scope first, in order, and decides what is hidden; tells what
    /// is known besides.
    pub(super) fn all(
        questionnaire: &'a Questionnaire,
        cohort: &Cohort,
        lines: &[&Line],
        privacy: &Privacy,
    ) -> (Vec<Self>, Asked) {
        let scope = questionnaire.scope.iter().map(|question| (None, question));
        let sections = questionnaire.sections.iter().enumerate();
        let of_sections = sections.flat_map(|(place, section)| {
            let questions = section.questions.iter();
            questions.map(move |question| (Some(place), question))
        });
        let mut all: Vec<Self> = Vec::new();
        let mut asked = Asked::default();
        for (section, question) in scope.chain(of_sections) {
            let marks = lines.iter().filter_map(|line| line.marks.get(all.len()));
            let hands = cohort
                .hands
                .get(&question.id)
                .filter(|hands| hands.people > 0);
            let acting = lines
                .iter()
                .filter(|line| line.gates.contains(&question.id));
            let mut counted = Self {
                question,
                section,
                acting: count(acting.count()),
                rows: rows(question),
            };
            marks.for_each(|mark| counted.add(mark));
            if let Some(hands) = hands {
                counted.add_hands(hands);
            }
            let others = counted.not_asked();
            let tells = asked.admits(&others, &all, privacy);
            for row in &mut counted.rows {
                row.mask(privacy, tells);
            }
            asked.count(all.len(), &counted);
            all.push(counted);
        }
        (all, asked)
    }

    /// Tells whether answers to it can move the score.
    pub(super) fn is_scored(&self) -> bool {
        self.section.is_some() && is_scored(self.question)
    }

    /// Tells whether every cell of it may be shown.
    pub(super) fn is_shown_whole(&self) -> bool {
        self.rows.iter().all(|row| !row.hidden().contains(&true))
    }

    /// Returns how many people answered by hands.
    pub(super) fn hands(&self) -> u64 {
        self.rows.first().map_or(0, Row::hands)
    }

    fn not_asked(&self) -> Vec<bool> {
        let row = self.rows.first();
        let cell = row.and_then(|row| Some((row, row.cell(&Slot::NotAsked)?)));
        cell.map(|(row, cell)| row.people_in(cell))
            .unwrap_or_default()
    }

    fn add(&mut self, mark: &Mark) {
        let options = &self.question.options;
        let chosen: Vec<Slot> = match mark {
            Mark::Chosen(places) => places
                .iter()
                .filter_map(|place| options.get(*place))
                .map(|option| Slot::Option(option.id.clone()))
                .collect(),
            Mark::NotAsked | Mark::Open | Mark::Answered => Vec::new(),
        };
        let Some((states, ticks)) = self.rows.split_first_mut() else {
            return;
        };
        let own = chosen.first().and_then(|slot| states.cell(slot));
        let cell = match mark {
            Mark::NotAsked => states.cell(&Slot::NotAsked),
            Mark::Open => states.cell(&Slot::Open),
            Mark::Answered | Mark::Chosen(_) => own.or_else(|| states.cell(&Slot::Answered)),
        };
        states.add(cell);
        for row in ticks {
            let is_ticked = row.slots.iter().any(|slot| chosen.contains(slot));
            let is_asked = *mark != Mark::NotAsked;
            row.add(is_asked.then_some(usize::from(!is_ticked)));
        }
    }

    /// Hands for options of several may be more than the people; who raised none has not answered.
    fn add_hands(&mut self, hands: &Hands) {
        let raised = |id: &str| hands.options.get(id).copied().unwrap_or(0);
        let Some((states, ticks)) = self.rows.split_first_mut() else {
            return;
        };
        let mut left = hands.people;
        for option in &self.question.options {
            if let Some(cell) = states.cell(&Slot::Option(option.id.clone())) {
                let people = raised(&option.id);
                states.set_hands(cell, people);
                left = left.saturating_sub(people);
            }
        }
        let is_single = self.question.kind == Kind::Single;
        let rest = if is_single {
            Slot::Open
        } else {
            Slot::Answered
        };
        if let Some(cell) = states.cell(&rest) {
            states.set_hands(cell, left);
        }
        for row in ticks {
            if let Some(Slot::Option(id)) = row.slots.first() {
                let ticked = raised(id).min(hands.people);
                row.set_hands(0, ticked);
                row.set_hands(1, hands.people - ticked);
            }
        }
    }
}

/// Tells whether answers to a question of a section can move the score.
pub(super) fn is_scored(question: &Question) -> bool {
    let has_points = question.options.iter().any(|each| each.points.is_some())
        || question.steps.iter().any(|each| each.points.is_some());
    let is_text = matches!(question.kind, Kind::Text { .. });
    !is_text && (question.weight() > 0 || has_points)
}

/// Makes the empty rows: of several options the first one has only “don’t know” and “does not apply”.
fn rows(question: &Question) -> Vec<Row> {
    let is_single = question.kind == Kind::Single;
    let slot = |id: &String| Slot::Option(id.clone());
    let (answers, others): (Vec<_>, Vec<_>) = question
        .options
        .iter()
        .partition(|option| option.role == Role::Answer);
    let all = question.options.iter();
    let mut slots: Vec<Slot> = if is_single {
        all.map(|option| slot(&option.id)).collect()
    } else {
        others.iter().map(|option| slot(&option.id)).collect()
    };
    if !is_single {
        slots.push(Slot::Answered);
    }
    slots.extend([Slot::Open, Slot::NotAsked]);
    let length = slots.len();
    let mut rows = vec![Row::new(slots, length)];
    if question.kind == Kind::Multiple {
        rows.extend(
            answers
                .iter()
                .map(|option| Row::new(vec![slot(&option.id)], 2)),
        );
    }
    rows
}
