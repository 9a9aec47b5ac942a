//! Choosing by number: the rows of a place, however many there are, and the options of a question.

use crate::assessment::Answer;
use crate::i18n::Message;
use crate::questionnaire::{Kind, Question, Role};
use crate::wizard::{
    Command, Field, Layer, Model, Msg, Place, ReviewRow, Round, WorkshopField, WorkshopItem,
};
use std::iter::repeat_n;

/// Asks for the numbered rows, and goes on where that is all there is to do; none when
/// there are no such rows, or more numbers than the place takes.
pub(super) fn chosen(model: &Model, numbers: &[usize]) -> Option<Vec<Msg>> {
    let rows = rows(model);
    if numbers.iter().any(|number| !(1..=rows).contains(number)) {
        return None;
    }
    if let (Some(layer), &[number]) = (model.top(), numbers) {
        return Some(layer_row(layer, number));
    }
    match (model.question(), numbers) {
        (Some(question), _) if question.kind == Kind::Multiple => {
            Some(ticked(model, question, numbers))
        }
        (question, &[number]) => {
            let mut msgs = row(number);
            let wants_reason = question.is_some_and(|question| needs_reason(question, number));
            let is_answer = matches!(model.place, Place::Question { .. } | Place::Level { .. });
            if is_answer && !wants_reason {
                msgs.push(Msg::Do(Command::Forward));
            }
            Some(msgs)
        }
        _ => None,
    }
}

/// How many rows can be chosen where the person is.
fn rows(model: &Model) -> usize {
    let session = model.session.as_ref();
    match model.top() {
        Some(Layer::Plan(plan)) => return plan.rows.len(),
        Some(Layer::Action(_)) => return model.action_rows().len(),
        Some(_) => return 0,
        None => {}
    }
    match &model.place {
        Place::Home => model.home.len(),
        Place::Offers(offers) => offers.rows.len(),
        Place::Details(_) => Field::ALL.len() + 1,
        Place::Level { .. } => session.map_or(0, |session| session.questionnaire.levels().len()),
        Place::Question { .. } => model
            .question()
            .map_or(0, |question| question.options.len()),
        Place::Review { .. } => session.map_or(0, |session| ReviewRow::all(session).len()),
        Place::Workshops(workshops) => workshops.len(),
        Place::WorkshopForm(_) => WorkshopField::ALL.len() + 1,
        Place::Workshop(_) => WorkshopItem::ALL.len(),
        Place::Between => model.round().map_or(0, Round::rows),
        Place::Done { .. } => 2,
        Place::Board(_) | Place::Joining(_) => 0,
    }
}

/// Takes a row of the plan, or of an action; a number never ticks, since it could not be seen.
fn layer_row(layer: &Layer, number: usize) -> Vec<Msg> {
    match layer {
        Layer::Plan(_) => walk(number),
        _ => row(number),
    }
}

/// Chooses one row. Beyond the digits, which no question has, the cursor walks there.
fn row(number: usize) -> Vec<Msg> {
    if let Some(digit) = u8::try_from(number).ok().filter(|digit| *digit <= 9) {
        return vec![Msg::Do(Command::Choose(digit))];
    }
    walk(number)
}

/// Walks to a row and takes it.
pub(super) fn walk(number: usize) -> Vec<Msg> {
    let mut msgs = steps(number);
    msgs.push(Msg::Do(Command::Forward));
    msgs
}

/// Walks to a row.
pub(super) fn steps(number: usize) -> Vec<Msg> {
    let mut msgs = vec![Msg::Do(Command::First)];
    msgs.extend(repeat_n(Msg::Do(Command::Down), number.saturating_sub(1)));
    msgs
}

/// The line is the whole answer: what was ticked and is not in it is unticked, and the other
/// way round. An option that stands alone can only be the whole answer.
fn ticked(model: &Model, question: &Question, numbers: &[usize]) -> Vec<Msg> {
    let stands_alone = |number: &usize| {
        let option = question.options.get(number.saturating_sub(1));
        option.is_some_and(|option| option.role != Role::Answer)
    };
    let alone = numbers.iter().find(|number| stands_alone(number));
    let is_mixed = alone.is_some() && numbers.iter().any(|number| Some(number) != alone);
    if is_mixed {
        return vec![Msg::Notice(Message::new("plain-alone"))];
    }
    let session = model.session.as_ref();
    let answer = session.and_then(|session| session.assessment.answer(&question.id));
    let to_press: Vec<usize> = (1..=question.options.len())
        // One that stands alone takes the others away, and they take it away.
        .filter(|number| stands_alone(number) == alone.is_some())
        .filter(|number| numbers.contains(number) != is_ticked(question, answer, *number))
        .filter(|number| alone.is_none_or(|alone| alone == number))
        .collect();
    let mut msgs: Vec<Msg> = to_press.iter().flat_map(|number| row(*number)).collect();
    if !to_press
        .iter()
        .any(|number| needs_reason(question, *number))
    {
        msgs.push(Msg::Do(Command::Forward));
    }
    msgs
}

fn is_ticked(question: &Question, answer: Option<&Answer>, number: usize) -> bool {
    let option = question.options.get(number.saturating_sub(1));
    option.is_some_and(|option| answer.is_some_and(|answer| answer.has(&option.id)))
}

/// Tells whether the numbered option says that the question does not apply.
fn needs_reason(question: &Question, number: usize) -> bool {
    let option = question.options.get(number.saturating_sub(1));
    option.is_some_and(|option| option.role == Role::NotApplicable)
}
