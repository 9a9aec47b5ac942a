use crate::i18n::{Explain, Message};
use serde_json::Value;

/// One thing that a file says differently from what comes out when it is worked out again.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Where in the file: names joined by points, lines of a list by their id or number in brackets.
    pub place: String,
    /// What is different there.
    pub kind: DifferenceKind,
    /// What the file says; none when it says nothing.
    pub told: Option<Value>,
    /// What comes out; none when nothing does.
    pub given: Option<Value>,
}

/// In which way two values differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DifferenceKind {
    /// Both say something, and not the same.
    Changed,
    /// The file does not say it.
    Missing,
    /// The file says what does not come out.
    Extra,
    /// The same lines stand in another order.
    Order,
    /// No assessment can be read out of this.
    Unreadable,
}

/// So many characters of a value are shown.
const SHOWN: usize = 40;
/// So many of them stand before the first one that differs.
const BEFORE: usize = 10;

impl Difference {
    /// Most differences that are listed; somebody who finds so many has another file.
    pub const MOST: usize = 1000;

    /// Makes the difference of two values, of which one may not be there.
    pub(super) fn between(place: &str, told: Option<&Value>, given: Option<&Value>) -> Self {
        let kind = match (told, given) {
            (None, _) => DifferenceKind::Missing,
            (_, None) => DifferenceKind::Extra,
            _ => DifferenceKind::Changed,
        };
        Self {
            place: place.to_owned(),
            kind,
            told: told.cloned(),
            given: given.cloned(),
        }
    }

    pub(super) fn of_order(place: &str) -> Self {
        Self {
            kind: DifferenceKind::Order,
            ..Self::between(place, None, None)
        }
    }

    pub(super) fn unreadable(place: &str, told: Option<&Value>) -> Self {
        Self {
            kind: DifferenceKind::Unreadable,
            ..Self::between(place, told, None)
        }
    }

    /// Returns a shortened form of both values that shows where they part.
    fn shown(&self) -> (String, String) {
        let text = |value: &Option<Value>| value.as_ref().map(Value::to_string).unwrap_or_default();
        let (told, given) = (text(&self.told), text(&self.given));
        let alike = told.chars().zip(given.chars()).take_while(|(a, b)| a == b);
        let from = alike.count().saturating_sub(BEFORE);
        (excerpt(&told, from), excerpt(&given, from))
    }
}

impl DifferenceKind {
    /// Returns the kind's name for programs and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Order => "order",
            Self::Unreadable => "unreadable",
        }
    }
}

/// Returns a piece of a text, with dots where something is left out.
fn excerpt(text: &str, from: usize) -> String {
    let count = text.chars().count();
    // What fits whole is shown whole.
    let from = if count <= SHOWN {
        0
    } else {
        from.min(count - SHOWN)
    };
    let piece: String = text.chars().skip(from).take(SHOWN).collect();
    let before = if from > 0 { "…" } else { "" };
    let after = if from + SHOWN < count { "…" } else { "" };
    format!("{before}{piece}{after}")
}

impl Explain for Difference {
    fn message(&self) -> Message {
        let (told, given) = self.shown();
        Message::new("verify-difference")
            .with("kind", self.kind.name())
            .with("place", self.place.as_str())
            .with("told", told)
            .with("given", given)
    }
}
