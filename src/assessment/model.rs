use super::{Answer, AssessmentId, Entry, Progress};
use crate::questionnaire::{Level, Questionnaire};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One company's (or site's) answers to one version of a questionnaire.
///
/// The field order is the order in the file: `format` first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// The file format, 1.
    pub format: u32,
    /// Rises with every save; the order of two versions, whatever the clock said.
    pub sequence: u64,
    /// The assessment's id.
    pub id: AssessmentId,
    /// The questionnaire it answers.
    pub questionnaire: Identity,
    /// How far the check goes.
    pub level: Level,
    /// The company.
    #[serde(default)]
    pub organisation: String,
    /// The site, plant or shop.
    #[serde(default)]
    pub site: String,
    /// Who answers.
    #[serde(default)]
    pub respondent: String,
    /// When it was begun.
    pub started: Timestamp,
    /// When it last changed.
    pub updated: Timestamp,
    /// Answers about scope, by question.
    #[serde(default)]
    pub scope: BTreeMap<String, Entry>,
    /// Answers of the sections, by question.
    #[serde(default)]
    pub answers: BTreeMap<String, Entry>,
    /// What is to be done, by question.
    #[serde(default)]
    pub actions: BTreeMap<String, Progress>,
    /// Who prepared, checked and approved it.
    #[serde(default)]
    pub sign_off: SignOff,
}

/// Which questionnaire, exactly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of its files, in hexadecimal.
    pub hash: String,
}

/// The boxes 作成・確認・承認 with name and date, as they are written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SignOff {
    /// Prepared by (作成).
    pub prepared: String,
    /// Checked by (確認).
    pub checked: String,
    /// Approved by (承認).
    pub approved: String,
}

impl Identity {
    /// Returns the identity of a questionnaire.
    #[must_use]
    pub fn of(questionnaire: &Questionnaire) -> Self {
        Self {
            id: questionnaire.id.clone(),
            version: questionnaire.version.clone(),
            hash: questionnaire.hash.clone(),
        }
    }
}

impl Assessment {
    /// Most characters of the name of a company, a site or a person: it has to fit
    /// a line of the report.
    pub const NAME_MAX: usize = 60;
    /// The newest file format this program reads and the one it writes.
    pub const FORMAT: u32 = 1;

    /// Makes an empty assessment.
    #[must_use]
    pub fn new(
        id: AssessmentId,
        questionnaire: &Questionnaire,
        level: Level,
        now: Timestamp,
    ) -> Self {
        Self {
            format: Self::FORMAT,
            sequence: 0,
            id,
            questionnaire: Identity::of(questionnaire),
            level,
            organisation: String::new(),
            site: String::new(),
            respondent: String::new(),
            started: now,
            updated: now,
            scope: BTreeMap::new(),
            answers: BTreeMap::new(),
            actions: BTreeMap::new(),
            sign_off: SignOff::default(),
        }
    }

    /// Tells whether both are about the same company and site; without names they are.
    #[must_use]
    pub fn is_of_same_site(&self, other: &Self) -> bool {
        self.organisation.trim() == other.organisation.trim()
            && self.site.trim() == other.site.trim()
    }

    /// Returns everything recorded about a question.
    #[must_use]
    pub fn entry(&self, question: &str) -> Option<&Entry> {
        self.answers
            .get(question)
            .or_else(|| self.scope.get(question))
    }

    /// Returns the answer to a question.
    #[must_use]
    pub fn answer(&self, question: &str) -> Option<&Answer> {
        self.entry(question)?.answer.as_ref()
    }

    /// Returns what is recorded about a question, to change it.
    pub fn entry_mut(&mut self, questionnaire: &Questionnaire, question: &str) -> &mut Entry {
        let entries = if questionnaire.is_scope(question) {
            &mut self.scope
        } else {
            &mut self.answers
        };
        entries.entry(question.to_owned()).or_default()
    }
}
