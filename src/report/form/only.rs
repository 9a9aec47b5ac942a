use super::FormQuestion;
use crate::questionnaire::Condition;
use std::collections::{BTreeMap, BTreeSet};

/// When a question of a form is to be answered, in numbers that stand on the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Only {
    /// Always.
    Always,
    /// Never, with what the form asks.
    Never,
    /// At least one of these boxes is ticked.
    Chosen(Vec<Ticked>),
    /// None of these boxes is ticked.
    NotChosen(Vec<Ticked>),
    /// Every one holds; at least two.
    All(Vec<Only>),
    /// At least one holds; at least two.
    Any(Vec<Only>),
}

/// Boxes of one question, by their numbers in rising order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticked {
    /// The question's number.
    pub question: usize,
    /// The numbers of the boxes; at least one.
    pub options: Vec<usize>,
}

impl Only {
    /// Puts a condition into the numbers of the questions before, as simply as it can be said.
    #[must_use]
    pub fn of(condition: &Condition, before: &[FormQuestion<'_>]) -> Self {
        Self::wanted(condition, before, true)
    }

    /// The condition, or with `holds` false its contrary.
    fn wanted(condition: &Condition, before: &[FormQuestion<'_>], holds: bool) -> Self {
        let each = |parts: &[Condition]| -> Vec<Self> {
            let parts = parts.iter();
            parts
                .map(|part| Self::wanted(part, before, holds))
                .collect()
        };
        match condition {
            Condition::Flag(name) => Self::boxes(turning_on(name, before), holds),
            Condition::Chosen(id, options) => {
                let named = before.iter().filter(|asked| asked.question.id == *id);
                let ticked =
                    named.flat_map(|asked| numbers(asked, |option| options.contains(&option.id)));
                Self::boxes(gathered(ticked), holds)
            }
            Condition::All(parts) if holds => Self::all(each(parts)),
            Condition::Any(parts) if !holds => Self::all(each(parts)),
            Condition::All(parts) | Condition::Any(parts) => Self::any(each(parts)),
            Condition::Not(part) => Self::wanted(part, before, !holds),
        }
    }

    fn boxes(ticked: Vec<Ticked>, holds: bool) -> Self {
        match (ticked.is_empty(), holds) {
            (true, true) => Self::Never,
            (true, false) => Self::Always,
            (false, true) => Self::Chosen(ticked),
            (false, false) => Self::NotChosen(ticked),
        }
    }

    fn all(parts: Vec<Self>) -> Self {
        if parts.contains(&Self::Never) {
            return Self::Never;
        }
        let (mut kept, mut unticked) = (Vec::new(), Vec::new());
        for part in parts {
            match part {
                Self::Always => {}
                Self::All(inner) => kept.extend(inner),
                Self::NotChosen(ticked) => unticked.extend(ticked),
                other => kept.push(other),
            }
        }
        if !unticked.is_empty() {
            kept.push(Self::NotChosen(merged(unticked)));
        }
        alone(kept, Self::Always, Self::All)
    }

    fn any(parts: Vec<Self>) -> Self {
        if parts.contains(&Self::Always) {
            return Self::Always;
        }
        let (mut kept, mut ticked) = (Vec::new(), Vec::new());
        for part in parts {
            match part {
                Self::Never => {}
                Self::Any(inner) => kept.extend(inner),
                Self::Chosen(boxes) => ticked.extend(boxes),
                other => kept.push(other),
            }
        }
        if !ticked.is_empty() {
            kept.insert(0, Self::Chosen(merged(ticked)));
        }
        alone(kept, Self::Never, Self::Any)
    }
}

/// One part stands for itself; none is what an empty list means.
fn alone(mut parts: Vec<Only>, none: Only, several: impl Fn(Vec<Only>) -> Only) -> Only {
    let mut different: Vec<Only> = Vec::new();
    for part in parts.drain(..) {
        if !different.contains(&part) {
            different.push(part);
        }
    }
    match different.len() {
        0 => none,
        1 => different.remove(0),
        _ => several(different),
    }
}

/// The boxes that turn a flag on.
fn turning_on(flag: &str, before: &[FormQuestion<'_>]) -> Vec<Ticked> {
    gathered(before.iter().flat_map(|asked| {
        numbers(asked, |option| {
            option.turns_on.iter().any(|each| each == flag)
        })
    }))
}

fn numbers(
    asked: &FormQuestion<'_>,
    is_meant: impl Fn(&crate::questionnaire::AnswerOption) -> bool,
) -> Vec<(usize, usize)> {
    let options = asked.question.options.iter().zip(1..);
    options
        .filter(|(option, _)| is_meant(option))
        .map(|(_, number)| (asked.number, number))
        .collect()
}

fn merged(ticked: Vec<Ticked>) -> Vec<Ticked> {
    gathered(ticked.into_iter().flat_map(|boxes| {
        let question = boxes.question;
        boxes
            .options
            .into_iter()
            .map(move |option| (question, option))
    }))
}

fn gathered(boxes: impl Iterator<Item = (usize, usize)>) -> Vec<Ticked> {
    let mut questions: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (question, option) in boxes {
        questions.entry(question).or_default().insert(option);
    }
    questions
        .into_iter()
        .map(|(question, options)| Ticked {
            question,
            options: options.into_iter().collect(),
        })
        .collect()
}
