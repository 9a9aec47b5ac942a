use super::{MapPoint, Words};

/// Something drawn. Each says in words what it shows, for those who do not see it.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// Exposure from left to right, control from bottom to top, a mark a section: what lies
    /// low and to the right is the risk that is left.
    RiskMap {
        /// What it is.
        title: Words,
        /// What it shows, in words.
        described: Words,
        /// The words at the axis of exposure: its small and its large end.
        exposure: [Words; 2],
        /// The words at the axis of control: its low and its high end.
        control: [Words; 2],
        /// The residual risk from which the next band begins, from the lowest band's end, 0 to 100.
        limits: Vec<u32>,
        /// The bands' names from the lowest on, one more than there are limits; empty where they have none.
        bands: Vec<Words>,
        /// The sections.
        points: Vec<MapPoint>,
    },
    /// Numbers of 0 to 100 as bars.
    Bars {
        /// What it is.
        title: Words,
        /// What it shows, in words.
        described: Words,
        /// The bars in order.
        bars: Vec<Bar>,
    },
    /// A number of 0 to 100 over time.
    Line {
        /// What it is.
        title: Words,
        /// What it shows, in words.
        described: Words,
        /// The name of each point, such as its day, and its number, in order.
        points: Vec<(Words, f64)>,
    },
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it is of.
    pub name: Words,
    /// The filled part, 0 to 100.
    pub low: f64,
    /// What could still become filled, 0 to 100; equal to `low` when nothing is open.
    pub high: f64,
    /// The number in words.
    pub words: Words,
}

impl Chart {
    /// Returns what it is.
    #[must_use]
    pub fn title(&self) -> &Words {
        match self {
            Self::RiskMap { title, .. } | Self::Bars { title, .. } | Self::Line { title, .. } => {
                title
            }
        }
    }

    /// Returns what it shows, in words.
    #[must_use]
    pub fn described(&self) -> &Words {
        match self {
            Self::RiskMap { described, .. }
            | Self::Bars { described, .. }
            | Self::Line { described, .. } => described,
        }
    }
}
