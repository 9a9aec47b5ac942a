use super::blocks;
use super::said::said;
use crate::report::document::{Block, Document, PartId};
use maud::{Markup, html};

/// Writes the head of the first page: what the paper is, whom it is about, the boxes to sign, the facts about it.
pub(super) fn cover(document: &Document) -> Markup {
    let head = document.part(PartId::Head);
    let blocks = head.map_or(&[][..], |part| part.blocks.as_slice());
    let named = (0..)
        .zip(blocks)
        .map(|(place, block): (usize, _)| (block, format!("part-0-{place}")));
    let (signs, others): (Vec<_>, Vec<_>) =
        named.partition(|(block, _)| matches!(block, Block::Signatures(_)));
    let (texts, rest): (Vec<_>, Vec<_>) = others
        .into_iter()
        .partition(|(block, _)| matches!(block, Block::Paragraph(..)));
    html! {
        div.cover {
            div.paper {
                @for (block, id) in &texts { (blocks::block(document, block, id)) }
                h1 id="title" { (said(document, &document.title)) }
                p.about { (said(document, &document.about)) }
            }
            @for (block, id) in &signs { (blocks::block(document, block, id)) }
        }
        @for (block, id) in &rest { (blocks::block(document, block, id)) }
    }
}
