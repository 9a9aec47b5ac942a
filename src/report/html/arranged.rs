use crate::report::document::{Block, Chart, Document, Part, PartId};

/// A part as the page shows it.
pub(super) struct Shown<'d> {
    pub(super) part: &'d Part,
    /// What links lead to, once in a page.
    pub(super) anchor: String,
    pub(super) pieces: Vec<Piece<'d>>,
}

/// A block, or charts that stand beside each other, each with what its parts are called by,
/// once in a page.
pub(super) enum Piece<'d> {
    Block(&'d Block, String),
    /// Charts.
    Charts(Vec<(&'d Chart, String)>),
}

/// Returns the parts below the cover in order.
///
/// The bars of the sections stand beside the risk map, since both are looked at together;
/// then what to do follows at once, on the page that a hurried reader stops after, and the
/// sections' numbers come behind it.
pub(super) fn arranged(document: &Document) -> Vec<Shown<'_>> {
    let mut shown: Vec<Shown<'_>> = Vec::new();
    let mut is_moved = false;
    let below = document.parts.iter().filter(|part| part.id != PartId::Head);
    for (order, part) in (1..).zip(below) {
        let mut part = Shown {
            part,
            anchor: format!("{}-{order}", part.id.name()),
            pieces: pieces(part, order),
        };
        if let Some(before) = shown.last_mut() {
            is_moved |= move_charts(before, &mut part);
        }
        shown.push(part);
    }
    let is_sections = |shown: &Shown<'_>| shown.part.id == PartId::Sections;
    if let Some(place) = shown.iter().position(is_sections)
        && is_moved
        && shown.get(place + 1).map(|next| next.part.id) == Some(PartId::Actions)
    {
        shown.swap(place, place + 1);
    }
    shown
}

fn pieces(part: &Part, order: usize) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for (place, block) in part.blocks.iter().enumerate() {
        let id = format!("part-{order}-{place}");
        let Block::Chart(chart) = block else {
            pieces.push(Piece::Block(block, id));
            continue;
        };
        let chart = (chart, id);
        match pieces.last_mut() {
            Some(Piece::Charts(charts)) => charts.push(chart),
            _ => pieces.push(Piece::Charts(vec![chart])),
        }
    }
    pieces
}

/// Moves the charts that the sections begin with to those that the result ends with; tells whether there were both.
fn move_charts<'d>(before: &mut Shown<'d>, part: &mut Shown<'d>) -> bool {
    let is_pair = before.part.id == PartId::Result && part.part.id == PartId::Sections;
    let begins = matches!(part.pieces.first(), Some(Piece::Charts(_)));
    // A part of nothing but a drawing keeps it.
    if !is_pair || !begins || part.pieces.len() < 2 {
        return false;
    }
    if let Some(Piece::Charts(charts)) = before.pieces.last_mut()
        && let Piece::Charts(moved) = part.pieces.remove(0)
    {
        charts.extend(moved);
        return true;
    }
    false
}
