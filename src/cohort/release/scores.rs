use super::Share;
use super::share::shares;
use crate::cohort::Privacy;
use crate::cohort::line::Line;
use crate::cohort::tally::{Tally, count};
use crate::questionnaire::Questionnaire;
use crate::scoring::Points;

/// The mean of one or two people tells each of them the other's score.
const PEOPLE_MIN: u64 = 3;
/// Of fewer people a quartile is the smallest or the largest score.
const QUARTILES_MIN: usize = 5;

/// Returns points as people are shown them: whole, rounded half up.
pub(super) fn rounded(points: Points) -> Points {
    Points::whole(i32::try_from(points.rounded()).unwrap_or(i32::MAX))
}

/// Returns the mean of steps of points as a whole number of points; none of nobody.
pub(super) fn mean_of(steps: impl Iterator<Item = i64>) -> Option<Points> {
    let (mut sum, mut number) = (0_i128, 0_i128);
    for each in steps {
        sum += i128::from(each);
        number += 1;
    }
    let point = i128::from(Points::whole(1).steps());
    // Rounded once: half a point is added before anything is cut off.
    let doubled = 2 * sum + point * number;
    let whole = doubled.checked_div_euclid(2 * point * number)?;
    i32::try_from(whole).ok().map(Points::whole)
}

/// Returns a mean, unless it can only be that everybody is at one end.
pub(super) fn telling(mean: Points, privacy: &Privacy) -> Option<Points> {
    let is_end = mean <= Points::ZERO || mean >= Points::HUNDRED;
    Some(mean).filter(|_| privacy.has_consent || !is_end)
}

pub(super) fn mean(tally: &Tally<'_>, privacy: &Privacy) -> Option<Points> {
    if !privacy.has_consent && tally.people() < PEOPLE_MIN {
        return None;
    }
    telling(mean_of(tally.lines.iter().map(|line| line.score))?, privacy)
}

/// Returns the quartiles of type 1: scores that somebody has.
pub(super) fn quartiles(lines: &[&Line], privacy: &Privacy) -> Option<[Points; 3]> {
    let mut scores: Vec<i64> = lines.iter().map(|line| line.score).collect();
    scores.sort_unstable();
    if scores.is_empty() || (!privacy.has_consent && scores.len() < QUARTILES_MIN) {
        return None;
    }
    let at = |quarters: usize| {
        let place = (scores.len() * quarters).div_ceil(4).max(1) - 1;
        scores.get(place).copied().map(Points::from_steps)
    };
    let quartiles = [at(1)?, at(2)?, at(3)?];
    let differ = quartiles[0].rounded() < quartiles[2].rounded();
    Some(quartiles).filter(|_| privacy.has_consent || differ)
}

pub(super) fn grades(
    questionnaire: &Questionnaire,
    lines: &[&Line],
    privacy: &Privacy,
) -> Vec<Share> {
    debug_assert!(privacy.shows(count(lines.len())), "only of a whole room");
    let ids = questionnaire.method.grade_ids();
    shares(
        &ids,
        lines.iter().map(|line| line.grade.as_deref()),
        privacy,
    )
}
