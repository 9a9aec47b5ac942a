use crate::cohort::{Cell, Privacy};

/// How many people are in a grade or a band.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The id of the grade or band; none of those who have none.
    pub id: Option<String>,
    /// How many they are.
    pub people: Cell,
}

/// Counts people by ids, in the order of the ids, those without one last.
pub(super) fn shares<'a>(
    ids: &[&str],
    people: impl Iterator<Item = Option<&'a str>>,
    privacy: &Privacy,
) -> Vec<Share> {
    let mut counts = vec![0; ids.len() + 1];
    for id in people {
        let place = id.and_then(|id| ids.iter().position(|each| *each == id));
        counts[place.unwrap_or(ids.len())] += 1;
    }
    let names = ids.iter().map(|id| Some((*id).to_owned())).chain([None]);
    let cells = counts.iter().zip(privacy.mask(&counts));
    names
        .zip(cells)
        .map(|(id, (count, hidden))| Share {
            id,
            people: Cell::of(*count, hidden),
        })
        .collect()
}
