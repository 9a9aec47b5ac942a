/// Returns the first sentence of a text, its full stop included, without the space after it.
///
/// A Japanese sentence ends with the ideographic full stop, an English one with a
/// full stop before a space. A text without either is one sentence.
#[must_use]
pub fn first_sentence(text: &str) -> &str {
    let japanese = text.find(FULL_STOP).map(|at| at + FULL_STOP.len_utf8());
    let english = text.find(". ").map(|at| at + 1);
    let end = [japanese, english].into_iter().flatten().min();
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

const FULL_STOP: char = '\u{3002}';
