//! The parts: what to do now, then the questions by their fates.

use super::MigrationReport;
use crate::assessment::migration::{Fate, Fated};
use crate::i18n::{Catalog, Message};
use crate::questionnaire::Questionnaire;
use crate::report::answer_words::said;
use crate::report::document::{Block, Part, PartId};
use crate::report::place::place;
use crate::report::spoken;
use crate::report::words;

pub(super) fn parts(report: &MigrationReport<'_>, catalog: &Catalog) -> Vec<Part> {
    let speaker = Speaker { report, catalog };
    let fates = Fate::ALL.into_iter().filter(|fate| *fate != Fate::Kept);
    let mut parts = vec![speaker.counts()];
    parts.extend(fates.filter_map(|fate| speaker.part(fate)));
    parts
}

struct Speaker<'a> {
    report: &'a MigrationReport<'a>,
    catalog: &'a Catalog,
}

impl Speaker<'_> {
    /// How many questions met which fate, and what the person does now.
    fn counts(&self) -> Part {
        let migration = &self.report.migrated.migration;
        let counts = Fate::ALL
            .into_iter()
            .map(|fate| (fate, migration.with_fate(fate).count()))
            .filter(|(_, count)| *count > 0)
            .map(|(fate, count)| {
                let message = Message::new("migrate-count")
                    .with("fate", fate.id())
                    .with("count", count);
                self.catalog.say(&message)
            });
        let mut blocks = vec![spoken::list(counts)];
        let confirm = migration.to_confirm().count();
        let next = Message::new("migrate-next")
            .with("id", migration.assessment.id.as_str())
            .with("confirm", confirm);
        blocks.push(spoken::strong(&self.catalog.say(&next)));
        let kept = Message::new("migrate-old-stays").with("id", self.report.before.id.as_str());
        blocks.push(spoken::plain(&self.catalog.say(&kept)));
        let heading = self.catalog.text("migrate-counts-title");
        spoken::part(PartId::Result, &heading, blocks)
    }

    fn part(&self, fate: Fate) -> Option<Part> {
        let migration = &self.report.migrated.migration;
        let found: Vec<&Fated> = migration
            .with_fate(fate)
            // A question in other words that was never answered has nothing to look at again.
            .filter(|each| fate != Fate::Reworded || each.answer().is_some())
            .collect();
        let heading = Message::new("migrate-fate-title")
            .with("fate", fate.id())
            .with("count", found.len());
        (!found.is_empty()).then(|| {
            let entries = found.iter().map(|each| self.entry(each));
            let heading = self.catalog.say(&heading);
            spoken::part(PartId::Questions, &heading, entries.collect())
        })
    }

    fn entry(&self, fated: &Fated) -> Block {
        let migrated = self.report.migrated;
        let old = migrated.old.as_ref();
        let find = |questionnaire: &Questionnaire| {
            let question = questionnaire.question(&fated.question)?;
            let number = place(questionnaire, &fated.question);
            Some((number, words(self.catalog, questionnaire, &question.text)))
        };
        let found = find(&migrated.new).or_else(|| old.and_then(find));
        // What only a file knows has no number and no words.
        let (number, text) = found.unwrap_or_else(|| (String::new(), fated.question.clone()));
        spoken::entry(number, &text, self.fields(fated))
    }

    /// What was recorded, in the words it was answered to.
    fn fields(&self, fated: &Fated) -> Vec<(String, String)> {
        let Some(recorded) = &fated.recorded else {
            return Vec::new();
        };
        let migrated = self.report.migrated;
        let asked_by = migrated.old.as_ref().unwrap_or(&migrated.new);
        let question = asked_by.question(&fated.question);
        let answer = recorded.answer.as_ref();
        let answer = answer.map(|answer| said(self.catalog, asked_by, question, Some(answer)));
        [
            ("report-answer", answer.unwrap_or_default()),
            ("report-note", recorded.note.clone()),
            ("report-reason", recorded.reason.clone()),
        ]
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(label, text)| (self.catalog.text(label), text))
        .collect()
    }
}
