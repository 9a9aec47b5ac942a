//! A comparison said in a language, chapter by chapter.

mod changes;
mod left_out;
mod result;
mod scope;
mod sections;
mod speaker;

use super::Comparison;
use super::label::{described, labels};
use crate::i18n::Catalog;
use crate::report::sheet::{Chapter, Piece, Sheet};
use jiff::tz::TimeZone;
use speaker::Speaker;

/// Says a comparison in the catalogue’s language; days are those of the zone.
#[must_use]
pub fn sheet(catalog: &Catalog, comparison: &Comparison<'_>, zone: &TimeZone) -> Sheet {
    let labels = labels(catalog, comparison);
    let sides = described(catalog, comparison, &labels, zone);
    let speaker = Speaker {
        catalog,
        comparison,
        labels,
    };
    let mut chapters = vec![result::chapter(&speaker)];
    chapters.extend(changes::chapters(&speaker));
    chapters.extend(sections::chapter(&speaker));
    chapters.extend(scope::chapter(&speaker));
    chapters.extend(left_out::chapter(&speaker));
    Sheet {
        title: speaker.text("compare-title"),
        about: speaker.about(),
        head: sides,
        chapters,
    }
}
