use crate::questionnaire::Method;
use crate::report::Subject;
use crate::report::document::{Block, Part, PartId, Tone};

/// Makes the half page that says how the score is made.
pub(super) fn part(subject: &Subject<'_>) -> Part {
    let sentences: &[&'static str] = match subject.questionnaire.method {
        Method::Weighted { .. } => &[
            "method-weighted-weight",
            "method-weighted-section",
            "method-weighted-overall",
            "method-gates",
            "method-weighted-residual",
            "method-open",
            "method-unknown",
            "method-not-applicable",
        ],
        Method::Points { .. } => &[
            "method-points-sum",
            "method-gates",
            "method-open",
            "method-unknown",
            "method-not-applicable",
        ],
        Method::Mitigated { .. } => &[
            "method-mitigated-sum",
            "method-open",
            "method-unknown",
            "method-not-applicable",
        ],
    };
    let sentences = sentences.iter().map(|id| subject.text(id)).collect();
    Part {
        id: PartId::Method,
        heading: subject.text("method-title"),
        blocks: vec![
            Block::List(Tone::Plain, sentences),
            Block::Paragraph(Tone::Quiet, subject.text("method-more")),
        ],
    }
}
