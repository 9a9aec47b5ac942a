use super::Theme;
use crate::assessment::Assessment;
use crate::assessment::store::Store;
use crate::i18n::{Catalogs, Explain, Lang, Message};
use crate::questionnaire::Questionnaire;
use std::io;
use std::rc::Rc;

/// Makes the sample assessment of a questionnaire.
pub type Sample = Box<dyn Fn(&Rc<Questionnaire>) -> Assessment>;

/// What the wizard needs to run.
pub struct Options {
    /// Where assessments are kept.
    pub store: Store,
    /// The interface languages.
    pub catalogs: Catalogs,
    /// The language to begin in.
    pub lang: Lang,
    /// The look.
    pub theme: Theme,
    /// Whether the mouse wheel moves.
    pub has_mouse: bool,
    /// The questionnaire a new assessment answers.
    pub questionnaire: String,
    /// Whether to begin with the sample.
    pub opens_sample: bool,
    /// Makes the sample.
    pub sample: Sample,
}

/// Why the wizard ended before its time.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The terminal failed.
    #[error("terminal")]
    Terminal(#[source] io::Error),
}

impl Explain for RunError {
    fn message(&self) -> Message {
        let Self::Terminal(error) = self;
        Message::new("terminal-failed").with("detail", error.to_string())
    }
}
