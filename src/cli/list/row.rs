use crate::assessment::Assessment;
use crate::assessment::store::{Listed, Load};
use crate::i18n::{Catalog, Message};
use crate::questionnaire::Library;
use crate::report::{date_words, headline, json_score};
use crate::scoring::{Scorecard, score};
use crate::text::pad;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

const ID: usize = 10;
const DATE: usize = 19;
const GRADE: usize = 8;
const SCORE: usize = 18;

/// One stored assessment.
pub(super) enum Row {
    /// It can be read; the result is there when its questionnaire is compiled in unchanged.
    Good {
        assessment: Box<Assessment>,
        result: Option<Box<(crate::questionnaire::Questionnaire, Scorecard)>>,
    },
    /// It cannot, and this is why.
    Bad {
        id: Option<String>,
        problem: Message,
    },
}

impl Row {
    /// Reads what a listing found.
    pub(super) fn of(listed: Listed) -> Self {
        match listed {
            Listed::Misnamed { path } => Self::Bad {
                id: None,
                problem: Message::new("cli-list-misnamed").with("path", path.display().to_string()),
            },
            Listed::Named { id, load } => {
                let problem = load.fault(&id);
                match (load, problem) {
                    (Load::Loaded(assessment), _) => Self::good(assessment),
                    (_, problem) => Self::Bad {
                        id: Some(id.to_string()),
                        problem: problem.unwrap_or_else(|| Message::new("cli-list-gone")),
                    },
                }
            }
        }
    }

    fn good(assessment: Assessment) -> Self {
        let questionnaire = Library::open(&assessment.questionnaire.id)
            .ok()
            .filter(|found| found.hash == assessment.questionnaire.hash);
        let result = questionnaire.map(|questionnaire| {
            let card = score(&questionnaire, &assessment);
            Box::new((questionnaire, card))
        });
        Self::Good {
            assessment: Box::new(assessment),
            result,
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
                let (grade, score) = result.as_deref().map_or_else(
                    || ("-".to_owned(), "-".to_owned()),
                    |(questionnaire, card)| {
                        let headline = headline(catalog, questionnaire, card);
                        (headline.grade, headline.score)
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
                "score": result.as_deref().map(|(_, card)| json_score(card)),
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
