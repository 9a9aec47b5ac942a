use crate::report::document::{Block, Chart, Document, Part, PartId};

/// A part as the page shows it.
pub(super) struct Shown<'d> {
    pub(super) part: &'d Part,
    /// What links lead to, once in a page.
    pub(super) anchor: String,
    pub(super) pieces: Vec<Piece<'d>>,
}

/// A block, or charts that stand beside each other.
pub(super) enum Piece<'d> {
    Block(&'d Block),
    /// Charts, each with what its parts are called by.
    Charts(Vec<(&'d Chart, String)>),
}

/// Returns the parts below the cover in order.
///
/// The bars of the sections stand beside the risk map, since both are looked at together.
pub(super) fn arranged(document: &Document) -> Vec<Shown<'_>> {
    let mut shown: Vec<Shown<'_>> = Vec::new();
    let below = document.parts.iter().filter(|part| part.id != PartId::Head);
    for (order, part) in (1..).zip(below) {
        let mut part = Shown {
            part,
            anchor: format!("{}-{order}", part.id.name()),
            pieces: pieces(part, order),
        };
        if let Some(before) = shown.last_mut() {
            move_charts(before, &mut part);
        }
        shown.push(part);
    }
    shown
}

fn pieces(part: &Part, order: usize) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for (place, block) in part.blocks.iter().enumerate() {
        let Block::Chart(chart) = block else {
            pieces.push(Piece::Block(block));
            continue;
        };
        let chart = (chart, format!("chart-{order}-{place}"));
        match pieces.last_mut() {
            Some(Piece::Charts(charts)) => charts.push(chart),
            _ => pieces.push(Piece::Charts(vec![chart])),
        }
    }
    pieces
}

/// Moves the charts that a part begins with to those that the result ends with.
fn move_charts<'d>(before: &mut Shown<'d>, part: &mut Shown<'d>) {
    let is_pair = before.part.id == PartId::Result && part.part.id == PartId::Sections;
    let begins = matches!(part.pieces.first(), Some(Piece::Charts(_)));
    // A part of nothing but a drawing keeps it.
    if !is_pair || !begins || part.pieces.len() < 2 {
        return;
    }
    if let Some(Piece::Charts(charts)) = before.pieces.last_mut()
        && let Piece::Charts(moved) = part.pieces.remove(0)
    {
        charts.extend(moved);
    }
}
