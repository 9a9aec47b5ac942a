//! How ids, versions, codes, dates and addresses are spelled.

use super::limits;
use crate::questionnaire::draft::{Node, Sheet};
use crate::questionnaire::fault::{Findings, Rule};
use jiff::civil::Date;

/// Notes an id that is not lower-case letters, digits, `-`, and `.` between parts.
pub(super) fn check_id(
    what: &str,
    id: &str,
    sheet: &Sheet<'_>,
    node: &Node,
    findings: &mut Findings,
) {
    if !is_id(id) {
        let (what, id) = (what.to_owned(), id.to_owned());
        findings.add(sheet.name, node.start, Rule::IdBad { what, id });
    }
}

fn is_id(id: &str) -> bool {
    let is_part = |part: &str| {
        let is_spelled = part
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        is_spelled && !part.is_empty() && !part.starts_with('-') && !part.ends_with('-')
    };
    id.len() <= limits::ID && id.split('.').all(is_part)
}

/// Tells whether a grade's id is a letter or a short word such as `A`, `III` or `low`.
pub(super) fn is_grade_id(id: &str) -> bool {
    const LONGEST: usize = 16;
    (1..=LONGEST).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Tells whether a section's id cannot name its file: it is taken, or Windows keeps it for a device.
pub(super) fn is_reserved(id: &str) -> bool {
    let is_port = ["com", "lpt"].iter().any(|device| {
        id.strip_prefix(device)
            .is_some_and(|number| number.len() == 1 && number.bytes().all(|b| b.is_ascii_digit()))
    });
    is_port
        || [
            "questionnaire",
            "sources",
            "crosswalk",
            "con",
            "prn",
            "aux",
            "nul",
        ]
        .contains(&id)
}

/// Tells whether a version is letters, digits, `.` and `-`.
pub(super) fn is_version(version: &str) -> bool {
    (1..=limits::VERSION).contains(&version.len())
        && version
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-')
}

/// Tells whether a language code is such as `ja` or `ja-easy`.
pub(super) fn is_language(code: &str) -> bool {
    let mut parts = code.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len())
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// Reads a day written `2026-11-01`.
pub(super) fn day(value: &str) -> Option<Date> {
    let is_spelled = value.len() == "2026-11-01".len()
        && value.bytes().enumerate().all(|(at, b)| match at {
            4 | 7 => b == b'-',
            _ => b.is_ascii_digit(),
        });
    is_spelled.then(|| value.parse().ok()).flatten()
}

/// Tells whether a date is a year, a year and month, or a day.
pub(super) fn is_loose_date(value: &str) -> bool {
    let whole = match value.len() {
        4 => format!("{value}-01-01"),
        7 => format!("{value}-01"),
        _ => value.to_owned(),
    };
    day(&whole).is_some()
}

/// Tells whether an address can be typed into a browser.
pub(super) fn is_address(address: &str) -> bool {
    const LONGEST: usize = 500;
    let host = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"));
    host.is_some_and(|host| !host.is_empty())
        && address.len() <= LONGEST
        && address.bytes().all(|b| b.is_ascii_graphic())
}

/// Tells whether a telephone number can be dialled in Japan or from abroad, such as `03-0000-0000`.
pub(super) fn is_phone(phone: &str) -> bool {
    let dialled = phone.strip_prefix('+').unwrap_or(phone);
    let is_group = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let digits = dialled.bytes().filter(u8::is_ascii_digit).count();
    dialled.split('-').all(is_group) && (3..=15).contains(&digits)
}
