use super::share::shares;
use super::{QUESTIONS_MIN, Share, scores};
use crate::cohort::Privacy;
use crate::cohort::audit::Audit;
use crate::cohort::line::Line;
use crate::cohort::linear::Linear;
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
    linear: &Linear<'_>,
    audit: &mut Audit,
    lines: &[&Line],
    privacy: &Privacy,
) -> Vec<SectionRelease> {
    let ids = match &questionnaire.method {
        Method::Weighted { residual, .. } => residual.iter().map(|band| band.id.as_str()).collect(),
        Method::Points { .. } | Method::Mitigated { .. } => Vec::new(),
    };
    let mut released = Vec::new();
    for (place, section) in questionnaire.sections.iter().enumerate() {
        let here = || lines.iter().filter_map(|line| line.sections.get(place));
        let tells = privacy.has_consent || scored(section) >= QUESTIONS_MIN;
        let controls: Vec<i64> = here().filter_map(|each| each.control).collect();
        let is_many = tells && privacy.few(&parts(controls.len(), lines.len())) == [false, false];
        let mut control = scores::mean_of(controls.into_iter());
        control = control.filter(|_| is_many);
        control = control.and_then(|mean| scores::telling(mean, privacy));
        control = control.filter(|_| audit.admits(linear.control(place)));
        let bands = if tells && !ids.is_empty() {
            shares(&ids, here().map(|each| each.band.as_deref()), privacy)
        } else {
            Vec::new()
        };
        released.push(SectionRelease {
            id: section.id.clone(),
            control,
            exposure: None,
            bands,
        });
    }
    for (place, release) in released.iter_mut().enumerate() {
        let here = lines.iter().filter_map(|line| line.sections.get(place));
        let exposures: Vec<i64> = here
            .filter_map(|each| each.exposure)
            .map(|exposure| Points::whole(i32::try_from(exposure).unwrap_or(100)).steps())
            .collect();
        let is_many = privacy.few(&parts(exposures.len(), lines.len())) == [false, false];
        let exposure = scores::mean_of(exposures.into_iter()).filter(|_| is_many);
        let exposure = exposure.and_then(|mean| scores::telling(mean, privacy));
        release.exposure = exposure.filter(|_| audit.admits(linear.exposure(&release.id)));
    }
    released
}

/// Those with a question in play, and the others.
fn parts(some: usize, all: usize) -> [u64; 2] {
    use crate::cohort::tally::count;
    [count(some), count(all.saturating_sub(some))]
}

fn scored(section: &Section) -> usize {
    let has_worth = |question: &&crate::questionnaire::Question| {
        question.weight() > 0
            || question.options.iter().any(|each| each.points.is_some())
            || question.steps.iter().any(|each| each.points.is_some())
    };
    section.questions.iter().filter(has_worth).count()
}
