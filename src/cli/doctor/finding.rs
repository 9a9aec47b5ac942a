use crate::i18n::{Catalog, Message};
use crate::report::Paper;
use serde_json::{Value, json};

/// One thing that was looked at, and what to do when it is not as it should be.
pub(super) struct Finding {
    /// Its id in JSON.
    id: &'static str,
    /// What was found, in words.
    said: Message,
    /// What was found, for programs.
    value: Value,
    /// What to do; none when all is well.
    advice: Option<Message>,
}

impl Finding {
    /// Makes a finding that all is well.
    pub(super) fn good(id: &'static str, said: Message, value: Value) -> Self {
        Self {
            id,
            said,
            value,
            advice: None,
        }
    }

    /// Adds what to do, when there is something.
    pub(super) fn advise(mut self, advice: Option<Message>) -> Self {
        self.advice = advice;
        self
    }

    /// Writes the finding for people.
    pub(super) fn write(&self, catalog: &Catalog, paper: &mut Paper) {
        let mark = if self.advice.is_some() { "!" } else { "-" };
        paper.labelled(0, mark, 2, &catalog.say(&self.said));
        if let Some(advice) = &self.advice {
            paper.paragraph(4, &catalog.say(advice));
        }
    }

    /// Returns the finding for programs.
    pub(super) fn json(&self, catalog: &Catalog) -> Value {
        json!({
            "id": self.id,
            "ok": self.advice.is_none(),
            "value": self.value,
            "finding": catalog.say(&self.said),
            "advice": self.advice.as_ref().map(|advice| catalog.say(advice)),
        })
    }
}
