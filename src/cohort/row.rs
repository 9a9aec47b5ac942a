use super::{Cell, Privacy, Slot};

/// People by what they answered to a question: everybody who is counted is in one of the cells.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// What the cells count. A row about one of several options has a single slot, and a second
    /// cell for everybody else who was asked.
    pub(super) slots: Vec<Slot>,
    members: Vec<u64>,
    hands: Vec<u64>,
    hidden: Vec<bool>,
    /// The cell of every member, in the order of the lines; none of those it does not count.
    cell_of: Vec<Option<usize>>,
}

impl Row {
    /// Makes a row of so many cells, with nobody in it.
    pub(super) fn new(slots: Vec<Slot>, length: usize) -> Self {
        Self {
            slots,
            members: vec![0; length],
            hands: vec![0; length],
            hidden: vec![false; length],
            cell_of: Vec::new(),
        }
    }

    /// Returns the cell of a slot.
    pub(super) fn cell(&self, slot: &Slot) -> Option<usize> {
        self.slots.iter().position(|each| each == slot)
    }

    /// Counts one more member, in a cell or not at all.
    pub(super) fn add(&mut self, cell: Option<usize>) {
        if let Some(count) = cell.and_then(|cell| self.members.get_mut(cell)) {
            *count += 1;
        }
        self.cell_of.push(cell);
    }

    /// Says how many answered so by hands.
    pub(super) fn set_hands(&mut self, cell: usize, people: u64) {
        if let Some(count) = self.hands.get_mut(cell) {
            *count = people;
        }
    }

    /// Decides what is hidden, knowing whether it may be known how many were asked.
    ///
    /// Where it may, the others are reckoned as those who were asked are alone. Who saw the hands
    /// can take them off again, so the rest has to be as safe without them.
    pub(super) fn mask(&mut self, privacy: &Privacy, tells_asked: bool) {
        if !tells_asked {
            self.hidden.fill(true);
            return;
        }
        let others = self.cell(&Slot::NotAsked);
        let asked = |counts: Vec<u64>| -> Vec<u64> {
            let counts = counts.into_iter().enumerate();
            counts
                .filter(|(cell, _)| Some(*cell) != others)
                .map(|(_, count)| count)
                .collect()
        };
        let mut hidden = privacy.mask(&asked(self.sums()));
        if self.hands.iter().any(|count| *count > 0) {
            let alone = privacy.mask(&asked(self.members.clone()));
            for (hidden, alone) in hidden.iter_mut().zip(alone) {
                *hidden |= alone;
            }
        }
        if let Some(others) = others {
            hidden.insert(others, false);
        }
        self.hidden = hidden;
    }

    /// Hides all that was answered, to protect another row.
    pub(super) fn hide(&mut self) {
        let others = self.cell(&Slot::NotAsked);
        for (cell, hidden) in self.hidden.iter_mut().enumerate() {
            *hidden |= Some(cell) != others;
        }
    }

    fn sums(&self) -> Vec<u64> {
        let pairs = self.members.iter().zip(&self.hands);
        pairs
            .map(|(member, hand)| member.saturating_add(*hand))
            .collect()
    }

    /// Returns how many people are in its cells.
    pub(super) fn total(&self) -> u64 {
        self.sums().into_iter().fold(0, u64::saturating_add)
    }

    /// Returns how many of them answered by hands.
    pub(super) fn hands(&self) -> u64 {
        self.hands.iter().copied().fold(0, u64::saturating_add)
    }

    /// Returns what may be shown.
    pub(super) fn cells(&self) -> Vec<Cell> {
        let cells = self.sums().into_iter().zip(&self.hidden);
        cells.map(|(sum, hidden)| Cell::of(sum, *hidden)).collect()
    }

    /// Tells of every cell whether it is hidden.
    pub(super) fn hidden(&self) -> &[bool] {
        &self.hidden
    }

    /// Returns the hidden cells with how many members are in each, whatever hands there are.
    pub(super) fn members_hidden(&self) -> impl Iterator<Item = (usize, u64)> {
        let cells = self.members.iter().copied().zip(&self.hidden).enumerate();
        let hidden = cells.filter(|(_, (_, hidden))| **hidden);
        hidden.map(|(cell, (count, _))| (cell, count))
    }

    /// Tells whether the same cells were to be hidden with one person less in one and one more in
    /// another.
    pub(super) fn is_masked_alike(&self, from: usize, to: usize, privacy: &Privacy) -> bool {
        let others = self.cell(&Slot::NotAsked);
        let mask = |counts: &[u64]| {
            let asked = counts.iter().enumerate();
            let asked = asked.filter(|(cell, _)| Some(*cell) != others);
            privacy.mask(&asked.map(|(_, count)| *count).collect::<Vec<_>>())
        };
        let mut other = self.members.clone();
        let (Some(less), true) = (self.members[from].checked_sub(1), from != to) else {
            return false;
        };
        other[from] = less;
        other[to] += 1;
        mask(&other) == mask(&self.members)
    }

    /// Returns the smallest count of answers that is shown; none where nothing but zeros is.
    pub(super) fn smallest_shown(&self) -> Option<u64> {
        let others = self.cell(&Slot::NotAsked);
        let cells = self.cells().into_iter().enumerate();
        let shown = cells.filter(|(cell, _)| Some(*cell) != others);
        shown
            .filter_map(|(_, cell)| cell.number())
            .filter(|count| *count > 0)
            .min()
    }

    /// Returns which members are in a cell.
    pub(super) fn people_in(&self, cell: usize) -> Vec<bool> {
        self.cell_of
            .iter()
            .map(|each| *each == Some(cell))
            .collect()
    }

    /// Returns the cells that together are exactly these members; none where no cells are.
    pub(super) fn cells_of(&self, people: &[bool]) -> Option<Vec<usize>> {
        let mut is_in = vec![None; self.members.len() + 1];
        for (cell, is_one) in self.cell_of.iter().zip(people) {
            let known = is_in.get_mut(cell.unwrap_or(self.members.len()))?;
            if known.is_some_and(|known| known != *is_one) {
                return None;
            }
            *known = Some(*is_one);
        }
        let cells = 0..self.members.len();
        Some(cells.filter(|cell| is_in[*cell] == Some(true)).collect())
    }

    /// Tells whether it stays safe when it is known how many people are in these cells together.
    pub(super) fn survives(&self, inside: &[usize], privacy: &Privacy) -> bool {
        let part = |is_inside: bool| {
            let hidden = self.members_hidden();
            let of_part = hidden.filter(|(cell, _)| inside.contains(cell) == is_inside);
            let counts: Vec<u64> = of_part.map(|(_, count)| count).collect();
            counts.is_empty() || (counts.len() > 1 && privacy.shows(counts.iter().sum()))
        };
        part(true) && part(false)
    }
}
