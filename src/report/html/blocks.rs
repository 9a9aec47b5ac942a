use super::arranged::Piece;
use super::said::said;
use super::{address, chart, entry, table, verdict};
use crate::report::document::{Block, Document, Reference, Signature, Tone, Words};
use maud::{Markup, html};

/// Writes what stands in a part.
pub(super) fn piece(document: &Document, piece: &Piece<'_>) -> Markup {
    match piece {
        Piece::Block(content, id) => block(document, content, id),
        Piece::Charts(charts) => chart::charts(document, charts),
    }
}

/// Writes one block. `id` is what its parts are called by, once in a page.
pub(super) fn block(document: &Document, block: &Block, id: &str) -> Markup {
    match block {
        Block::Heading(words) => html! { h3 { (said(document, words)) } },
        Block::Paragraph(tone, words) => {
            html! { p class=[class(*tone)] { (said(document, words)) } }
        }
        Block::List(tone, items) => html! {
            ul class=[class(*tone)] { @for item in items { li { (said(document, item)) } } }
        },
        Block::Fields(fields) => write_fields(document, fields),
        Block::Verdict(content) => verdict::verdict(document, content),
        Block::Framed(blocks) => framed(document, blocks, id),
        Block::Table(content) => table::table(document, content),
        Block::Chart(content) => chart::figure(document, content, id),
        Block::Entry(content) => entry::entry(document, content),
        Block::References(references) => write_references(document, references),
        Block::Signatures(boxes) => signatures(document, boxes),
        Block::Blank(words) => html! {
            p.write { span { (said(document, words)) } span.blank {} }
        },
    }
}

fn class(tone: Tone) -> Option<&'static str> {
    match tone {
        Tone::Quiet => Some("quiet"),
        Tone::Plain => None,
        Tone::Strong => Some("strong"),
        Tone::Large => Some("large"),
    }
}

/// Writes names with their values.
pub(super) fn write_fields(document: &Document, fields: &[(Words, Words)]) -> Markup {
    html! {
        dl.fields {
            @for (label, words) in fields {
                div { dt { (said(document, label)) } dd { (said(document, words)) } }
            }
        }
    }
}

fn framed(document: &Document, blocks: &[Block], id: &str) -> Markup {
    html! {
        div.framed {
            @for (place, each) in blocks.iter().enumerate() {
                (block(document, each, &format!("{id}-{place}")))
            }
        }
    }
}

/// Writes the boxes to sign or stamp.
pub(super) fn signatures(document: &Document, boxes: &[Signature]) -> Markup {
    html! {
        ul.signatures {
            @for signature in boxes {
                li {
                    span.role { (said(document, &signature.role)) }
                    span.name { (said(document, &signature.name)) }
                }
            }
        }
    }
}

fn write_references(document: &Document, references: &[Reference]) -> Markup {
    html! {
        ul.references {
            @for reference in references {
                li {
                    (said(document, &reference.words))
                    @if let Some(address) = &reference.address { (address::address(address)) }
                }
            }
        }
    }
}
