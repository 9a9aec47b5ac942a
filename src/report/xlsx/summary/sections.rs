use crate::questionnaire::Method;
use crate::report::document::Words;
use crate::report::xlsx::page::{Made, Page};
use crate::report::xlsx::style;
use crate::report::xlsx::value::Value;
use crate::report::{Subject, words};
use crate::scoring::SectionScore;

/// The rows of the sections in play, first and last; what charts are drawn from.
pub(super) struct Rows {
    pub(super) first: u32,
    pub(super) last: u32,
    /// Their short names.
    pub(super) names: Vec<String>,
    /// Whether exposure stands against control.
    pub(super) has_risk: bool,
}

const COLUMNS: [&str; 8] = [
    "report-section",
    "report-control",
    "xlsx-at-best",
    "report-exposure",
    "report-residual",
    "xlsx-band",
    "report-answered",
    "xlsx-in-play",
];

/// Writes a row a section, those in play first so that charts find them together; none where nothing is in play.
pub(super) fn table(subject: &Subject<'_>, page: &mut Page) -> Made<Option<Rows>> {
    let column = style::column();
    let names = (0..).zip(COLUMNS);
    let names = names.map(|(at, id)| (at, at, subject.text(id).joined("\n"), &column));
    page.spans(&names.collect::<Vec<_>>(), 0.0)?;
    let (in_play, others): (Vec<&SectionScore>, Vec<_>) = subject
        .card
        .sections
        .iter()
        .partition(|each| each.in_play > 0);
    let first = page.row;
    for section in &in_play {
        row(subject, page, section)?;
    }
    let last = page.row.saturating_sub(1);
    for section in others {
        let none = Value::words(&subject.text("report-no-question"));
        let name = Value::words(&name(subject, section));
        page.row(&[(name, style::cell()), (none, style::cell())])?;
    }
    let has_risk = in_play.len() > 1 && in_play.iter().all(|each| each.residual.is_some());
    Ok((!in_play.is_empty()).then_some(Rows {
        first,
        last,
        names: in_play.iter().map(|each| short(subject, each)).collect(),
        has_risk,
    }))
}

fn row(subject: &Subject<'_>, page: &mut Page, section: &SectionScore) -> Made {
    let points = |points: crate::scoring::Points| Value::Number(points.value(), style::POINTS);
    let count = |count: usize| {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        Value::Number(f64::from(count), "0")
    };
    let exposure = section.exposure.filter(|_| section.residual.is_some());
    let exposure = exposure.map_or(Value::Empty, |exposure| {
        Value::Number(f64::from(exposure), "0")
    });
    let values = [
        Value::words(&name(subject, section)),
        points(section.low),
        points(section.high),
        exposure,
        section.residual.map_or(Value::Empty, points),
        Value::words(&band(subject, section)),
        count(section.answered),
        count(section.in_play),
    ];
    let cells: Vec<_> = values.map(|value| (value, style::cell())).into();
    page.row(&cells)?;
    Ok(())
}

fn name(subject: &Subject<'_>, section: &SectionScore) -> Words {
    match subject.questionnaire.section(&section.id) {
        Some(asked) => subject.words(&asked.title),
        None => Words::same(&section.id),
    }
}

fn short(subject: &Subject<'_>, section: &SectionScore) -> String {
    let section = subject.questionnaire.section(&section.id);
    section.map_or_else(String::new, |section| {
        subject.words(&section.short).joined(" / ")
    })
}

fn band(subject: &Subject<'_>, section: &SectionScore) -> Words {
    let Method::Weighted { residual, .. } = &subject.questionnaire.method else {
        return Words::default();
    };
    let is_reached = |id: &String| section.band.as_ref() == Some(id);
    let band = residual.iter().find(|band| is_reached(&band.id));
    band.map_or_else(Words::default, |band| {
        subject.each(|catalog| words(catalog, subject.questionnaire, &band.text))
    })
}
