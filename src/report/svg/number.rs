/// Writes a length or a place with one decimal.
pub(super) fn fixed(number: f64) -> String {
    // A negative zero would be written with its sign.
    let rounded = (number * 10.0).round() / 10.0 + 0.0;
    format!("{rounded:.1}")
}

/// Returns a number of 0 to 100 as a share of 0 to 1; what lies outside counts as the end,
/// and what is no number as 0.
pub(super) fn share(number: f64) -> f64 {
    if number.is_nan() {
        return 0.0;
    }
    (number / 100.0).clamp(0.0, 1.0)
}
