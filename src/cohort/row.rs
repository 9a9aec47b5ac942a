use super::line::{Line, Mark};
use super::tally::count;
use super::{Cell, Cohort, Hands, Privacy, Slot};
use crate::questionnaire::{Kind, Question, Questionnaire, Role};

/// People by what they answered: everybody is in one of the cells.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// What the cells count. A row about one of several options has a single slot, and a second
    /// cell for everybody else.
    pub(super) slots: Vec<Slot>,
    members: Vec<u64>,
    hands: Vec<u64>,
    hidden: Vec<bool>,
}

/// A question with its rows.
#[derive(Clone, Debug)]
pub(super) struct Counted<'a> {
    pub(super) question: &'a Question,
    /// The place of its section; none of questions about scope.
    pub(super) section: Option<usize>,
    /// How many people answered by hands.
    pub(super) hands: u64,
    /// How many people's grade it caps.
    pub(super) acting: u64,
    /// First how people stand to it, then one row for every option of several.
    pub(super) rows: Vec<Row>,
}

impl<'a> Counted<'a> {
    /// Counts every question, scope first, in order.
    pub(super) fn all(
        questionnaire: &'a Questionnaire,
        cohort: &Cohort,
        lines: &[&Line],
        privacy: &Privacy,
    ) -> Vec<Self> {
        let scope = questionnaire.scope.iter().map(|question| (None, question));
        let sections = questionnaire.sections.iter().enumerate();
        let asked = sections.flat_map(|(place, section)| {
            let questions = section.questions.iter();
            questions.map(move |question| (Some(place), question))
        });
        let all = scope.chain(asked).enumerate();
        let counted = all.map(|(place, (section, question))| {
            let marks: Vec<&Mark> = lines
                .iter()
                .filter_map(|line| line.marks.get(place))
                .collect();
            let hands = cohort.hands.get(&question.id).cloned().unwrap_or_default();
            let acting = lines
                .iter()
                .filter(|line| line.gates.contains(&question.id));
            let mut rows = rows(question, &marks, &hands);
            for row in &mut rows {
                row.mask(privacy);
            }
            Self {
                question,
                section,
                hands: rows.first().map_or(0, |row| row.hands.iter().sum()),
                acting: count(acting.count()),
                rows,
            }
        });
        counted.collect()
    }

    /// Tells whether answers to it can move the score.
    pub(super) fn is_scored(&self) -> bool {
        let has_points = self
            .question
            .options
            .iter()
            .any(|each| each.points.is_some())
            || self.question.steps.iter().any(|each| each.points.is_some());
        let is_text = matches!(self.question.kind, Kind::Text { .. });
        self.section.is_some() && !is_text && (self.question.weight() > 0 || has_points)
    }

    pub(super) fn is_shown_whole(&self) -> bool {
        self.rows.iter().all(|row| !row.hidden.contains(&true))
    }
}

impl Row {
    fn new(slots: Vec<Slot>, length: usize) -> Self {
        Self {
            slots,
            members: vec![0; length],
            hands: vec![0; length],
            hidden: vec![false; length],
        }
    }

    fn at(&mut self, is_slot: impl Fn(&Slot) -> bool, hands: bool) -> Option<&mut u64> {
        let place = self.slots.iter().position(is_slot)?;
        let cells = if hands {
            &mut self.hands
        } else {
            &mut self.members
        };
        cells.get_mut(place)
    }

    /// Who saw the hands can take them off again, so the rest has to be as safe alone.
    fn mask(&mut self, privacy: &Privacy) {
        self.hidden = privacy.mask(&self.sums());
        let is_mixed = self.hands.iter().any(|cell| *cell > 0);
        if is_mixed {
            let alone = privacy.mask(&self.members);
            for (hidden, alone) in self.hidden.iter_mut().zip(alone) {
                *hidden |= alone;
            }
        }
    }

    fn sums(&self) -> Vec<u64> {
        let pairs = self.members.iter().zip(&self.hands);
        pairs
            .map(|(member, hand)| member.saturating_add(*hand))
            .collect()
    }

    pub(super) fn total(&self) -> u64 {
        self.sums().into_iter().fold(0, u64::saturating_add)
    }

