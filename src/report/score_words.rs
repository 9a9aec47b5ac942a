use crate::questionnaire::{Band, Method};
use crate::scoring::Points;

/// Writes a score in whole points, half up; with a decimal, cut off, where the whole points
/// would seem to reach a grade that the score just misses.
#[must_use]
pub fn score_words(score: Points, method: &Method) -> String {
    if seems_to_reach(score, method) {
        // Cut off, because 69.96 would round up to 70.0.
        format!("{:.1}", (score.value() * 10.0).floor() / 10.0)
    } else {
        score.rounded().to_string()
    }
}

/// Tells whether rounding the score would lift it to a grade it misses.
pub(super) fn seems_to_reach(score: Points, method: &Method) -> bool {
    let misses = |band: &Band| {
        i64::from(band.from) <= score.rounded() && score.value() < f64::from(band.from)
    };
    matches!(method, Method::Weighted { grades, .. } if grades.iter().any(misses))
}
