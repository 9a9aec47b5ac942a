use super::COUNTS;
use super::layout::Layout;
use super::plan::{Plan, Run};
use super::step::{SHEET, Step};
use super::whole::{self, GIVEN, SECTION_GIVEN, SECTION_LOW, SECTION_MAX};
use crate::questionnaire::{Credit, Section, SectionRole};
use crate::report::Subject;
use crate::report::xlsx::style::{EXACT, PERCENT};
use crate::report::xlsx::value::Value;
use crate::scoring::Line;
use rust_xlsxwriter::utility::row_col_to_cell_absolute;

/// `mitigated`: raw risk points, reduced once enough is done against them.
pub(super) struct Mitigated {
    pub(super) threshold: Credit,
    pub(super) reduction: Credit,
}

const RAW: u32 = 0;
const RAW_MAX: u32 = 1;
const MITIGATION: u32 = 2;
const MITIGATION_MAX: u32 = 3;
const THRESHOLD: u32 = 4;
const REDUCTION: u32 = 5;
const RAW_LOW: u32 = 7;
const MITIGATION_LOW: u32 = 8;
const TOTAL_LOW: u32 = 9;
const STEPS: u32 = 11;

impl Layout for Mitigated {
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
        run: &Run<'_>,
        (row, line): (u32, &Line),
    ) -> Vec<Value> {
        whole::line(subject, row, line, is_risk(run.section))
    }

    fn sum(&self, subject: &Subject<'_>, run: &Run<'_>) -> Vec<Value> {
        whole::sum(subject, run, is_risk(run.section))
    }

    fn section_headings(&self) -> &'static [&'static str] {
        whole::SECTION_HEADINGS
    }

    fn section(&self, subject: &Subject<'_>, _plan: &Plan<'_>, run: &Run<'_>) -> Vec<Value> {
        whole::section(subject, run, is_risk(run.section))
    }

    /// Risk and mitigation are no sum.
    fn sections_sum(&self, _plan: &Plan<'_>) -> Vec<Value> {
        Vec::new()
    }

    fn count(&self) -> u32 {
        STEPS
    }

    fn steps(&self, subject: &Subject<'_>, plan: &Plan<'_>) -> Vec<Step> {
        let mut steps = self.as_answered(subject, plan);
        steps.extend(self.at_worst(subject, plan));
        steps
    }
}

impl Mitigated {
    /// From the answers given to the total that decides the level.
    fn as_answered(&self, subject: &Subject<'_>, plan: &Plan<'_>) -> Vec<Step> {
        let risk = whole::totals(subject, plan, true, is_risk);
        let mitigation = whole::totals(subject, plan, false, |section| !is_risk(section));
        let sum = subject.card.score.sum.as_ref();
        let said = |number: Option<i64>| number.map(whole::number);
        let added = |column, wanted: bool| {
            let is_meant = |section: &Section| is_risk(section) == wanted;
            format!("={}", plan.added(column, is_meant))
        };
        let total = Self::total(plan, RAW, MITIGATION);
        let whole = |name, formula, result, program| Step {
            name,
            formula,
            result,
            written: whole::WHOLE,
            program,
        };
        let set = |name, result| Step {
            name,
            formula: String::new(),
            result,
            written: PERCENT,
            program: None,
        };
        vec![
            whole(
                "xlsx-raw",
                added(SECTION_GIVEN, true),
                risk.given,
                said(sum.and_then(|sum| sum.raw)),
            ),
            whole(
                "xlsx-raw-max",
                added(SECTION_MAX, true),
                risk.max,
                said(sum.map(|sum| sum.max)),
            ),
            whole(
                "xlsx-mitigation",
                added(SECTION_GIVEN, false),
                mitigation.given,
                said(sum.and_then(|sum| sum.mitigation)),
            ),
            whole(
                "xlsx-mitigation-max",
                added(SECTION_MAX, false),
                mitigation.max,
                said(sum.and_then(|sum| sum.mitigation_max)),
            ),
            set("xlsx-threshold", self.threshold.share()),
            set("xlsx-reduction", self.reduction.share()),
            whole(
                "xlsx-total",
                total,
                self.reduced(risk.given, mitigation.given, mitigation.max),
                said(sum.map(|sum| sum.total)),
            ),
        ]
    }

    /// The same with open questions at their worst, from which the score is made.
    fn at_worst(&self, subject: &Subject<'_>, plan: &Plan<'_>) -> Vec<Step> {
        let risk = whole::totals(subject, plan, true, is_risk);
        let mitigation = whole::totals(subject, plan, false, |section| !is_risk(section));
        let cell = |step| row_col_to_cell_absolute(plan.step(step), SHEET);
        let count = plan.added(COUNTS, |_| true);
        let share = whole::share(&cell(TOTAL_LOW), &cell(RAW_MAX));
        let low = subject.card.score.low.value();
        let whole = |name, formula, result| Step {
            name,
            formula,
            result,
            written: whole::WHOLE,
            program: None,
        };
        vec![
            whole(
                "xlsx-raw-low",
                format!("={}", plan.added(SECTION_LOW, is_risk)),
                risk.low,
            ),
            whole(
                "xlsx-mitigation-low",
                format!("={}", plan.added(SECTION_LOW, |section| !is_risk(section))),
                mitigation.low,
            ),
            whole(
                "xlsx-total-low",
                Self::total(plan, RAW_LOW, MITIGATION_LOW),
                self.reduced(risk.low, mitigation.low, mitigation.max),
            ),
            Step {
                name: "xlsx-score",
                formula: format!("=IF({count}=0,0,100-{share})"),
                result: low,
                written: EXACT,
                program: Some(low),
            },
        ]
    }

    /// The reduction as a formula, in whole thousandths so that a half is a half and a limit met exactly is met.
    fn total(plan: &Plan<'_>, raw: u32, mitigation: u32) -> String {
        let cell = |step| row_col_to_cell_absolute(plan.step(step), SHEET);
        let (raw, mitigation, most) = (cell(raw), cell(mitigation), cell(MITIGATION_MAX));
        let thousandths = |step| format!("ROUND({}*1000,0)", cell(step));
        let (threshold, reduction) = (thousandths(THRESHOLD), thousandths(REDUCTION));
        format!(
            "=IF(AND({most}>0,{raw}>0,{mitigation}*1000>={most}*{threshold}),\
             ROUND({raw}*(1000-{reduction})/1000,0),{raw})"
        )
    }

    fn reduced(&self, raw: f64, mitigation: f64, most: f64) -> f64 {
        let threshold = f64::from(self.threshold.thousandths());
        let reduction = f64::from(self.reduction.thousandths());
        if most > 0.0 && raw > 0.0 && mitigation * 1000.0 >= most * threshold {
            (raw * (1000.0 - reduction) / 1000.0 + 0.5).floor()
        } else {
            raw
        }
    }
}

fn is_risk(section: &Section) -> bool {
    section.role == SectionRole::Risk
}
