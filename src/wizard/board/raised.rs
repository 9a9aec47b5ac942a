use crate::cohort::Hands;
use crate::i18n::{Explain, Message};
use crate::questionnaire::{Kind, Question};
use crate::text::fold;

/// Why what was typed is no show of hands.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RaisedError {
    /// There is something else than numbers.
    #[error("not numbers")]
    NotNumbers,
    /// It has not one number for each option.
    #[error("not one number an option")]
    Count {
        /// How many numbers there are.
        given: usize,
        /// How many options there are.
        wanted: usize,
    },
    /// The numbers do not add up to the people present.
    #[error("the sum is not the number of people")]
    Sum {
        /// What they add up to.
        sum: u64,
        /// How many people are present.
        people: u64,
    },
    /// One option has more hands than there are people.
    #[error("more hands than people")]
    TooMany {
        /// The hands.
        hands: u64,
        /// How many people are present.
        people: u64,
    },
}

/// Most people in a room.
const PEOPLE_MAX: u64 = 10_000;

/// Reads how many raised a hand, option by option, such as `12 5 3 2`.
///
/// Full-width digits, commas and slashes will do. With one answer each, the numbers add up to the
/// people present; where nobody said how many are present (0), the sum is taken for it.
///
/// # Errors
///
/// [`RaisedError`] says what does not fit.
pub fn raised(text: &str, question: &Question, present: u64) -> Result<Hands, RaisedError> {
    let folded: String = text.chars().map(fold).collect();
    let parts = folded
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | '\u{3001}' | '\u{30FB}'));
    let parts = parts.filter(|part| !part.is_empty());
    let counts = parts.map(|part| part.parse().ok().filter(|count| *count <= PEOPLE_MAX));
    let counts: Option<Vec<u64>> = counts.collect();
    let counts = counts.ok_or(RaisedError::NotNumbers)?;
    let wanted = question.options.len();
    if counts.len() != wanted {
        let given = counts.len();
        return Err(RaisedError::Count { given, wanted });
    }
    let sum: u64 = counts.iter().sum();
    let most = counts.iter().copied().max().unwrap_or(0);
    let people = match (question.kind, present) {
        (Kind::Multiple, 0) => most,
        (_, 0) => sum,
        (_, present) => present,
    };
    if question.kind == Kind::Multiple {
        if most > people {
            let hands = most;
            return Err(RaisedError::TooMany { hands, people });
        }
    } else if sum != people {
        return Err(RaisedError::Sum { sum, people });
    }
    let options = question.options.iter().map(|option| option.id.clone());
    Ok(Hands {
        people,
        options: options.zip(counts).collect(),
    })
}

impl Explain for RaisedError {
    fn message(&self) -> Message {
        let number = |count: u64| count.to_string();
        match self {
            Self::NotNumbers => Message::new("board-hands-not-numbers"),
            Self::Count { given, wanted } => Message::new("board-hands-count")
                .with("given", *given)
                .with("wanted", *wanted),
            Self::Sum { sum, people } => Message::new("board-hands-sum")
                .with("sum", number(*sum))
                .with("people", number(*people)),
            Self::TooMany { hands, people } => Message::new("board-hands-too-many")
                .with("hands", number(*hands))
                .with("people", number(*people)),
        }
    }
}
