//! Charts, drawn with lines and areas. Each can be read without colour, and says in words
//! what it shows to those who do not see it.

mod bars;
mod line;
mod pen;
mod risk_map;

pub(super) use bars::bar;

use super::flow::Flow;
use super::mark::Mark;
use super::strip::{Strip, keep_together};
use super::structure::Role;
use super::style::Style;
use crate::report::document::Chart;
use pen::Pen;

/// The room between two charts.
const GUTTER: f32 = 24.0;

/// Lays out a chart on its own.
pub(super) fn lay_out(flow: &mut Flow<'_>, chart: &Chart) {
    let (left, width) = (flow.left, flow.width);
    let width = match chart {
        Chart::RiskMap { .. } => width * 0.6,
        Chart::Bars { .. } | Chart::Line { .. } => width,
    };
    let strips = drawn(flow, chart, left, width);
    flow.push(10.0, strips);
}

/// Lays out two charts beside each other.
pub(super) fn lay_out_both(flow: &mut Flow<'_>, first: &Chart, second: &Chart) {
    let half = (flow.width - GUTTER) / 2.0;
    let mut strips = drawn(flow, first, flow.left, half);
    let second = drawn(flow, second, flow.left + half + GUTTER, half);
    let mut down = 0.0;
    let mut marks = Vec::new();
    for strip in second {
        let lowered = strip.marks.into_iter().map(|mark| mark.lowered(down));
        marks.extend(lowered);
        down += strip.height;
    }
    let height: f32 = strips.iter().map(|strip| strip.height).sum();
    if let Some(first) = strips.first_mut() {
        first.marks.extend(marks);
    }
    strips.push(Strip {
        height: (down - height).max(0.0),
        ..Strip::default()
    });
    keep_together(&mut strips);
    flow.push(10.0, strips);
}

/// Draws a chart below its title.
fn drawn(flow: &mut Flow<'_>, chart: &Chart, left: f32, width: f32) -> Vec<Strip> {
    let mut strips = Vec::new();
    flow.within(left, width, |flow| {
        let lines = flow.words(chart.title(), Style::TABLE_HEAD, width);
        strips = flow.column(lines);
    });
    let described = chart.described().joined(" ");
    let words = if described.is_empty() {
        chart.title().joined(" ")
    } else {
        described
    };
    flow.structure.open(Role::Figure(words));
    let leaf = flow.structure.leaf();
    flow.structure.close();
    let mut pen = Pen::new(flow.setter, leaf, left, width);
    match chart {
        Chart::RiskMap {
            exposure,
            control,
            limits,
            points,
            ..
        } => risk_map::draw(&mut pen, [exposure, control], limits, points),
        Chart::Bars { bars, .. } => bars::draw(&mut pen, bars),
        Chart::Line { points, .. } => line::draw(&mut pen, points),
    }
    strips.push(Strip {
        height: pen.down,
        marks: vec![Mark::Figure(leaf, pen.marks)],
        ..Strip::default()
    });
    keep_together(&mut strips);
    strips
}
