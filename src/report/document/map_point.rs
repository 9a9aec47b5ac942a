use super::Words;

/// A section on the risk map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapPoint {
    /// The character that stands for it: the first of its short name.
    pub mark: Words,
    /// The section's short name.
    pub name: Words,
    /// How much is at stake, 0 to 100.
    pub exposure: f64,
    /// How much is done about it, 0 to 100.
    pub control: f64,
    /// The residual risk with its band, in words.
    pub residual: Words,
}
