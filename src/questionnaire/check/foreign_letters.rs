//! Letters of another script that look like Latin ones, and strokes that look like `ー`.

use crate::i18n::Lang;
use std::ops::Range;

/// The Cyrillic and Greek letters that print like a Latin one.
const TWINS: &str = "\
    \u{430}\u{435}\u{43E}\u{440}\u{441}\u{443}\u{445}\u{455}\u{456}\u{458}\u{501}\u{51B}\u{51D}\
    \u{405}\u{406}\u{408}\u{410}\u{412}\u{415}\u{41A}\u{41C}\u{41D}\u{41E}\u{420}\u{421}\u{422}\u{423}\u{425}\
    \u{391}\u{392}\u{395}\u{396}\u{397}\u{399}\u{39A}\u{39C}\u{39D}\u{39F}\u{3A1}\u{3A4}\u{3A5}\u{3A7}\
    \u{3BF}\u{3BD}";

/// Finds the first letter or stroke that a reader takes for another.
///
/// A twin is found in a word with Latin letters, and in a word that consists of
/// twins alone where the language is not written with them.
pub(super) fn look_alike(words: &str, lang: &Lang) -> Option<Range<usize>> {
    twin(words, lang).or_else(|| stroke(words, lang))
}

fn twin(words: &str, lang: &Lang) -> Option<Range<usize>> {
    let is_foreign = matches!(lang.language(), "ja" | "en");
    let twins = words.char_indices().filter(|(_, c)| is_twin(*c));
    let mut places = twins.map(|(at, c)| at..at + c.len_utf8());
    places.find(|at| {
        let word = word_around(words, at);
        let is_mixed = word.contains(|c: char| c.is_ascii_alphabetic());
        is_mixed || (is_foreign && word.chars().all(is_twin))
    })
}

fn word_around<'w>(words: &'w str, at: &Range<usize>) -> &'w str {
    let before = words.get(..at.start).unwrap_or_default();
    let after = words.get(at.end..).unwrap_or_default();
    let start = before.trim_end_matches(is_letter).len();
    let end = words.len() - after.trim_start_matches(is_letter).len();
    words.get(start..end).unwrap_or_default()
}

fn is_twin(c: char) -> bool {
    !c.is_ascii() && TWINS.contains(c)
}

/// A letter of an alphabet; kana and kanji stand beside words, not in them.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{C0}'..='\u{24F}' | '\u{370}'..='\u{52F}')
}

/// Finds a hyphen or the kanji for one between katakana, where `ー` is meant.
fn stroke(words: &str, lang: &Lang) -> Option<Range<usize>> {
    if lang.language() != "ja" {
        return None;
    }
    let is_katakana = |c: Option<char>| matches!(c, Some('\u{30A1}'..='\u{30FA}' | '\u{30FC}'));
    words.char_indices().find_map(|(at, c)| {
        let end = at + c.len_utf8();
        let is_stroke = matches!(c, '-' | '\u{2010}'..='\u{2013}' | '\u{2212}' | '\u{4E00}');
        let is_within = is_katakana(words.get(..at)?.chars().next_back())
            && is_katakana(words.get(end..)?.chars().next());
        (is_stroke && is_within).then_some(at..end)
    })
}
