use super::Points;

/// How one section stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionScore {
    /// The section's id.
    pub id: String,
    /// Control (0 to 100) with unanswered questions counted as no credit; 0 when no question is in play.
    pub low: Points,
    /// Control (0 to 100) with unanswered questions counted as full credit; 100 when no question is in play.
    pub high: Points,
    /// Exposure, 0 to 100; none when no question is in play.
    pub exposure: Option<u32>,
    /// Residual risk at `low`, 0 to 100; none when no question is in play or the method has no bands.
    pub residual: Option<Points>,
    /// The residual band's id; none when no question is in play or the method has no bands.
    pub band: Option<String>,
    /// Scored questions that apply and were not said not to; with 0 of them the
    /// section is left out of the overall score.
    pub in_play: usize,
    /// Those of them that are answered, “don’t know” included.
    pub answered: usize,
    /// Those answered “don’t know”.
    pub unknown: usize,
    /// Scored questions said, with a reason, not to apply.
    pub not_applicable: usize,
}
