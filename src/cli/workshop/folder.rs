use crate::assessment::AssessmentId;
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::opened::loaded;
use crate::i18n::Message;
use crate::report::date_words;
use crate::workshop::{Folder, Shelf, Workshop};

/// Returns the shelf on which new workshops are put.
pub(super) fn shelf(environment: &Environment<'_>) -> Result<Shelf, Failure> {
    Ok(Shelf::of(environment.store()?.data_dir()))
}

/// Finds and reads the workshop that a person names.
pub(in crate::cli) fn opened(
    environment: &Environment<'_>,
    word: &str,
) -> Result<(Folder, Workshop), Failure> {
    let folder = shelf(environment)?.find(word, environment.now().date())?;
    let workshop = folder.read()?;
    Ok((folder, workshop))
}

/// Says which workshop it is, to whoever is about to write into it.
pub(super) fn line(environment: &Environment<'_>, workshop: &Workshop) -> String {
    let date = date_words(environment.catalog(), workshop.date);
    let which = Message::new("workshop-which")
        .with("name", workshop.name.replace('\n', " "))
        .with("date", date);
    environment.say(&which)
}

/// Finds an assessment of the workshop by its id, a unique beginning of it, or `latest`.
///
/// One of another questionnaire is none of the workshop's.
pub(super) fn found(
    folder: &Folder,
    workshop: &Workshop,
    word: &str,
) -> Result<AssessmentId, Failure> {
    let id = folder.store().find(word)?;
    let assessment = loaded(&id, folder.store().load(&id))?;
    if assessment.questionnaire == workshop.questionnaire {
        return Ok(id);
    }
    let other = Message::new("workshop-uncounted-questionnaire")
        .with("path", folder.store().path(&id).display().to_string())
        .with("id", assessment.questionnaire.id.as_str())
        .with("version", assessment.questionnaire.version.as_str());
    Err(Failure::Failed(other))
}
