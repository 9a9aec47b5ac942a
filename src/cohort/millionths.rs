use crate::scoring::Points;

/// Points one after another in millionths, rounded so that they add up to the rounded sum.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Millionths {
    sum: Points,
}

impl Millionths {
    /// Returns by how much the rounded sum rises.
    pub(super) fn next(&mut self, points: Points) -> i64 {
        let before = rounded(self.sum);
        self.sum = self.sum + points;
        rounded(self.sum) - before
    }
}

/// Rounded half up; points stay within ±2²³, so this stays within 64 bits.
fn rounded(points: Points) -> i64 {
    let one = i128::from(Points::whole(1).steps());
    let doubled = 2 * i128::from(points.steps()) * 1_000_000 + one;
    i64::try_from(doubled.div_euclid(2 * one)).unwrap_or(i64::MAX)
}
