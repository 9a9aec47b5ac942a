use crate::assessment::store::{Listed, Load, Store};
use crate::assessment::{Assessment, Identity};
use crate::cli::opened::absent;
use crate::i18n::{Catalog, Message};
use crate::questionnaire::Questionnaire;
use crate::report::{date_words, headline, is_grade_name, json_score};
use crate::scoring::{Scorecard, score};
use crate::text::pad;
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::rc::Rc;

const ID: usize = 10;
const DATE: usize = 19;
const GRADE: usize = 8;
const SCORE: usize = 18;

/// The questionnaires met so far, by hash; none where the very version is not at hand.
pub(super) struct Known<'s> {
    store: &'s Store,
    found: BTreeMap<String, Option<Rc<Questionnaire>>>,
}

/// One stored assessment.
pub(super) enum Row {
    /// It can be read; the result is there when its questionnaire is at hand.
    Good {
        assessment: Box<Assessment>,
        result: Option<(Rc<Questionnaire>, Box<Scorecard>)>,
    },
    /// It cannot, and this is why.
    Bad {
        id: Option<String>,
        problem: Message,
    },
}

impl<'s> Known<'s> {
    /// Makes a beginning with none.
    pub(super) fn new(store: &'s Store) -> Self {
        Self {
            store,
            found: BTreeMap::new(),
        }
    }

    fn find(&mut self, answered: &Identity) -> Option<Rc<Questionnaire>> {
        let found = self.found.entry(answered.hash.clone());
        let read = || self.store.questionnaire(answered).ok().map(Rc::new);
        let found = found.or_insert_with(read).clone();
        found.filter(|found| Identity::of(found) == *answered)
    }
}

impl Row {
    /// Reads what a listing found.
    pub(super) fn of(listed: Listed, known: &mut Known<'_>) -> Self {
        let (id, load) = match listed {
            Listed::Named { id, load } => (id, load),
            Listed::Misnamed { path } => {
                let path = path.display().to_string();
                let problem = Message::new("cli-list-misnamed").with("path", path);
                return Self::Bad { id: None, problem };
            }
        };
        let fault = load.fault(&id);
        match load {
            Load::Loaded(assessment) => Self::Good {
                result: known.find(&assessment.questionnaire).map(|questionnaire| {
                    let card = Box::new(score(&questionnaire, &assessment));
                    (questionnaire, card)
                }),
                assessment: Box::new(assessment),
            },
            _ => Self::Bad {
                problem: fault.unwrap_or_else(|| absent(&id)),
                id: Some(id.to_string()),
            },
        }
    }

    /// Returns the names of the columns.
    pub(super) fn header(catalog: &Catalog) -> String {
        columns(
            &catalog.text("cli-list-id"),
            &catalog.text("cli-list-updated"),
            &catalog.text("cli-list-grade"),
            &catalog.text("cli-list-score"),
            &catalog.text("cli-list-organisation"),
        )
    }

    /// Returns the row for people.
    pub(super) fn line(&self, catalog: &Catalog, zone: &TimeZone) -> String {
        match self {
            Self::Bad { id, problem } => {
                let id = id.as_deref().unwrap_or("-");
                format!("{}{}", pad(id, ID), catalog.say(problem))
            }
            Self::Good { assessment, result } => {
                let updated = assessment.updated.to_zoned(zone.clone()).date();
                let (grade, score) = result.as_ref().map_or_else(
                    || ("-".to_owned(), "-".to_owned()),
                    |(questionnaire, card)| {
                        let headline = headline(catalog, questionnaire, card);
                        let grade = card.score.grade.as_deref();
                        // The words of a grade without a letter do not fit; the score says it.
                        let is_named = grade.is_none_or(is_grade_name);
                        let grade = if is_named {
                            headline.grade
                        } else {
                            String::new()
                        };
                        (grade, headline.score)
                    },
                );
                let names = [assessment.organisation.as_str(), assessment.site.as_str()];
                let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
                columns(
                    assessment.id.as_str(),
                    &date_words(catalog, updated),
                    &grade,
                    &score,
                    &names.join(" ").replace('\n', " "),
                )
            }
        }
    }

    /// Returns the row for programs.
    pub(super) fn json(&self, catalog: &Catalog) -> Value {
        match self {
            Self::Bad { id, problem } => json!({
                "id": id,
                "organisation": null,
                "site": null,
                "respondent": null,
                "questionnaire": null,
                "level": null,
                "started": null,
                "updated": null,
                "score": null,
                "problem": catalog.say(problem),
            }),
            Self::Good { assessment, result } => json!({
                "id": assessment.id,
                "organisation": assessment.organisation,
                "site": assessment.site,
                "respondent": assessment.respondent,
                "questionnaire": assessment.questionnaire,
                "level": assessment.level,
                "started": assessment.started,
                "updated": assessment.updated,
                "score": result.as_ref().map(|(_, card)| json_score(card)),
                "problem": null,
            }),
        }
    }
}

fn columns(id: &str, updated: &str, grade: &str, score: &str, names: &str) -> String {
    let line = format!(
        "{}{}{}{}{names}",
        pad(id, ID),
        pad(updated, DATE),
        pad(grade, GRADE),
        pad(score, SCORE)
    );
    line.trim_end().to_owned()
}
