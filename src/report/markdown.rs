//! A report as Markdown (`CommonMark` with tables): for chats, wikis and version control.
//!
//! Whatever a text holds, it is shown as it was typed: every character that Markdown
//! gives a meaning to is escaped, and line breaks stay line breaks.

mod blocks;
mod escape;
mod table;

use super::document::{Document, Words};
use escape::escaped;

/// Lays a document out as Markdown, ending with a line feed.
#[must_use]
pub fn layout_markdown(document: &Document) -> String {
    let mut pieces = vec![heading(1, &document.title)];
    for part in &document.parts {
        if !part.heading.is_empty() {
            pieces.push(heading(2, &part.heading));
        }
        pieces.extend(part.blocks.iter().map(blocks::block));
    }
    pieces.push("---".to_owned());
    pieces.push(paragraph(&document.running));
    pieces.retain(|piece| !piece.is_empty());
    let mut text = pieces.join("\n\n");
    text.push('\n');
    text
}

/// Writes a heading, all languages in one line.
fn heading(level: usize, words: &Words) -> String {
    let words = inline(words, " / ");
    format!("{} {words}", "#".repeat(level))
}

/// Writes a text in every language, each on a line of its own.
fn paragraph(words: &Words) -> String {
    let lines = words.lines().filter(|line| !line.is_empty());
    let lines: Vec<String> = lines.map(escaped).collect();
    lines.join("\\\n")
}

/// Writes a text in every language on one line; its own line breaks become spaces.
fn inline(words: &Words, gap: &str) -> String {
    let lines = words.lines().filter(|line| !line.is_empty());
    let lines: Vec<String> = lines
        .map(|line| escaped(&line.replace('\n', " ")))
        .collect();
    lines.join(gap)
}
