use super::kinsoku::opportunities;

/// Parts a text of one paragraph into the pieces that no line break may part, in order.
///
/// For formatters that fill lines themselves and do not know the rules of Japanese.
#[must_use]
pub fn pieces(text: &str) -> Vec<&str> {
    let mut from = 0;
    let mut pieces = Vec::new();
    for end in opportunities(text) {
        pieces.push(&text[from..end]);
        from = end;
    }
    pieces
}
