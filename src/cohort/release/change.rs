use super::scores;
use crate::cohort::line::Line;
use crate::cohort::tally::count;
use crate::cohort::{Cell, Privacy};
use crate::scoring::Points;
use std::cmp::Ordering;

/// What changed for those who took part before: from their first assessment to their latest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// How many they are.
    pub people: u64,
    /// The mean of how much their scores rose; below zero when they fell.
    pub mean: Option<Points>,
    /// How many have a higher score than before.
    pub better: Cell,
    /// How many have the same score.
    pub same: Cell,
    /// How many have a lower score.
    pub worse: Cell,
}

/// None where they are fewer than may be shown.
pub(super) fn change(pairs: &[(&Line, &Line)], privacy: &Privacy) -> Option<Change> {
    let people = count(pairs.len());
    if !privacy.shows(people) {
        return None;
    }
    let mut counts = [0; 3];
    for (before, after) in pairs {
        let place = match after.score.cmp(&before.score) {
            Ordering::Greater => 0,
            Ordering::Equal => 1,
            Ordering::Less => 2,
        };
        counts[place] += 1;
    }
    let hidden = privacy.mask(&counts);
    let cell = |place: usize| Cell::of(counts[place], hidden[place]);
    Some(Change {
        people,
        mean: scores::mean_of(
            pairs
                .iter()
                .map(|(before, after)| after.score.saturating_sub(before.score)),
        ),
        better: cell(0),
        same: cell(1),
        worse: cell(2),
    })
}
