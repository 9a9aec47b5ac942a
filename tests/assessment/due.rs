//! Due dates as people write them.

use jiff::civil::{Date, date};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use tenken::assessment::{Progress, read_due};

const TODAY: Date = date(2026, 11, 28);

#[test]
fn a_date_is_understood_however_it_is_written() {
    for written in [
        "2026-12-05",
        " 2026-12-5 ",
        "2026/12/5",
        "2026.12.05",
        "20261205",
        "2026年12月5日",
        "令和8年12月5日",
        "令和8.12.5",
        "12/5",
        "12-05",
        "12月5日",
        "12月5",
        "１２／５",
        "２０２６ー１２ー０５",
        "１２・５",
        "１２月５日",
        "2026 年 12 月 5 日",
    ] {
        assert_eq!(
            read_due(written, TODAY),
            Some(date(2026, 12, 5)),
            "{written}"
        );
    }
}

#[test]
fn a_date_without_a_year_is_the_next_such_day() {
    for (written, wanted) in [
        ("11/28", date(2026, 11, 28)),
        ("11/27", date(2027, 11, 27)),
        ("1/10", date(2027, 1, 10)),
        ("2/29", date(2028, 2, 29)),
    ] {
        assert_eq!(read_due(written, TODAY), Some(wanted), "{written}");
    }
}

#[test]
fn what_is_no_date_is_none() {
    for written in [
        "",
        " ",
        "2026-02-29",
        "2月30日",
        "13/1",
        "0/5",
        "12/0",
        "12",
        "来週",
        "26-12-05",
        "1/2/3",
        "-1-1",
        "+2/+3",
        "12//5",
        "20261305",
        "2026120",
        "99999-1-1",
        "令和12/5",
        "日",
        "0000-01-01",
    ] {
        assert_eq!(read_due(written, TODAY), None, "{written}");
    }
}

#[test]
fn only_an_iso_date_is_a_stored_date() {
    let due = |due: &str| Progress {
        due: due.to_owned(),
        ..Progress::default()
    };
    assert_eq!(due("2026-12-05").due_date(), Some(date(2026, 12, 5)));
    for stored in [
        "",
        "12/5",
        "2026-12-05T10:00",
        "2026-12-05 ",
        "20261205",
        "来週",
    ] {
        assert_eq!(due(stored).due_date(), None, "{stored}");
    }
}

proptest! {
    #[test]
    fn every_text_is_a_date_or_none(text in any::<String>()) {
        if let Some(found) = read_due(&text, TODAY) {
            prop_assert!(text.chars().any(char::is_numeric));
            prop_assert_eq!(read_due(&found.to_string(), TODAY), Some(found));
        }
    }

    #[test]
    fn digits_and_signs_in_any_order_are_a_date_or_none(text in "[0-9０-９年月日/.ー・ -]{0,14}") {
        if let Some(found) = read_due(&text, TODAY) {
            prop_assert_eq!(read_due(&found.to_string(), TODAY), Some(found));
        }
    }
}
