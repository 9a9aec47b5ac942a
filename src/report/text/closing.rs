use super::{Paper, Subject};
use crate::report::facts_lines;

const LABEL: usize = 16;

/// Writes the boxes to sign, and what this report is and is not.
pub(super) fn write(subject: &Subject<'_>, paper: &mut Paper) {
    let sign_off = &subject.assessment.sign_off;
    paper.heading(&subject.text("report-sign-off-title"));
    for (label, name) in [
        ("report-prepared", &sign_off.prepared),
        ("report-checked", &sign_off.checked),
        ("report-approved", &sign_off.approved),
    ] {
        let name = if name.is_empty() { BLANK } else { name };
        paper.labelled(2, &subject.text(label), LABEL, name);
    }
    paper.heading(&subject.text("report-facts-title"));
    for line in facts_lines(subject.catalog, subject.questionnaire, subject.now.date()) {
        paper.paragraph(2, &line);
    }
}

const BLANK: &str = "________________________";
