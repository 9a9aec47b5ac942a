use crate::scoring::Points;

/// Writes points with one decimal, rounded half up.
#[must_use]
pub fn points_words(points: Points) -> String {
    let tenths = points.tenths();
    let sign = if tenths < 0 { "-" } else { "" };
    let size = tenths.unsigned_abs();
    format!("{sign}{}.{}", size / 10, size % 10)
}
