use std::ops::Range;

const OPENS: char = '\u{FF08}';
const CLOSES: char = '\u{FF09}';

/// Takes out the readings that stand in brackets right behind kanji, as in `会社（かいしゃ）`.
///
/// They say a word a second time, so they make no sentence longer and no claim another one.
#[must_use]
pub fn without_readings(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for reading in readings(text) {
        kept.push_str(&text[from..reading.start]);
        from = reading.end;
    }
    kept.push_str(&text[from..]);
    kept
}

const POLITE: [char; 2] = ['\u{304A}', '\u{3054}'];

/// Most kanji of a word that stays on one line with its reading; longer ones would leave holes.
const WHOLE: usize = 4;

/// Finds what no line break may part: readings, with the kanji they say and a polite お or ご.
///
/// Of a long word only the last kanji stays with its reading.
pub(super) fn read_words(text: &str) -> Vec<Range<usize>> {
    let with_kanji = |reading: Range<usize>| {
        let before = text[..reading.start].chars().rev();
        let run: Vec<char> = before
            .take_while(|c| is_kanji(*c))
            .take(WHOLE + 1)
            .collect();
        let kept = if run.len() > WHOLE { 1 } else { run.len() };
        let kanji: usize = run[..kept].iter().map(|c| c.len_utf8()).sum();
        let start = reading.start - kanji;
        start - prefix(&text[..start], run.len())..reading.end
    };
    readings(text).into_iter().map(with_kanji).collect()
}

/// Returns the length of the polite kana before a word, as in `お金（かね）`, that belongs to it.
fn prefix(before: &str, kanji: usize) -> usize {
    let polite = before.chars().next_back().filter(|c| POLITE.contains(c));
    // Before the last kanji of a long word stand its others.
    polite.filter(|_| kanji <= WHOLE).map_or(0, char::len_utf8)
}

/// Finds the readings of a text, brackets included.
fn readings(text: &str) -> Vec<Range<usize>> {
    let opening = text.match_indices(OPENS);
    let reading = |(start, bracket): (usize, &str)| {
        let inside = &text[start + bracket.len()..];
        let length = inside.find(|c| !is_kana(c))?;
        let is_reading =
            length > 0 && inside[length..].starts_with(CLOSES) && text[..start].ends_with(is_kanji);
        is_reading.then(|| start..start + bracket.len() + length + CLOSES.len_utf8())
    };
    opening.filter_map(reading).collect()
}

fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{30FC}')
}

fn is_kanji(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '\u{3005}')
}
