use super::View;
use super::body::Body;
use ratatui::text::Span;

/// Adds a numbered row of a list; the first nine have a digit key.
///
/// `mark` stands between the cursor's marker and the number; `row` counts from 0.
pub(super) fn list_row(
    view: &View<'_>,
    row: usize,
    is_here: bool,
    mark: &str,
    words: &str,
    body: &mut Body,
) {
    if is_here {
        body.cursor_here(0);
    }
    let digit = if row < 9 {
        (row + 1).to_string()
    } else {
        " ".to_owned()
    };
    let marker = view.theme.marker(is_here);
    let style = view.theme.row(is_here);
    let lead = vec![Span::styled(format!("{marker}{mark} {digit}  "), style)];
    body.hanging(lead, words, view.width, style);
}
