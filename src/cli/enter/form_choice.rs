use crate::assessment::store::Store;
use crate::assessment::{Assessment, Identity};
use crate::cli::failure::Failure;
use crate::cli::new::level;
use crate::i18n::Message;
use crate::questionnaire::{Level, Library, Questionnaire};
use crate::report::form::{Form, FormNumber};

/// Which form lies beside the keyboard.
pub(super) struct FormChoice<'q> {
    pub(super) questionnaire: &'q Questionnaire,
    /// The level asked for on the command line.
    pub(super) level: Option<Level>,
    pub(super) assessment_level: Level,
    /// What `questionnaire print` calls the questionnaire.
    pub(super) printable: String,
}

impl<'q> FormChoice<'q> {
    /// Returns the number of the form that is meant when none is typed.
    pub(super) fn expected(&self) -> Result<FormNumber, Failure> {
        Ok(self.without_number()?.number)
    }

    /// Finds the form by the number on the paper; without one it is the level's own.
    ///
    /// A number says which level it is of, so a paper of any level is taken unless
    /// the command line asks for one. A wrong number ends it: answers of another
    /// form would all go to wrong questions.
    pub(super) fn form(&self, typed: &str) -> Result<Form<'q>, Failure> {
        if typed.is_empty() {
            return self.without_number();
        }
        let expected = self.without_number()?;
        let read = FormNumber::read(typed);
        let found = read.map(|number| Form::of(self.questionnaire, number.level()));
        let found = found.filter(|form| Some(form.number) == read && !form.parts.is_empty());
        match found {
            Some(form) if self.level.is_none() || form.number == expected.number => Ok(form),
            Some(other) => Err(self.wrong("enter-other-level", typed, &other)),
            None => Err(self.wrong("enter-other-form", typed, &expected)),
        }
    }

    fn without_number(&self) -> Result<Form<'q>, Failure> {
        let wanted = self.level.unwrap_or(self.assessment_level);
        let level = level(self.questionnaire, wanted)?;
        Ok(Form::of(self.questionnaire, level))
    }

    fn wrong(&self, id: &'static str, typed: &str, form: &Form<'_>) -> Failure {
        let message = Message::new(id)
            .with("typed", typed)
            .with("number", form.number.to_string())
            .with("questionnaire", self.printable.as_str())
            .with("level", form.level.id());
        Failure::Failed(message)
    }
}

/// Returns what names the questionnaire of an assessment on the command line.
pub(in crate::cli) fn printable(
    store: &Store,
    assessment: &Assessment,
    folder: Option<&str>,
) -> String {
    let identity = &assessment.questionnaire;
    let compiled_in = Library::load(&identity.id).and_then(Result::ok);
    let is_compiled_in = compiled_in.is_some_and(|found| Identity::of(&found) == *identity);
    let kept = store.kept_folder(identity).filter(|_| !is_compiled_in);
    let name = folder.map(ToOwned::to_owned);
    let name = name.or_else(|| kept.map(|kept| kept.display().to_string()));
    let name = name.unwrap_or_else(|| identity.id.clone());
    if name.contains(' ') {
        format!("\"{name}\"")
    } else {
        name
    }
}
