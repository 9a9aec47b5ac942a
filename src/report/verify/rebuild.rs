use super::Difference;
use crate::assessment::{ActionState, Answer, Assessment, Entry, Progress};
use crate::questionnaire::{Kind, Question, Questionnaire};
use crate::report::check_code::is_told_by_scope;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads the assessment that a JSON report was made of.
///
/// Only what the report is made of is read: what follows from it is for the comparison to find.
/// The count of saves and the times of single answers stand in no report.
///
/// # Errors
///
/// Every place that cannot be read.
pub fn rebuild(questionnaire: &Questionnaire, told: &Value) -> Result<Assessment, Vec<Difference>> {
    let mut reader = Reader {
        told,
        unreadable: Vec::new(),
    };
    let assessment = reader.assessment(questionnaire);
    match assessment {
        Some(assessment) if reader.unreadable.is_empty() => Ok(assessment),
        _ => Err(reader.unreadable),
    }
}

struct Reader<'v> {
    told: &'v Value,
    unreadable: Vec<Difference>,
}

/// A line about a question, with what the report is made of; the rest is not looked at.
#[derive(Deserialize)]
struct Told {
    question: String,
    #[serde(default)]
    option: Value,
    #[serde(default)]
    note: Option<String>,
    #[serde(default)]
    reason: Option<String>,
}

/// A line about an action.
#[derive(Deserialize)]
struct ToldAction {
    question: String,
    #[serde(default)]
    who: Option<String>,
    #[serde(default)]
    due: Option<String>,
    #[serde(default)]
    state: ActionState,
    #[serde(default)]
    text: Option<String>,
}

impl Reader<'_> {
    fn assessment(&mut self, questionnaire: &Questionnaire) -> Option<Assessment> {
        let head = [
            self.read("assessment.organisation"),
            self.read("assessment.site"),
            self.read("assessment.respondent"),
        ];
        let id = self.read("assessment.id");
        let answered = self.read("assessment.answered");
        let level = self.read("assessment.level");
        let started = self.read("assessment.started");
        let updated = self.read("assessment.updated");
        let sign_off = self.read("sign_off");
        let [organisation, site, respondent] = head;
        let mut assessment = Assessment {
            format: Assessment::FORMAT,
            sequence: 0,
            id: id?,
            questionnaire: answered?,
            level: level?,
            organisation: organisation?,
            site: site?,
            respondent: respondent?,
            started: started?,
            updated: updated?,
            scope: self.entries(questionnaire, "scope").into_iter().collect(),
            answers: std::collections::BTreeMap::new(),
            actions: std::collections::BTreeMap::new(),
            sign_off: sign_off?,
        };
        for (id, entry) in self.entries(questionnaire, "ledger") {
            let is_empty = entry == Entry::default();
            if !is_empty && !is_told_by_scope(&assessment, &id, &entry) {
                assessment.answers.insert(id, entry);
            }
        }
        // These hold the reason too, where the ledger leaves it out.
        assessment
            .answers
            .extend(self.entries(questionnaire, "kept"));
        let open = self.actions("actions").into_iter();
        let open = open.filter(|(_, progress)| !progress.is_empty());
        assessment.actions.extend(open);
        assessment.actions.extend(self.actions("settled_actions"));
        Some(assessment)
    }

    /// Reads a value of a place; none, and noted, when it is not there or not of the kind.
    fn read<T: DeserializeOwned>(&mut self, place: &str) -> Option<T> {
        let value = self.told.pointer(&format!("/{}", place.replace('.', "/")));
        let read = value.and_then(|value| serde_json::from_value(value.clone()).ok());
        if read.is_none() {
            self.unreadable.push(Difference::unreadable(place, value));
        }
        read
    }

    fn entries(&mut self, questionnaire: &Questionnaire, list: &str) -> Vec<(String, Entry)> {
        let read = |told: Told| {
            let entry = Entry {
                answer: answer(questionnaire.question(&told.question), &told.option)?,
                reason: told.reason.unwrap_or_default(),
                note: told.note.unwrap_or_default(),
                confirm: false,
                at: None,
            };
            Some((told.question, entry))
        };
        self.lines(list, read)
    }

    fn actions(&mut self, list: &str) -> Vec<(String, Progress)> {
        let read = |told: ToldAction| {
            let progress = Progress {
                who: told.who.unwrap_or_default(),
                due: told.due.unwrap_or_default(),
                state: told.state,
                text: told.text.unwrap_or_default(),
            };
            Some((told.question, progress))
        };
        self.lines(list, read)
    }

    /// Reads the lines of a list; one that is not there is for the comparison to find.
    fn lines<L: DeserializeOwned, T>(
        &mut self,
        list: &str,
        read: impl Fn(L) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.told.get(list) else {
            return Vec::new();
        };
        let Some(lines) = value.as_array() else {
            self.unreadable
                .push(Difference::unreadable(list, Some(value)));
            return Vec::new();
        };
        let mut all = Vec::new();
        for (number, line) in lines.iter().enumerate() {
            match serde_json::from_value(line.clone()).ok().and_then(&read) {
                Some(each) => all.push(each),
                None if self.unreadable.len() < Difference::MOST => {
                    let place = format!("{list}[{number}]");
                    self.unreadable
                        .push(Difference::unreadable(&place, Some(line)));
                }
                None => break,
            }
        }
        all
    }
}

/// Reads an answer as the JSON report writes it; none outside when it is no answer at all.
#[expect(
    clippy::option_option,
    reason = "no answer is something else than an unreadable one"
)]
fn answer(question: Option<&Question>, value: &Value) -> Option<Option<Answer>> {
    let is_text = question.is_some_and(|question| matches!(question.kind, Kind::Text { .. }));
    Some(Some(match value {
        Value::Null => return Some(None),
        Value::String(text) if is_text => Answer::Text(text.clone()),
        Value::String(option) => Answer::option(option),
        Value::Array(options) => {
            let options = options
                .iter()
                .map(|option| option.as_str().map(str::to_owned));
            Answer::Chosen(options.collect::<Option<_>>()?)
        }
        Value::Number(number) => Answer::Number(number.as_i64()?),
        Value::Object(fields) => Answer::Text(fields.get("text")?.as_str()?.to_owned()),
        Value::Bool(_) => return None,
    }))
}
