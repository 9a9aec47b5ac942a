use std::borrow::Cow;

/// A thing to say to a person: the id of a Fluent message and its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The message's id in the `.ftl` files.
    pub id: &'static str,
    /// Named arguments, in the order they were given.
    pub args: Vec<(&'static str, Arg)>,
}

/// One argument of a [`Message`].
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Text that stands in the message as it is.
    Text(String),
    /// A number, which Fluent can also use to choose a plural.
    Number(f64),
}

impl Message {
    /// Makes a message without arguments.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        Self {
            id,
            args: Vec::new(),
        }
    }

    /// Adds one argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// An error (or anything else) that can say itself to a person.
///
/// Errors hold data; their words are Fluent's, so that they come in the
/// reader's language.
pub trait Explain {
    /// Says what happened, where, and what to do.
    fn message(&self) -> Message;
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Cow<'_, str>> for Arg {
    fn from(text: Cow<'_, str>) -> Self {
        Self::Text(text.into_owned())
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        #[expect(
            clippy::cast_precision_loss,
            reason = "people shown to people stay far below 2^53"
        )]
        Self::Number(number as f64)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        #[expect(
            clippy::cast_precision_loss,
            reason = "counts shown to people stay far below 2^53"
        )]
        Self::Number(number as f64)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Self::Number(f64::from(number))
    }
}
