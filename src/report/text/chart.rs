use crate::report::document::{Bar, Chart};
use crate::report::{MapGlyphs, Paper, bar, draw_risk_map};
use crate::text::{cells, pad, pad_left};

const MAP_WIDTH: usize = 60;
const MAP_HEIGHT: usize = 12;
const BAR: usize = 30;
/// The widest name that stands before a bar.
const NAME: usize = 32;

/// Draws a chart with characters that are one cell wide everywhere.
pub(super) fn write(chart: &Chart, indent: usize, paper: &mut Paper) {
    match chart {
        Chart::RiskMap { points, .. } => {
            for line in draw_risk_map(chart, 0, MapGlyphs::Ascii, MAP_WIDTH, MAP_HEIGHT) {
                paper.line(format!("{}{line}", " ".repeat(indent)));
            }
            for point in points {
                let name = point.name.joined(" / ");
                let words = format!("{}  {}", name, point.residual.joined(" / "));
                paper.labelled(indent + 2, point.mark.first(), 4, &words);
            }
        }
        Chart::Bars { bars, .. } => write_bars(bars, indent, paper),
        Chart::Line { points, .. } => {
            let bars: Vec<Bar> = points
                .iter()
                .map(|(name, number)| Bar {
                    name: name.clone(),
                    low: *number,
                    high: *number,
                    words: crate::report::document::Words::same(&format!("{number:.0}")),
                })
                .collect();
            write_bars(&bars, indent, paper);
        }
    }
}

fn write_bars(bars: &[Bar], indent: usize, paper: &mut Paper) {
    let name = |bar: &Bar| bar.name.joined(" / ");
    let names = bars.iter().map(|bar| cells(&name(bar)));
    let width = names.max().unwrap_or(0).min(NAME);
    let numbers = bars.iter().map(|bar| cells(bar.words.first()));
    let numbers = numbers.max().unwrap_or(0);
    for each in bars {
        let drawn = bar(each.low, BAR, true);
        paper.line(format!(
            "{}{}  {drawn}  {}",
            " ".repeat(indent),
            pad(&name(each), width),
            pad_left(each.words.first(), numbers)
        ));
    }
}
