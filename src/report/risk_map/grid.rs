use crate::text::cells;

/// A field of terminal cells in which marks are put near where they belong.
pub(super) struct Grid {
    columns: usize,
    /// What each cell shows; the second half of a wide mark is empty text.
    rows: Vec<Vec<Option<String>>>,
}

impl Grid {
    /// Makes an empty field.
    pub(super) fn new(columns: usize, rows: usize) -> Self {
        Self {
            columns,
            rows: vec![vec![None; columns]; rows],
        }
    }

    /// Puts a mark at a place given as shares (0 to 1) from the left and from the bottom,
    /// or on the nearest free cells, the same row first.
    pub(super) fn place(&mut self, mark: &str, from_left: f64, from_bottom: f64) {
        let width = cells(mark);
        let Some(last_column) = self.columns.checked_sub(width) else {
            return;
        };
        let column = at_share(from_left, last_column);
        let row = at_share(1.0 - from_bottom, self.rows.len().saturating_sub(1));
        let mut free: Vec<(usize, usize)> = (0..self.rows.len())
            .flat_map(|row| (0..=last_column).map(move |column| (row, column)))
            .filter(|(row, column)| self.is_free(*row, *column, width))
            .collect();
        free.sort_by_key(|(r, c)| (r.abs_diff(row), c.abs_diff(column), *r, *c));
        if let Some((row, column)) = free.first().copied() {
            self.put(mark, row, column, width);
        }
    }

    /// Returns the rows as text, from the top.
    pub(super) fn lines(&self) -> impl Iterator<Item = String> {
        let shown = |cell: &Option<String>| cell.clone().unwrap_or_else(|| " ".to_owned());
        self.rows
            .iter()
            .map(move |row| row.iter().map(shown).collect())
    }

    fn is_free(&self, row: usize, column: usize, width: usize) -> bool {
        let wanted = self
            .rows
            .get(row)
            .and_then(|row| row.get(column..column + width));
        wanted.is_some_and(|cells| cells.iter().all(Option::is_none))
    }

    fn put(&mut self, mark: &str, row: usize, column: usize, width: usize) {
        let wanted = self
            .rows
            .get_mut(row)
            .and_then(|row| row.get_mut(column..column + width));
        let mut shown = Some(mark.to_owned());
        for cell in wanted.into_iter().flatten() {
            *cell = Some(shown.take().unwrap_or_default());
        }
    }
}

fn at_share(share: f64, last: usize) -> usize {
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of 0 to 1 of a number of cells"
    )]
    let place = (share.clamp(0.0, 1.0) * last as f64).round() as usize;
    place.min(last)
}
