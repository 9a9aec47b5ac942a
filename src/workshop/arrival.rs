use super::{Expected, Workshop};
use crate::assessment::{Assessment, AssessmentId, name_key};
use crate::cohort::earlier;
use std::collections::BTreeMap;

impl Workshop {
    /// Finds who of those expected an assessment is of.
    ///
    /// Widths of letters, spaces and capitals do not count. A site may be left out on either
    /// side where the list has its company only once.
    #[must_use]
    pub fn expected_of(&self, assessment: &Assessment) -> Option<&Expected> {
        let organisation = name_key(&assessment.organisation);
        let site = name_key(&assessment.site);
        let mut of_company = self
            .expected
            .iter()
            .filter(|expected| name_key(&expected.organisation) == organisation);
        let exact = of_company.clone().find(|it| name_key(&it.site) == site);
        exact.or_else(|| {
            let only = of_company.next()?;
            let is_only = of_company.next().is_none();
            let is_left_out = site.is_empty() || only.site.trim().is_empty();
            (is_only && is_left_out).then_some(only)
        })
    }

    /// Lists who is expected and is not among these, in the order of the list.
    #[must_use]
    pub fn missing(&self, assessments: &[Assessment]) -> Vec<Expected> {
        let here: Vec<&Expected> = assessments
            .iter()
            .filter_map(|assessment| self.expected_of(assessment))
            .collect();
        let is_missing = |expected: &&Expected| !here.iter().any(|it| std::ptr::eq(*it, *expected));
        self.expected.iter().filter(is_missing).cloned().collect()
    }
}

/// Assessments that name the same company, site and person: perhaps one participant twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Namesakes {
    /// The company, as the first of them has it.
    pub organisation: String,
    /// The site, as the first of them has it.
    pub site: String,
    /// The assessments, by id.
    pub ids: Vec<AssessmentId>,
    /// How many of them count: only the last where they lie so far apart that it is the same one
    /// again, else all.
    pub counted: usize,
}

impl Namesakes {
    /// Finds them among assessments in the order of their ids; those without a company are none.
    #[must_use]
    pub fn among(assessments: &[Assessment]) -> Vec<Self> {
        let earlier = earlier(assessments);
        let mut by_name: BTreeMap<[String; 3], Self> = BTreeMap::new();
        for each in assessments {
            let names =
                [&each.organisation, &each.site, &each.respondent].map(|name| name_key(name));
            if names[0].is_empty() {
                continue;
            }
            let found = by_name.entry(names).or_insert_with(|| Self {
                organisation: each.organisation.clone(),
                site: each.site.clone(),
                ids: Vec::new(),
                counted: 0,
            });
            found.counted += usize::from(!earlier.contains(&each.id));
            found.ids.push(each.id.clone());
        }
        let several = by_name.into_values().filter(|it| it.ids.len() > 1);
        several.collect()
    }
}
