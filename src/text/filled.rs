/// A line that was filled to a width other than the terminal's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filled<'a> {
    /// What it shows.
    pub shown: &'a str,
    /// What hangs over its edge: spaces and the line break. With what is shown it makes the text.
    pub hanging: &'a str,
}
