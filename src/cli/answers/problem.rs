use crate::i18n::{Explain, Message};
use crate::questionnaire::{Kind, Question};

/// Where in a file of answers something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Place {
    /// Under `scope` or `answers`.
    Answer,
    /// Under `notes`.
    Note,
}

/// One thing that is wrong with a handed-in answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Problem {
    /// The questionnaire has no such question.
    UnknownQuestion { question: String, place: Place },
    /// The question is answered under `scope` and under `answers`.
    Twice { question: String },
    /// The question has no such option.
    UnknownOption {
        question: String,
        option: String,
        options: Vec<String>,
    },
    /// The answer is not of the question's kind.
    WrongKind { question: String, kind: Kind },
    /// The number is outside of the question's limits.
    OutOfRange {
        question: String,
        number: i64,
        min: i64,
        max: i64,
    },
    /// The answer, note or reason has too many characters.
    TooLong { question: String, limit: usize },
    /// “Does not apply” without a note that says why.
    NoReason { question: String },
}

impl Problem {
    pub(super) fn unknown_option(question: &Question, option: &str) -> Self {
        Self::UnknownOption {
            question: question.id.clone(),
            option: option.to_owned(),
            options: question
                .options
                .iter()
                .map(|option| option.id.clone())
                .collect(),
        }
    }

    pub(super) fn wrong_kind(question: &Question) -> Self {
        Self::WrongKind {
            question: question.id.clone(),
            kind: question.kind,
        }
    }
}

impl Explain for Problem {
    fn message(&self) -> Message {
        match self {
            Self::UnknownQuestion { question, place } => {
                let place = match place {
                    Place::Answer => "answer",
                    Place::Note => "note",
                };
                at("cli-answers-unknown-question", question).with("place", place)
            }
            Self::Twice { question } => at("cli-answers-twice", question),
            Self::UnknownOption {
                question,
                option,
                options,
            } => at("cli-answers-unknown-option", question)
                .with("option", option.as_str())
                .with("options", options.join(", ")),
            Self::WrongKind { question, kind } => {
                at("cli-answers-wrong-kind", question).with("kind", kind.id())
            }
            Self::OutOfRange {
                question,
                number,
                min,
                max,
            } => at("cli-answers-out-of-range", question)
                .with("number", number.to_string())
                .with("min", min.to_string())
                .with("max", max.to_string()),
            Self::TooLong { question, limit } => {
                at("cli-answers-too-long", question).with("limit", *limit)
            }
            Self::NoReason { question } => at("cli-answers-no-reason", question),
        }
    }
}

fn at(id: &'static str, question: &str) -> Message {
    Message::new(id).with("question", question)
}
