//! Questions of one version that the other does not have.

use super::speaker::Speaker;
use super::{Chapter, Piece};

pub(super) fn chapter(speaker: &Speaker<'_>) -> Option<Chapter> {
    let comparison = speaker.comparison;
    let mut pieces = Vec::new();
    for (id, questions) in [
        ("compare-only-one", &comparison.only_before),
        ("compare-only-other", &comparison.only_after),
    ] {
        if !questions.is_empty() {
            let message = speaker.message(id).with("count", questions.len());
            pieces.push(Piece::Plain(speaker.say(&message)));
            pieces.extend(speaker.items(questions));
        }
    }
    (!pieces.is_empty()).then(|| Chapter {
        heading: speaker.text("compare-left-out-title"),
        pieces,
    })
}
