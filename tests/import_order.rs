//! No module imports from a later one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "helpers of tests fail the test they serve"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// The order of the design; modules in one group do not import from each other.
const ORDER: [&[&str]; 13] = [
    &["i18n", "text", "questionnaire"],
    &["assessment"],
    &["scoring"],
    &["cohort"],
    &["report"],
    &["workshop"],
    &["courier"],
    &["wizard"],
    &["runner"],
    &["tui", "plain"],
    &["cli"],
    &["main"],
    &["lib"],
];

/// `questionnaire` says its faults through `i18n`, and names languages with it.
const ALLOWED: [(&str, &str); 2] = [("questionnaire", "i18n"), ("questionnaire", "text")];

fn rank(module: &str) -> usize {
    ORDER
        .iter()
        .position(|group| group.contains(&module))
        .unwrap_or_else(|| panic!("{module} has no place in the order"))
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
}

fn module_of(path: &Path, src: &Path) -> String {
    let first = path.strip_prefix(src).unwrap().components().next().unwrap();
    first
        .as_os_str()
        .to_str()
        .unwrap()
        .trim_end_matches(".rs")
        .to_owned()
}

/// The top modules that a file names after `crate::` or, in the binary, `tenken::`.
fn imports(text: &str) -> Vec<String> {
    let code = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let mut found = Vec::new();
    for line in code {
        for root in ["crate::", "tenken::"] {
            for (at, _) in line.match_indices(root) {
                let rest = &line[at + root.len()..];
                if let Some(several) = rest.strip_prefix('{') {
                    let names = several.split(['}', ';']).next().unwrap_or_default();
                    found.extend(
                        names
                            .split(',')
                            .map(|name| name.trim().split("::").next().unwrap().to_owned()),
                    );
                } else {
                    found.push(
                        rest.chars()
                            .take_while(|c| c.is_alphanumeric() || *c == '_')
                            .collect(),
                    );
                }
            }
        }
    }
    found.retain(|name| ORDER.concat().contains(&name.as_str()));
    found
}

#[test]
fn no_module_imports_from_a_later_one() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    let mut faults = Vec::new();
    let mut seen = 0;
    for path in files {
        let module = module_of(&path, &src);
        for import in imports(&fs::read_to_string(&path).unwrap()) {
            seen += 1;
            let is_same = import == module;
            let is_earlier = rank(&import) < rank(&module);
            let is_allowed = ALLOWED.contains(&(module.as_str(), import.as_str()));
            if !(is_same || is_earlier || is_allowed) {
                faults.push(format!(
                    "{}: {module} imports from {import}",
                    path.display()
                ));
            }
        }
    }
    assert!(
        seen > 50,
        "only {seen} imports were found, so this test looks in the wrong place"
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn imports_are_found_however_they_are_written() {
    assert_eq!(imports("use crate::wizard::Model;"), ["wizard"]);
    assert_eq!(imports("use crate::{i18n::Lang, tui};"), ["i18n", "tui"]);
    assert_eq!(imports("let x = crate::scoring::score(a, b);"), ["scoring"]);
    assert_eq!(imports("// use crate::cli;"), Vec::<String>::new());
}

#[test]
fn every_module_of_the_library_has_a_place_in_the_order() {
    let text =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let modules = text
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    for module in modules {
        rank(module);
    }
}
