use super::blocks::write_fields;
use super::said::said;
use crate::report::document::{Document, Entry};
use crate::text::cells;
use maud::{Markup, html};

/// What takes more cells may be parted by the end of a page, which it could fill alone.
const LONG: usize = 1600;

/// Writes a question with what is recorded about it.
pub(super) fn entry(document: &Document, entry: &Entry) -> Markup {
    let texts = entry.fields.iter().flat_map(|(_, words)| words.lines());
    let is_long = texts.map(cells).sum::<usize>() > LONG;
    html! {
        div.entry .long[is_long] {
            h3 {
                @if !entry.number.is_empty() { span.place { (entry.number) } }
                span { (said(document, &entry.text)) }
            }
            @if !entry.fields.is_empty() { (write_fields(document, &entry.fields)) }
        }
    }
}
