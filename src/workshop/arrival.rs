use super::{Expected, Workshop};
use crate::assessment::Assessment;
use icu_normalizer::ComposingNormalizerBorrowed;

impl Workshop {
    /// Finds who of those expected an assessment is of.
    ///
    /// Widths of letters, spaces and capitals do not count. A site may be left out on either
    /// side where the list has its company only once.
    #[must_use]
    pub fn expected_of(&self, assessment: &Assessment) -> Option<&Expected> {
        let organisation = key(&assessment.organisation);
        let site = key(&assessment.site);
        let mut of_company = self
            .expected
            .iter()
            .filter(|expected| key(&expected.organisation) == organisation);
        let exact = of_company.clone().find(|it| key(&it.site) == site);
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

/// A name as it is compared.
fn key(name: &str) -> String {
    let normalized = ComposingNormalizerBorrowed::new_nfkc().normalize(name);
    let letters = normalized.chars().filter(|c| !c.is_whitespace());
    letters.flat_map(char::to_lowercase).collect()
}
