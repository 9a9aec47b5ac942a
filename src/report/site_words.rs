use crate::assessment::Assessment;
use crate::i18n::Catalog;
use crate::text::clean;

/// Names the company and the site of an assessment, or says that there is no name.
#[must_use]
pub fn site_words(catalog: &Catalog, assessment: &Assessment) -> String {
    let names = [assessment.organisation.as_str(), assessment.site.as_str()];
    let names = names.map(clean).join(" ");
    match names.trim() {
        "" => catalog.text("no-name"),
        names => names.to_owned(),
    }
}
