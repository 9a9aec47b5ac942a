//! The answers of an assessment, in the order of its questionnaire.

use super::bits::{BitReader, BitWriter};
use super::payload::{LEVEL_BITS, level_at, place_of};
use super::{Carries, TransferError};
use crate::assessment::taken::is_taken;
use crate::assessment::{Answer, Assessment, Entry};
use crate::questionnaire::{Kind, Level, Question, Questionnaire, Role};

/// Stands where words were that are not carried, so that the answer counts as before.
pub(super) const NOT_CARRIED: &str = "-";

/// Writes the answers up to the longest level that has one.
pub(super) fn write_entries(
    bits: &mut BitWriter,
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    carries: Carries,
) -> Result<(), TransferError> {
    let reach = reach(questionnaire, assessment);
    let confirms = questionnaire.questions().any(|question| {
        assessment
            .entry(&question.id)
            .is_some_and(|entry| entry.confirm && entry.answer.is_some())
    });
    bits.bits(place_of(reach), LEVEL_BITS);
    bits.flag(confirms);
    for question in asked(questionnaire, reach) {
        let entry = assessment.entry(&question.id).cloned().unwrap_or_default();
        write_answer(bits, question, &entry, carries)?;
        if entry.answer.is_some() && confirms {
            bits.flag(entry.confirm);
        }
    }
    Ok(())
}

/// Reads the answers into the assessment.
pub(super) fn read_entries(
    bits: &mut BitReader,
    questionnaire: &Questionnaire,
    assessment: &mut Assessment,
    carries: Carries,
) -> Option<()> {
    let reach = level_at(bits.bits(LEVEL_BITS)?)?;
    let confirms = bits.flag()?;
    for question in asked(questionnaire, reach) {
        let mut entry = read_answer(bits, question, carries)?;
        if entry.answer.is_none() {
            continue;
        }
        entry.confirm = confirms && bits.flag()?;
        *assessment.entry_mut(questionnaire, &question.id) = entry;
    }
    Some(())
}

fn asked(questionnaire: &Questionnaire, reach: Level) -> impl Iterator<Item = &Question> {
    questionnaire
        .questions()
        .filter(move |question| question.level <= reach)
}

fn reach(questionnaire: &Questionnaire, assessment: &Assessment) -> Level {
    questionnaire
        .questions()
        .filter(|question| assessment.answer(&question.id).is_some())
        .map(|question| question.level)
        .max()
        .unwrap_or(Level::Triage)
}

fn write_answer(
    bits: &mut BitWriter,
    question: &Question,
    entry: &Entry,
    carries: Carries,
) -> Result<(), TransferError> {
    let answer = entry.answer.as_ref();
    if answer.is_some_and(|answer| !is_taken(question, answer)) {
        let question = question.id.clone();
        return Err(TransferError::Answer { question });
    }
    if let (Kind::Single, answer) = (question.kind, answer) {
        let chosen = answer.and_then(|answer| {
            let mut options = question.options.iter();
            options.position(|option| answer.has(&option.id))
        });
        bits.bits(
            chosen.map_or(0, |place| place as u64 + 1),
            single_bits(question),
        );
    } else {
        bits.flag(answer.is_some());
    }
    match (question.kind, answer) {
        (Kind::Multiple, Some(answer)) => {
            for option in &question.options {
                bits.flag(answer.has(&option.id));
            }
        }
        (Kind::Number { .. }, Some(Answer::Number(number))) => bits.signed(*number),
        (Kind::Text { .. }, Some(Answer::Text(text))) => write_words(bits, text, carries),
        _ => {}
    }
    if answer.is_some_and(|answer| says_not_applicable(question, answer)) {
        write_words(bits, &entry.reason, carries);
    }
    Ok(())
}

/// Reads one answer: an entry without one where none was given; none when it cannot be understood.
fn read_answer(bits: &mut BitReader, question: &Question, carries: Carries) -> Option<Entry> {
    let answer = match question.kind {
        Kind::Single => match usize::try_from(bits.bits(single_bits(question))?).ok()? {
            0 => return Some(Entry::default()),
            place => Answer::option(&question.options.get(place - 1)?.id),
        },
        _ if !bits.flag()? => return Some(Entry::default()),
        Kind::Multiple => {
            let mut chosen = Vec::new();
            for option in &question.options {
                if bits.flag()? {
                    chosen.push(option.id.clone());
                }
            }
            Answer::Chosen(chosen)
        }
        Kind::Number { .. } => Answer::Number(bits.signed()?),
        Kind::Text { max } => Answer::Text(read_words(bits, max, carries)?),
    };
    let mut entry = Entry::default();
    if says_not_applicable(question, &answer) {
        entry.reason = read_words(bits, Entry::TEXT_MAX, carries)?;
    }
    if !is_taken(question, &answer) {
        return None;
    }
    entry.answer = Some(answer);
    Some(entry)
}

/// So many bits that every option and “no answer” have a number.
fn single_bits(question: &Question) -> u32 {
    usize::BITS - question.options.len().leading_zeros()
}

/// Tells whether the answer is that the question does not apply, which needs a reason.
pub(super) fn says_not_applicable(question: &Question, answer: &Answer) -> bool {
    let mut options = question.options.iter();
    options.any(|option| option.role == Role::NotApplicable && answer.has(&option.id))
}

/// Writes words, or that there are some. Words of nothing but spaces count as none.
fn write_words(bits: &mut BitWriter, words: &str, carries: Carries) {
    if carries.reasons {
        bits.text(words);
    } else {
        bits.flag(!words.trim().is_empty());
    }
}

fn read_words(bits: &mut BitReader, most: usize, carries: Carries) -> Option<String> {
    if carries.reasons {
        bits.text(most)
    } else {
        Some(if bits.flag()? { NOT_CARRIED } else { "" }.to_owned())
    }
}
