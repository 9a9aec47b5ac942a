//! What became of an assessment under the newer version of its questionnaire.

mod parts;

use super::document::{Block, Document, PartId, Words};
use super::{headline, site_words, spoken, words};
use crate::assessment::Assessment;
use crate::assessment::store::Migrated;
use crate::i18n::{Catalog, Message};
use crate::questionnaire::Questionnaire;
use crate::scoring::score;

/// A migration with the assessment it came from.
#[derive(Clone, Copy, Debug)]
pub struct MigrationReport<'a> {
    /// The assessment that was migrated.
    pub before: &'a Assessment,
    /// What came of it.
    pub migrated: &'a Migrated,
}

impl MigrationReport<'_> {
    /// Says in the catalogue’s language what was kept, what wants a second look, what is new
    /// and what was dropped, with the old and the new score, each by its own rules.
    #[must_use]
    pub fn document(&self, catalog: &Catalog) -> Document {
        let new = &self.migrated.new;
        let name = site_words(catalog, self.before);
        let about = Message::new("migrate-about")
            .with("name", name.as_str())
            .with("title", words(catalog, new, &new.title));
        let about = catalog.say(&about);
        let head = vec![
            spoken::plain(&about),
            Block::Fields(spoken::fields(self.results(catalog))),
        ];
        let mut parts = vec![spoken::part(PartId::Head, "", head)];
        parts.extend(parts::parts(self, catalog));
        Document {
            langs: vec![catalog.lang().clone()],
            title: Words::same(&catalog.text("migrate-title")),
            about: Words::same(&name),
            modified: self.migrated.migration.assessment.updated,
            is_one_page: false,
            running: Words::same(&about),
            parts,
        }
    }

    /// Says the result of both, each by the rules of its own version.
    fn results(&self, catalog: &Catalog) -> Vec<(String, String)> {
        let after = &self.migrated.migration.assessment;
        let old = self.migrated.old.as_ref();
        let result = |questionnaire: &Questionnaire, assessment: &Assessment| {
            let headline = headline(catalog, questionnaire, &score(questionnaire, assessment));
            let result = Message::new("migrate-result")
                .with("grade", headline.grade)
                .with("score", headline.score);
            catalog.say(&result)
        };
        let line = |id, assessment: &Assessment, result: String| {
            let message = Message::new("migrate-side")
                .with("id", assessment.id.as_str())
                .with("version", assessment.questionnaire.version.as_str())
                .with("result", result);
            (catalog.text(id), catalog.say(&message))
        };
        let before = old.map_or_else(
            || catalog.text("migrate-no-old"),
            |old| result(old, self.before),
        );
        vec![
            line("compare-before", self.before, before),
            line("compare-after", after, result(&self.migrated.new, after)),
        ]
    }
}
