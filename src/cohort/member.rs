use crate::assessment::Assessment;
use crate::questionnaire::Questionnaire;
use crate::scoring::Scorecard;
use std::collections::BTreeMap;

/// One assessment with what is needed to count it.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// The questionnaire everybody answers.
    pub questionnaire: &'a Questionnaire,
    /// The answers.
    pub assessment: &'a Assessment,
    /// What they mean.
    pub card: &'a Scorecard,
    /// The label of each kind of group, as the trainer wrote both.
    pub groups: &'a BTreeMap<String, String>,
}
