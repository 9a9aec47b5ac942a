//! `tenken report --format pdf`, as a user calls it.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

const SAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/questionnaires/sme-ai-risk/sample.json"
);

fn write(path: &Path, bytes: &[u8]) {
    fs::File::create(path).unwrap().write_all(bytes).unwrap();
}

/// Runs the program on a system whose fonts are those of one folder.
fn tenken(folder: &Path, lang: &str, arguments: &[&str]) -> Output {
    let fonts = folder.join("fonts.conf");
    let dir = folder.join("fonts");
    fs::create_dir_all(&dir).unwrap();
    let config = format!("<fontconfig><dir>{}</dir></fontconfig>", dir.display());
    write(&fonts, config.as_bytes());
    Command::new(env!("CARGO_BIN_EXE_tenken"))
        .args(arguments)
        .env_clear()
        .env("FONTCONFIG_FILE", fonts)
        .env("TENKEN_DATA_DIR", folder.join("data"))
        .env("TENKEN_LANG", lang)
        .env("HOME", folder)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn with_sample() -> TempDir {
    let folder = TempDir::new().unwrap();
    let new = [
        "new",
        "--questionnaire",
        "sme-ai-risk",
        "--organisation",
        "A",
        "--answers",
        SAMPLE,
    ];
    assert!(tenken(folder.path(), "ja", &new).status.success());
    folder
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

const PDF: [&str; 6] = ["report", "latest", "--format", "pdf", "--output", "r.pdf"];

#[cfg(target_os = "linux")]
#[test]
fn without_a_japanese_font_it_says_what_to_install_and_writes_nothing() {
    let folder = with_sample();
    for (lang, words) in [("ja", "日本語の文字"), ("en", "no Japanese font was found")] {
        let ran = tenken(folder.path(), lang, &PDF);
        assert_eq!(ran.status.code(), Some(1));
        let said = said(&ran);
        for part in [words, "fonts-noto-cjk", "--font", "--format html"] {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert!(!folder.path().join("r.pdf").exists());
    }
}

#[test]
fn a_pdf_is_not_thrown_at_the_screen() {
    let folder = with_sample();
    let ran = tenken(folder.path(), "en", &PDF[..4]);
    assert_eq!(ran.status.code(), Some(2));
    assert!(said(&ran).contains("--output"));
}

#[test]
fn a_file_that_is_no_font_is_named() {
    let folder = with_sample();
    write(&folder.path().join("x.ttf"), b"no font");
    for (name, words) in [
        ("x.ttf", "no font file"),
        ("gone.ttf", "cannot be read"),
        (".", "cannot be read"),
    ] {
        let mut line = PDF.to_vec();
        line.extend(["--font", name]);
        let ran = tenken(folder.path(), "en", &line);
        assert_eq!(ran.status.code(), Some(1));
        let said = said(&ran);
        assert!(said.contains(words) && said.contains(name), "{said}");
    }
}

#[test]
fn a_font_that_a_person_names_is_taken() {
    let Some(font) = crate::press::font() else {
        return;
    };
    let folder = with_sample();
    write(&folder.path().join("my.ttc"), &font.bytes);
    let mut line = PDF.to_vec();
    line.extend(["--font", "my.ttc"]);
    let ran = tenken(folder.path(), "ja", &line);
    assert!(ran.status.success(), "{}", said(&ran));
    let file = fs::read(folder.path().join("r.pdf")).unwrap();
    assert!(file.starts_with(b"%PDF-1."));
}
