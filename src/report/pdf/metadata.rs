use crate::report::document::Document;
use jiff::tz::TimeZone;
use krilla::metadata::{DateTime, Metadata};

/// Says what the file is; its date is the day its assessment last changed.
pub(super) fn metadata(document: &Document) -> Metadata {
    let both = document.title.then(" - ", &document.about);
    let title = both.joined(" / ").replace('\n', " ");
    let changed = document.modified.to_zoned(TimeZone::UTC);
    let small = |number: i8| u8::try_from(number).unwrap_or_default();
    let date = DateTime::new(u16::try_from(changed.year()).unwrap_or_default())
        .month(small(changed.month()))
        .day(small(changed.day()))
        .hour(small(changed.hour()))
        .minute(small(changed.minute()))
        .second(small(changed.second()))
        .utc_offset_hour(0);
    Metadata::new()
        .title(title)
        .language(lang(document))
        .creator(format!("tenken {}", env!("CARGO_PKG_VERSION")))
        .creation_date(date)
}

/// Returns the language in which the paper is read first.
pub(super) fn lang(document: &Document) -> String {
    let first = document.langs.first();
    first.map_or_else(String::new, |lang| lang.tag().to_owned())
}
