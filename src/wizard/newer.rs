use crate::i18n::{Catalog, Message};

/// A newer version of the questionnaire that the open assessment answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newer {
    /// The version that was answered.
    pub answered: String,
    /// The newer one.
    pub version: String,
}

impl Newer {
    /// Says that there is one, and what carrying the answers over does.
    #[must_use]
    pub fn words(&self, catalog: &Catalog) -> [String; 2] {
        let say = |id| {
            let message = Message::new(id)
                .with("version", self.version.as_str())
                .with("answered", self.answered.as_str());
            catalog.say(&message)
        };
        [say("newer-heading"), say("newer-purpose")]
    }
}
