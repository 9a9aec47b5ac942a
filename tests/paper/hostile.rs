//! Texts of a questionnaire from anywhere stay texts in every format.

use crate::builder::{practice, questionnaire, section, weighted};
use crate::sheet;
use sha2::{Digest, Sha256};
use std::io::{Cursor, Read};
use tenken::questionnaire::{Level, Localized, Questionnaire};
use tenken::report::form::{Form, Sheet, form_html, form_text, form_xlsx};
use zip::ZipArchive;

const SCRIPT: &str = "<script>alert(1)</script>\"'&</style><img src=http://e.example/x>";
const FORMULA: &str = "=HYPERLINK(\"http://e.example\",\"x\")";

fn hostile() -> Questionnaire {
    let text = |words: &str| Localized::from_pairs(&[("ja", words)]);
    let mut question = practice("q", 3, 3);
    question.text = text(SCRIPT);
    question.help = Some(text("\u{1b}]0;title\u{7}\u{202e}"));
    question.options[0].text = text(FORMULA);
    question.options[0].evidence = Some(text("+1"));
    let mut questionnaire = questionnaire(weighted(), vec![section("s", 1, vec![question])]);
    questionnaire.title = text(FORMULA);
    questionnaire.sections[0].title = text("-1+1");
    SCRIPT.clone_into(&mut questionnaire.id);
    "@SUM(A1)".clone_into(&mut questionnaire.valid_as_of);
    questionnaire
}

fn hostile_sheet() -> Sheet {
    sheet(&Form::of(&hostile(), Level::Full), "ja")
}

fn xlsx(sheet: &Sheet) -> Vec<u8> {
    form_xlsx(sheet, jiff::civil::date(2026, 11, 23)).unwrap()
}

/// Every XML file of a workbook, by its name.
fn parts(bytes: Vec<u8>) -> Vec<(String, String)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text)
        })
        .collect()
}

#[test]
fn html_shows_markup_as_text_and_runs_and_loads_nothing() {
    let html = form_html(&hostile_sheet());
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    for tag in [
        "<script", "<img", "<link", "<iframe", "url(", "@import", " on",
    ] {
        let found = html.matches(tag).count();
        let allowed = if tag == " on" {
            html.matches(" only").count()
        } else {
            0
        };
        assert_eq!(found, allowed, "{tag}");
    }
    assert_eq!(html.matches("</style>").count(), 1);
    assert!(!html.contains('\u{1b}') && !html.contains('\u{202e}'));
}

#[test]
fn the_policy_allows_the_one_style_and_nothing_else() {
    let html = form_html(&hostile_sheet());
    let style = html.split("<style>").nth(1).unwrap();
    let style = style.split("</style>").next().unwrap();
    let hash = base64(&Sha256::digest(style.as_bytes()));
    let policy = format!("default-src 'none'; style-src 'sha256-{hash}';");
    let escaped = html.split("content=\"").nth(1).unwrap();
    assert!(escaped.starts_with(&policy), "{escaped:.200}");
    assert!(!html.contains("style="), "the policy would drop it");
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits: Vec<u8> = bytes
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1))
        .collect();
    let mut text: String = bits
        .chunks(6)
        .map(|six| (0..6).fold(0, |sum, at| sum << 1 | six.get(at).copied().unwrap_or(0)))
        .map(|index| char::from(LETTERS[usize::from(index)]))
        .collect();
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

#[test]
fn html_is_a_page_in_its_language() {
    let questionnaire = hostile();
    for lang in ["ja", "en"] {
        let html = form_html(&sheet(&Form::of(&questionnaire, Level::Full), lang));
        let start = format!("<!DOCTYPE html><html lang=\"{lang}\">");
        assert!(html.starts_with(&start));
        assert!(html.contains("size: A4") && html.contains("break-inside: avoid"));
    }
}

#[test]
fn no_cell_of_a_workbook_is_a_formula_or_a_link() {
    let files = parts(xlsx(&hostile_sheet()));
    let cells = |name: &str| {
        let found = files.iter().find(|(file, _)| file == name);
        found.unwrap().1.clone()
    };
    let page = cells("xl/worksheets/sheet1.xml");
    assert!(page.contains("<c ") && !page.contains("<f>") && !page.contains("<f "));
    assert!(!page.contains("hyperlink"));
    assert!(cells("xl/sharedStrings.xml").contains("=HYPERLINK("));
    assert!(page.contains("paperSize=\"9\"") && page.contains("fitToHeight=\"0\""));
    assert!(!files.iter().any(|(_, text)| text.contains('\u{1b}')));
}

#[test]
fn a_workbook_of_the_same_form_has_the_same_bytes() {
    let sheet = hostile_sheet();
    let bytes = xlsx(&sheet);
    assert!(bytes.starts_with(b"PK\x03\x04"));
    assert_eq!(bytes, xlsx(&sheet));
}

#[test]
fn text_cannot_act_on_a_terminal() {
    let text = form_text(&hostile_sheet());
    assert!(!text.contains(|c: char| c.is_control() && c != '\n'));
    assert!(text.contains("<U+001B>"));
}
