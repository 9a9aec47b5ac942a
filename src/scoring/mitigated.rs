use super::fine::Fine;
use super::item::Item;
use super::point_sum::{line, share_of_best};
use super::rules::{Rules, first_holding, total, whole};
use super::tally::Tally;
use super::view::View;
use super::{Points, Sum};
use crate::questionnaire::{Credit, RiskLevel};

/// The `mitigated` method: raw risk points, reduced once enough is done against them.
pub(super) struct Mitigated<'a> {
    levels: &'a [RiskLevel],
    threshold: i128,
    reduction: i128,
    /// The largest raw risk and mitigation the questions in play allow.
    max: Totals,
}

struct Totals {
    raw: i128,
    mitigation: i128,
}

impl Totals {
    fn of(items: &[Item<'_>], risk: View, mitigation: View) -> Self {
        Self {
            raw: total(items.iter().filter(|item| item.is_risk), risk),
            mitigation: total(items.iter().filter(|item| !item.is_risk), mitigation),
        }
    }

    fn tally(&self) -> Tally {
        Tally::of_points(-self.raw) + Tally::of_mitigation(self.mitigation)
    }
}

const THOUSAND: i128 = 1000;

impl<'a> Mitigated<'a> {
    /// Takes stock of the risk and the mitigation in play.
    pub(super) fn new(
        levels: &'a [RiskLevel],
        threshold: Credit,
        reduction: Credit,
        items: &[Item<'_>],
    ) -> Self {
        Self {
            levels,
            threshold: i128::from(threshold.thousandths()),
            reduction: i128::from(reduction.thousandths()),
            max: Totals::of(items, View::Worst, View::Full),
        }
    }

    fn is_reduced(&self, tally: Tally) -> bool {
        self.max.mitigation > 0
            && tally.mitigation * THOUSAND >= self.max.mitigation * self.threshold
    }

    /// Reducing a sum below zero would raise it, so that one stays as it is.
    fn after_reduction(&self, tally: Tally) -> i128 {
        let raw = -tally.points;
        if raw > 0 && self.is_reduced(tally) {
            (raw * (THOUSAND - self.reduction) + THOUSAND / 2).div_euclid(THOUSAND)
        } else {
            raw
        }
    }
}

impl Rules for Mitigated<'_> {
    fn part(&self, item: &Item<'_>, value: i64) -> Tally {
        match (item.is_in_play(), item.is_risk) {
            (false, _) => Tally::default(),
            (true, true) => Tally::of_points(-i128::from(value)),
            (true, false) => Tally::of_mitigation(i128::from(value)),
        }
    }

    fn score(&self, tally: Tally) -> Points {
        Points::HUNDRED - Fine::share(self.after_reduction(tally), self.max.raw).points()
    }

    fn rank(&self, tally: Tally) -> usize {
        let total = self.after_reduction(tally);
        first_holding(self.levels, |level| {
            total * THOUSAND <= self.max.raw * i128::from(level.up_to.thousandths())
        })
    }

    fn control(&self, items: &[&Item<'_>], view: View) -> Points {
        let items = || items.iter().copied();
        let sum = total(items(), view);
        if items().any(|item| item.is_risk) {
            Points::HUNDRED - Fine::share(sum, total(items(), View::Worst)).points()
        } else {
            share_of_best(sum, total(items(), View::Full))
        }
    }

    /// The greatest points of a line are also the most when they are risk.
    fn lines(&self, items: &[Item<'_>]) -> Vec<(Points, Points)> {
        items
            .iter()
            .map(|item| line(item, item.full.max(item.worst)))
            .collect()
    }

    fn sum(&self, items: &[Item<'_>]) -> Option<Sum> {
        let totals = Totals::of(items, View::Earned, View::Earned);
        let tally = totals.tally();
        let level = self.levels.get(self.rank(tally));
        Some(Sum {
            total: whole(self.after_reduction(tally)),
            max: whole(self.max.raw),
            raw: Some(whole(totals.raw)),
            mitigation: Some(whole(totals.mitigation)),
            mitigation_max: Some(whole(self.max.mitigation)),
            level: level.map_or_else(String::new, |level| level.id.clone()),
        })
    }

    fn is_mitigation_done(&self, tally: Tally) -> bool {
        self.max.mitigation <= 0 || self.is_reduced(tally)
    }
}
