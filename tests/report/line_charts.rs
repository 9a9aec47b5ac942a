//! A score over time, drawn with characters.

use proptest::collection::vec;
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use tenken::report::{ChartPoint, line_chart};
use tenken::text::cells;

fn point(at: i64, value: f64, name: &str) -> ChartPoint {
    let name = name.to_owned();
    ChartPoint { at, value, name }
}

#[test]
fn points_stand_where_their_days_and_numbers_put_them() {
    let points = [
        point(0, 52.0, "2025年11月3日"),
        point(200, 73.4, "2026年5月10日"),
        point(400, 75.1, "2026年11月28日"),
    ];
    insta::assert_snapshot!(line_chart(&points, 60, 7).join("\n"));
}

#[test]
fn one_point_is_no_line() {
    assert!(line_chart(&[point(0, 50.0, "day")], 60, 7).is_empty());
    assert!(line_chart(&[], 60, 7).is_empty());
}

proptest! {
    #[test]
    fn it_never_outgrows_its_room_and_is_ascii_but_for_the_names(
        values in vec((any::<i64>(), any::<f64>()), 0..9),
        width in 0..90_usize,
        height in 0..12_usize,
    ) {
        let points: Vec<ChartPoint> =
            values.iter().map(|(at, value)| point(*at, *value, "2026年11月28日")).collect();
        let lines = line_chart(&points, width, height);
        prop_assert!(lines.is_empty() || lines.len() == height);
        for line in &lines {
            prop_assert!(cells(line) <= width, "{}", line);
        }
        for line in lines.iter().rev().skip(1) {
            prop_assert!(line.is_ascii());
            prop_assert_eq!(line.find('|'), Some(4));
        }
    }
}
