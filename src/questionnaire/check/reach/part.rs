use crate::questionnaire::draft::{Asked, Draft};
use crate::questionnaire::{Credit, Kind, Role};

/// What a question or a section brings into a mean or a sum.
pub(super) struct Part {
    /// Its weight in a mean.
    pub(super) weight: f64,
    /// What the worst answer earns.
    pub(super) least: f64,
    /// What the best answer earns.
    pub(super) most: f64,
    /// Whether it may be left out of the count, by a condition or a “does not apply”.
    pub(super) may_drop_out: bool,
}

/// Which end of what can be earned.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// The best answers.
    Best,
    /// The worst answers.
    Worst,
}

impl Part {
    /// The questions that count.
    pub(super) fn all(draft: &Draft<'_>, questions: &[Asked<'_>]) -> Vec<Self> {
        let scored = questions.iter().filter(|asked| asked.is_scored());
        scored.map(|asked| Self::of(draft, asked)).collect()
    }

    fn of(draft: &Draft<'_>, asked: &Asked<'_>) -> Self {
        let shape = &asked.shape;
        let options = draft.options(asked).unwrap_or_default();
        let is_answer = |role| role != Role::NotApplicable;
        let mut earned: Vec<f64> = options
            .iter()
            .filter(|option| is_answer(option.role))
            .map(|option| worth(option.credit, option.points))
            .collect();
        let steps = &shape.steps;
        earned.extend(steps.iter().map(|step| worth(step.credit, step.points)));
        if let Kind::Number { min, .. } = shape.kind
            && steps.first().is_none_or(|first| first.from > min)
        {
            earned.push(0.0);
        }
        let (least, most) = if shape.kind == Kind::Multiple {
            together(
                &earned,
                options.iter().any(|option| option.credit.is_some()),
            )
        } else {
            let least = earned.iter().copied().reduce(f64::min);
            let most = earned.iter().copied().reduce(f64::max);
            (least.unwrap_or(0.0), most.unwrap_or(0.0))
        };
        let weight =
            u32::from(shape.impact.unwrap_or(0)) * u32::from(shape.likelihood.unwrap_or(0));
        Self {
            weight: f64::from(weight),
            least,
            most,
            may_drop_out: shape.when.is_some()
                || options.iter().any(|option| !is_answer(option.role)),
        }
    }
}

fn worth(credit: Option<Credit>, points: Option<i32>) -> f64 {
    credit.map_or_else(|| f64::from(points.unwrap_or(0)), Credit::share)
}

/// What several ticks earn; nothing need be ticked, and credit stops at 1.
fn together(earned: &[f64], is_credit: bool) -> (f64, f64) {
    let least = earned.iter().map(|one| one.min(0.0)).sum();
    let most: f64 = earned.iter().map(|one| one.max(0.0)).sum();
    (least, if is_credit { most.min(1.0) } else { most })
}

/// The highest or lowest mean that can be had by leaving out what may drop out;
/// none without a weight.
pub(super) fn mean(parts: &[Part], way: Way) -> Option<f64> {
    let value = |part: &Part| match way {
        Way::Best => part.most,
        Way::Worst => -part.least,
    };
    let (mut weight, mut sum) = (0.0, 0.0);
    for part in parts.iter().filter(|part| !part.may_drop_out) {
        weight += part.weight;
        sum += part.weight * value(part);
    }
    let mut free: Vec<&Part> = parts.iter().filter(|part| part.may_drop_out).collect();
    free.sort_by(|a, b| value(b).total_cmp(&value(a)));
    for part in free.into_iter().filter(|part| part.weight > 0.0) {
        // The best are taken as long as they lift the mean.
        if weight > 0.0 && value(part) <= sum / weight {
            break;
        }
        weight += part.weight;
        sum += part.weight * value(part);
    }
    let mean = (weight > 0.0).then(|| sum / weight)?;
    Some(if way == Way::Best { mean } else { -mean })
}
