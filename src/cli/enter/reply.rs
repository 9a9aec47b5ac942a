use super::{Refusal, Typing};
use crate::assessment::Answer;
use crate::report::form::FormQuestion;

/// What the next line is about; questions by number from 1, parts by index from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// The answer to a question.
    Question(usize),
    /// The reason why a question does not apply.
    Reason(usize),
    /// The check total of a part.
    Total(usize),
    /// A correction in a part whose total differs.
    Mending(usize),
    /// Nothing: the form is done.
    End,
}

/// What there is to say about a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// A part begins.
    Part(usize),
    /// The line was not taken.
    Refused(Refusal),
    /// The assessment now goes as far as the form.
    Raised,
    /// The totals are the same.
    Agrees,
    /// The totals differ.
    Differs {
        /// Of this part.
        part: usize,
        /// The total on the paper.
        paper: usize,
        /// The total of what is recorded.
        typed: usize,
    },
}

/// What is asked for next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What the line is about.
    pub at: At,
    /// What is recorded there already, as it would be typed; empty when nothing is.
    pub held: String,
}

impl Asked {
    pub(super) fn of(typing: &Typing<'_>) -> Self {
        let at = typing.at();
        let held = match at {
            At::Question(number) => typing.form().question(number),
            _ => None,
        };
        Self {
            at,
            held: held.map_or_else(String::new, |asked| held_words(typing, asked)),
        }
    }
}

/// Says what is recorded for a question as it would be typed.
pub(super) fn held_words(typing: &Typing<'_>, asked: &FormQuestion<'_>) -> String {
    match typing.assessment().answer(&asked.question.id) {
        None => String::new(),
        Some(Answer::Chosen(options)) if options.is_empty() => "0".to_owned(),
        Some(answer @ Answer::Chosen(_)) => asked
            .boxes(answer)
            .iter()
            .map(ToString::to_string)
            .collect(),
        Some(Answer::Number(number)) => number.to_string(),
        Some(Answer::Text(text)) => text.clone(),
    }
}
