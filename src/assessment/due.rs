use crate::text::fold;
use jiff::civil::Date;

/// What stands behind a year, a month and a day in a Japanese date.
const YEAR: char = '\u{5E74}';
const MONTH: char = '\u{6708}';
const DAY: char = '\u{65E5}';
/// The era that began in 2019, and how its first year is written.
const REIWA: &str = "\u{4EE4}\u{548C}";
const FIRST: &str = "\u{5143}";
/// What the keys of `-` and `/` give while a Japanese input method is on.
const LONG_VOWEL: char = '\u{30FC}';
const MIDDLE_DOT: char = '\u{30FB}';

/// Years a person means a due date to be in; two digits are no year.
const YEARS: std::ops::RangeInclusive<i16> = 1_900..=9_999;
/// The year before the first one of Reiwa (令和元年), 2019.
const BEFORE_REIWA: i16 = 2_018;

/// Reads a due date as people write it, such as `2026-12-05`, `12/5` or `12月5日`.
///
/// Full-width digits and signs count as their half-width twins. Year, month and day may be
/// parted by `-`, `/`, `.` or 年月日, and a Japanese year (令和8年) is understood. Without a
/// year the next such day from today on is meant. None when it is no date.
#[must_use]
pub fn read_due(text: &str, today: Date) -> Option<Date> {
    let folded: String = text.trim().chars().map(plain).collect();
    let folded = folded.strip_suffix(DAY).unwrap_or(&folded);
    let (era, written) = match folded.strip_prefix(REIWA) {
        Some(rest) => (Some(BEFORE_REIWA), rest),
        None => (None, folded),
    };
    if era.is_none() && is_compact(written) {
        return compact(written);
    }
    let parts: Vec<i16> = written
        .split(['-', '/', '.', YEAR, MONTH])
        .map(|part| number(part.trim()))
        .collect::<Option<_>>()?;
    match (era, parts.as_slice()) {
        (None, &[month, day]) => next(month, day, today),
        (None, &[year, month, day]) => date(year, month, day),
        (Some(before), &[year, month, day]) => date(before.checked_add(year)?, month, day),
        _ => None,
    }
}

/// Returns the half-width twin of a sign, and the hyphen for what looks like one.
fn plain(c: char) -> char {
    match fold(c) {
        LONG_VOWEL | '\u{2212}' | '\u{2010}' | '\u{2013}' => '-',
        MIDDLE_DOT => '/',
        folded => folded,
    }
}

/// Reads a whole number without a sign; 元 is the first year of an era.
fn number(text: &str) -> Option<i16> {
    if text == FIRST {
        return Some(1);
    }
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

/// Tells whether it is eight digits without a sign between.
fn is_compact(written: &str) -> bool {
    written.len() == 8 && written.bytes().all(|byte| byte.is_ascii_digit())
}

fn compact(written: &str) -> Option<Date> {
    date(
        written.get(..4)?.parse().ok()?,
        written.get(4..6)?.parse().ok()?,
        written.get(6..)?.parse().ok()?,
    )
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    Date::new(year, month, day)
        .ok()
        .filter(|date| YEARS.contains(&date.year()))
}

/// Returns the next such day, looked for as far as the next leap year.
fn next(month: i16, day: i16, today: Date) -> Option<Date> {
    (today.year()..=today.year().saturating_add(8))
        .filter_map(|year| date(year, month, day))
        .find(|date| *date >= today)
}
