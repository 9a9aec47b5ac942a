use super::fine::Fine;
use super::item::Item;
use super::rules::{Rules, first_holding, total, whole, whole_points};
use super::tally::Tally;
use super::view::View;
use super::{Points, Sum};
use crate::questionnaire::PointBand;

/// The `points` method: the plain sum of the answers' points, with bands on the sum.
pub(super) struct PointSum<'a> {
    bands: &'a [PointBand],
    /// The largest sum the questions in play allow.
    max: i128,
}

impl<'a> PointSum<'a> {
    /// Takes stock of the points in play.
    pub(super) fn new(bands: &'a [PointBand], items: &[Item<'_>]) -> Self {
        Self {
            bands,
            max: total(items, View::Full),
        }
    }
}

impl Rules for PointSum<'_> {
    fn part(&self, item: &Item<'_>, value: i64) -> Tally {
        if item.is_in_play() {
            Tally::of_points(i128::from(value))
        } else {
            Tally::default()
        }
    }

    fn score(&self, tally: Tally) -> Points {
        share_of_best(tally.points, self.max)
    }

    fn rank(&self, tally: Tally) -> usize {
        first_holding(self.bands, |band| i128::from(band.from) <= tally.points)
    }

    fn control(&self, items: &[&Item<'_>], view: View) -> Points {
        let items = || items.iter().copied();
        share_of_best(total(items(), view), total(items(), View::Full))
    }

    fn lines(&self, items: &[Item<'_>]) -> Vec<(Points, Points)> {
        items.iter().map(|item| line(item, item.full)).collect()
    }

    fn sum(&self, items: &[Item<'_>]) -> Option<Sum> {
        let sum = total(items, View::Earned);
        let rank = self.rank(Tally::of_points(sum));
        Some(Sum {
            total: whole(sum),
            max: whole(self.max),
            raw: None,
            mitigation: None,
            mitigation_max: None,
            level: self
                .bands
                .get(rank)
                .map_or_else(String::new, |band| band.id.clone()),
        })
    }
}

/// Returns how much (0 to 100) of the best sum is reached; a best sum of 0 is reached with 0.
pub(super) fn share_of_best(sum: i128, best: i128) -> Points {
    if sum >= best {
        Points::HUNDRED
    } else {
        Fine::share(sum, best).points()
    }
}

/// Returns a line's points and, given their number, its greatest points.
pub(super) fn line(item: &Item<'_>, most: i64) -> (Points, Points) {
    if item.is_in_play() {
        (whole_points(item.worth(View::Earned)), whole_points(most))
    } else {
        (Points::ZERO, Points::ZERO)
    }
}
