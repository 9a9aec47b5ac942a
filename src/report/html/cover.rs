use super::blocks;
use super::said::said;
use crate::report::document::{Block, Document, PartId};
use maud::{Markup, html};

/// Writes the head of the first page: what the paper is, whom it is about, the boxes to sign, the facts about it.
pub(super) fn cover(document: &Document) -> Markup {
    let head = document.part(PartId::Head);
    let blocks = head.map_or(&[][..], |part| part.blocks.as_slice());
    let is_sign = |block: &&Block| matches!(block, Block::Signatures(_));
    let is_text = |block: &&Block| matches!(block, Block::Paragraph(..));
    let rest = |block: &&Block| !is_sign(block) && !is_text(block);
    html! {
        div.cover {
            div.paper {
                @for block in blocks.iter().filter(is_text) { (blocks::block(document, block)) }
                h1 id="title" { (said(document, &document.title)) }
                p.about { (said(document, &document.about)) }
            }
            @for block in blocks.iter().filter(is_sign) { (blocks::block(document, block)) }
        }
        @for block in blocks.iter().filter(rest) { (blocks::block(document, block)) }
    }
}
