use super::given::{answer, recorded};
use super::{AnswersFile, Place, Problem};
use crate::assessment::{Answer, Assessment};
use crate::questionnaire::Questionnaire;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// Records the answers and notes of a file in an assessment, and returns what is wrong with the rest.
///
/// A question is looked up, so that it does not matter whether it stands under
/// `scope` or `answers`.
pub(in crate::cli) fn fill(
    assessment: &mut Assessment,
    questionnaire: &Questionnaire,
    file: &AnswersFile,
    now: Timestamp,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let answers = answers(questionnaire, file, &mut problems);
    let notes = notes(questionnaire, file, &mut problems);
    for question in questionnaire.questions() {
        let id = question.id.as_str();
        let (given, note) = (answers.get(id), notes.get(id).copied());
        if given.is_none() && note.is_none() {
            continue;
        }
        match recorded(question, given.cloned(), note.unwrap_or_default(), now) {
            Ok(entry) => *assessment.entry_mut(questionnaire, id) = entry,
            Err(problem) => problems.push(problem),
        }
    }
    problems
}

fn answers<'f>(
    questionnaire: &Questionnaire,
    file: &'f AnswersFile,
    problems: &mut Vec<Problem>,
) -> BTreeMap<&'f str, Answer> {
    let mut answers = BTreeMap::new();
    for (id, value) in file.scope.0.iter().chain(&file.answers.0) {
        let Some(question) = questionnaire.question(id) else {
            let question = id.clone();
            problems.push(Problem::UnknownQuestion {
                question,
                place: Place::Answer,
            });
            continue;
        };
        match answer(question, value) {
            Ok(None) => {}
            Ok(Some(_)) if answers.contains_key(id.as_str()) => {
                problems.push(Problem::Twice {
                    question: id.clone(),
                });
            }
            Ok(Some(answer)) => {
                answers.insert(id.as_str(), answer);
            }
            Err(problem) => problems.push(problem),
        }
    }
    answers
}

fn notes<'f>(
    questionnaire: &Questionnaire,
    file: &'f AnswersFile,
    problems: &mut Vec<Problem>,
) -> BTreeMap<&'f str, &'f str> {
    let mut notes = BTreeMap::new();
    for (id, note) in &file.notes.0 {
        if questionnaire.question(id).is_some() {
            notes.insert(id.as_str(), note.as_str());
        } else {
            let question = id.clone();
            problems.push(Problem::UnknownQuestion {
                question,
                place: Place::Note,
            });
        }
    }
    notes
}
