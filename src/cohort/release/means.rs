use super::scores;
use crate::cohort::Privacy;
use crate::cohort::asked::Asked;
use crate::cohort::audit::{Audit, Equation};
use crate::cohort::counted::Counted;
use crate::cohort::doubt::Doubt;
use crate::cohort::line::Line;
use crate::cohort::linear::Linear;
use crate::cohort::mean::Mean;
use crate::cohort::tally::count;
use crate::questionnaire::Questionnaire;
use crate::scoring::Points;

/// The means that may be printed together, let in one after another.
pub(super) struct Means<'a> {
    questionnaire: &'a Questionnaire,
    counted: &'a [Counted<'a>],
    lines: &'a [&'a Line],
    privacy: &'a Privacy,
    audit: Audit,
    doubt: Doubt,
    /// Whether the mean of the scores stands alone, and no other may be printed beside it.
    is_closed: bool,
}

impl<'a> Means<'a> {
    /// Begins with none.
    pub(super) fn new(
        questionnaire: &'a Questionnaire,
        counted: &'a [Counted<'a>],
        asked: &Asked,
        lines: &'a [&'a Line],
        privacy: &'a Privacy,
    ) -> Self {
        Self {
            questionnaire,
            counted,
            lines,
            privacy,
            audit: Linear::of(questionnaire, counted).rows(asked),
            doubt: Doubt::of(counted, privacy),
            is_closed: false,
        }
    }

    /// Returns the mean of the scores, if it may be printed.
    pub(super) fn overall(&mut self) -> Option<Points> {
        let mean = Mean::overall(self.questionnaire, self.counted, self.lines);
        let admitted = self.admit(mean, &self.linear().overall());
        self.is_closed = admitted.is_none();
        admitted
    }

    /// Returns the mean control of a section, if it may be printed.
    pub(super) fn control(&mut self, section: usize) -> Option<Points> {
        let mean = Mean::control(self.questionnaire, self.counted, self.lines, section);
        self.admit(mean, &self.linear().control(section))
    }

    /// Returns the mean exposure of a section, if it may be printed.
    pub(super) fn exposure(&mut self, section: usize) -> Option<Points> {
        let mean = Mean::exposure(self.questionnaire, self.counted, self.lines, section);
        let id = &self.questionnaire.sections.get(section)?.id;
        self.admit(mean, &self.linear().exposure(id))
    }

    fn linear(&self) -> Linear<'a> {
        Linear::of(self.questionnaire, self.counted)
    }

    /// A mean of some has to be of many, and of many fewer than all.
    fn admit(&mut self, mean: Mean, equation: &Equation) -> Option<Points> {
        let printed = scores::telling(mean.printed()?, self.privacy)?;
        let people = u64::try_from(mean.people()).unwrap_or(0);
        let others = count(self.lines.len()).saturating_sub(people);
        let is_many = self.privacy.few(&[people, others]) == [false, false];
        if self.is_closed || !is_many {
            return None;
        }
        if self.privacy.has_consent {
            return Some(printed);
        }
        let mut audit = self.audit.clone();
        if !audit.admits(equation.clone()) {
            return None;
        }
        if !self.doubt.admits(mean) {
            return None;
        }
        self.audit = audit;
        Some(printed)
    }
}
