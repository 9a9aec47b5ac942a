//! What became of an assessment under the newer version of its questionnaire.

mod pieces;

use super::sheet::Sheet;
use super::{headline, site_words, words};
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
    pub fn sheet(&self, catalog: &Catalog) -> Sheet {
        let new = &self.migrated.new;
        let title = words(catalog, new, &new.title);
        let about = Message::new("migrate-about")
            .with("name", site_words(catalog, self.before))
            .with("title", title);
        Sheet {
            title: catalog.text("migrate-title"),
            about: catalog.say(&about),
            head: self.head(catalog),
            chapters: pieces::chapters(self, catalog),
        }
    }

    /// Says the result of both, each by the rules of its own version.
    fn head(&self, catalog: &Catalog) -> Vec<String> {
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
            let message = Message::new(id)
                .with("id", assessment.id.as_str())
                .with("version", assessment.questionnaire.version.as_str())
                .with("result", result);
            catalog.say(&message)
        };
        let before = old.map_or_else(
            || catalog.text("migrate-no-old"),
            |old| result(old, self.before),
        );
        vec![
            line("migrate-before", self.before, before),
            line("migrate-after", after, result(&self.migrated.new, after)),
        ]
    }
}
