//! What is hidden cannot be worked out from what is printed.

use crate::every_row::{groups, rows};
use crate::room::Room;
use proptest::prelude::*;
use std::collections::BTreeSet;
use tenken::cohort::{Cell, Release, Slot};
use tenken::questionnaire::{AnswerOption, Questionnaire};

/// Linear equations over a prime field, dense, one coefficient an unknown.
struct System {
    prime: i128,
    equations: Vec<Vec<i128>>,
}

impl System {
    fn inverse(&self, number: i128) -> i128 {
        // Euclid's algorithm, extended.
        let (mut old, mut new) = ((number, 1), (self.prime, 0));
        while new.0 != 0 {
            let times = old.0 / new.0;
            (old, new) = (new, (old.0 - times * new.0, old.1 - times * new.1));
        }
        (old.1 * old.0).rem_euclid(self.prime)
    }

    /// Returns the unknowns that have one value only, whatever the right sides are.
    fn solved(mut self, unknowns: usize) -> BTreeSet<usize> {
        let mut done = 0;
        for at in 0..unknowns {
            let Some(found) = (done..self.equations.len())
                .find(|row| self.equations[*row][at].rem_euclid(self.prime) != 0)
            else {
                continue;
            };
            self.equations.swap(done, found);
            let inverse = self.inverse(self.equations[done][at].rem_euclid(self.prime));
            for value in &mut self.equations[done] {
                *value = (*value * inverse).rem_euclid(self.prime);
            }
            let pivot = self.equations[done].clone();
            for (row, equation) in self.equations.iter_mut().enumerate() {
                let times = equation[at].rem_euclid(self.prime);
                if row != done && times != 0 {
                    for (value, of_pivot) in equation.iter_mut().zip(&pivot) {
                        *value = (*value - times * of_pivot).rem_euclid(self.prime);
                    }
                }
            }
            done += 1;
        }
        let rows = self.equations.iter().take(done);
        let places = rows.map(|row| {
            let places = row.iter().enumerate().filter(|(_, value)| **value != 0);
            places.map(|(place, _)| place).collect::<Vec<_>>()
        });
        places
            .filter(|places| places.len() == 1)
            .map(|places| places[0])
            .collect()
    }
}

/// Every hidden cell about questions, by question and slot, ticks included.
fn hidden(release: &Release) -> Vec<(String, Slot, bool)> {
    let mut hidden = Vec::new();
    for question in &release.questions {
        let states = question.cells.iter();
        for (slot, _) in states.filter(|(_, cell)| *cell == Cell::Hidden) {
            hidden.push((question.question.clone(), slot.clone(), false));
        }
        for (option, _) in question
            .ticks
            .iter()
            .filter(|(_, cell)| *cell == Cell::Hidden)
        {
            hidden.push((
                question.question.clone(),
                Slot::Option(option.clone()),
                true,
            ));
            hidden.push((
                format!("{} not {option}", question.question),
                Slot::Open,
                true,
            ));
        }
    }
    hidden
}

/// Everything printed about questions as equations: rows, and means as if they were exact and
/// everybody had answered everything.
fn equations(
    questionnaire: &Questionnaire,
    release: &Release,
    unknowns: &[(String, Slot, bool)],
) -> Vec<Vec<i128>> {
    let mut equations = Vec::new();
    for question in &release.questions {
        let is_state = |(id, _, tick): &(String, Slot, bool)| *id == question.question && !tick;
        equations.push(
            unknowns
                .iter()
                .map(|each| i128::from(is_state(each)))
                .collect(),
        );
        for (option, _) in &question.ticks {
            let not = format!("{} not {option}", question.question);
            let is_here = |(id, slot, tick): &(String, Slot, bool)| {
                *tick
                    && (*id == not
                        || (*id == question.question && *slot == Slot::Option(option.clone())))
            };
            equations.push(
                unknowns
                    .iter()
                    .map(|each| i128::from(is_here(each)))
                    .collect(),
            );
        }
    }
    let weighed = |worth: &dyn Fn(&str, &AnswerOption) -> i128| {
        let values = unknowns.iter().map(|(id, slot, _)| {
            let option = match (questionnaire.question(id), slot) {
                (Some(question), Slot::Option(option)) => question.option(option),
                _ => None,
            };
            option.map_or(0, |option| worth(id, option))
        });
        values.collect::<Vec<i128>>()
    };
    let worth = |id: &str, option: &AnswerOption| {
        let weight = i128::from(questionnaire.question(id).unwrap().weight());
        let credit = i128::from(option.credit.unwrap_or_default().thousandths());
        option.points.map_or(weight * credit, i128::from)
    };
    for section in &release.sections {
        if section.control.is_some() {
            equations.push(weighed(&|id, option| {
                let own = questionnaire
                    .section_of(id)
                    .is_some_and(|own| own.id == section.id);
                if own { worth(id, option) } else { 0 }
            }));
        }
        if section.exposure.is_some() {
            equations.push(weighed(&|_, option| {
                option
                    .exposure
                    .get(&section.id)
                    .copied()
                    .unwrap_or(0)
                    .into()
            }));
        }
    }
    if release.is_whole && release.mean.is_some() {
        let whole = |id: &str| -> i128 {
            let section = questionnaire.section_of(id).unwrap();
            section
                .questions
                .iter()
                .map(|each| i128::from(each.weight()))
                .sum::<i128>()
                .max(1)
        };
        // Brought over one denominator, so that every coefficient is a whole number.
        let common = questionnaire
            .sections
            .iter()
            .filter_map(|section| Some(whole(&section.questions.first()?.id)))
            .fold(1_i128, lcm);
        equations.push(weighed(&|id, option| {
            let Some(section) = questionnaire.section_of(id) else {
                return 0;
            };
            if option.points.is_some() {
                return worth(id, option);
            }
            i128::from(section.weight) * worth(id, option) * (common / whole(id))
        }));
    }
    equations
}

fn lcm(one: i128, other: i128) -> i128 {
    let (mut a, mut b) = (one, other);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    one / a * other
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn no_hidden_cell_is_the_solution_of_what_is_printed(seed: u64, threshold in 3_u64..=12) {
        let room = Room::random(seed, 60);
        let release = room.release(threshold, false);
        let unknowns = hidden(&release);
        // Solved for certain means solved over more than one field.
        let solved = [2_147_483_647, 1_000_000_007].map(|prime| {
            let equations = equations(&room.questionnaire, &release, &unknowns);
            System { prime, equations }.solved(unknowns.len())
        });
        let both: Vec<_> = solved[0].intersection(&solved[1]).map(|at| &unknowns[*at]).collect();
        prop_assert!(both.is_empty(), "{both:?}");
    }

    #[test]
    fn hidden_cells_of_a_row_are_two_or_more_and_together_enough_people(
        seed: u64, threshold in 3_u64..=12,
    ) {
        let release = Room::random(seed, 45).release(threshold, false);
        for row in rows(&release).into_iter().chain(groups(&release)) {
            let shown: u64 = row.cells.iter().filter_map(|cell| cell.number()).sum();
            let hidden = row.cells.iter().filter(|cell| **cell == Cell::Hidden).count();
            if hidden > 0 {
                prop_assert!(hidden >= 2, "{}: {:?}", row.name, row.cells);
                let rest = row.total - shown;
                // Under the threshold only hands are counted, of which all are hidden then.
                let is_all = row.cells.iter().all(|cell| cell.number().unwrap_or(0) == 0);
                prop_assert!(is_all || rest >= threshold, "{}: {:?}", row.name, row.cells);
            } else {
                prop_assert_eq!(shown, row.total, "{}", row.name);
            }
        }
    }
}
