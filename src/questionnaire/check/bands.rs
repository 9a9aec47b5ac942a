//! Grades, bands and levels, and the sections a method needs.

use super::limits;
use super::names::is_grade_id;
use crate::questionnaire::draft::{Asked, Draft, Head, Node};
use crate::questionnaire::fault::{Findings, Rule};
use crate::questionnaire::{Band, Kind, Method, PointBand, RiskLevel, SectionRole};
use std::cmp::Ordering;
use std::collections::BTreeSet;

pub(super) fn check(draft: &Draft<'_>, head: &Head<'_>, findings: &mut Findings) {
    let Some(method) = &head.scoring else { return };
    let node = head.sheet.root.within("scoring");
    let list = |what: &'static str| List {
        what,
        node: node.within(what),
        file: head.sheet.name,
    };
    match method {
        Method::Weighted {
            grades, residual, ..
        } => {
            list("grades").check_grades(grades, findings);
            list("residual").check_residual(residual, findings);
        }
        Method::Points { bands, .. } => {
            list("bands").check_sums(bands, draft, findings);
        }
        Method::Mitigated { levels, .. } => {
            list("levels").check_levels(levels, findings);
            check_roles(head, findings);
        }
    }
}

/// One list of grades, bands or levels.
struct List<'d> {
    what: &'static str,
    node: &'d Node,
    file: &'d str,
}

impl List<'_> {
    fn check_grades(&self, grades: &[Band], findings: &mut Findings) {
        let steps: Vec<_> = grades.iter().map(|g| (g.id.as_str(), g.from)).collect();
        self.check_steps(&steps, Ordering::Less, findings);
        self.check_over(grades, findings);
        if let Some(last) = grades.last().filter(|last| last.from != 0) {
            self.note_floor(grades.len() - 1, &last.id, findings);
        }
    }

    fn check_residual(&self, bands: &[Band], findings: &mut Findings) {
        let steps: Vec<_> = bands.iter().map(|b| (b.id.as_str(), b.from)).collect();
        self.check_steps(&steps, Ordering::Greater, findings);
        self.check_over(bands, findings);
        if let Some(first) = bands.first().filter(|first| first.from != 0) {
            self.note_floor(0, &first.id, findings);
        }
    }

    fn check_levels(&self, levels: &[RiskLevel], findings: &mut Findings) {
        let steps: Vec<_> = levels.iter().map(|l| (l.id.as_str(), l.up_to)).collect();
        self.check_steps(&steps, Ordering::Greater, findings);
        if let Some(last) = levels
            .last()
            .filter(|last| last.up_to.thousandths() != 1000)
        {
            let place = self.node.nth(levels.len() - 1).within("up_to").start;
            let id = last.id.clone();
            findings.add(self.file, place, Rule::LevelsTop { id });
        }
    }

    fn check_sums(&self, bands: &[PointBand], draft: &Draft<'_>, findings: &mut Findings) {
        let steps: Vec<_> = bands.iter().map(|b| (b.id.as_str(), b.from)).collect();
        self.check_steps(&steps, Ordering::Less, findings);
        let Some(sum) = lowest_sum(draft) else { return };
        if let Some(last) = bands.last().filter(|last| last.from > sum) {
            let place = self.node.nth(bands.len() - 1).within("from").start;
            let (id, sum) = (last.id.clone(), sum.to_string());
            findings.add(self.file, place, Rule::BandsUncovered { id, sum });
        }
    }

    /// Checks ids, and that each step stands to the one before as `wanted`.
    fn check_steps<T: Ord>(&self, steps: &[(&str, T)], wanted: Ordering, findings: &mut Findings) {
        if steps.is_empty() {
            let what = self.what.to_owned();
            findings.add(self.file, self.node.start, Rule::BandsEmpty { what });
        }
        let mut seen = BTreeSet::new();
        for (index, (id, _)) in steps.iter().enumerate() {
            let place = self.node.nth(index).within("id").start;
            let (what, owned) = ("grade".to_owned(), (*id).to_owned());
            if !is_grade_id(id) {
                findings.add(self.file, place, Rule::IdBad { what, id: owned });
            } else if !seen.insert(id) {
                findings.add(self.file, place, Rule::IdDuplicate { what, id: owned });
            }
        }
        for (index, pair) in steps.windows(2).enumerate() {
            let [(_, before), (id, after)] = pair else {
                continue;
            };
            if after.cmp(before) == wanted {
                continue;
            }
            let step = self.node.nth(index + 1);
            let place = step.get("from").unwrap_or(step.within("up_to")).start;
            let (what, id) = (self.what.to_owned(), (*id).to_owned());
            let rule = match wanted {
                Ordering::Less => Rule::BandsNotFalling { what, id },
                _ => Rule::BandsNotRising { what, id },
            };
            findings.add(self.file, place, rule);
        }
    }

    fn check_over(&self, bands: &[Band], findings: &mut Findings) {
        for (index, band) in bands.iter().enumerate() {
            if band.from > limits::POINTS {
                let place = self.node.nth(index).within("from").start;
                let (id, limit) = (band.id.clone(), limits::POINTS);
                findings.add(self.file, place, Rule::BandsOver { id, limit });
            }
        }
    }

    fn note_floor(&self, index: usize, id: &str, findings: &mut Findings) {
        let place = self.node.nth(index).within("from").start;
        let (what, id) = (self.what.to_owned(), id.to_owned());
        findings.add(self.file, place, Rule::BandsFloor { what, id });
    }
}

/// The lowest sum any answers give; none while some questions could not be read.
fn lowest_sum(draft: &Draft<'_>) -> Option<i64> {
    if !draft.has_all_questions() {
        return None;
    }
    let scored = draft
        .questions()
        .into_iter()
        .filter(|asked| asked.is_scored());
    scored.map(|asked| lowest(draft, asked)).sum()
}

/// The fewest points of one question; it may stay unanswered, which gives none.
fn lowest(draft: &Draft<'_>, asked: &Asked<'_>) -> Option<i64> {
    let options = draft.options(asked)?;
    let negative = options
        .iter()
        .filter_map(|option| option.points)
        .map(|points| i64::from(points).min(0));
    let steps = asked.shape.steps.iter().filter_map(|step| step.points);
    Some(match asked.shape.kind {
        Kind::Multiple => negative.sum(),
        Kind::Number { .. } => steps.map(i64::from).fold(0, i64::min),
        Kind::Single | Kind::Text { .. } => negative.fold(0, i64::min),
    })
}

fn check_roles(head: &Head<'_>, findings: &mut Findings) {
    let Some(sections) = &head.sections else {
        return;
    };
    let has = |role| sections.iter().any(|section| section.shape.role == role);
    let place = head.sheet.root.within("sections").start;
    if sections.is_empty() {
        return;
    }
    if !has(SectionRole::Mitigation) {
        findings.add(head.sheet.name, place, Rule::MitigationSectionMissing);
    }
    if !has(SectionRole::Risk) {
        findings.add(head.sheet.name, place, Rule::RiskSectionMissing);
    }
}
