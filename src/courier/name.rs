use crate::assessment::Assessment;
use crate::text::clean;
use crate::workshop::file_name;
use jiff::tz::TimeZone;

/// So many characters of a name tell people which one it is; even of three bytes each they fit
/// into the 255 bytes that a name may have.
const LABEL_MAX: usize = 40;

/// Names the file of an assessment, without its ending: the day it was begun, company and site,
/// and its id, which no other computer gives again.
#[must_use]
pub fn stem(assessment: &Assessment, zone: &TimeZone) -> String {
    let day = assessment.started.to_zoned(zone.clone()).date();
    let names = format!("{} {}", assessment.organisation, assessment.site);
    let label: String = clean(&names)
        .split_whitespace()
        .collect::<Vec<&str>>()
        .join("-")
        .chars()
        .take(LABEL_MAX)
        .collect();
    let id = assessment.id.as_str();
    if label.is_empty() {
        format!("{day}_{id}")
    } else {
        format!("{day}_{}_{id}", file_name(&label))
    }
}
