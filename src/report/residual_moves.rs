use crate::i18n::Catalog;
use crate::questionnaire::{Method, Questionnaire};
use crate::scoring::{Scorecard, SectionScore};
use crate::text::clean;

/// How the residual risk of a section moves from one scorecard to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResidualMove {
    /// The section’s short name.
    pub section: String,
    /// The residual risk now, 0 to 100, with its band.
    pub now: String,
    /// The residual risk then.
    pub then: String,
}

/// Says how residual risks move; nothing about sections, and under methods, without one.
#[must_use]
pub fn residual_moves(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    now: &Scorecard,
    then: &Scorecard,
) -> Vec<ResidualMove> {
    let said = |section| residual_words(catalog, questionnaire, section);
    let moves = now.sections.iter().zip(&then.sections);
    moves
        .filter_map(|(now, then)| {
            let asked = questionnaire.section(&now.id)?;
            let section = questionnaire.words(&asked.short, catalog.lang());
            Some(ResidualMove {
                section: clean(section).into_owned(),
                now: said(now)?,
                then: said(then)?,
            })
        })
        .collect()
}

/// Says the residual risk of a section with its band, such as “50 high”; none without one.
fn residual_words(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    section: &SectionScore,
) -> Option<String> {
    let Method::Weighted { residual, .. } = &questionnaire.method else {
        return None;
    };
    let points = section.residual?.rounded();
    let is_reached = |id: &String| section.band.as_ref() == Some(id);
    let band = residual.iter().find(|band| is_reached(&band.id));
    let band = band.map_or("", |band| questionnaire.words(&band.text, catalog.lang()));
    Some(format!("{points} {}", clean(band)))
}
