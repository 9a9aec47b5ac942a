use super::Slot;
use super::asked::{Asked, add_up};
use super::audit::{Audit, Equation, coefficient, quotient};
use super::counted::Counted;
use crate::questionnaire::{AnswerOption, Questionnaire};

/// What a reader can reckon with who knows the questionnaire: rows and means as equations of the
/// hidden cells.
///
/// A mean is taken at its most telling: as if it were printed exactly and everybody had answered
/// everything.
pub(super) struct Linear<'a> {
    questionnaire: &'a Questionnaire,
    counted: &'a [Counted<'a>],
}

impl<'a> Linear<'a> {
    pub(super) fn of(questionnaire: &'a Questionnaire, counted: &'a [Counted<'a>]) -> Self {
        Self {
            questionnaire,
            counted,
        }
    }

    /// Returns that every row adds up, and what is known of how many were asked.
    pub(super) fn rows(&self, asked: &Asked) -> Audit {
        let mut audit = Audit::default();
        for (question, counted) in self.counted.iter().enumerate() {
            for equation in add_up(question, counted) {
                audit.add(equation);
            }
        }
        for sum in &asked.sums {
            let hidden = sum.iter().filter(|(question, row, cell)| {
                let row = self
                    .counted
                    .get(*question)
                    .and_then(|each| each.rows.get(*row));
                row.is_some_and(|row| row.hidden().get(*cell) == Some(&true))
            });
            audit.add(hidden.map(|place| (*place, 1)).collect());
        }
        audit
    }

    /// Returns the equation of a section's mean control.
    pub(super) fn control(&self, section: usize) -> Equation {
        self.equation(|counted, option| {
            let is_here = counted.section == Some(section);
            let worth = if is_here { worth(counted, option) } else { 0 };
            coefficient(worth)
        })
    }

    /// Returns the equation of the mean score.
    pub(super) fn overall(&self) -> Equation {
        let sections = &self.questionnaire.sections;
        let weights: Vec<i64> = sections
            .iter()
            .map(|section| {
                let weights = section.questions.iter();
                let sum: i64 = weights.map(|each| i64::from(each.weight())).sum();
                sum.max(1)
            })
            .collect();
        self.equation(|counted, option| {
            let Some(place) = counted.section else {
                return 0;
            };
            let share = sections
                .get(place)
                .map_or(1, |section| i64::from(section.weight));
            let whole = weights.get(place).copied().unwrap_or(1);
            if option.points.is_some() {
                coefficient(worth(counted, option))
            } else {
                quotient(share.saturating_mul(worth(counted, option)), whole)
            }
        })
    }

    /// Returns the equation of a section's mean exposure.
    pub(super) fn exposure(&self, section: &str) -> Equation {
        self.equation(|_, option| {
            coefficient(option.exposure.get(section).copied().unwrap_or(0).into())
        })
    }

    fn equation(&self, value: impl Fn(&Counted<'_>, &AnswerOption) -> u64) -> Equation {
        let mut equation = Equation::new();
        for (question, counted) in self.counted.iter().enumerate() {
            for (place, row) in counted.rows.iter().enumerate() {
                for (cell, slot) in row
                    .slots
                    .iter()
                    .enumerate()
                    .filter(|(cell, _)| row.hidden()[*cell])
                {
                    let Slot::Option(id) = slot else {
                        continue;
                    };
                    let option = counted.question.option(id);
                    let value = option.map_or(0, |option| value(counted, option));
                    if value > 0 {
                        equation.insert((question, place, cell), value);
                    }
                }
            }
        }
        equation
    }
}

/// What an option adds: thousandths of credit by the weight, or points.
fn worth(counted: &Counted<'_>, option: &AnswerOption) -> i64 {
    let credit = option.credit.unwrap_or_default().thousandths();
    let weighed = i64::from(credit) * i64::from(counted.question.weight());
    option.points.map_or(weighed, i64::from)
}
