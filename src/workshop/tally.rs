use super::{Field, Limit, Workshop};
use crate::cohort::Hands;
use crate::i18n::{Explain, Message};
use crate::questionnaire::{Kind, Question};
use crate::text::fold;

/// A show of hands as a trainer types it: one number an option, in the order on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Hands for each option, “don’t know” and “does not apply” included.
    pub counts: Vec<u64>,
    /// How many people were asked; none for those who are present.
    pub people: Option<u64>,
    /// How many of them raised no hand, where each raises one.
    pub open: u64,
}

/// Why a show of hands was not taken. What was written down before stays.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TallyFault {
    /// The question has no options to raise a hand for.
    #[error("the question has no options")]
    NoOptions,
    /// Something between the numbers is none.
    #[error("{0:?} is no number")]
    NotANumber(String),
    /// There are more or fewer numbers than options.
    #[error("{found} numbers for {options} options")]
    Numbers {
        /// How many numbers there are.
        found: usize,
        /// How many options there are.
        options: usize,
    },
    /// Nobody has said yet how many people are present.
    #[error("how many people are present is not known")]
    NobodyPresent {
        /// How many hands there are.
        hands: u64,
    },
    /// Each raises one hand, and there are fewer hands than people.
    #[error("{hands} hands of {people} people")]
    TooFew {
        /// How many hands there are, with those who raised none.
        hands: u64,
        /// How many people were asked.
        people: u64,
    },
    /// There are more hands than people, for one option or, where each raises one, altogether.
    #[error("{hands} hands of {people} people")]
    TooMany {
        /// The number of the option, from 1; none for all together.
        option: Option<usize>,
        /// How many hands there are.
        hands: u64,
        /// How many people were asked.
        people: u64,
    },
    /// There are more people than a workshop has.
    #[error(transparent)]
    Limit(#[from] Limit),
}

impl Tally {
    /// Reads numbers with spaces, commas or slashes between, whichever width they have.
    ///
    /// # Errors
    ///
    /// Something else stands there.
    pub fn read(text: &str) -> Result<Self, TallyFault> {
        let text: String = text.chars().map(fold).collect();
        let is_gap = |c: char| c.is_whitespace() || [',', '/', '\u{3001}', '\u{30FB}'].contains(&c);
        let counts = text.split(is_gap).filter(|piece| !piece.is_empty());
        let counts = counts.map(|piece| {
            let is_plain = piece.bytes().all(|byte| byte.is_ascii_digit());
            let number = piece.parse().ok().filter(|_| is_plain);
            number.ok_or_else(|| TallyFault::NotANumber(piece.to_owned()))
        });
        let counts = counts.collect::<Result<Vec<u64>, TallyFault>>()?;
        // So that no sum is beyond what can be counted.
        counts
            .iter()
            .try_for_each(|count| Field::Present.number(*count))?;
        Ok(Self {
            counts,
            people: None,
            open: 0,
        })
    }

    /// Returns the show of hands, where it adds up to the people asked or, unless they are given
    /// with it, to those present.
    ///
    /// # Errors
    ///
    /// It does not add up.
    pub fn hands(&self, question: &Question, present: u64) -> Result<Hands, TallyFault> {
        if !question.kind.has_options() {
            return Err(TallyFault::NoOptions);
        }
        let (found, options) = (self.counts.len(), question.options.len());
        if found != options {
            return Err(TallyFault::Numbers { found, options });
        }
        let raised: u64 = self.counts.iter().sum();
        let people = self.people.unwrap_or(present);
        Field::Present.number(people)?;
        Field::Present.number(self.open)?;
        if people == 0 {
            return Err(TallyFault::NobodyPresent { hands: raised });
        }
        if question.kind == Kind::Multiple {
            let mut numbered = self.counts.iter().zip(1..);
            if let Some((hands, option)) = numbered.find(|(hands, _)| **hands > people) {
                return Err(TallyFault::TooMany {
                    option: Some(option),
                    hands: *hands,
                    people,
                });
            }
        } else {
            let hands = raised + self.open;
            if hands < people {
                return Err(TallyFault::TooFew { hands, people });
            }
            if hands > people {
                return Err(TallyFault::TooMany {
                    option: None,
                    hands,
                    people,
                });
            }
        }
        let options = question.options.iter().map(|option| option.id.clone());
        Ok(Hands {
            people,
            options: options.zip(self.counts.iter().copied()).collect(),
        })
    }
}

impl Workshop {
    /// Writes down a show of hands about a question, and returns the one it takes the place of.
    ///
    /// The number of people asked becomes the number of those present.
    ///
    /// # Errors
    ///
    /// It does not add up. Nothing is then written down.
    pub fn tally(
        &mut self,
        question: &Question,
        tally: &Tally,
    ) -> Result<Option<Hands>, TallyFault> {
        let hands = tally.hands(question, self.present)?;
        self.present = hands.people;
        Ok(self.hands.insert(question.id.clone(), hands))
    }
}

impl Explain for TallyFault {
    fn message(&self) -> Message {
        let of = |hands: u64, people: u64| {
            Message::new("workshop-tally-sum")
                .with("hands", hands.to_string())
                .with("people", people.to_string())
                .with("difference", hands.abs_diff(people).to_string())
        };
        match self {
            Self::NoOptions => Message::new("workshop-tally-no-options"),
            Self::NotANumber(piece) => Message::new("workshop-tally-not-a-number")
                .with("piece", piece.chars().take(20).collect::<String>()),
            Self::Numbers { found, options } => Message::new("workshop-tally-numbers")
                .with("found", found.to_string())
                .with("options", options.to_string()),
            Self::NobodyPresent { hands } => {
                Message::new("workshop-tally-nobody").with("hands", hands.to_string())
            }
            Self::TooFew { hands, people } => of(*hands, *people).with("way", "few"),
            Self::TooMany {
                option: None,
                hands,
                people,
            } => of(*hands, *people).with("way", "many"),
            Self::TooMany {
                option: Some(option),
                hands,
                people,
            } => Message::new("workshop-tally-option")
                .with("option", option.to_string())
                .with("hands", hands.to_string())
                .with("people", people.to_string()),
            Self::Limit(limit) => limit.message(),
        }
    }
}
