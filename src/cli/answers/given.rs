use super::Problem;
use crate::assessment::{Answer, Entry};
use crate::questionnaire::{Kind, Question, Role};
use jiff::Timestamp;
use serde_json::Value;

/// Turns a JSON value into the answer to a question; null is no answer.
pub(super) fn answer(question: &Question, value: &Value) -> Result<Option<Answer>, Problem> {
    let wrong = || Problem::wrong_kind(question);
    let answer = match (question.kind, value) {
        (_, Value::Null) => return Ok(None),
        (Kind::Single | Kind::Multiple, Value::String(option)) => chosen(question, &[option])?,
        (Kind::Single | Kind::Multiple, Value::Array(values)) => {
            let options: Option<Vec<&str>> = values.iter().map(Value::as_str).collect();
            chosen(question, &options.ok_or_else(wrong)?)?
        }
        (Kind::Number { .. }, Value::Number(number)) => {
            numbered(question, number.as_i64().ok_or_else(wrong)?)?
        }
        (Kind::Text { .. }, Value::String(text)) => written(question, text)?,
        _ => return Err(wrong()),
    };
    Ok(Some(answer))
}

/// How a person types that nothing of a multiple choice is ticked.
const NOTHING: &str = "-";

/// Turns words typed on the command line into the answer to a question.
pub(in crate::cli) fn typed(question: &Question, words: &[String]) -> Result<Answer, Problem> {
    let wrong = || Problem::wrong_kind(question);
    match (question.kind, words) {
        (Kind::Multiple, [word]) if word == NOTHING => Ok(Answer::Chosen(Vec::new())),
        (Kind::Single | Kind::Multiple, words) => {
            let options: Vec<&str> = words.iter().map(String::as_str).collect();
            chosen(question, &options)
        }
        (Kind::Number { .. }, [word]) => numbered(question, word.parse().map_err(|_| wrong())?),
        (Kind::Text { .. }, [word]) => written(question, word),
        _ => Err(wrong()),
    }
}

/// Makes the record of an answer and a note; the note of “does not apply” is its reason.
pub(in crate::cli) fn recorded(
    question: &Question,
    answer: Option<Answer>,
    note: &str,
    now: Timestamp,
) -> Result<Entry, Problem> {
    let question_id = || question.id.clone();
    if note.chars().count() > Entry::TEXT_MAX {
        return Err(Problem::TooLong {
            question: question_id(),
            limit: Entry::TEXT_MAX,
        });
    }
    let not_applicable = question.option_with_role(Role::NotApplicable);
    let needs_reason = not_applicable
        .zip(answer.as_ref())
        .is_some_and(|(option, answer)| answer.has(&option.id));
    if needs_reason && note.trim().is_empty() {
        return Err(Problem::NoReason {
            question: question_id(),
        });
    }
    let (reason, note) = if needs_reason { (note, "") } else { ("", note) };
    Ok(Entry {
        answer,
        reason: reason.to_owned(),
        note: note.to_owned(),
        confirm: false,
        at: Some(now),
    })
}

/// Several options stand in the order of the questionnaire, whatever order they came in.
fn chosen(question: &Question, options: &[&str]) -> Result<Answer, Problem> {
    if let Some(unknown) = options
        .iter()
        .find(|option| question.option(option).is_none())
    {
        return Err(Problem::unknown_option(question, unknown));
    }
    let chosen: Vec<String> = question
        .options
        .iter()
        .filter(|option| options.contains(&option.id.as_str()))
        .map(|option| option.id.clone())
        .collect();
    if question.kind == Kind::Single && chosen.len() != 1 {
        return Err(Problem::wrong_kind(question));
    }
    Ok(Answer::Chosen(chosen))
}

fn numbered(question: &Question, number: i64) -> Result<Answer, Problem> {
    match question.kind {
        Kind::Number { min, max } if number < min || number > max => Err(Problem::OutOfRange {
            question: question.id.clone(),
            number,
            min,
            max,
        }),
        _ => Ok(Answer::Number(number)),
    }
}

fn written(question: &Question, text: &str) -> Result<Answer, Problem> {
    match question.kind {
        Kind::Text { max } if text.chars().count() > max => Err(Problem::TooLong {
            question: question.id.clone(),
            limit: max,
        }),
        _ => Ok(Answer::Text(text.to_owned())),
    }
}
