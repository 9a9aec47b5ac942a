//! Grades, bands and levels: some answers reach each of them.
//!
//! Counted is an assessment with every question answered, the best way and the
//! worst way. Questions that may drop out are counted so that no grade is called
//! out of reach that some answers reach.

use super::limits;
use crate::questionnaire::draft::{Draft, Head, Node};
use crate::questionnaire::fault::{Findings, Rule};
use crate::questionnaire::{Band, Method, PointBand};
use part::{Part, Way, mean};

mod part;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let Some(head) = &draft.head else { return };
    let has_questions = draft.questions().iter().any(|asked| asked.is_scored());
    if !has_questions || !draft.has_all_questions() || head.scales.is_none() {
        return;
    }
    let node = head.sheet.root.within("scoring");
    match &head.scoring {
        Some(Method::Weighted { grades, .. }) => {
            if let Some(reach) = overall(draft, head) {
                let steps: Vec<Step<'_>> = grades.iter().map(Step::of_grade).collect();
                reach.check(&steps, head, node.within("grades"), findings);
            }
        }
        Some(Method::Points { bands, .. }) => {
            let steps: Vec<Step<'_>> = bands.iter().map(Step::of_band).collect();
            sum(draft, head).check(&steps, head, node.within("bands"), findings);
        }
        // The highest level is that of the worst answers by definition, and how low
        // a share can get depends on which questions are in play.
        Some(Method::Mitigated { .. }) | None => {}
    }
}

/// A grade or band and from where on it holds.
struct Step<'d> {
    id: &'d str,
    from: f64,
}

impl<'d> Step<'d> {
    fn of_grade(grade: &'d Band) -> Self {
        Self {
            id: &grade.id,
            from: f64::from(grade.from),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "sums stay far below 2^53")]
    fn of_band(band: &'d PointBand) -> Self {
        Self {
            id: &band.id,
            from: band.from as f64,
        }
    }
}

/// What the worst and the best answers to everything give.
struct Reach {
    worst: f64,
    best: f64,
}

/// Differences below this come from calculating with fractions.
const FINE: f64 = 1e-9;

impl Reach {
    /// Checks steps that fall from the best; where they do not, that is a fault already.
    fn check(&self, steps: &[Step<'_>], head: &Head<'_>, list: &Node, findings: &mut Findings) {
        if !steps.is_sorted_by(|a, b| a.from > b.from) {
            return;
        }
        let mut above = f64::INFINITY;
        for (index, step) in steps.iter().enumerate() {
            let id = step.id.to_owned();
            let rule = if step.from > self.best + FINE {
                let reach = shown(self.best);
                Some(Rule::GradeTooHigh { id, reach })
            } else if above <= self.worst + FINE {
                let reach = shown(self.worst);
                Some(Rule::GradeTooLow { id, reach })
            } else {
                None
            };
            above = step.from;
            let place = list.nth(index).within("from").start;
            // A grade above 100 has its fault already.
            let is_known = matches!(head.scoring, Some(Method::Weighted { .. }))
                && step.from > f64::from(limits::POINTS);
            if let Some(rule) = rule.filter(|_| !is_known) {
                findings.add(head.sheet.name, place, rule);
            }
        }
    }
}

fn shown(points: f64) -> String {
    format!("{points:.1}").trim_end_matches(".0").to_owned()
}

/// The overall score of the `weighted` method, 0 to 100; none without a weight.
fn overall(draft: &Draft<'_>, head: &Head<'_>) -> Option<Reach> {
    let sections: Vec<Part> = head
        .sections
        .iter()
        .flatten()
        .filter_map(|section| {
            let asked = &draft.parts.get(section.file.as_str())?.questions;
            let questions = Part::all(draft, asked);
            Some(Part {
                weight: f64::from(section.shape.weight),
                least: mean(&questions, Way::Worst)?,
                most: mean(&questions, Way::Best)?,
                may_drop_out: questions.iter().all(|question| question.may_drop_out),
            })
        })
        .collect();
    Some(Reach {
        worst: 100.0 * mean(&sections, Way::Worst)?,
        best: 100.0 * mean(&sections, Way::Best)?,
    })
}

/// The sum of the `points` method.
fn sum(draft: &Draft<'_>, head: &Head<'_>) -> Reach {
    let mut reach = Reach {
        worst: 0.0,
        best: 0.0,
    };
    for section in head.sections.iter().flatten() {
        let Some(part) = draft.parts.get(section.file.as_str()) else {
            continue;
        };
        for question in Part::all(draft, &part.questions) {
            let (least, most) = (question.least, question.most);
            reach.worst += if question.may_drop_out {
                least.min(0.0)
            } else {
                least
            };
            reach.best += if question.may_drop_out {
                most.max(0.0)
            } else {
                most
            };
        }
    }
    reach
}
