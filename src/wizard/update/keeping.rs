//! Takes what is being written into the assessment.

use super::writing::paragraphs;
use super::{Effect, Layer, Model, Place, acting, answering, details};
use crate::assessment::{Answer, Entry};
use crate::i18n::Message;
use crate::questionnaire::Kind;
use crate::text::fold;

/// Takes what is being written, as far as it can be taken, and has it saved.
///
/// Called before anything else happens to the text: a second after the last
/// key, before a layer opens over it, before leaving.
pub(super) fn keep(model: &mut Model) -> Vec<Effect> {
    model.is_text_dirty = false;
    match model.layers.last() {
        Some(Layer::Note { question, editor }) => {
            let (question, text) = (question.clone(), editor.text().to_owned());
            keep_text(model, &question, &text, |entry| &mut entry.note)
        }
        Some(Layer::Reason { question, editor }) => {
            let (question, text) = (question.clone(), editor.text().to_owned());
            keep_text(model, &question, &text, |entry| &mut entry.reason)
        }
        Some(Layer::Words { question, editor }) => {
            let (question, text) = (question.clone(), editor.text().to_owned());
            acting::keep_words(model, &question, &text)
        }
        Some(Layer::Action(_)) => acting::keep(model),
        Some(_) => Vec::new(),
        None if matches!(model.place, Place::Details(_)) => details::keep(model),
        None if matches!(model.place, Place::WorkshopForm(_)) => {
            if let Place::WorkshopForm(form) = &mut model.place {
                form.keep();
            }
            Vec::new()
        }
        None => match written(model) {
            Some(Ok(Some(Answer::Text(text)))) if text.is_empty() => Vec::new(),
            Some(Ok(answer)) => record(model, answer),
            // Half a number is no fault while it is being typed.
            Some(Err(_)) | None => Vec::new(),
        },
    }
}

/// Takes the answer to a number or text question; none, and a notice, when it cannot be taken.
pub(super) fn take_field(model: &mut Model) -> Option<Vec<Effect>> {
    match written(model) {
        None => Some(Vec::new()),
        Some(Ok(answer)) => Some(record(model, answer)),
        Some(Err(wanted)) => {
            model.notice = Some(wanted);
            None
        }
    }
}

/// Returns what is written in the field of a question: an answer, none for an
/// empty number, or why it is not one.
fn written(model: &Model) -> Option<Result<Option<Answer>, Message>> {
    let Place::Question { editor, .. } = &model.place else {
        return None;
    };
    let text = editor.as_ref()?.text().trim();
    match model.question()?.kind {
        Kind::Number { .. } if text.is_empty() => Some(Ok(None)),
        Kind::Number { min, max } => {
            let folded: String = text.chars().map(fold).collect();
            let number = folded
                .parse()
                .ok()
                .filter(|number| (min..=max).contains(number));
            let wanted = Message::new("wizard-number-wanted")
                .with("min", min.to_string())
                .with("max", max.to_string());
            Some(
                number
                    .map(|number| Some(Answer::Number(number)))
                    .ok_or(wanted),
            )
        }
        _ => Some(Ok(Some(Answer::Text(text.to_owned())))),
    }
}

fn record(model: &mut Model, answer: Option<Answer>) -> Vec<Effect> {
    let Place::Question { id, .. } = &model.place else {
        return Vec::new();
    };
    let id = id.clone();
    let session = model.session.as_ref();
    if session.and_then(|session| session.assessment.answer(&id)) == answer.as_ref() {
        return Vec::new();
    }
    answering::change_text(model, &id, |entry| {
        entry.answer = answer;
        entry.confirm = false;
    })
}

fn keep_text(
    model: &mut Model,
    question: &str,
    text: &str,
    of: fn(&mut Entry) -> &mut String,
) -> Vec<Effect> {
    let session = model.session.as_ref();
    let mut entry = session
        .and_then(|session| session.assessment.entry(question).cloned())
        .unwrap_or_default();
    let stored = of(&mut entry);
    // What the editor made of it is compared, so that opening and closing changes nothing.
    let shown = paragraphs(stored, Entry::TEXT_MAX);
    if shown.text() == text {
        return Vec::new();
    }
    answering::change_text(model, question, |entry| text.clone_into(of(entry)))
}
