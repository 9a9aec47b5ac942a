//! Charts that Excel draws itself from the cells of the section table.

use super::sections::Rows;
use crate::report::Subject;
use crate::report::document::Words;
use crate::report::xlsx::page::{Made, Page};
use crate::report::xlsx::style::FONT;
use rust_xlsxwriter::{
    Chart, ChartAxis, ChartAxisLabelPosition, ChartDataLabel, ChartDataLabelPosition, ChartFont,
    ChartMarker, ChartMarkerType, ChartSolidFill, ChartType, Color,
};

const NAME: u16 = 0;
const CONTROL: u16 = 1;
const EXPOSURE: u16 = 3;
/// Sizes in pixels: two charts fill the width of the paper.
const WIDTH: u32 = 395;
const HEIGHT: u32 = 300;
/// How far to the right the second chart begins, in pixels.
const SECOND: u32 = 402;
/// The rows that the charts cover.
const ROWS: u32 = 16;
/// Where names stand beside their marks, so that neighbours cover each other less.
const POSITIONS: [ChartDataLabelPosition; 4] = [
    ChartDataLabelPosition::Left,
    ChartDataLabelPosition::Above,
    ChartDataLabelPosition::Right,
    ChartDataLabelPosition::Below,
];
const BLUE: Color = Color::RGB(0x2F_5D_8A);

/// Draws control by section, and exposure against control where the method weighs them.
pub(super) fn insert(
    subject: &Subject<'_>,
    page: &mut Page,
    sheet: &str,
    rows: Option<Rows>,
) -> Made {
    let Some(rows) = rows else {
        return Ok(());
    };
    let at = page.row;
    let bars = bars(subject, sheet, &rows);
    page.sheet.insert_chart(at, 0, &bars)?;
    if rows.has_risk {
        let map = risk_map(subject, sheet, &rows);
        page.sheet
            .insert_chart_with_offset(at, 0, &map, SECOND, 0)?;
    }
    page.row += ROWS;
    Ok(())
}

fn bars(subject: &Subject<'_>, sheet: &str, rows: &Rows) -> Chart {
    let mut chart = Chart::new(ChartType::Bar);
    chart
        .add_series()
        .set_name(one_line(&subject.text("report-control")).as_str())
        .set_categories((sheet, rows.first, NAME, rows.last, NAME))
        .set_values((sheet, rows.first, CONTROL, rows.last, CONTROL))
        .set_gap(60)
        .set_format(ChartSolidFill::new().set_color(BLUE))
        .set_data_label(
            ChartDataLabel::new()
                .show_value()
                .set_num_format("0")
                .set_font(&font(9)),
        );
    let title = one_line(&subject.text("document-section-bars"));
    dress(&mut chart, &title);
    // The first section stands at the top, as in the table; the scale stays below.
    chart.y_axis().set_reverse().set_font(&font(9));
    scale(chart.x_axis()).set_label_position(ChartAxisLabelPosition::High);
    chart
}

fn risk_map(subject: &Subject<'_>, sheet: &str, rows: &Rows) -> Chart {
    let mut chart = Chart::new(ChartType::Scatter);
    let mut marker = ChartMarker::new();
    marker
        .set_type(ChartMarkerType::Circle)
        .set_size(9)
        .set_format(ChartSolidFill::new().set_color(BLUE));
    for ((row, name), position) in (rows.first..)
        .zip(&rows.names)
        .zip(POSITIONS.iter().cycle())
    {
        let mut label = ChartDataLabel::new();
        label
            .show_value()
            .set_position(*position)
            .set_font(&font(9));
        let mut named = ChartDataLabel::new();
        named.set_value(name.as_str()).set_font(&font(9));
        chart
            .add_series()
            .set_name((sheet, row, NAME))
            .set_categories((sheet, row, EXPOSURE, row, EXPOSURE))
            .set_values((sheet, row, CONTROL, row, CONTROL))
            .set_marker(&marker)
            .set_data_label(&label)
            .set_custom_data_labels(&[named]);
    }
    let title = one_line(&subject.text("document-risk-map"));
    dress(&mut chart, &title);
    scale(chart.x_axis()).set_name(one_line(&subject.text("report-exposure")).as_str());
    scale(chart.y_axis()).set_name(one_line(&subject.text("report-control")).as_str());
    chart
}

/// From 0 to 100, whatever the numbers are, so that two reports can be laid beside each other.
fn scale(axis: &mut ChartAxis) -> &mut ChartAxis {
    axis.set_min(0)
        .set_max(100)
        .set_major_unit(20)
        .set_num_format("0")
        .set_font(&font(9))
        .set_name_font(&font(9))
}

fn dress(chart: &mut Chart, title: &str) {
    chart.title().set_name(title).set_font(&font(11));
    chart.legend().set_hidden();
    chart.set_width(WIDTH).set_height(HEIGHT);
    let described: String = title.chars().take(120).collect();
    chart.set_alt_text(described);
}

fn font(size: u8) -> ChartFont {
    let mut font = ChartFont::new();
    font.set_name(FONT).set_size(f64::from(size));
    font
}

fn one_line(words: &Words) -> String {
    words.joined(" / ")
}
