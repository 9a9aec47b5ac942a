use crate::assessment::transfer::{Missing, Part};
use crate::i18n::Message;

/// What is said about a code that came in.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// The words.
    pub message: Message,
    /// Whether something was refused, and has to be scanned again or seen to.
    pub is_refused: bool,
}

impl Reply {
    pub(super) fn said(message: Message) -> Self {
        Self {
            message,
            is_refused: false,
        }
    }

    pub(super) fn refused(message: Message) -> Self {
        Self {
            message,
            is_refused: true,
        }
    }

    /// Says something about one part.
    pub(super) fn about(id: &'static str, part: &Part) -> Self {
        let (kind, number, total) = match part {
            Part::Code(code) => ("code", code.number(), code.total().to_string()),
            Part::Line(line) => ("line", line.number(), String::new()),
        };
        let message = Message::new(id)
            .with("kind", kind)
            .with("number", number.to_string())
            .with("total", total);
        Self::said(message)
    }

    /// Names what a set still lacks.
    pub(super) fn missing(set: &str, missing: &Missing) -> Self {
        let numbers: Vec<String> = missing.numbers.iter().map(u8::to_string).collect();
        let message = Message::new("receive-missing")
            .with("set", set)
            .with("numbers", numbers.join(", "))
            .with("count", missing.numbers.len())
            .with("rest", missing.total.map_or("unknown", |_| "known"));
        Self::said(message)
    }
}
