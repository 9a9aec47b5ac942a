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
    /// The means that are printed.
    means: Vec<Mean>,
}

/// What could be otherwise in a row that has something hidden.
struct Changes {
    question: usize,
    row: usize,
    hidden: Vec<usize>,
    /// The hidden cells that have somebody in them.
    filled: Vec<usize>,
    moves: Vec<Move>,
    /// Whether a change in it can show in a mean at all.
    is_seen: bool,
}

/// A change of two cells.
struct Move {
    from: usize,
    to: usize,
    people: i128,
    /// By how much the sum of each mean changes.
    effect: Vec<i128>,
}

impl Doubt {
    /// Collects what could be otherwise, before any mean is printed.
    pub(super) fn of(counted: &[Counted<'_>], privacy: &Privacy) -> Self {
        let mut rows = Vec::new();
        for (question, counted) in counted.iter().enumerate() {
            for (place, row) in counted.rows.iter().enumerate() {
                rows.push(Changes::of(row, (question, place), privacy));
            }
        }
        Self {
            rows,
            means: Vec::new(),
        }
    }

    /// Prints a mean as well, if every hidden count but a zero could still be another one, with all
    /// means printed as they are; tells whether it does.
    pub(super) fn admits(&mut self, mean: Mean) -> bool {
        let seen: Vec<bool> = self.rows.iter().map(|row| row.is_seen).collect();
        for row in &mut self.rows {
            row.see(&mean);
        }
        self.means.push(mean);
        let is_admitted = self.remains();
        if !is_admitted {
            self.means.pop();
            for (row, was_seen) in self.rows.iter_mut().zip(seen) {
                row.is_seen = was_seen;
                for each in &mut row.moves {
                    each.effect.pop();
                }
            }
        }
        is_admitted
    }

    fn remains(&self) -> bool {
        let mut seen = self.rows.iter().enumerate().filter(|(_, row)| row.is_seen);
        seen.all(|(place, row)| {
            row.filled.iter().all(|cell| {
                let moves = row.moves.iter();
                let mut own = moves.filter(|each| each.from == *cell || each.to == *cell);
                own.any(|own| self.is_covered(place, own))
            })
        })
    }

    /// Tells whether means stay as they are, alone or with one change in another row.
    fn is_covered(&self, place: usize, own: &Move) -> bool {
        let stays = |more: Option<&Move>| {
            let mut each = self.means.iter().enumerate();
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
    fn of(row: &Row, (question, place): (usize, usize), privacy: &Privacy) -> Self {
        let hidden: Vec<(usize, u64)> = row.members_hidden().collect();
        let mut moves = Vec::new();
        for (from, here) in &hidden {
            for (to, there) in &hidden {
                let exchanged = here.checked_sub(*there).filter(|more| *more > 0);
                let is_alike = row.is_masked_alike(*from, *to, privacy);
                for people in exchanged.into_iter().chain(is_alike.then_some(1)) {
                    moves.push(Move {
                        from: *from,
                        to: *to,
                        people: i128::from(people),
                        effect: Vec::new(),
                    });
                }
            }
        }
        let filled = hidden.iter().filter(|(_, count)| *count > 0);
        Self {
            question,
            row: place,
            filled: filled.map(|(cell, _)| *cell).collect(),
            hidden: hidden.into_iter().map(|(cell, _)| cell).collect(),
            moves,
            is_seen: false,
        }
    }

    fn see(&mut self, mean: &Mean) {
        let adds = |cell: usize| mean.adds((self.question, self.row, cell));
        let first = self.hidden.first().map_or(0, |cell| adds(*cell));
        let differs = self.hidden.iter().any(|cell| adds(*cell) != first);
        for each in &mut self.moves {
            let effect = (adds(each.to) - adds(each.from)) * each.people;
            each.effect.push(effect);
        }
        self.is_seen |= differs;
    }
}
