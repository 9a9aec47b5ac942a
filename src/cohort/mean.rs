use super::Slot;
use super::asked::Place;
use super::counted::{Counted, is_scored};
use super::line::Line;
use super::tally::count;
use crate::questionnaire::{AnswerOption, Questionnaire};
use crate::scoring::Points;
use std::collections::BTreeMap;
use std::ops::Range;

/// A mean as it is printed, with what each hidden cell adds to it when everybody answers everything.
pub(super) struct Mean {
    /// By cell, in steps of points a person.
    adds: BTreeMap<Place, i128>,
    people: i128,
    /// In whole points.
    printed: Option<i128>,
    /// By how many half steps the sum may change without a change of what is printed.
    alike: Range<i128>,
}

impl Mean {
    /// Returns the mean of the scores.
    pub(super) fn overall(
        questionnaire: &Questionnaire,
        counted: &[Counted<'_>],
        lines: &[&Line],
    ) -> Self {
        let sections = &questionnaire.sections;
        let shares: i128 = sections
            .iter()
            .map(|section| i128::from(section.weight))
            .sum();
        let all: Vec<usize> = (0..sections.len()).collect();
        let points = most_points(questionnaire, &all);
        let sums: Vec<i128> = all
            .iter()
            .map(|place| weight(questionnaire, *place))
            .collect();
        let adds = adds(counted, |counted, option| {
            let place = counted.section?;
            let share = i128::from(sections.get(place)?.weight);
            Some(match option.points {
                Some(worth) => hundred() * i128::from(worth) / points,
                None => {
                    hundred() * share * credit(counted, option)
                        / (shares.max(1) * sums.get(place)?)
                }
            })
        });
        Self::new(adds, lines.iter().map(|line| line.score))
    }

    /// Returns the mean control of a section.
    pub(super) fn control(
        questionnaire: &Questionnaire,
        counted: &[Counted<'_>],
        lines: &[&Line],
        section: usize,
    ) -> Self {
        let points = most_points(questionnaire, &[section]);
        let sum = weight(questionnaire, section);
        let adds = adds(counted, |counted, option| {
            (counted.section == Some(section)).then_some(())?;
            Some(match option.points {
                Some(worth) => hundred() * i128::from(worth) / points,
                None => hundred() * credit(counted, option) / sum,
            })
        });
        let sections = lines.iter().filter_map(|line| line.sections.get(section));
        Self::new(adds, sections.filter_map(|section| section.control))
    }

    /// Returns the mean exposure of a section.
    pub(super) fn exposure(
        questionnaire: &Questionnaire,
        counted: &[Counted<'_>],
        lines: &[&Line],
        section: usize,
    ) -> Self {
        let one = i128::from(Points::whole(1).steps());
        let id = questionnaire
            .sections
            .get(section)
            .map(|section| &section.id);
        let adds = adds(counted, |_, option| {
            Some(one * i128::from(*option.exposure.get(id?)?))
        });
        let sections = lines.iter().filter_map(|line| line.sections.get(section));
        let exposures = sections.filter_map(|section| section.exposure);
        let points = exposures.filter_map(|exposure| i32::try_from(exposure).ok());
        Self::new(adds, points.map(|points| Points::whole(points).steps()))
    }

    fn new(adds: BTreeMap<Place, i128>, steps: impl Iterator<Item = i64>) -> Self {
        let all: Vec<i64> = steps.collect();
        let sum: i128 = all.iter().copied().map(i128::from).sum();
        let people = i128::from(count(all.len()));
        let one = i128::from(Points::whole(1).steps());
        let printed = (2 * sum + one * people).checked_div_euclid(2 * one * people);
        let least = printed.map_or(0, |printed| one * people * (2 * printed - 1) - 2 * sum);
        Self {
            adds,
            people,
            printed,
            alike: least..least + 2 * one * people,
        }
    }

    /// Returns what a person in a cell adds.
    pub(super) fn adds(&self, cell: Place) -> i128 {
        self.adds.get(&cell).copied().unwrap_or(0)
    }

    /// Returns how many it is the mean of.
    pub(super) fn people(&self) -> i128 {
        self.people
    }

    /// Returns it as it is printed, in whole points rounded half up; none of nobody.
    pub(super) fn printed(&self) -> Option<Points> {
        i32::try_from(self.printed?).ok().map(Points::whole)
    }

    /// Tells whether it is printed the same when the sum is another by so many steps.
    pub(super) fn is_printed_alike(&self, change: i128) -> bool {
        self.alike.contains(&(2 * change))
    }
}

fn adds(
    counted: &[Counted<'_>],
    value: impl Fn(&Counted<'_>, &AnswerOption) -> Option<i128>,
) -> BTreeMap<Place, i128> {
    let mut adds = BTreeMap::new();
    for (question, counted) in counted.iter().enumerate() {
        for (place, row) in counted.rows.iter().enumerate() {
            for (cell, slot) in row.slots.iter().enumerate() {
                let option = match slot {
                    Slot::Option(id) => counted.question.option(id),
                    Slot::Answered | Slot::Open | Slot::NotAsked => None,
                };
                if let Some(value) = option.and_then(|option| value(counted, option)) {
                    adds.insert((question, place, cell), value);
                }
            }
        }
    }
    adds
}

fn hundred() -> i128 {
    i128::from(Points::HUNDRED.steps())
}

/// Thousandths by the weight.
fn credit(counted: &Counted<'_>, option: &AnswerOption) -> i128 {
    let credit = option.credit.unwrap_or_default().thousandths();
    i128::from(credit) * i128::from(counted.question.weight())
}

/// The weights of a section in thousandths, at least 1.
fn weight(questionnaire: &Questionnaire, section: usize) -> i128 {
    let section = questionnaire.sections.get(section);
    let questions = section.iter().flat_map(|section| &section.questions);
    let sum: i128 = questions.map(|each| i128::from(each.weight())).sum();
    sum.max(1) * 1000
}

/// The most points that some sections give, at least 1.
fn most_points(questionnaire: &Questionnaire, sections: &[usize]) -> i128 {
    let sections = sections
        .iter()
        .filter_map(|place| questionnaire.sections.get(*place));
    let questions = sections.flat_map(|section| &section.questions);
    let scored = questions.filter(|question| is_scored(question));
    let best = scored.filter_map(|question| {
        let points = question.options.iter().filter_map(|option| option.points);
        points.max()
    });
    best.map(i128::from).sum::<i128>().max(1)
}
