use crate::assessment::Assessment;
use crate::assessment::store::Store;
use crate::i18n::{Catalogs, Lang};
use crate::questionnaire::Questionnaire;

/// Makes the sample assessment of a questionnaire.
pub type Sample<'a> = Box<dyn Fn(&Questionnaire) -> Assessment + 'a>;

/// What the wizard needs to run, whatever its face.
pub struct Setup<'a> {
    /// Where assessments are kept.
    pub store: Store,
    /// The interface languages.
    pub catalogs: &'a Catalogs,
    /// The language to begin in.
    pub lang: Lang,
    /// The questionnaire a new assessment answers.
    pub questionnaire: String,
    /// What the library finds the installed questionnaires by: ids, or paths of folders.
    pub installed: Vec<String>,
    /// Whether to begin with the sample.
    pub opens_sample: bool,
    /// Makes the sample.
    pub sample: Sample<'a>,
}