    pub(super) fn cells(&self) -> Vec<Cell> {
        let cells = self.sums().into_iter().zip(&self.hidden);
        cells.map(|(sum, hidden)| Cell::of(sum, *hidden)).collect()
    }

    pub(super) fn hidden(&self) -> &[bool] {
        &self.hidden
    }

    /// Hides all of it, to protect another row.
    pub(super) fn hide(&mut self) {
        self.hidden.fill(true);
    }

    /// Returns the smallest count that is shown; none where nothing but zeros is.
    pub(super) fn smallest_shown(&self) -> Option<u64> {
        let shown = self.cells().into_iter().filter_map(Cell::number);
        shown.filter(|cell| *cell > 0).min()
    }
}

fn rows(question: &Question, marks: &[&Mark], hands: &Hands) -> Vec<Row> {
    let mut rows = vec![states(question)];
    let ticks = ticks(question);
    rows.extend(
        ticks
            .iter()
            .map(|id| Row::new(vec![Slot::Option((*id).to_owned())], 2)),
    );
    for mark in marks {
        count_mark(&mut rows, question, mark);
    }
    if hands.people > 0 {
        count_hands(&mut rows, question, hands);
    }
    rows
}

/// Everybody is in one of these: the options, or of several options only “don’t know” and “does not apply”.
fn states(question: &Question) -> Row {
    let is_single = question.kind == Kind::Single;
    let own = question
        .options
        .iter()
        .filter(|option| is_single || option.role != Role::Answer);
    let mut slots: Vec<Slot> = own.map(|option| Slot::Option(option.id.clone())).collect();
    if !is_single {
        slots.push(Slot::Answered);
    }
    slots.extend([Slot::Open, Slot::NotAsked]);
    let length = slots.len();
    Row::new(slots, length)
}

fn ticks(question: &Question) -> Vec<&str> {
    let answers = question
        .options
        .iter()
        .filter(|option| option.role == Role::Answer);
    let several = answers.filter(|_| question.kind == Kind::Multiple);
    several.map(|option| option.id.as_str()).collect()
}

fn count_mark(rows: &mut [Row], question: &Question, mark: &Mark) {
    let chosen: Vec<&str> = match mark {
        Mark::Chosen(places) => places
            .iter()
            .filter_map(|place| question.options.get(*place))
            .map(|option| option.id.as_str())
            .collect(),
        Mark::NotAsked | Mark::Open | Mark::Answered => Vec::new(),
    };
    let Some((states, ticks)) = rows.split_first_mut() else {
        return;
    };
    let own = chosen.first().map(|id| Slot::Option((*id).to_owned()));
    let has_own = own.as_ref().is_some_and(|own| states.slots.contains(own));
    let slot = match (mark, own) {
        (Mark::NotAsked, _) => Slot::NotAsked,
        (Mark::Open, _) => Slot::Open,
        (Mark::Chosen(_), Some(own)) if has_own => own,
        _ => Slot::Answered,
    };
    if let Some(cell) = states.at(|each| *each == slot, false) {
        *cell += 1;
    }
    for row in ticks {
        let is_ticked =
            |slot: &Slot| matches!(slot, Slot::Option(id) if chosen.contains(&id.as_str()));
        let place = usize::from(!row.slots.iter().any(is_ticked));
        row.members[place] += 1;
    }
}

/// Hands for options of several may be more than the people; who raised none has not answered.
fn count_hands(rows: &mut [Row], question: &Question, hands: &Hands) {
    let raised = |id: &str| hands.options.get(id).copied().unwrap_or(0);
    let Some((states, ticks)) = rows.split_first_mut() else {
        return;
    };
    let mut left = hands.people;
    for option in &question.options {
        if let Some(cell) = states.at(|slot| *slot == Slot::Option(option.id.clone()), true) {
            *cell = raised(&option.id);
            left = left.saturating_sub(*cell);
        }
    }
    let rest = if question.kind == Kind::Single {
        Slot::Open
    } else {
        Slot::Answered
    };
    if let Some(cell) = states.at(|slot| *slot == rest, true) {
        *cell = left;
    }
    for row in ticks {
        let people = hands.people;
        let Some(Slot::Option(id)) = row.slots.first() else {
            continue;
        };
        let ticked = raised(id).min(people);
        row.hands = vec![ticked, people - ticked];
    }
}
