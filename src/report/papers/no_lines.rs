use crate::i18n::{Explain, Message};

/// No question in play says anything to workers, so there is nothing to post or to read out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoLines {
    /// The questionnaire's id.
    pub questionnaire: String,
}

impl Explain for NoLines {
    fn message(&self) -> Message {
        Message::new("papers-no-lines").with("questionnaire", self.questionnaire.as_str())
    }
}
