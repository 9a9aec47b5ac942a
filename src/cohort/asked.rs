use super::Privacy;
use super::audit::{Audit, Equation};
use super::counted::Counted;
use super::tally::count;

/// What is known because questions depend on answers: how many people were asked a question is how
/// many answered others in a certain way.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// Those not asked, of every question that tells how many.
    told: Vec<Vec<bool>>,
    refused: Vec<Vec<bool>>,
    /// Cells of which it is known how many people are in them together.
    pub(super) sums: Vec<Vec<Place>>,
    audit: Audit,
}

/// A cell: the question, the row and the cell in it, each by its place.
pub(super) type Place = (usize, usize, usize);

impl Asked {
    /// Decides whether a question may tell how many were not asked, after what is told already.
    pub(super) fn admits(
        &mut self,
        others: &[bool],
        earlier: &[Counted<'_>],
        privacy: &Privacy,
    ) -> bool {
        let is_nobody = !others.contains(&true);
        if is_nobody || privacy.has_consent || self.told.iter().any(|told| told == others) {
            return true;
        }
        let is_refused = self.refused.iter().any(|refused| refused == others);
        let sums = if is_refused {
            None
        } else {
            self.sums(others, earlier, privacy)
        };
        let Some(sums) = sums else {
            self.refused.push(others.to_vec());
            return false;
        };
        self.sums.extend(sums);
        self.told.push(others.to_vec());
        true
    }

    /// Adds that the rows of a question, once it is decided what is hidden, add up.
    pub(super) fn count(&mut self, question: usize, counted: &Counted<'_>) {
        for equation in add_up(question, counted) {
            self.audit.add(equation);
        }
    }

    /// Tells whether it may be known how many these people are, as far as other such sets tell.
    pub(super) fn tells(&self, others: &[bool], privacy: &Privacy) -> bool {
        privacy.has_consent
            || self
                .told
                .iter()
                .all(|told| !tells_of_few(told, others, privacy))
    }

    /// Returns the sums that become known; none where they tell of few.
    fn sums(
        &mut self,
        others: &[bool],
        earlier: &[Counted<'_>],
        privacy: &Privacy,
    ) -> Option<Vec<Vec<Place>>> {
        let number = others.iter().filter(|is_one| **is_one).count();
        let is_many = privacy.shows(count(number)) && privacy.shows(count(others.len() - number));
        if !is_many || !self.tells(others, privacy) {
            return None;
        }
        let mut audit = self.audit.clone();
        let mut sums = Vec::new();
        for (question, counted) in earlier.iter().enumerate() {
            for (place, row) in counted.rows.iter().enumerate() {
                let Some(cells) = row.cells_of(others) else {
                    continue;
                };
                let hidden = row.hidden();
                let inside = cells.iter().filter(|cell| hidden[**cell]);
                let places: Vec<Place> = inside.map(|cell| (question, place, *cell)).collect();
                let equation = places.iter().map(|place| (*place, 1)).collect();
                if !row.survives(&cells, privacy) || !audit.admits(equation) {
                    return None;
                }
                sums.push(
                    cells
                        .into_iter()
                        .map(|cell| (question, place, cell))
                        .collect(),
                );
            }
        }
        self.audit = audit;
        Some(sums)
    }
}

/// Returns that the hidden cells of each row add up to what is not shown.
pub(super) fn add_up(question: usize, counted: &Counted<'_>) -> Vec<Equation> {
    let rows = counted.rows.iter().enumerate();
    let equations = rows.map(|(place, row)| {
        let hidden = row.hidden().iter().enumerate();
        let hidden = hidden.filter(|(_, hidden)| **hidden);
        hidden
            .map(|(cell, _)| ((question, place, cell), 1))
            .collect()
    });
    equations.collect()
}

/// Tells whether the sizes of two sets of people, and of the room, give the size of a small one.
///
/// They do when one of the four parts that two sets cut the room into is empty.
pub(super) fn tells_of_few(one: &[bool], other: &[bool], privacy: &Privacy) -> bool {
    let mut parts = [0_usize; 4];
    for (one, other) in one.iter().zip(other) {
        parts[2 * usize::from(*one) + usize::from(*other)] += 1;
    }
    let is_few = |part: &usize| *part > 0 && !privacy.shows(count(*part));
    parts.contains(&0) && parts.iter().any(is_few)
}
