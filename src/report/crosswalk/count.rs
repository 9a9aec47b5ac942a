use super::{CrossedPoint, Mark};

/// How many of a point's questions stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count([usize; Mark::ALL.len()]);

impl Count {
    /// Counts the questions that serve a point.
    #[must_use]
    pub fn of(point: &CrossedPoint<'_>) -> Self {
        let count = |mark| {
            let served = point.served.iter();
            served.filter(|served| served.mark == mark).count()
        };
        Self(Mark::ALL.map(count))
    }

    /// Goes through the marks that occur, each with its count.
    pub fn marks(self) -> impl Iterator<Item = (Mark, usize)> {
        let marks = Mark::ALL.into_iter().zip(self.0);
        marks.filter(|(_, count)| *count > 0)
    }
}
