/// Draws 0 to 100 points as a bar of exactly `width` cells; what lies outside counts as the end.
///
/// Only characters that fill one cell in every terminal are used: the full
/// block is two cells wide where ambiguous characters are.
#[must_use]
pub fn bar(points: f64, width: usize, ascii: bool) -> String {
    let (full, rest) = if ascii { ("#", ".") } else { ("▰", "▱") };
    let filled = filled(points, width);
    format!("{}{}", full.repeat(filled), rest.repeat(width - filled))
}

fn filled(points: f64, width: usize) -> usize {
    let share = (points / 100.0).clamp(0.0, 1.0);
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of 0 to 1 of a width in cells; not-a-number becomes 0"
    )]
    let cells = (share * width as f64).round() as usize;
    cells.min(width)
}
