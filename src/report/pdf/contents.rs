use super::page::{LEFT, Page};
use super::strip::Bookmark;
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};

/// Makes the list of contents that a reader of the file shows beside it: parts, and the headings in them.
pub(super) fn contents(pages: &[Page]) -> Outline {
    let mut outline = Outline::new();
    let mut part: Option<OutlineNode> = None;
    for (place, page) in pages.iter().enumerate() {
        for (down, bookmark) in &page.bookmarks {
            let node = node(bookmark, place, *down);
            match &mut part {
                Some(part) if bookmark.level > 1 => part.push_child(node),
                _ => outlined(&mut outline, part.replace(node)),
            }
        }
    }
    outlined(&mut outline, part);
    outline
}

fn outlined(outline: &mut Outline, part: Option<OutlineNode>) {
    if let Some(part) = part {
        outline.push_child(part);
    }
}

fn node(bookmark: &Bookmark, page: usize, down: f32) -> OutlineNode {
    let above = Point::from_xy(LEFT, (down - 12.0).max(0.0));
    OutlineNode::new(bookmark.words.clone(), XyzDestination::new(page, above))
}
