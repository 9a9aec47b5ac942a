use super::{number, text_or_null};
use crate::assessment::{Answer, State};
use crate::questionnaire::{Kind, Question, Questionnaire};
use crate::scoring::{Line, Scorecard};
use serde_json::{Value, json};

/// Returns the ledger, one object a question that is asked: `ledger` of the JSON report.
///
/// `option` is the option's id, an array of ids for a multiple choice, a number
/// or a text where those are the answer, and null while there is none.
#[must_use]
pub fn json_ledger(questionnaire: &Questionnaire, card: &Scorecard) -> Value {
    card.ledger
        .iter()
        .map(|each| line(questionnaire, each))
        .collect()
}

fn line(questionnaire: &Questionnaire, line: &Line) -> Value {
    json!({
        "section": line.section,
        "question": line.question,
        "option": answered(questionnaire.question(&line.question), line.answer.as_ref()),
        "weight": line.weight,
        "credit": line.credit.map(crate::questionnaire::Credit::share),
        "points": number(line.points),
        "max": number(line.max),
        "gate": line.gate,
        "note": text_or_null(&line.note),
        "reason": text_or_null(&line.reason),
        "state": state_id(line.state),
        "gate_acts": line.gate_acts,
    })
}

/// Returns an answer as the JSON report writes it.
///
/// From the question's kind, or without a question, the value tells which answer it was: what
/// only a file written by hand holds, such as words where options are asked, looks different.
pub(in crate::report) fn answered(question: Option<&Question>, answer: Option<&Answer>) -> Value {
    let kind = question.map_or(Kind::Single, |question| question.kind);
    match answer {
        None => Value::Null,
        Some(Answer::Chosen(options)) => match options.as_slice() {
            [option] if kind == Kind::Single => option.as_str().into(),
            options => options.into(),
        },
        Some(Answer::Number(number)) => (*number).into(),
        Some(Answer::Text(text)) => match kind {
            Kind::Text { .. } => text.as_str().into(),
            _ => json!({"text": text}),
        },
    }
}

pub(super) fn state_id(state: State) -> &'static str {
    match state {
        State::Unanswered => "unanswered",
        State::Answered => "answered",
        State::Unknown => "unknown",
        State::NotApplicable => "not_applicable",
    }
}
