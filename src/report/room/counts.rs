use crate::cohort;
use crate::i18n::Message;
use crate::report::Voice;
use crate::report::document::{Cell, Words};

/// Says a count of people, or that it is not shown.
pub(super) fn count(voice: &Voice<'_, '_>, cell: cohort::Cell) -> Words {
    match cell {
        cohort::Cell::Shown(count) => {
            voice.say(&Message::new("room-people-count").with("count", count))
        }
        cohort::Cell::Hidden => voice.text("room-hidden"),
    }
}

/// Draws a count as a share of everybody in its row; nothing where it is not shown.
pub(super) fn bar(cell: cohort::Cell, people: u64) -> Cell {
    let Some(count) = cell.number() else {
        return Cell::Empty;
    };
    let percent = percent(count, people);
    Cell::Bar {
        low: f64::from(percent),
        high: f64::from(percent),
        words: Words::same(&format!("{percent}%")),
    }
}

/// Returns a share in whole percent, rounded half up.
pub(super) fn percent(count: u64, people: u64) -> u32 {
    let doubled = u128::from(count) * 200 + u128::from(people);
    let percent = doubled.checked_div(2 * u128::from(people)).unwrap_or(0);
    u32::try_from(percent).unwrap_or(100).min(100)
}
