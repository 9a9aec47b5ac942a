//! Reads what a line says about one question: digits, then perhaps a note.

use super::Refusal;
use crate::assessment::{Answer, Entry};
use crate::questionnaire::{Kind, Question, Role};
use crate::text::fold;

/// What a line says about a question.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Typed<'l> {
    /// Nothing: what is stored stays.
    Nothing,
    /// That there is no answer.
    Cleared,
    /// An answer, and a note that may be empty.
    Answer(Answer, &'l str),
}

const CLEAR: &str = "-";
const ZERO: usize = 0;

/// Reads a line, which has no spaces around it.
pub(super) fn read<'l>(question: &Question, line: &'l str) -> Result<Typed<'l>, Refusal> {
    if line.is_empty() {
        return Ok(Typed::Nothing);
    }
    if folded(line) == CLEAR {
        return Ok(Typed::Cleared);
    }
    let (answer, note) = match question.kind {
        Kind::Single | Kind::Multiple => {
            let (digits, note) = digits(line);
            (chosen(question, &digits)?, note)
        }
        Kind::Number { min, max } => {
            let (number, note) = line.split_once(is_gap).unwrap_or((line, ""));
            let number = folded(number).parse().ok();
            let number = number.filter(|number| (min..=max).contains(number));
            (
                Answer::Number(number.ok_or(Refusal::OutOfRange { min, max })?),
                note.trim(),
            )
        }
        Kind::Text { max } => {
            limited(line, max)?;
            (Answer::Text(line.to_owned()), "")
        }
    };
    limited(note, Entry::TEXT_MAX)?;
    Ok(Typed::Answer(answer, note))
}

/// Refuses what is longer than is kept.
pub(super) fn limited(text: &str, limit: usize) -> Result<(), Refusal> {
    if text.chars().count() > limit {
        return Err(Refusal::TooLong(limit));
    }
    Ok(())
}

/// Reads a whole number of at most six digits that stands alone, such as a check total.
pub(super) fn number(word: &str) -> Option<usize> {
    const MOST: usize = 6;
    let word = folded(word);
    let is_number = word.len() <= MOST && word.bytes().all(|byte| byte.is_ascii_digit());
    word.parse().ok().filter(|_| is_number)
}

/// Returns a text as commands read it, with the minus signs of Japanese keyboards as hyphens.
pub(super) fn folded(text: &str) -> String {
    let hyphen = |c| match c {
        '\u{2212}' | '\u{30FC}' | '\u{2010}'..='\u{2015}' => '-',
        _ => fold(c),
    };
    text.chars().map(hyphen).collect()
}

/// Tells whether a character parts words.
pub(super) fn is_gap(c: char) -> bool {
    fold(c) == ' '
}

/// Splits a line into the digits it begins with and the rest.
///
/// Only a word of nothing but digits counts, so that a note may begin with some.
fn digits(line: &str) -> (Vec<usize>, &str) {
    let parts = |c: char| matches!(fold(c), ' ' | ',' | '\u{3001}');
    let mut found = Vec::new();
    let mut rest = line;
    loop {
        rest = rest.trim_start_matches(parts);
        let word = rest.split(parts).next().unwrap_or_default();
        let digits: Option<Vec<u32>> = word.chars().map(|c| fold(c).to_digit(10)).collect();
        match digits {
            Some(digits) if !digits.is_empty() => {
                found.extend(
                    digits
                        .into_iter()
                        .filter_map(|digit| usize::try_from(digit).ok()),
                );
                rest = rest.strip_prefix(word).unwrap_or_default();
            }
            _ => return (found, rest),
        }
    }
}

fn chosen(question: &Question, digits: &[usize]) -> Result<Answer, Refusal> {
    let is_several = question.kind == Kind::Multiple;
    match digits {
        [] => return Err(Refusal::NotDigits),
        [ZERO] if is_several => return Ok(Answer::Chosen(Vec::new())),
        [_, _, ..] if !is_several => return Err(Refusal::OneBox),
        _ if is_several && digits.contains(&ZERO) => return Err(Refusal::ZeroWithOthers),
        _ => {}
    }
    let last = question.options.len();
    for (place, digit) in digits.iter().enumerate() {
        let option = digit
            .checked_sub(1)
            .and_then(|index| question.options.get(index));
        let option = option.ok_or(Refusal::NoSuchBox {
            digit: *digit,
            last,
        })?;
        if digits.iter().take(place).any(|before| before == digit) {
            return Err(Refusal::Twice(*digit));
        }
        if option.role != Role::Answer && digits.len() > 1 {
            return Err(Refusal::Alone(*digit));
        }
    }
    let numbered = (1..).zip(&question.options);
    let ids = numbered.filter(|(number, _)| digits.contains(number));
    Ok(Answer::Chosen(
        ids.map(|(_, option)| option.id.clone()).collect(),
    ))
}
