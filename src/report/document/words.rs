use crate::text::clean;

/// A text in each language of a document; once where it is the same in all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(Vec<String>);

impl Words {
    /// Makes a text from its words in each language, in the document's order.
    ///
    /// Characters that act or hide are written out; a text that is empty in all languages is none at all.
    #[must_use]
    pub fn of(each: impl IntoIterator<Item = String>) -> Self {
        let mut lines: Vec<String> = each
            .into_iter()
            .map(|line| clean(&line).into_owned())
            .collect();
        if lines
            .split_first()
            .is_some_and(|(first, rest)| rest.iter().all(|line| line == first))
        {
            lines.truncate(1);
        }
        if lines.iter().all(String::is_empty) {
            lines.clear();
        }
        Self(lines)
    }

    /// Makes a text that is the same in every language: a name, a note, a number.
    #[must_use]
    pub fn same(text: &str) -> Self {
        Self::of([text.to_owned()])
    }

    /// Tells whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Goes through the languages' words.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Returns the words in the first language; empty where there is no text.
    #[must_use]
    pub fn first(&self) -> &str {
        self.0.first().map_or("", String::as_str)
    }

    /// Returns the words in the language at a place of the document's order.
    #[must_use]
    pub fn at(&self, place: usize) -> &str {
        self.0
            .get(place)
            .map_or_else(|| self.first(), String::as_str)
    }

    /// Returns all languages' words in one line.
    #[must_use]
    pub fn joined(&self, gap: &str) -> String {
        self.0.join(gap)
    }

    /// Puts two texts one behind the other, language by language.
    #[must_use]
    pub fn then(&self, gap: &str, other: &Self) -> Self {
        if self.is_empty() || other.is_empty() {
            let whole = if self.is_empty() { other } else { self };
            return whole.clone();
        }
        let count = self.0.len().max(other.0.len());
        let both = |place| format!("{}{gap}{}", self.at(place), other.at(place));
        Self((0..count).map(both).collect())
    }
}
