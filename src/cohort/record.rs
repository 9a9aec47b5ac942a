use serde::Serialize;

/// One row of the export: how one participant answered one question that was asked.
///
/// Ids and whole numbers only; nothing that a participant typed. The field order is the order of
/// the columns, and `docs/analysis.md` is their dictionary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Record<'a> {
    /// The participant's pseudonym: the same for an earlier and a later assessment.
    pub(super) id: &'a str,
    /// The questionnaire's id.
    pub(super) questionnaire: &'a str,
    /// The questionnaire's version.
    pub(super) version: &'a str,
    /// The labels as `kind=label`, joined with `;`; none without any.
    pub(super) group: Option<&'a str>,
    /// The day of the last change, ISO 8601.
    pub(super) day: &'a str,
    /// How many later assessments of this participant there are: the one with 0 is counted in the
    /// room's report.
    pub(super) later: usize,
    /// The section's id; none of questions about scope.
    pub(super) section: Option<&'a str>,
    /// The question's id.
    pub(super) question: &'a str,
    /// `answered`, `unknown`, `not_applicable` or `open`.
    pub(super) state: &'static str,
    /// The chosen options' ids in the questionnaire's order, joined with `+`; none without any.
    pub(super) option: Option<String>,
    /// The credit in thousandths; none where the question earns none.
    pub(super) credit: Option<u16>,
    /// What the answer adds to the score, in millionths of a point; none of questions about scope.
    pub(super) points: Option<i64>,
    /// The most it could add, in millionths of a point; none of questions about scope.
    pub(super) max: Option<i64>,
    /// impact × likelihood, 0 of questions that are never scored.
    pub(super) weight: u32,
}
