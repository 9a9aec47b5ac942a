//! A comparison said in a language, as a document.

mod changes;
mod left_out;
mod result;
mod scope;
mod sections;
mod speaker;

use super::Comparison;
use super::label::{described, labels};
use crate::i18n::Catalog;
use crate::report::document::{Block, Document, PartId, Words};
use crate::report::{site_words, spoken};
use jiff::tz::TimeZone;
use speaker::Speaker;

impl Comparison<'_> {
    /// Says the comparison in the catalogue’s language; days are those of the zone.
    #[must_use]
    pub fn document(&self, catalog: &Catalog, zone: &TimeZone) -> Document {
        let labels = labels(catalog, self);
        let sides = described(catalog, self, &labels, zone);
        let speaker = Speaker {
            catalog,
            comparison: self,
            labels,
        };
        let about = speaker.about();
        let head = vec![spoken::plain(&about), Block::Fields(spoken::fields(sides))];
        let mut parts = vec![spoken::part(PartId::Head, "", head), result::part(&speaker)];
        parts.extend(changes::parts(&speaker));
        parts.extend(sections::part(&speaker));
        parts.extend(scope::part(&speaker));
        parts.extend(left_out::part(&speaker));
        let [before, after] = [&self.before, &self.after].map(|side| side.assessment.updated);
        Document {
            langs: vec![catalog.lang().clone()],
            title: Words::same(&catalog.text("compare-title")),
            about: Words::same(&site_words(catalog, self.after.assessment)),
            modified: before.max(after),
            is_one_page: false,
            running: Words::same(&about),
            parts,
        }
    }
}
