//! Pieces of a document in one language.

use super::document::{Block, Entry, Part, PartId, Tone, Words};

/// Makes a part.
pub(super) fn part(id: PartId, heading: &str, blocks: Vec<Block>) -> Part {
    Part {
        id,
        heading: Words::same(heading),
        blocks,
    }
}

/// Makes a sentence or two.
pub(super) fn plain(words: &str) -> Block {
    Block::Paragraph(Tone::Plain, Words::same(words))
}

/// Makes what a reader who reads nothing else should read.
pub(super) fn strong(words: &str) -> Block {
    Block::Paragraph(Tone::Strong, Words::same(words))
}

/// Makes a list.
pub(super) fn list(items: impl IntoIterator<Item = String>) -> Block {
    let items = items.into_iter().map(|item| Words::same(&item));
    Block::List(Tone::Plain, items.collect())
}

/// Makes names and values.
pub(super) fn fields(fields: Vec<(String, String)>) -> Vec<(Words, Words)> {
    let fields = fields.into_iter();
    fields
        .map(|(label, text)| (Words::same(&label), Words::same(&text)))
        .collect()
}

/// Makes a question with labels and texts below it.
pub(super) fn entry(number: String, text: &str, below: Vec<(String, String)>) -> Block {
    Block::Entry(Entry {
        number,
        text: Words::same(text),
        fields: fields(below),
    })
}
