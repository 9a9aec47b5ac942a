use super::Privacy;
use super::asked::Place;
use super::counted::Counted;
use super::mean::Mean;

/// Other counts that would be printed just the same, so that nobody can tell which ones are true.
///
/// Exchanging two hidden cells of a row changes nothing in it that is printed, because no rule
/// looks at their order; nor does moving one person between two cells that stay under the
/// threshold. Only means can give such a change away, unless another change makes up for it.
pub(super) struct Doubt {
    /// The hidden cells of each row that has some.
    rows: Vec<Vec<Hidden>>,
    least: i128,
}

struct Hidden {
    count: i128,
    /// What one person in it adds to each of the means.
    adds: Vec<i128>,
}

/// By how much two cells of a row change: the first loses what the second gains.
struct Move {
    from: usize,
    to: usize,
    people: i128,
}

impl Doubt {
    pub(super) fn of(counted: &[Counted<'_>], means: &[&Mean], privacy: &Privacy) -> Self {
        let mut rows = Vec::new();
        for (question, counted) in counted.iter().enumerate() {
            for (place, row) in counted.rows.iter().enumerate() {
                let hidden: Vec<Hidden> = row
                    .members_hidden()
                    .map(|(cell, count)| {
                        let at: Place = (question, place, cell);
                        let adds = means.iter().map(|mean| mean.adds(at));
                        Hidden {
                            count: i128::from(count),
                            adds: adds.collect(),
                        }
                    })
                    .collect();
                if !hidden.is_empty() {
                    rows.push(hidden);
                }
            }
        }
        Self {
            rows,
            least: i128::from(privacy.least()),
        }
    }

    /// Tells whether every hidden count under the threshold could be another one, with all means
    /// printed as they are.
    pub(super) fn remains(&self, means: &[&Mean]) -> bool {
        self.rows.iter().enumerate().all(|(place, row)| {
            let few = row.iter().enumerate();
            let mut few = few.filter(|(_, cell)| (1..self.least).contains(&cell.count));
            few.all(|(cell, _)| {
                let moves = self.moves(row);
                let mut own = moves
                    .iter()
                    .filter(|each| each.from == cell || each.to == cell);
                // Where nothing can be moved the row itself leaves only what rules allow.
                own.clone().next().is_none() || own.any(|own| self.is_covered(place, own, means))
            })
        })
    }

    /// Tells whether means stay as they are, alone or with one change in another row.
    fn is_covered(&self, place: usize, own: &Move, means: &[&Mean]) -> bool {
        let change = effect(&self.rows[place], own);
        let stays = |change: &[i128]| {
            let mut each = means.iter().zip(change);
            each.all(|(mean, change)| mean.is_printed_alike(*change))
        };
        if stays(&change) {
            return true;
        }
        let others = self
            .rows
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != place);
        others
            .flat_map(|(_, row)| self.moves(row).into_iter().map(move |each| (row, each)))
            .any(|(row, other)| {
                let more = effect(row, &other);
                let both: Vec<i128> = change
                    .iter()
                    .zip(more)
                    .map(|(one, two)| one + two)
                    .collect();
                stays(&both)
            })
    }

    fn moves(&self, row: &[Hidden]) -> Vec<Move> {
        let mut moves = Vec::new();
        for from in 0..row.len() {
            for to in (0..row.len()).filter(|to| *to != from) {
                let (here, there) = (row[from].count, row[to].count);
                if here > there {
                    let people = here - there;
                    moves.push(Move { from, to, people });
                }
                if here > 0 && here < self.least && there + 1 < self.least && here - there != 1 {
                    let people = 1;
                    moves.push(Move { from, to, people });
                }
            }
        }
        moves
    }
}

fn effect(row: &[Hidden], each: &Move) -> Vec<i128> {
    let pairs = row[each.from].adds.iter().zip(&row[each.to].adds);
    pairs.map(|(from, to)| (to - from) * each.people).collect()
}
