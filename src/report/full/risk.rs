use super::sections::interval;
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Method, Questionnaire};
use crate::report::document::{Chart, MapPoint, Words};
use crate::report::words;
use crate::scoring::{Scorecard, SectionScore};
use crate::text::{cells, clean};

/// Draws exposure against control in several languages, one mark a section in play.
///
/// Nothing is drawn without a section in play, or for a questionnaire of one
/// section, which there is nothing to compare with.
pub(in crate::report) fn risk_chart(
    catalogs: &[&Catalog],
    questionnaire: &Questionnaire,
    card: &Scorecard,
) -> Option<Chart> {
    let placed = card.sections.iter().filter_map(|section| {
        let exposure = at_stake(section)?;
        Some((section, exposure))
    });
    let placed: Vec<(&SectionScore, u32)> = placed.collect();
    if card.sections.len() < 2 || placed.is_empty() {
        return None;
    }
    let text = |id| Words::of(catalogs.iter().map(|catalog| catalog.text(id)));
    let points = placed
        .iter()
        .map(|(section, exposure)| point(catalogs, questionnaire, section, *exposure));
    Some(Chart::RiskMap {
        title: text("document-risk-map"),
        described: described(catalogs, questionnaire, &placed),
        exposure: [
            text("report-map-exposure-small"),
            text("report-map-exposure-large"),
        ],
        control: [
            text("report-map-control-low"),
            text("report-map-control-high"),
        ],
        limits: limits(&questionnaire.method),
        bands: bands(catalogs, questionnaire),
        points: points.collect(),
    })
}

/// Writes a section's residual risk with its band; nothing where the method has none.
pub(in crate::report) fn residual_words(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    section: &SectionScore,
) -> String {
    let (Method::Weighted { residual, .. }, Some(points)) =
        (&questionnaire.method, section.residual)
    else {
        return String::new();
    };
    let is_reached = |id: &String| section.band.as_ref() == Some(id);
    let band = residual.iter().find(|band| is_reached(&band.id));
    let band = band.map_or_else(String::new, |band| {
        words(catalog, questionnaire, &band.text)
    });
    format!("{} {band}", points.rounded()).trim_end().to_owned()
}

/// Returns a section's exposure, where the method weighs it against control.
fn at_stake(section: &SectionScore) -> Option<u32> {
    section.residual.and(section.exposure)
}

fn limits(method: &Method) -> Vec<u32> {
    let Method::Weighted { residual, .. } = method else {
        return Vec::new();
    };
    let from = residual.iter().map(|band| band.from);
    from.filter(|from| *from > 0).collect()
}

fn bands(catalogs: &[&Catalog], questionnaire: &Questionnaire) -> Vec<Words> {
    let Method::Weighted { residual, .. } = &questionnaire.method else {
        return Vec::new();
    };
    let name = |catalog: &&Catalog, text| words(catalog, questionnaire, text);
    let names = residual
        .iter()
        .map(|band| Words::of(catalogs.iter().map(|catalog| name(catalog, &band.text))));
    names.collect()
}

fn point(
    catalogs: &[&Catalog],
    questionnaire: &Questionnaire,
    section: &SectionScore,
    exposure: u32,
) -> MapPoint {
    let names = || {
        catalogs
            .iter()
            .map(|catalog| short(catalog, questionnaire, section))
    };
    let residual = |catalog: &&Catalog| residual_words(catalog, questionnaire, section);
    MapPoint {
        mark: Words::of(names().map(mark)),
        name: Words::of(names().map(str::to_owned)),
        exposure: f64::from(exposure),
        control: section.low.value(),
        residual: Words::of(catalogs.iter().map(residual)),
    }
}

fn short<'q>(
    catalog: &Catalog,
    questionnaire: &'q Questionnaire,
    section: &SectionScore,
) -> &'q str {
    let section = questionnaire.section(&section.id);
    section.map_or("", |section| {
        questionnaire.words(&section.short, catalog.lang())
    })
}

fn mark(short: &str) -> String {
    let first = clean(short).chars().next().map(String::from);
    first
        .filter(|mark| cells(mark) > 0)
        .unwrap_or_else(|| "?".to_owned())
}

/// Says of each section what the map shows.
fn described(
    catalogs: &[&Catalog],
    questionnaire: &Questionnaire,
    placed: &[(&SectionScore, u32)],
) -> Words {
    Words::of(catalogs.iter().map(|catalog| {
        let sentences = placed.iter().map(|(section, exposure)| {
            let message = Message::new("document-risk-map-point")
                .with("section", short(catalog, questionnaire, section))
                .with("control", interval(section.low, section.high))
                .with("exposure", *exposure)
                .with("residual", residual_words(catalog, questionnaire, section));
            catalog.say(&message)
        });
        sentences.collect::<Vec<_>>().join(" ")
    }))
}
