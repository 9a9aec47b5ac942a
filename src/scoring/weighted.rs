use super::fine::Fine;
use super::item::Item;
use super::rules::{Rules, first_holding};
use super::tally::Tally;
use super::view::View;
use super::{Points, Sum};
use crate::questionnaire::{Band, Credit, Section};

/// The `weighted` method: mean of credit by weight, then of sections by section weight.
pub(super) struct Weighted<'a> {
    grades: &'a [Band],
    sections: &'a [Section],
    /// The weight in play of every section.
    in_play: Vec<i128>,
    /// The weights of all sections with something in play.
    total: i128,
}

impl<'a> Weighted<'a> {
    /// Takes stock of the weights in play.
    pub(super) fn new(grades: &'a [Band], sections: &'a [Section], items: &[Item<'_>]) -> Self {
        let in_play: Vec<i128> = (0..sections.len())
            .map(|place| weight(items.iter().filter(|item| item.section == place)))
            .collect();
        let total = sections
            .iter()
            .zip(&in_play)
            .filter(|(_, in_play)| **in_play > 0)
            .map(|(section, _)| i128::from(section.weight))
            .sum();
        Self {
            grades,
            sections,
            in_play,
            total,
        }
    }

    fn share(&self, item: &Item<'_>, value: i64) -> Fine {
        let (Some(section), Some(in_play)) = (
            self.sections.get(item.section),
            self.in_play.get(item.section),
        ) else {
            return Fine::default();
        };
        if !item.is_in_play() {
            return Fine::default();
        }
        let section_weight = i128::from(section.weight);
        let part = section_weight * i128::from(item.weight) * i128::from(value);
        Fine::share(part, self.total * in_play * full())
    }
}

impl Rules for Weighted<'_> {
    fn part(&self, item: &Item<'_>, value: i64) -> Tally {
        Tally::of_shares(self.share(item, value))
    }

    fn score(&self, tally: Tally) -> Points {
        tally.shares.points()
    }

    fn rank(&self, tally: Tally) -> usize {
        let score = self.score(tally);
        first_holding(self.grades, |grade| {
            Points::whole(i32::try_from(grade.from).unwrap_or(i32::MAX)) <= score
        })
    }

    fn control(&self, items: &[&Item<'_>], view: View) -> Points {
        let whole = weight(items.iter().copied()) * full();
        items
            .iter()
            .filter(|item| item.is_in_play())
            .map(|item| {
                Fine::share(
                    i128::from(item.weight) * i128::from(item.worth(view)),
                    whole,
                )
            })
            .sum::<Fine>()
            .points()
    }

    /// A line's points are by how much the rounded running total rises, so
    /// that the lines add up to the score to the last bit.
    fn lines(&self, items: &[Item<'_>]) -> Vec<(Points, Points)> {
        let (mut earned, mut most) = (Fine::default(), Fine::default());
        items
            .iter()
            .map(|item| {
                let before = (earned.points(), most.points());
                earned = earned + self.share(item, item.worth(View::Earned));
                most = most + self.share(item, item.full);
                (earned.points() - before.0, most.points() - before.1)
            })
            .collect()
    }

    fn sum(&self, _items: &[Item<'_>]) -> Option<Sum> {
        None
    }
}

fn weight<'i, 'a: 'i>(items: impl Iterator<Item = &'i Item<'a>>) -> i128 {
    items
        .filter(|item| item.is_in_play())
        .map(|item| i128::from(item.weight))
        .sum()
}

fn full() -> i128 {
    i128::from(Credit::FULL.thousandths())
}
