use super::COUNTS;
use super::layout::Layout;
use super::plan::{Plan, Run};
use super::step::Step;
use crate::assessment::State;
use crate::report::Subject;
use crate::report::xlsx::style::{EXACT, POINTS};
use crate::report::xlsx::value::Value;
use crate::scoring::{Line, Points};
use rust_xlsxwriter::utility::{row_col_to_cell, row_col_to_cell_absolute};

/// `weighted`: the mean of credit by weight, then of sections by section weight.
pub(super) struct Weighted;

const IMPACT: u16 = 4;
const LIKELIHOOD: u16 = 5;
const WEIGHT: u16 = 6;
const CREDIT: u16 = 7;
const PRODUCT: u16 = 8;
const LINE_POINTS: u16 = 9;
const MAX: u16 = 10;

const SECTION_WEIGHT: u16 = 4;
const WEIGHTS: u16 = 5;
const PRODUCTS: u16 = 6;
const CONTROL: u16 = 7;
const SECTION_POINTS: u16 = 9;

const WHOLE: &str = "0";
const CREDITS: &str = "General";

impl Layout for Weighted {
    fn widths(&self) -> &'static [u16] {
        &[7, 44, 20, 9, 9, 9, 9, 9, 10, 10, 9, 4]
    }

    fn headings(&self) -> &'static [&'static str] {
        &[
            "xlsx-counts",
            "xlsx-impact",
            "xlsx-likelihood",
            "report-ledger-weight",
            "report-ledger-credit",
            "xlsx-product",
            "report-ledger-points",
            "report-ledger-max",
            "xlsx-cap",
        ]
    }

    fn input(&self) -> u16 {
        CREDIT
    }

    fn line(
        &self,
        subject: &Subject<'_>,
        plan: &Plan<'_>,
        run: &Run<'_>,
        (row, line): (u32, &Line),
    ) -> Vec<Value> {
        let question = subject.questionnaire.question(&line.question);
        let part = |part: Option<u8>| {
            part.map_or(Value::Empty, |part| Value::Number(f64::from(part), WHOLE))
        };
        let is_in_play = line.weight > 0 && line.state != State::NotApplicable;
        let credit = line.credit.map(crate::questionnaire::Credit::share);
        let weight = f64::from(line.weight);
        let cell = |column| row_col_to_cell(row, column);
        let counted = format!("{}*{}", cell(COUNTS), cell(WEIGHT));
        let points = |earned: &str| share(plan, run, earned);
        let product = if is_in_play {
            weight * credit.unwrap_or(0.0)
        } else {
            0.0
        };
        vec![
            Value::Number(if is_in_play { 1.0 } else { 0.0 }, WHOLE),
            part(question.and_then(|question| question.impact)),
            part(question.and_then(|question| question.likelihood)),
            Value::Formula(
                format!("={}*{}", cell(IMPACT), cell(LIKELIHOOD)),
                weight,
                WHOLE,
            ),
            credit.map_or(Value::Empty, |credit| Value::Number(credit, CREDITS)),
            Value::Formula(format!("={counted}*{}", cell(CREDIT)), product, CREDITS),
            Value::Formula(points(&cell(PRODUCT)), line.points.value(), POINTS),
            Value::Formula(points(&counted), line.max.value(), POINTS),
        ]
    }

    fn sum(&self, _subject: &Subject<'_>, run: &Run<'_>) -> Vec<Value> {
        let sum = |column| format!("=SUM({})", run.cells(column));
        let weights = format!("=SUMPRODUCT({},{})", run.cells(COUNTS), run.cells(WEIGHT));
        vec![
            Value::Formula(sum(COUNTS), counted(run), WHOLE),
            Value::Empty,
            Value::Empty,
            Value::Formula(weights, weights_of(run), WHOLE),
            Value::Empty,
            Value::Formula(sum(PRODUCT), products_of(run), CREDITS),
            Value::Formula(sum(LINE_POINTS), points_of(run).value(), POINTS),
            Value::Formula(sum(MAX), max_of(run).value(), POINTS),
        ]
    }

    fn section_headings(&self) -> &'static [&'static str] {
        &[
            "xlsx-in-play",
            "xlsx-section-weight",
            "xlsx-weights",
            "xlsx-products",
            "report-control",
            "xlsx-program",
            "report-ledger-points",
        ]
    }

    fn section(&self, _subject: &Subject<'_>, plan: &Plan<'_>, run: &Run<'_>) -> Vec<Value> {
        let of_sum = |column| format!("={}", row_col_to_cell(run.sum, column));
        let cell = |column| row_col_to_cell(run.in_table, column);
        let control = format!("=IF({0}=0,0,100*{1}/{0})", cell(WEIGHTS), cell(PRODUCTS));
        let low = run.score.map_or(0.0, |score| score.low.value());
        let all = row_col_to_cell_absolute(plan.total(), SECTION_WEIGHT);
        let points = format!(
            "=IF({}=0,0,{}*{}/{all})",
            cell(WEIGHTS),
            cell(SECTION_WEIGHT),
            cell(CONTROL)
        );
        vec![
            Value::Formula(of_sum(COUNTS), counted(run), WHOLE),
            Value::Number(f64::from(run.section.weight), WHOLE),
            Value::Formula(of_sum(WEIGHT), weights_of(run), WHOLE),
            Value::Formula(of_sum(PRODUCT), products_of(run), CREDITS),
            Value::Formula(control, low, POINTS),
            Value::Number(low, POINTS),
            Value::Formula(points, points_of(run).value(), POINTS),
        ]
    }

    /// The weights of the sections in play, and the points of all.
    fn sections_sum(&self, plan: &Plan<'_>) -> Vec<Value> {
        let in_play = plan.runs.iter().filter(|run| counted(run) > 0.0);
        let weights: f64 = in_play.map(|run| f64::from(run.section.weight)).sum();
        let formula = format!(
            "=SUMIF({},\">0\",{})",
            plan.sections(WEIGHTS),
            plan.sections(SECTION_WEIGHT)
        );
        let counts: f64 = plan.runs.iter().map(counted).sum();
        let sum = |column| format!("=SUM({})", plan.sections(column));
        vec![
            Value::Formula(sum(COUNTS), counts, WHOLE),
            Value::Formula(formula, weights, WHOLE),
            Value::Empty,
            Value::Empty,
            Value::Empty,
            Value::Empty,
            Value::Formula(sum(SECTION_POINTS), total(plan), POINTS),
        ]
    }

    fn count(&self) -> u32 {
        1
    }

    fn steps(&self, subject: &Subject<'_>, plan: &Plan<'_>) -> Vec<Step> {
        let sum = row_col_to_cell_absolute(plan.total(), SECTION_POINTS);
        vec![Step {
            name: "xlsx-score",
            formula: format!("={sum}"),
            result: total(plan),
            written: EXACT,
            program: Some(subject.card.score.low.value()),
        }]
    }
}

