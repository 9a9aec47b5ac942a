use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::workshop::{Folder, Shelf, Workshop};

/// Returns the shelf on which new workshops are put.
pub(super) fn shelf(environment: &Environment<'_>) -> Result<Shelf, Failure> {
    Ok(Shelf::of(environment.store()?.data_dir()))
}

/// Finds and reads the workshop that a person names.
pub(super) fn opened(
    environment: &Environment<'_>,
    word: &str,
) -> Result<(Folder, Workshop), Failure> {
    let folder = shelf(environment)?.find(word)?;
    let workshop = folder.read()?;
    Ok((folder, workshop))
}
