use super::look::Look;
use crate::text::cells;
use ratatui::buffer::Cell;

/// What the terminal shows, as far as it was told; beyond the rows and columns kept, it is blank.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// None is the right half of the letter before.
    rows: Vec<Vec<Option<Cell>>>,
}

impl Shown {
    /// Everything is blank again.
    pub(super) fn clear(&mut self) {
        self.rows.clear();
    }

    /// Takes down what a cell shows from now on.
    pub(super) fn put(&mut self, x: u16, y: u16, cell: &Cell) {
        let (x, y) = (usize::from(x), usize::from(y));
        if self.rows.len() <= y {
            self.rows.resize_with(y + 1, Vec::new);
        }
        let is_wide = cells(cell.symbol()) == 2;
        let row = &mut self.rows[y];
        let len = row.len().max(x + 1 + usize::from(is_wide));
        row.resize_with(len, || Some(Cell::default()));
        row[x] = Some(cell.clone());
        if is_wide {
            row[x + 1] = None;
        }
    }

    /// Returns the column from which on a row is blank.
    pub(super) fn end(&self, y: u16) -> u16 {
        let row = self.rows.get(usize::from(y)).map_or(&[][..], Vec::as_slice);
        let last = row.iter().rposition(|cell| !is_blank(cell.as_ref()));
        last.and_then(|last| u16::try_from(last + 1).ok())
            .unwrap_or(0)
    }

    /// Returns what stands between two columns of a row, if writing it again in this look takes
    /// at most so many bytes and surely leads from one to the other.
    pub(super) fn between(
        &self,
        (from, to): (u16, u16),
        y: u16,
        look: Look,
        most: usize,
    ) -> Option<String> {
        let row = self.rows.get(usize::from(y))?;
        let mut text = String::new();
        let mut at = from;
        while at < to {
            let cell = row.get(usize::from(at))?.as_ref()?;
            text.push_str(cell.symbol());
            if Look::of(cell) != look || text.len() > most {
                return None;
            }
            at += sure_cells(cell.symbol())?;
        }
        (at == to).then_some(text)
    }
}

fn is_blank(cell: Option<&Cell>) -> bool {
    cell.is_some_and(|cell| cell.symbol() == " " && Look::of(cell) == Look::PLAIN)
}

/// How many cells a symbol takes in every terminal; none where they disagree, so that the place
/// of what follows is named again and a line is never out of place beyond the sign itself.
pub(super) fn sure_cells(symbol: &str) -> Option<u16> {
    let mut all = symbol.chars();
    let (first, None) = (all.next()?, all.next()) else {
        return None;
    };
    let is_sure = matches!(first,
        ' '..='~'
        | '\u{3000}'..='\u{3029}'
        | '\u{3041}'..='\u{3096}'
        | '\u{309B}'..='\u{30FF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{FF01}'..='\u{FF60}');
    let count = is_sure.then(|| cells(symbol))?;
    u16::try_from(count).ok()
}
