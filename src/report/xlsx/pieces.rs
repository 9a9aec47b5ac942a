use crate::text::wrap;

/// Lines that one cell shows: a row of a sheet cannot be higher than 409 points.
const LINES: usize = 22;
/// What a cell takes of a text, in UTF-16 units: Excel's limit is 32,767.
const UNITS: usize = 32_000;

/// Divides a text into what cells of `width` letters show in full; joined, the pieces are the text.
pub(super) fn pieces(text: &str, width: usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut end, mut count) = (0, 0, 0);
    for line in wrap(text, width).ranges() {
        let is_full = count == LINES || units(&text[start..line.end]) > UNITS;
        if is_full && start < end {
            pieces.extend(fitting(&text[start..end]));
            (start, count) = (end, 0);
        }
        end = line.end;
        count += 1;
    }
    pieces.extend(fitting(&text[start..end]));
    pieces
}

/// Divides what has no line to break at, such as a thousand marks on one letter.
fn fitting(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while units(rest) > UNITS {
        let mut used = 0;
        let at = rest.char_indices().find(|(_, c)| {
            used += c.len_utf16();
            used > UNITS
        });
        let (piece, after) = rest.split_at(at.map_or(rest.len(), |(at, _)| at));
        pieces.push(piece);
        rest = after;
    }
    pieces.push(rest);
    pieces
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}
