use crate::assessment::{Answer, Entry};

/// What becomes of a question when its questionnaire gets a newer version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// The same question in the same words; what is recorded stays as it is.
    Kept,
    /// The same question in other words; an answer goes along and wants a second look.
    Reworded,
    /// The same question, but the answer is none of its options any more; it waits for an answer.
    NotCarried,
    /// Not asked before.
    New,
    /// No longer asked; what is recorded stays in the file.
    Dropped,
}

/// One question with its fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fated {
    /// The question’s id.
    pub question: String,
    /// What became of it.
    pub fate: Fate,
    /// What was recorded about it; none where nothing was.
    pub recorded: Option<Entry>,
}

impl Fate {
    /// Every fate, what wants the person’s attention first.
    pub const ALL: [Self; 5] = [
        Self::Reworded,
        Self::NotCarried,
        Self::New,
        Self::Dropped,
        Self::Kept,
    ];

    /// Returns the name that programs know it by.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Reworded => "reworded",
            Self::NotCarried => "not_carried",
            Self::New => "new",
            Self::Dropped => "dropped",
        }
    }
}

impl Fated {
    pub(super) fn of(question: &str, fate: Fate, recorded: Option<&Entry>) -> Self {
        Self {
            question: question.to_owned(),
            fate,
            recorded: recorded.cloned(),
        }
    }

    /// Returns the answer that was recorded.
    #[must_use]
    pub fn answer(&self) -> Option<&Answer> {
        self.recorded.as_ref()?.answer.as_ref()
    }
}
