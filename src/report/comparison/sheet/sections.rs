//! The sections as a table: control, exposure and residual risk of both.

use super::speaker::Speaker;
use super::{Chapter, Piece};
use crate::questionnaire::Method;
use crate::report::comparison::{SectionChange, Side};
use crate::report::words;
use crate::scoring::SectionScore;

pub(super) fn chapter(speaker: &Speaker<'_>) -> Option<Chapter> {
    let mut rows: Vec<Vec<String>> = speaker
        .comparison
        .sections
        .iter()
        .filter_map(|section| row(speaker, section))
        .collect();
    if rows.is_empty() {
        return None;
    }
    let head = [
        "report-section",
        "report-control",
        "report-exposure",
        "report-residual",
    ];
    rows.insert(0, head.map(|id| speaker.text(id)).to_vec());
    let order = speaker.say(&speaker.message("compare-order"));
    Some(Chapter {
        heading: speaker.text("report-sections-title"),
        pieces: vec![Piece::Plain(order), Piece::Table(rows)],
    })
}

/// A section in play in neither has nothing to tell.
fn row(speaker: &Speaker<'_>, change: &SectionChange) -> Option<Vec<String>> {
    let before = change.before.as_ref().filter(|section| section.in_play > 0);
    let after = change.after.as_ref().filter(|section| section.in_play > 0);
    before.or(after)?;
    let comparison = speaker.comparison;
    let sides = [&comparison.after, &comparison.before];
    let name = sides.into_iter().find_map(|side| {
        let section = side.questionnaire.section(&change.id)?;
        Some(words(speaker.catalog, side.questionnaire, &section.short))
    });
    let both = |of: &dyn Fn(&Side<'_>, &SectionScore) -> Option<String>| {
        let said = |side, section: Option<&SectionScore>| {
            let said = section.and_then(|section| of(side, section));
            said.unwrap_or_else(|| speaker.text("compare-no-value"))
        };
        let one = said(&comparison.before, before);
        let other = said(&comparison.after, after);
        speaker.pair(&one, &other)
    };
    Some(vec![
        name.unwrap_or_else(|| change.id.clone()),
        both(&|_, section| Some(section.low.rounded().to_string())),
        both(&|_, section| {
            let exposure = section.exposure.filter(|_| section.residual.is_some());
            exposure.map(|exposure| exposure.to_string())
        }),
        both(&|side, section| residual(speaker, side, section)),
    ])
}

fn residual(speaker: &Speaker<'_>, side: &Side<'_>, section: &SectionScore) -> Option<String> {
    let Method::Weighted { residual, .. } = &side.questionnaire.method else {
        return None;
    };
    let points = section.residual?.rounded();
    let is_reached = |id: &String| section.band.as_ref() == Some(id);
    let band = residual.iter().find(|band| is_reached(&band.id))?;
    let band = words(speaker.catalog, side.questionnaire, &band.text);
    Some(format!("{points} {band}"))
}
