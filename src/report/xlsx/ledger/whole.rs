//! What the sheets of the two methods with whole points share.

use super::COUNTS;
use super::plan::{Plan, Run};
use crate::assessment::State;
use crate::questionnaire::Section;
use crate::report::Subject;
use crate::report::xlsx::style::POINTS;
use crate::report::xlsx::value::Value;
use crate::scoring::{Line, worth_range};
use rust_xlsxwriter::utility::row_col_to_cell;

/// The points of the answer; empty while there is none.
pub(super) const GIVEN: u16 = 4;
/// What the low end of the score counts while there is no answer.
const OPEN: u16 = 5;
/// What the low end of the score counts.
const LOW: u16 = 6;
/// The most points there are.
const MAX: u16 = 7;
/// The points of the answers of a section, in the table of sections.
pub(super) const SECTION_GIVEN: u16 = 4;
/// What the low end of the score counts of a section.
pub(super) const SECTION_LOW: u16 = 5;
/// The most points of a section.
pub(super) const SECTION_MAX: u16 = 6;

pub(super) const WHOLE: &str = "0";

pub(super) const WIDTHS: &[u16] = &[7, 48, 22, 10, 10, 11, 11, 10, 10];

pub(super) const HEADINGS: &[&str] = &[
    "xlsx-counts",
    "report-ledger-points",
    "xlsx-if-open",
    "xlsx-counted-low",
    "report-ledger-max",
    "xlsx-cap",
];

pub(super) const SECTION_HEADINGS: &[&str] = &[
    "xlsx-in-play",
    "report-ledger-points",
    "xlsx-counted-low",
    "report-ledger-max",
    "report-control",
    "xlsx-program",
];

/// What lines come to.
#[derive(Clone, Copy, Default)]
pub(super) struct Totals {
    pub(super) count: f64,
    pub(super) given: f64,
    pub(super) low: f64,
    pub(super) max: f64,
}

/// Returns the numbers of a line; where points are risk, having no answer counts as the most.
pub(super) fn line(subject: &Subject<'_>, row: u32, line: &Line, is_risk: bool) -> Vec<Value> {
    let counted = counted(subject, line, is_risk);
    let cell = |column| row_col_to_cell(row, column);
    let low = format!(
        "=IF({0}=0,0,IF({1}=\"\",{2},{1}))",
        cell(COUNTS),
        cell(GIVEN),
        cell(OPEN)
    );
    let (open, most) = range(subject, line, is_risk);
    let (open, most) = if line.weight > 0 {
        (Value::Number(open, WHOLE), Value::Number(most, WHOLE))
    } else {
        (Value::Empty, Value::Empty)
    };
    let given = Value::Number(counted.given, WHOLE);
    vec![
        Value::Number(counted.count, WHOLE),
        if is_given(line) { given } else { Value::Empty },
        open,
        Value::Formula(low, counted.low, WHOLE),
        most,
    ]
}

/// Returns the sums of a section's lines.
pub(super) fn sum(subject: &Subject<'_>, run: &Run<'_>, is_risk: bool) -> Vec<Value> {
    let totals = of_run(subject, run, is_risk);
    let sum = |column| format!("=SUM({})", run.cells(column));
    let product = |column| format!("=SUMPRODUCT({},{})", run.cells(COUNTS), run.cells(column));
    vec![
        Value::Formula(sum(COUNTS), totals.count, WHOLE),
        Value::Formula(product(GIVEN), totals.given, WHOLE),
        Value::Empty,
        Value::Formula(sum(LOW), totals.low, WHOLE),
        Value::Formula(product(MAX), totals.max, WHOLE),
    ]
}

/// Returns the numbers of a section in the table of sections.
pub(super) fn section(subject: &Subject<'_>, run: &Run<'_>, is_risk: bool) -> Vec<Value> {
    let totals = of_run(subject, run, is_risk);
    let of_sum = |column| format!("={}", row_col_to_cell(run.sum, column));
    let cell = |column| row_col_to_cell(run.in_table, column);
    let (low, max) = (cell(SECTION_LOW), cell(SECTION_MAX));
    let control = if is_risk {
        format!("100-{}", share(&low, &max))
    } else {
        share_of_best(&low, &max)
    };
    let control = format!("=IF({}=0,0,{control})", cell(COUNTS));
    let program = run.score.map_or(0.0, |score| score.low.value());
    vec![
        Value::Formula(of_sum(COUNTS), totals.count, WHOLE),
        Value::Formula(of_sum(GIVEN), totals.given, WHOLE),
        Value::Formula(of_sum(LOW), totals.low, WHOLE),
        Value::Formula(of_sum(MAX), totals.max, WHOLE),
        Value::Formula(control, program, POINTS),
        Value::Number(program, POINTS),
    ]
}

/// Adds up the sections of some kind.
pub(super) fn totals(
    subject: &Subject<'_>,
    plan: &Plan<'_>,
    is_risk: bool,
    is_meant: impl Fn(&Section) -> bool,
) -> Totals {
    let runs = plan.runs.iter().filter(|run| is_meant(run.section));
    runs.map(|run| of_run(subject, run, is_risk))
        .fold(Totals::default(), Totals::plus)
}

/// Returns, as a formula, how much of the best sum is reached, 0 to 100.
pub(super) fn share_of_best(sum: &str, best: &str) -> String {
    format!("IF({sum}>={best},100,{})", share(sum, best))
}

/// Returns, as a formula, 100 × part / whole, kept within 0 to 100; 0 of nothing.
pub(super) fn share(part: &str, whole: &str) -> String {
    format!("IF({whole}<=0,0,100*MIN(MAX({part},0),{whole})/{whole})")
}

/// Turns a whole number into one of a sheet, which is exact up to 2⁵³.
#[expect(clippy::cast_precision_loss, reason = "points are far below 2^53")]
pub(super) fn number(whole: i64) -> f64 {
    whole as f64
}

fn of_run(subject: &Subject<'_>, run: &Run<'_>, is_risk: bool) -> Totals {
    let lines = run.lines.iter();
    lines
        .map(|(_, line)| counted(subject, line, is_risk))
        .fold(Totals::default(), Totals::plus)
}

fn counted(subject: &Subject<'_>, line: &Line, is_risk: bool) -> Totals {
    if line.weight == 0 || line.state == State::NotApplicable {
        return Totals::default();
    }
    let (open, max) = range(subject, line, is_risk);
    let given = line.points.value();
    Totals {
        count: 1.0,
        given,
        low: if is_given(line) { given } else { open },
        max,
    }
}

fn is_given(line: &Line) -> bool {
    line.weight > 0 && matches!(line.state, State::Answered | State::Unknown)
}

/// Returns what counts while there is no answer, and the most points.
fn range(subject: &Subject<'_>, line: &Line, is_risk: bool) -> (f64, f64) {
    let range = worth_range(subject.questionnaire, &line.question);
    let (least, most) = range.unwrap_or_default();
    let open = if is_risk { most } else { least };
    (number(open), number(most))
}

impl Totals {
    fn plus(self, other: Self) -> Self {
        Self {
            count: self.count + other.count,
            given: self.given + other.given,
            low: self.low + other.low,
            max: self.max + other.max,
        }
    }
}
