/// The column of what the sheet's formulas give; it takes two columns, as the others do.
pub(super) const SHEET: u16 = 3;
/// The column of what the program says.
pub(super) const PROGRAM: u16 = 5;
/// The column in which the two are compared.
pub(super) const COMPARED: u16 = 7;

/// A step on the way to the score.
pub(super) struct Step {
    /// The Fluent id of its name.
    pub(super) name: &'static str,
    /// How the sheet works it out.
    pub(super) formula: String,
    /// What the formula gives now.
    pub(super) result: f64,
    /// How the number is written.
    pub(super) written: &'static str,
    /// What the program says, where it says this number.
    pub(super) program: Option<f64>,
}
