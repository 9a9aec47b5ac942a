use super::Privacy;
use super::counted::Counted;
use super::mean::Mean;
use super::row::Row;

/// Other counts that would be printed just the same, so that nobody can tell which ones are true.
///
/// Exchanging two hidden cells of a row changes nothing in it that is printed, because no rule
/// looks at their order; nor does moving one person between two of them, where the same cells are
/// hidden then. Only means can give such a change away, unless another change makes up for it.
pub(super) struct Doubt {
    rows: Vec<Changes>,
}

/// What could be otherwise in a row that has something hidden.
struct Changes {
    /// The hidden cells that have somebody in them.
    cells: Vec<usize>,
    moves: Vec<Move>,
    /// Whether a change in it can show in a mean at all.
    is_seen: bool,
}

/// A change of two cells.
struct Move {
    from: usize,
    to: usize,
    /// By how much the sum of each mean changes.
    effect: Vec<i128>,
}

impl Doubt {
    pub(super) fn of(counted: &[Counted<'_>], means: &[&Mean], privacy: &Privacy) -> Self {
        let mut rows = Vec::new();
        for (question, counted) in counted.iter().enumerate() {
            for (place, row) in counted.rows.iter().enumerate() {
                rows.push(Changes::of(row, (question, place), means, privacy));
            }
        }
        Self { rows }
    }

    /// Tells whether every hidden count but a zero could be another one, with all means printed as
    /// they are.
    pub(super) fn remains(&self, means: &[&Mean]) -> bool {
        let mut seen = self.rows.iter().enumerate().filter(|(_, row)| row.is_seen);
        seen.all(|(place, row)| {
            row.cells.iter().all(|cell| {
                let moves = row.moves.iter();
                let mut own = moves.filter(|each| each.from == *cell || each.to == *cell);
                own.any(|own| self.is_covered(place, own, means))
            })
        })
    }

    /// Tells whether means stay as they are, alone or with one change in another row.
    fn is_covered(&self, place: usize, own: &Move, means: &[&Mean]) -> bool {
        let stays = |more: Option<&Move>| {
            let mut each = means.iter().enumerate();
            each.all(|(at, mean)| {
                let more = more.map_or(0, |more| more.effect[at]);
                mean.is_printed_alike(own.effect[at] + more)
            })
        };
        let rows = self.rows.iter().enumerate();
        let others = rows.filter(|(other, row)| *other != place && row.is_seen);
        let mut moves = others.flat_map(|(_, row)| &row.moves);
        stays(None) || moves.any(|other| stays(Some(other)))
    }
}

impl Changes {
    fn of(
        row: &Row,
        (question, place): (usize, usize),
        means: &[&Mean],
        privacy: &Privacy,
    ) -> Self {
        let hidden: Vec<(usize, u64)> = row.members_hidden().collect();
        let adds = |cell: usize| {
            means
                .iter()
                .map(move |mean| mean.adds((question, place, cell)))
        };
        let mut moves = Vec::new();
        let mut add = |from: usize, to: usize, people: u64| {
            let each = adds(from).zip(adds(to));
            let effect = each.map(|(from, to)| (to - from) * i128::from(people));
            moves.push(Move {
                from,
                to,
                effect: effect.collect(),
            });
        };
        for (from, here) in &hidden {
            for (to, there) in &hidden {
                if here > there {
                    add(*from, *to, here - there);
                }
                if row.is_masked_alike(*from, *to, privacy) {
                    add(*from, *to, 1);
                }
            }
        }
        let first = hidden.first().map_or(0, |(cell, _)| *cell);
        let is_seen = hidden.iter().any(|(cell, _)| !adds(*cell).eq(adds(first)));
        let filled = hidden.into_iter().filter(|(_, count)| *count > 0);
        Self {
            cells: filled.map(|(cell, _)| cell).collect(),
            moves,
            is_seen,
        }
    }
}
