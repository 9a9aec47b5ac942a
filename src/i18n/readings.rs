const OPENS: char = '\u{FF08}';
const CLOSES: char = '\u{FF09}';

/// Takes out the readings that stand in brackets right behind kanji, as in `会社（かいしゃ）`.
///
/// They say a word a second time, so they make no sentence longer and no claim another one.
#[must_use]
pub fn without_readings(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(OPENS) {
        let (before, bracketed) = rest.split_at(at);
        kept.push_str(before);
        let inside = bracketed.trim_start_matches(OPENS);
        match inside.split_once(CLOSES) {
            Some((reading, after)) if is_reading(reading) && kept.ends_with(is_kanji) => {
                rest = after;
            }
            _ => {
                kept.push(OPENS);
                rest = &bracketed[OPENS.len_utf8()..];
            }
        }
    }
    kept.push_str(rest);
    kept
}

fn is_reading(inside: &str) -> bool {
    let is_kana = |c: char| matches!(c, '\u{3041}'..='\u{3096}' | '\u{30FC}');
    !inside.is_empty() && inside.chars().all(is_kana)
}

fn is_kanji(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '\u{3005}')
}
