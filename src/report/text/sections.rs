use super::{Paper, Subject};
use crate::questionnaire::Method;
use crate::report::bar;
use crate::scoring::{Points, SectionScore};
use crate::text::{clean, pad, pad_left};

const NAME: usize = 14;
const BAR: usize = 16;
const NUMBER: usize = 10;
const BAND: usize = 8;

/// Writes one row a section: control as a bar, exposure, residual risk.
pub(super) fn write(subject: &Subject<'_>, paper: &mut Paper) {
    paper.heading(&subject.text("report-sections-title"));
    paper.line(row(
        &subject.text("report-section"),
        &pad(&subject.text("report-control"), BAR + NUMBER),
        &subject.text("report-exposure"),
        &pad_left(&subject.text("report-residual"), NUMBER + 1 + BAND),
        &subject.text("report-answered"),
    ));
    for section in &subject.card.sections {
        paper.line(section_row(subject, section));
    }
}

fn row(name: &str, control: &str, exposure: &str, residual: &str, answered: &str) -> String {
    let exposure = pad_left(exposure, NUMBER);
    let answered = pad_left(answered, NUMBER);
    format!(
        "  {}{control}{exposure}{residual}{answered}",
        pad(name, NAME)
    )
}

fn section_row(subject: &Subject<'_>, section: &SectionScore) -> String {
    let asked = subject.questionnaire.section(&section.id);
    let name = asked.map_or(section.id.as_str(), |asked| subject.words(&asked.short));
    let name = clean(name);
    if section.in_play == 0 {
        return format!(
            "  {}{}",
            pad(&name, NAME),
            subject.text("report-no-question")
        );
    }
    let drawn = bar(section.low.value(), BAR, true);
    let control = format!(
        "{drawn}{}",
        pad_left(&interval(section.low, section.high), NUMBER)
    );
    let answered = format!("{}/{}", section.answered, section.in_play);
    let exposure = section.exposure.filter(|_| section.residual.is_some());
    row(
        &name,
        &control,
        &exposure.map_or_else(String::new, |points| points.to_string()),
        &residual(subject, section),
        &answered,
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
    let points = section.residual.map(|points| points.rounded().to_string());
    let Method::Weighted { residual, .. } = &subject.questionnaire.method else {
        return " ".repeat(NUMBER + 1 + BAND);
    };
    let band = residual
        .iter()
        .find(|band| Some(&band.id) == section.band.as_ref());
    let band = band.map_or("", |band| subject.words(&band.text));
    let number = pad_left(&points.unwrap_or_default(), NUMBER);
    format!("{number} {}", pad(&clean(band), BAND))
}
