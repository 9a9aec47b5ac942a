/// Which quarter of the room a score stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quarter {
    /// Among the highest.
    Top,
    /// Above the middle.
    Second,
    /// Below the middle.
    Third,
    /// Among the lowest.
    Bottom,
}
