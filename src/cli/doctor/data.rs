use super::{Finding, storage};
use crate::assessment::store::{DataDir, Listed, Load, Origin, Store};
use crate::cli::environment::Environment;
use crate::i18n::{Explain, Message};
use serde_json::json;
use std::io::{self, Write};
use std::path::Path;

/// Looks at the data folder, what is stored in it, and the settings.
pub(super) fn findings(environment: &Environment<'_>) -> Vec<Finding> {
    let data_dir = match &environment.data_dir {
        Ok(data_dir) => data_dir,
        Err(error) => {
            let said = Message::new("doctor-no-data-folder");
            let finding = Finding::good("data_folder", said, json!(null));
            return vec![finding.advise(Some(error.message()))];
        }
    };
    let store = Store::open(&data_dir.path);
    let mut findings = vec![folder(data_dir)];
    findings.extend(storage::findings(data_dir));
    findings.push(assessments(&store));
    if let (_, Some(fault)) = store.settings() {
        let said = Message::new("doctor-settings");
        let finding = Finding::good("settings", said, json!(null));
        findings.push(finding.advise(Some(fault.message())));
    }
    findings
}

fn folder(data_dir: &DataDir) -> Finding {
    let origin = match data_dir.origin {
        Origin::Flag => "flag",
        Origin::Variable => "variable",
        Origin::Portable => "portable",
        Origin::Platform => "platform",
    };
    let exists = data_dir.path.is_dir();
    let written = write_and_remove(&data_dir.path);
    let path = data_dir.path.display().to_string();
    let said = Message::new("doctor-data-folder")
        .with("path", path.as_str())
        .with("origin", origin)
        .with("exists", if exists { "yes" } else { "no" });
    let value = json!({
        "path": path,
        "origin": origin,
        "exists": exists,
        "writable": written.is_ok(),
    });
    let advice = written.err().map(|error| {
        Message::new("doctor-data-folder-advice")
            .with("path", path.as_str())
            .with("detail", error.to_string())
    });
    Finding::good("data_folder", said, value).advise(advice)
}

/// Really writes a file and removes it; while the folder is not made yet, in the nearest one there is.
fn write_and_remove(folder: &Path) -> io::Result<()> {
    let there = folder.ancestors().find(|each| each.exists());
    let there = there.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
    let mut builder = tempfile::Builder::new();
    let mut file = builder.prefix("tenken-doctor-").tempfile_in(there)?;
    file.write_all(b"tenken")?;
    file.close()
}

fn assessments(store: &Store) -> Finding {
    let listed = match store.list() {
        Ok(listed) => listed,
        Err(error) => {
            let said = Message::new("doctor-assessments-unread");
            let finding = Finding::good("assessments", said, json!(null));
            return finding.advise(Some(error.message()));
        }
    };
    let is_good = |each: &&Listed| {
        matches!(
            each,
            Listed::Named {
                load: Load::Loaded(_),
                ..
            }
        )
    };
    let good = listed.iter().filter(is_good).count();
    let bad = listed.len() - good;
    let said = Message::new("doctor-assessments")
        .with("good", good)
        .with("bad", bad);
    let advice = (bad > 0).then(|| Message::new("doctor-assessments-advice"));
    let value = json!({"stored": good, "damaged": bad});
    Finding::good("assessments", said, value).advise(advice)
}
