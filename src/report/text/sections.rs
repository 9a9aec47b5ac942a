use super::{Paper, Subject};
use crate::questionnaire::Method;
use crate::report::bar;
use crate::scoring::{Points, SectionScore};
use crate::text::{clean, pad, pad_left};

const NAME: usize = 14;
const BAR: usize = 16;
const CONTROL: usize = 9;
const EXPOSURE: usize = 11;
const RESIDUAL: usize = 15;
const ANSWERED: usize = 11;

/// Writes one row a section: control as a bar, exposure, residual risk.
pub(super) fn write(subject: &Subject<'_>, paper: &mut Paper) {
    paper.heading(&subject.text("report-sections-title"));
    paper.line(row(
        &subject.text("report-section"),
        &pad_left(&subject.text("report-control"), BAR + CONTROL),
        &subject.text("report-exposure"),
        &subject.text("report-residual"),
        &subject.text("report-answered"),
    ));
    for section in &subject.card.sections {
        paper.line(section_row(subject, section));
    }
}

fn row(name: &str, control: &str, exposure: &str, residual: &str, answered: &str) -> String {
    format!(
        "  {}{control}{}{}{}",
        pad(name, NAME),
        pad_left(exposure, EXPOSURE),
        pad_left(residual, RESIDUAL),
        pad_left(answered, ANSWERED)
    )
}

fn section_row(subject: &Subject<'_>, section: &SectionScore) -> String {
    let asked = subject.questionnaire.section(&section.id);
    // A column is too narrow for a mark; the section's heading bears it.
    let words = |text| subject.questionnaire.words(text, subject.catalog.lang());
    let name = asked.map_or(section.id.as_str(), |asked| words(&asked.short));
    let name = clean(name);
    if section.in_play == 0 {
        let none = subject.text("report-no-question");
        return format!("  {}{none}", pad(&name, NAME));
    }
    let drawn = bar(section.low.value(), BAR, true);
    let interval = interval(section.low, section.high);
    let exposure = section.exposure.filter(|_| section.residual.is_some());
    row(
        &name,
        &format!("{drawn}{}", pad_left(&interval, CONTROL)),
        &exposure.map_or_else(String::new, |points| points.to_string()),
        &residual(subject, section),
        &format!("{}/{}", section.answered, section.in_play),
    )
}

fn interval(low: Points, high: Points) -> String {
    let (low, high) = (low.rounded(), high.rounded());
    if low == high {
        low.to_string()
    } else {
        format!("{low}-{high}")
    }
}

fn residual(subject: &Subject<'_>, section: &SectionScore) -> String {
    let (Method::Weighted { residual, .. }, Some(points)) =
        (&subject.questionnaire.method, section.residual)
    else {
        return String::new();
    };
    let is_reached = |id: &String| section.band.as_ref() == Some(id);
    let band = residual.iter().find(|band| is_reached(&band.id));
    let band = band.map_or_else(String::new, |band| subject.words(&band.text));
    format!("{} {}", points.rounded(), clean(&band))
}
