use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// A due date that one key chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuickDue {
    /// This day next week.
    InAWeek,
    /// The last day of this month.
    EndOfMonth,
    /// The last day of next month.
    EndOfNextMonth,
}

impl QuickDue {
    /// All of them, the soonest first but for the last days of a month.
    pub const ALL: [Self; 3] = [Self::InAWeek, Self::EndOfMonth, Self::EndOfNextMonth];

    /// Returns the day; none where the calendar ends.
    #[must_use]
    pub fn date(self, today: Date) -> Option<Date> {
        let later = |span: Span| today.checked_add(span).ok();
        match self {
            Self::InAWeek => later(1.week()),
            Self::EndOfMonth => Some(today.last_of_month()),
            Self::EndOfNextMonth => later(1.month()).map(Date::last_of_month),
        }
    }
}
