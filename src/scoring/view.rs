/// Which worth of a question to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum View {
    /// The answer’s; nothing while there is none.
    Earned,
    /// The answer’s; the worst while there is none.
    Low,
    /// The answer’s; everything while there is none.
    High,
    /// As low, with “don’t know” turning out well.
    UnknownInFull,
    /// Everything, whatever was answered.
    Full,
    /// The worst, whatever was answered.
    Worst,
}
