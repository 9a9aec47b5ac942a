use super::layout::Layout;
use super::plan::{Plan, Run};
use super::step::Step;
use super::whole::{self, GIVEN, SECTION_GIVEN, SECTION_LOW, SECTION_MAX};
use crate::report::Subject;
use crate::report::xlsx::style::EXACT;
use crate::report::xlsx::value::Value;
use crate::scoring::Line;
use rust_xlsxwriter::utility::row_col_to_cell_absolute;

/// `points`: the plain sum of the answers' points, and its share of the most.
pub(super) struct PointSum;

const SUM_LOW: u32 = 1;
const SUM_MAX: u32 = 2;

impl Layout for PointSum {
    fn widths(&self) -> &'static [u16] {
        whole::WIDTHS
    }

    fn headings(&self) -> &'static [&'static str] {
        whole::HEADINGS
    }

    fn input(&self) -> u16 {
        GIVEN
    }

    fn line(
        &self,
        subject: &Subject<'_>,
        _plan: &Plan<'_>,
        _run: &Run<'_>,
        (row, line): (u32, &Line),
    ) -> Vec<Value> {
        whole::line(subject, row, line, false)
    }

    fn sum(&self, subject: &Subject<'_>, run: &Run<'_>) -> Vec<Value> {
        whole::sum(subject, run, false)
    }

    fn section_headings(&self) -> &'static [&'static str] {
        whole::SECTION_HEADINGS
    }

    fn section(&self, subject: &Subject<'_>, _plan: &Plan<'_>, run: &Run<'_>) -> Vec<Value> {
        whole::section(subject, run, false)
    }

    fn sections_sum(&self, _plan: &Plan<'_>) -> Vec<Value> {
        Vec::new()
    }

    fn count(&self) -> u32 {
        4
    }

    fn steps(&self, subject: &Subject<'_>, plan: &Plan<'_>) -> Vec<Step> {
        let totals = whole::totals(subject, plan, false, |_| true);
        let said = subject.card.score.sum.as_ref();
        let cell = |step| row_col_to_cell_absolute(plan.step(step), super::step::SHEET);
        let count = plan.added(super::COUNTS, |_| true);
        let share = whole::share_of_best(&cell(SUM_LOW), &cell(SUM_MAX));
        let low = subject.card.score.low.value();
        vec![
            Step {
                name: "xlsx-points-sum",
                formula: format!("={}", plan.added(SECTION_GIVEN, |_| true)),
                result: totals.given,
                written: whole::WHOLE,
                program: said.map(|sum| whole::number(sum.total)),
            },
            Step {
                name: "xlsx-points-low",
                formula: format!("={}", plan.added(SECTION_LOW, |_| true)),
                result: totals.low,
                written: whole::WHOLE,
                program: None,
            },
            Step {
                name: "xlsx-points-max",
                formula: format!("={}", plan.added(SECTION_MAX, |_| true)),
                result: totals.max,
                written: whole::WHOLE,
                program: said.map(|sum| whole::number(sum.max)),
            },
            Step {
                name: "xlsx-score",
                formula: format!("=IF({count}=0,0,{share})"),
                result: low,
                written: EXACT,
                program: Some(low),
            },
        ]
    }
}
