use super::Side;

/// The gates that act in only one of two assessments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gates {
    /// Gates that act only in the second one, the hardest cap first.
    pub opened: Vec<String>,
    /// Gates that act only in the first one.
    pub closed: Vec<String>,
}

impl Gates {
    pub(super) fn of(before: &Side<'_>, after: &Side<'_>) -> Self {
        Self {
            opened: only_in(after, before),
            closed: only_in(before, after),
        }
    }
}

fn only_in(side: &Side<'_>, other: &Side<'_>) -> Vec<String> {
    let gates = side.card.score.gates.iter();
    gates
        .filter(|id| !other.card.score.gates.contains(id))
        .cloned()
        .collect()
}
