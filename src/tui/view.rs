use super::Theme;
use crate::i18n::{Catalog, Lang, Message};
use crate::questionnaire::{Localized, Questionnaire};
use crate::report::words;
use crate::wizard::{Model, Session};

/// What a screen is drawn from.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The model.
    pub model: &'a Model,
    /// The words of the interface.
    pub catalog: &'a Catalog,
    /// The look.
    pub theme: &'a Theme,
    /// Columns for words.
    pub width: usize,
    /// Rows between head and status.
    pub height: usize,
}

impl<'a> View<'a> {
    /// Widest text an eye follows without losing the line.
    const WIDEST: u16 = 100;

    /// Looks at a model through a terminal of the model's size.
    #[must_use]
    pub fn new(model: &'a Model, catalog: &'a Catalog, theme: &'a Theme) -> Self {
        let (columns, rows) = model.size;
        let width = usize::from(columns.saturating_sub(2).min(Self::WIDEST));
        Self {
            model,
            catalog,
            theme,
            width,
            height: usize::from(rows.saturating_sub(4)),
        }
    }

    /// Says a message.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        self.catalog.say(message)
    }

    /// Says a message without arguments.
    #[must_use]
    pub fn text(&self, id: &'static str) -> String {
        self.catalog.text(id)
    }

    /// Returns the language on the screen.
    #[must_use]
    pub fn lang(&self) -> &Lang {
        self.catalog.lang()
    }

    /// Returns the words of a text of a questionnaire; a stand-in from another language is marked.
    #[must_use]
    pub fn words(&self, questionnaire: &Questionnaire, text: &Localized) -> String {
        words(self.catalog, questionnaire, text)
    }

    /// Returns the open assessment.
    #[must_use]
    pub fn session(&self) -> Option<&'a Session> {
        self.model.session.as_ref()
    }

    /// Tells whether there is room for more than the question itself.
    #[must_use]
    pub fn is_roomy(&self) -> bool {
        self.width >= 90 && self.height >= 30
    }
}
