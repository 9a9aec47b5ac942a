/// Under which conditions a room may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Privacy {
    /// Groups of fewer people are not shown; under [`Privacy::THRESHOLD_MIN`] it counts as that.
    pub threshold: u64,
    /// Whether every participant's consent to be shown also under the threshold is recorded.
    pub has_consent: bool,
}

impl Privacy {
    /// The lowest threshold there is.
    pub const THRESHOLD_MIN: u64 = 3;

    /// Returns the rule for groups of the room: consent to show the room is none to show a group of
    /// one or two, for which the mean is somebody's score.
    pub(super) fn of_groups(self) -> Self {
        if self.has_consent {
            Self {
                threshold: Self::THRESHOLD_MIN,
                has_consent: false,
            }
        } else {
            self
        }
    }

    pub(super) fn least(&self) -> u64 {
        self.threshold.max(Self::THRESHOLD_MIN)
    }

    /// Tells whether so many people may be shown as a group.
    pub(super) fn shows(&self, people: u64) -> bool {
        people > 0 && (self.has_consent || people >= self.least())
    }

    /// Tells which cells of a row are to be hidden, when the row's total is known.
    ///
    /// A row in which everybody is in one cell is hidden whole, for it tells everybody's answer.
    /// See [`Self::few`] for the rest.
    pub(super) fn mask(&self, cells: &[u64]) -> Vec<bool> {
        let filled = cells.iter().filter(|cell| **cell > 0).count();
        if !self.has_consent && filled == 1 {
            return vec![true; cells.len()];
        }
        self.few(cells)
    }

    /// Tells which cells of a row are to be hidden because they are small, or to protect those.
    ///
    /// With one cell from 1 to under the threshold, everything under the threshold is hidden, zeros
    /// too, so that nobody can reckon with “at least one”. When what is hidden adds up to less than
    /// the threshold, is a single cell, or can only be the largest counts that are hidden at all,
    /// the smallest of the shown cells is hidden as well, with every other of its size. Nothing here
    /// depends on the order of the cells: who knows this rule cannot tell the hidden ones apart.
    pub(super) fn few(&self, cells: &[u64]) -> Vec<bool> {
        let least = self.least();
        if self.has_consent || !cells.iter().any(|cell| (1..least).contains(cell)) {
            return vec![false; cells.len()];
        }
        let hidden: Vec<u64> = cells.iter().copied().filter(|cell| *cell < least).collect();
        let sum: u64 = hidden.iter().sum();
        let is_at_limit = hidden.iter().all(|cell| *cell == least - 1);
        let next = cells.iter().copied().filter(|cell| *cell >= least).min();
        let limit = if sum < least || hidden.len() < 2 || is_at_limit {
            next.unwrap_or(least)
        } else {
            least - 1
        };
        cells.iter().map(|cell| *cell <= limit).collect()
    }
}
