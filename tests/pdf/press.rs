//! Prints documents with a font of this machine, and reads them back.

use crate::case::{Case, zoned};
use fontdb::{Database, Source, Weight};
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::{Arc, OnceLock};
use tenken::i18n::Lang;
use tenken::report::document::Document;
use tenken::report::pdf::{FontFile, Fonts};
use tenken::report::{Subject, full, layout_pdf};

const FAMILIES: [&str; 2] = ["Noto Sans CJK JP", "IPAexGothic"];

/// A Japanese font of this machine; without one the test is left out, loudly.
pub(crate) fn font() -> Option<&'static FontFile> {
    static FOUND: OnceLock<Option<FontFile>> = OnceLock::new();
    let found = FOUND.get_or_init(|| FAMILIES.iter().find_map(|family| file(family)));
    if found.is_none() {
        let _ = writeln!(
            std::io::stderr(),
            "LEFT OUT: no Japanese font ({FAMILIES:?}) is on this machine"
        );
    }
    found.as_ref()
}

fn file(family: &str) -> Option<FontFile> {
    let mut database = Database::new();
    database.load_system_fonts();
    let face = database.faces().find(|face| {
        let is_named = face.families.iter().any(|(name, _)| name == family);
        is_named && face.weight == Weight::NORMAL
    })?;
    let (Source::File(path) | Source::SharedFile(path, _)) = &face.source else {
        return None;
    };
    Some(FontFile {
        name: family.to_owned(),
        bytes: Arc::new(fs::read(path).unwrap()),
        index: face.index,
    })
}

/// Prints a document with the machine's font.
pub(crate) fn print(document: &Document) -> Option<Vec<u8>> {
    let fonts = Fonts::new(font()?, None).unwrap();
    Some(layout_pdf(document, &fonts).unwrap())
}

/// The report of a case in languages.
pub(crate) fn report(case: &Case, langs: &[&str]) -> Document {
    made(case, langs, full::full)
}

/// A paper of a case in languages.
pub(crate) fn made(case: &Case, langs: &[&str], make: fn(&Subject<'_>) -> Document) -> Document {
    let catalogs = langs.iter().map(|lang| case.catalogs.get(&Lang::new(lang)));
    let now = zoned("2026-11-23T01:02:03Z");
    let card = case.card();
    make(&Subject {
        catalogs: catalogs.collect(),
        questionnaire: &case.questionnaire,
        assessment: &case.assessment,
        card: &card,
        now: &now,
    })
}

/// What one of poppler's programs says about a file; without it the test is left out, loudly.
pub(crate) fn poppler(program: &str, arguments: &[&str], file: &[u8]) -> Option<String> {
    let mut folder = tempfile::NamedTempFile::with_suffix(".pdf").unwrap();
    folder.write_all(file).unwrap();
    let (path, rest) = (
        folder.path(),
        arguments.iter().partition::<Vec<&str>, _>(|a| **a != "-"),
    );
    let ran = Command::new(program)
        .args(rest.0)
        .arg(path)
        .args(rest.1)
        .stderr(Stdio::null())
        .output();
    let Ok(ran) = ran else {
        let _ = writeln!(
            std::io::stderr(),
            "LEFT OUT: {program} is not on this machine"
        );
        return None;
    };
    assert!(ran.status.success(), "{program} {arguments:?}");
    // The titles of headings come in another encoding.
    Some(String::from_utf8_lossy(&ran.stdout).into_owned())
}

/// All text of a file.
pub(crate) fn text(file: &[u8]) -> Option<String> {
    poppler("pdftotext", &["-enc", "UTF-8", "-"], file)
}

/// A text without spaces and line ends, which say nothing about where a line was broken.
pub(crate) fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
