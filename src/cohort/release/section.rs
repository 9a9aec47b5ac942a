use super::means::Means;
use super::share::shares;
use super::{QUESTIONS_MIN, Share};
use crate::cohort::asked::Asked;
use crate::cohort::counted::is_scored;
use crate::cohort::line::Line;
use crate::cohort::{Cell, Privacy};
use crate::questionnaire::{Method, Questionnaire, Section};
use crate::scoring::Points;

/// How the room stands in one section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionRelease {
    /// The section's id.
    pub id: String,
    /// The mean control of those who have a question in play; none where it would tell an answer.
    pub control: Option<Points>,
    /// Their mean exposure; none where it would tell an answer.
    pub exposure: Option<Points>,
    /// People by band of residual risk from the lowest, at last by no band; empty with the methods
    /// without bands, and with fewer than three scored questions unless everybody agreed.
    pub bands: Vec<Share>,
}

pub(super) fn sections(
    questionnaire: &Questionnaire,
    means: &mut Means<'_>,
    asked: &Asked,
    lines: &[&Line],
    privacy: &Privacy,
) -> Vec<SectionRelease> {
    let sections = || questionnaire.sections.iter().enumerate();
    let tells = |section| privacy.has_consent || scored(section) >= QUESTIONS_MIN;
    // First all controls, which matter more.
    let controls: Vec<Option<Points>> = sections()
        .map(|(place, section)| tells(section).then(|| means.control(place))?)
        .collect();
    let exposures: Vec<Option<Points>> =
        sections().map(|(place, _)| means.exposure(place)).collect();
    let means = controls.into_iter().zip(exposures);
    sections()
        .zip(means)
        .map(|((place, section), (control, exposure))| SectionRelease {
            id: section.id.clone(),
            control,
            exposure,
            bands: if tells(section) {
                bands(&questionnaire.method, asked, lines, place, privacy)
            } else {
                Vec::new()
            },
        })
        .collect()
}

fn bands(
    method: &Method,
    asked: &Asked,
    lines: &[&Line],
    section: usize,
    privacy: &Privacy,
) -> Vec<Share> {
    let Method::Weighted { residual, .. } = method else {
        return Vec::new();
    };
    let ids: Vec<&str> = residual.iter().map(|band| band.id.as_str()).collect();
    let here = lines.iter().map(|line| line.sections.get(section));
    let people: Vec<Option<&str>> = here.map(|each| each?.band.as_deref()).collect();
    let mut bands = shares(&ids, people.iter().copied(), privacy);
    let without: Vec<bool> = people.iter().map(Option::is_none).collect();
    if without.contains(&true) && !asked.tells(&without, privacy) {
        for share in &mut bands {
            share.people = Cell::Hidden;
        }
    }
    bands
}

fn scored(section: &Section) -> usize {
    section
        .questions
        .iter()
        .filter(|each| is_scored(each))
        .count()
}
