//! Digits five rows high, drawn with spaces: they look the same in every font.

use super::super::super::Theme;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Rows of a digit.
pub(super) const ROWS: usize = 5;
/// Cells of a dot, which is about as wide as a row is high.
const DOT: usize = 2;

/// Returns the rows of a number such as `0:45`, moved in by some columns.
pub(super) fn big(text: &str, indent: usize, style: Style, theme: &Theme) -> Vec<Line<'static>> {
    let row = |row: usize| {
        let mut spans = vec![Span::raw(" ".repeat(indent))];
        for c in text.chars() {
            let dots = pattern(c)[row];
            for dot in dots.chars() {
                let style = if dot == '#' { style } else { theme.plain() };
                spans.push(Span::styled(" ".repeat(DOT), style));
            }
            spans.push(Span::raw(" ".repeat(DOT)));
        }
        Line::from(spans)
    };
    (0..ROWS).map(row).collect()
}

fn pattern(c: char) -> [&'static str; ROWS] {
    match c {
        '0' => ["###", "# #", "# #", "# #", "###"],
        '1' => [" # ", "## ", " # ", " # ", "###"],
        '2' => ["###", "  #", "###", "#  ", "###"],
        '3' => ["###", "  #", "###", "  #", "###"],
        '4' => ["# #", "# #", "###", "  #", "  #"],
        '5' => ["###", "#  ", "###", "  #", "###"],
        '6' => ["###", "#  ", "###", "# #", "###"],
        '7' => ["###", "  #", "  #", "  #", "  #"],
        '8' => ["###", "# #", "###", "# #", "###"],
        '9' => ["###", "# #", "###", "  #", "###"],
        ':' => [" ", "#", " ", "#", " "],
        '/' => ["  #", "  #", " # ", "#  ", "#  "],
        _ => ["   "; ROWS],
    }
}