/// What so much earned weight of a section is of the score.
fn share(plan: &Plan<'_>, run: &Run<'_>, earned: &str) -> String {
    let cell = |row, column| row_col_to_cell_absolute(row, column);
    let weights = cell(run.in_table, WEIGHTS);
    let section = cell(run.in_table, SECTION_WEIGHT);
    let all = cell(plan.total(), SECTION_WEIGHT);
    format!("=IF({weights}=0,0,100*{earned}/{weights}*{section}/{all})")
}

fn in_play<'r>(run: &'r Run<'_>) -> impl Iterator<Item = &'r Line> {
    let lines = run.lines.iter().map(|(_, line)| *line);
    lines.filter(|line| line.weight > 0 && line.state != State::NotApplicable)
}

fn counted(run: &Run<'_>) -> f64 {
    in_play(run).map(|_| 1.0).sum()
}

fn weights_of(run: &Run<'_>) -> f64 {
    in_play(run).map(|line| f64::from(line.weight)).sum()
}

fn products_of(run: &Run<'_>) -> f64 {
    let earned = |line: &Line| {
        let credit = line.credit.unwrap_or_default().thousandths();
        f64::from(line.weight) * f64::from(credit)
    };
    in_play(run).map(earned).sum::<f64>() / 1000.0
}

fn points_of(run: &Run<'_>) -> Points {
    run.lines.iter().map(|(_, line)| line.points).sum()
}

fn max_of(run: &Run<'_>) -> Points {
    run.lines.iter().map(|(_, line)| line.max).sum()
}

fn total(plan: &Plan<'_>) -> f64 {
    plan.runs.iter().map(points_of).sum::<Points>().value()
}
