use super::item::Item;
use super::mitigated::Mitigated;
use super::point_sum::PointSum;
use super::tally::Tally;
use super::view::View;
use super::weighted::Weighted;
use super::{Points, Sum};
use crate::questionnaire::{Method, Questionnaire};

/// What the three methods do differently: how answers add up and what the sum means.
///
/// Whatever a method does, a better answer must never make a tally worse.
pub(super) trait Rules {
    /// Returns what a question adds to the tally when its answer is worth so much.
    fn part(&self, item: &Item<'_>, value: i64) -> Tally;

    /// Returns the score (0 to 100) of a tally.
    fn score(&self, tally: Tally) -> Points;

    /// Returns the place of a tally's grade among the method's grades, 0 being the best.
    fn rank(&self, tally: Tally) -> usize;

    /// Returns the control (0 to 100) of one section's questions in play.
    fn control(&self, items: &[&Item<'_>], view: View) -> Points;

    /// Returns points and greatest points of every line of the ledger.
    fn lines(&self, items: &[Item<'_>]) -> Vec<(Points, Points)>;

    /// Returns the whole-number sums, where the method has them.
    fn sum(&self, items: &[Item<'_>]) -> Option<Sum>;

    /// Tells whether mitigation has nothing to add to the score any more.
    fn is_mitigation_done(&self, _tally: Tally) -> bool {
        true
    }
}

/// Returns the rules of a questionnaire's method for the questions in play.
pub(super) fn rules<'a>(
    questionnaire: &'a Questionnaire,
    items: &[Item<'_>],
) -> Box<dyn Rules + 'a> {
    match &questionnaire.method {
        Method::Weighted { grades, .. } => {
            Box::new(Weighted::new(grades, &questionnaire.sections, items))
        }
        Method::Points { bands, .. } => Box::new(PointSum::new(bands, items)),
        Method::Mitigated {
            levels,
            threshold,
            reduction,
            ..
        } => Box::new(Mitigated::new(levels, *threshold, *reduction, items)),
    }
}

/// Adds up a worth of every question in play.
pub(super) fn total<'i, 'a: 'i>(items: impl IntoIterator<Item = &'i Item<'a>>, view: View) -> i128 {
    items
        .into_iter()
        .filter(|item| item.is_in_play())
        .map(|item| i128::from(item.worth(view)))
        .sum()
}

/// Returns the place of the first grade that holds, or of the last one.
pub(super) fn first_holding<T>(grades: &[T], holds: impl Fn(&T) -> bool) -> usize {
    grades
        .iter()
        .position(holds)
        .unwrap_or(grades.len().saturating_sub(1))
}

/// Turns a sum of whole numbers into what a scorecard holds, stopping at its limits.
pub(super) fn whole(sum: i128) -> i64 {
    i64::try_from(sum).unwrap_or(if sum < 0 { i64::MIN } else { i64::MAX })
}

/// Turns a whole number into points, stopping at their limits.
pub(super) fn whole_points(number: i64) -> Points {
    let limit = if number < 0 { i32::MIN } else { i32::MAX };
    Points::whole(i32::try_from(number).unwrap_or(limit))
}
