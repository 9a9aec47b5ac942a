use super::Finding;
use crate::i18n::{Catalog, Explain, Message};
use crate::report::{Difference, Paper, Verified, headline};

/// Says what was found, 78 cells wide.
pub(super) fn text(finding: &Finding, catalog: &Catalog) -> String {
    let mut paper = Paper::default();
    let count = finding.differences().len();
    let id = if finding.is_same() {
        "verify-same"
    } else {
        "verify-different"
    };
    let head = Message::new(id)
        .with("path", finding.path.as_str())
        .with("kind", finding.kind.name())
        .with("count", count)
        .with(
            "most",
            if count >= Difference::MOST {
                "yes"
            } else {
                "no"
            },
        );
    paper.paragraph(0, &catalog.say(&head));
    if let Ok(verified) = &finding.result {
        result(finding, verified, catalog, &mut paper);
    }
    if !finding.is_same() {
        paper.blank();
        for difference in finding.differences() {
            paper.labelled(0, "-", 2, &catalog.say(&difference.message()));
        }
        if finding.is_check_wrong() {
            paper.blank();
            paper.paragraph(0, &catalog.text("verify-check-wrong"));
        }
    }
    if let Some(is_same) = finding.is_of_paper() {
        let message = Message::new("verify-code")
            .with("code", finding.code.clone().unwrap_or_default())
            .with("same", if is_same { "yes" } else { "no" });
        paper.blank();
        paper.paragraph(0, &catalog.say(&message));
    }
    paper.blank();
    paper.paragraph(0, &catalog.text("check-code-limits"));
    paper.finish()
}

/// Grade, score and check code as they come out.
fn result(finding: &Finding, verified: &Verified, catalog: &Catalog, paper: &mut Paper) {
    let headline = headline(catalog, &finding.questionnaire, &verified.card);
    let message = Message::new("verify-result")
        .with("grade", headline.grade)
        .with("score", headline.score)
        .with("check", verified.check.as_str());
    paper.paragraph(2, &catalog.say(&message));
}
