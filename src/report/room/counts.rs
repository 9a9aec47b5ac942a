use crate::cohort;
use crate::i18n::Message;
use crate::report::Voice;
use crate::report::document::{Cell, Row, Words};
use crate::scoring::Points;

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

/// Says points as whole points, as everything of a room is rounded.
pub(super) fn whole(points: Points) -> String {
    points.rounded().to_string()
}

/// Makes the rows of named counts that add up to everybody: those shown, then one for those that
/// are not, with how many they are together.
pub(super) fn rows(
    voice: &Voice<'_, '_>,
    counts: Vec<(Words, cohort::Cell)>,
    people: u64,
) -> Vec<Row> {
    let (shown, hidden): (Vec<_>, Vec<_>) = counts
        .into_iter()
        .partition(|(_, cell)| cell.number().is_some());
    let known: u64 = shown.iter().filter_map(|(_, cell)| cell.number()).sum();
    let rest = cohort::Cell::Shown(people.saturating_sub(known));
    let mut rows: Vec<Row> = shown
        .into_iter()
        .map(|(name, cell)| row(voice, name, cell, people))
        .collect();
    // Everybody in “the others” would say nothing.
    if !hidden.is_empty() && !rows.is_empty() {
        let names: Vec<Words> = hidden.into_iter().map(|(name, _)| name).collect();
        rows.push(row(voice, together(voice, &names), rest, people));
    }
    rows
}

/// Names counts that are not shown.
pub(super) fn together(voice: &Voice<'_, '_>, names: &[Words]) -> Words {
    voice.each_place(|catalog, place| {
        let names: Vec<&str> = names.iter().map(|name| name.at(place)).collect();
        let names = names.join(&catalog.text("room-gap"));
        catalog.say(&Message::new("room-together").with("names", names))
    })
}

/// Makes the row of a count.
pub(super) fn row(voice: &Voice<'_, '_>, name: Words, cell: cohort::Cell, people: u64) -> Row {
    Row::body(vec![
        Cell::words(name),
        bar(cell, people),
        Cell::Words(count(voice, cell)),
    ])
}
