use crate::assessment::store::Store;
use crate::cli::environment::Environment;
use crate::cli::exact::{Exact, exact};
use crate::cli::failure::Failure;
use crate::cli::json_file;
use crate::cli::portable::{kind_of, refuse_newer};
use crate::i18n::Message;
use crate::report::{Difference, FileKind, Names, Verified, verify};
use std::path::Path;

/// An export that was read, worked out again and found to be whole.
pub(super) struct Incoming {
    pub(super) verified: Verified,
    pub(super) exact: Exact,
    pub(super) names: Names,
}

impl Incoming {
    /// Reads an export; nothing is stored yet.
    pub(super) fn read(
        path: &Path,
        environment: &Environment<'_>,
        folder: Option<&str>,
        beside: Option<&Store>,
    ) -> Result<Self, Failure> {
        let told = json_file::read(path)?;
        match kind_of(&told) {
            Some(FileKind::Export) => {}
            Some(FileKind::Report) => return Err(about("import-report", path)),
            None => return Err(about("import-not-ours", path)),
        }
        refuse_newer(&told, path)?;
        let exact = exact(environment, &told, folder, beside)?;
        let today = environment.now().date();
        let (kind, catalogs) = (FileKind::Export, environment.catalogs);
        let verified = verify(catalogs, &exact.questionnaire, (kind, &told), today)
            .map_err(|_| about("import-damaged", path))?;
        if verified.differences.is_empty() {
            return Ok(Self {
                names: Names::told(&told),
                verified,
                exact,
            });
        }
        Err(changed(path, &verified.differences))
    }
}

fn about(id: &'static str, path: &Path) -> Failure {
    Failure::Failed(Message::new(id).with("path", path.display().to_string()))
}

/// Says that the file was changed, and whether its check code tells so.
fn changed(path: &Path, differences: &[Difference]) -> Failure {
    let is_of_check =
        |difference: &Difference| difference.place == "check" || difference.place == "digest";
    let check = if differences.iter().any(is_of_check) {
        "wrong"
    } else {
        "right"
    };
    let message = Message::new("import-changed")
        .with("path", path.display().to_string())
        .with("check", check)
        .with("count", differences.len());
    Failure::Failed(message)
}
