use super::Points;

/// How one section stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionScore {
    /// The section's id.
    pub id: String,
    /// Control (0 to 100) with unanswered questions counted as no credit.
    pub low: Points,
    /// Control (0 to 100) with unanswered questions counted as full credit.
    pub high: Points,
    /// Exposure, 0 to 100; none when no question is in play.
    pub exposure: Option<u32>,
    /// Residual risk at `low`, 0 to 100; none when no question is in play.
    pub residual: Option<Points>,
    /// The residual band's id; none when no question is in play or the method has no bands.
    pub band: Option<String>,
    /// Questions that apply and were not said not to.
    pub in_play: usize,
    /// Those of them that are answered, “don’t know” included.
    pub answered: usize,
    /// Those answered “don’t know”.
    pub unknown: usize,
    /// Questions said, with a reason, not to apply.
    pub not_applicable: usize,
}
