use crate::i18n::Lang;
use crate::questionnaire::{AnswerOption, Kind, Question, Questionnaire, Section};
use serde_json::{Map, Value, json};

/// Returns all of a questionnaire: the contract's fields first, then the rest of what it says.
pub(super) fn questionnaire(questionnaire: &Questionnaire) -> Value {
    let scope: Vec<Value> = questionnaire.scope.iter().map(question_json).collect();
    let sections: Vec<Value> = questionnaire.sections.iter().map(section).collect();
    json!({
        "format": 1,
        "id": questionnaire.id,
        "version": questionnaire.version,
        "languages": codes(&questionnaire.languages),
        "scope": scope,
        "sections": sections,
        "partial_languages": codes(&questionnaire.partial_languages),
        "hash": questionnaire.hash,
        "title": questionnaire.title,
        "summary": questionnaire.summary,
        "valid_as_of": questionnaire.valid_as_of,
        "review_by": questionnaire.review_by,
        "scoring": questionnaire.method,
        "sources": questionnaire.sources,
        "crosswalk": questionnaire.crosswalk,
        "follow_ups": questionnaire.follow_ups,
        "may_change": questionnaire.may_change,
        "contacts": questionnaire.contacts,
    })
}

/// Returns the codes of languages.
pub(super) fn codes(langs: &[Lang]) -> Vec<&str> {
    langs.iter().map(Lang::code).collect()
}

fn section(section: &Section) -> Value {
    let questions: Vec<Value> = section.questions.iter().map(question_json).collect();
    json!({
        "id": section.id,
        "title": section.title,
        "questions": questions,
        "short": section.short,
        "weight": section.weight,
        "role": section.role,
    })
}

/// Returns one question; what it does not have is null.
pub(in crate::cli) fn question_json(question: &Question) -> Value {
    let options: Vec<Value> = question.options.iter().map(option).collect();
    let gate = question
        .gate
        .as_ref()
        .map(|gate| json!({"cap": gate.cap, "reason": gate.reason}));
    let mut value = json!({
        "id": question.id,
        "kind": question.kind.id(),
        "level": question.level,
        "text": question.text,
        "why": question.why,
        "first_step": question.first_step,
        "options": options,
        "impact": question.impact,
        "likelihood": question.likelihood,
        "weight": question.weight(),
        "gate": gate,
        "when": question.when,
        "sources": question.sources,
        "serves": question.serves,
        "help": question.help,
        "find_out": question.find_out,
        "weight_reason": question.weight_reason,
        "effort": question.effort,
        "advice": question.advice,
        "card": question.card,
    });
    if let Some(fields) = value.as_object_mut() {
        add_limits(fields, question);
    }
    value
}

fn add_limits(fields: &mut Map<String, Value>, question: &Question) {
    match question.kind {
        Kind::Number { min, max } => {
            fields.insert("min".to_owned(), min.into());
            fields.insert("max".to_owned(), max.into());
            fields.insert("steps".to_owned(), json!(question.steps));
        }
        Kind::Text { max } => {
            fields.insert("max".to_owned(), max.into());
        }
        Kind::Single | Kind::Multiple => {}
    }
}

fn option(option: &AnswerOption) -> Value {
    let mut fields = Map::new();
    fields.insert("id".to_owned(), option.id.as_str().into());
    fields.insert("text".to_owned(), json!(option.text));
    match option.points {
        Some(points) => fields.insert("points".to_owned(), points.into()),
        None => fields.insert("credit".to_owned(), json!(option.credit)),
    };
    fields.insert("role".to_owned(), json!(option.role));
    fields.insert("evidence".to_owned(), json!(option.evidence));
    fields.insert("exposure".to_owned(), json!(option.exposure));
    fields.insert("turns_on".to_owned(), json!(option.turns_on));
    fields.into()
}
