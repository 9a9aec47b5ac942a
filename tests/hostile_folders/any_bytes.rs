//! Any bytes in any file, and shipped questionnaires with anything changed.

use proptest::prelude::*;
use std::fs::File;
use std::io::Write;
use tempfile::TempDir;
use tenken::i18n::{Catalog, Catalogs, Lang};
use tenken::questionnaire::{Fault, Files, Library, LoadError, check, load};

/// A shipped questionnaire, one of its files by number, the place of a change as a
/// share of the file, how many bytes go and what comes.
type Change = (usize, usize, f64, usize, Vec<u8>);

fn change() -> impl Strategy<Value = Change> {
    let put = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..6),
        "[\\[\\](){}\",:/*\\\\#r'a-z0-9\\n]{0,4}".prop_map(String::into_bytes),
        "\\PC{0,3}".prop_map(String::into_bytes),
    ];
    // The long one is left out: its files are of the same kinds.
    let count = Library::ids().len();
    (0..count, 0..9_usize, 0.0..1.0_f64, 0..40_usize, put)
}

/// Writes the files of a questionnaire, one of them changed.
fn changed(change: &Change) -> (TempDir, Option<String>) {
    let (id, place, at, cut, put) = change;
    let ids: Vec<&str> = Library::ids()
        .into_iter()
        .filter(|id| *id != "sme-ai-risk")
        .collect();
    let files = Library::files(ids[id % ids.len()]).unwrap();
    let chosen = files.texts.keys().nth(place % files.texts.len()).cloned();
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in &files.texts {
        let mut bytes = text.clone().into_bytes();
        if Some(name) == chosen.as_ref() {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                clippy::cast_precision_loss,
                reason = "a place within a small file"
            )]
            let start = (bytes.len() as f64 * at) as usize;
            let end = (start + cut).min(bytes.len());
            bytes.splice(start..end, put.iter().copied());
        }
        let mut file = File::create(folder.path().join(name)).unwrap();
        file.write_all(&bytes).unwrap();
    }
    (folder, chosen)
}

/// What holds of every list of faults.
fn are_fit_to_be_shown(faults: &[Fault], catalog: &Catalog) -> Result<(), TestCaseError> {
    for fault in faults {
        let lines = fault.lines(catalog);
        let is_bad = |c: char| c.is_control() && c != '\n';
        prop_assert!(!lines.contains(is_bad), "{lines:?}");
        let record = fault.record(catalog);
        prop_assert!(
            !record.message.is_empty() && !record.cure.is_empty(),
            "{lines}"
        );
    }
    Ok(())
}

fn judged(folder: &TempDir) -> Result<(), TestCaseError> {
    let catalogs = Catalogs::load();
    let catalog = catalogs.get(&Lang::new("ja"));
    match Files::from_folder(folder.path()) {
        Ok(files) => {
            let faults = check(&files);
            are_fit_to_be_shown(&faults, catalog)?;
            // What keeps it from being used is among what the check finds.
            if let Err(refused) = load(&files) {
                prop_assert!(!refused.is_empty());
                prop_assert!(refused.iter().all(|fault| faults.contains(fault)));
            }
        }
        Err(LoadError::Faults(faults)) => {
            prop_assert!(!faults.is_empty());
            are_fit_to_be_shown(&faults, catalog)?;
        }
        Err(error) => prop_assert!(false, "{error:?}"),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_bytes_in_any_file_are_judged_without_falling(
        place in 0..9_usize,
        bytes in prop::collection::vec(any::<u8>(), 0..400)
    ) {
        let (folder, chosen) = changed(&(place, place, 0.0, usize::MAX / 2, bytes));
        prop_assert!(chosen.is_some());
        judged(&folder)?;
    }

    #[test]
    fn a_shipped_questionnaire_with_anything_changed_is_judged_without_falling(
        change in change()
    ) {
        judged(&changed(&change).0)?;
    }
}
