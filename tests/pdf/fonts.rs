//! Fonts that are none, broken, or of another script.

use crate::case::Case;
use crate::press::{font, report};
use std::sync::Arc;
use tenken::report::layout_pdf;
use tenken::report::pdf::{FontFile, Fonts, PdfError};

fn made(bytes: Vec<u8>, index: u32) -> Result<Fonts, PdfError> {
    let file = FontFile {
        name: "x.ttf".to_owned(),
        bytes: Arc::new(bytes),
        index,
    };
    Fonts::new(&file, None)
}

#[test]
fn what_is_no_font_is_named() {
    let broken = Some(PdfError::NotAFont("x.ttf".to_owned()));
    for bytes in [
        &b""[..],
        b"no font",
        b"\0\x01\0\0",
        b"ttcf\0\x01\0\0\xff\xff\xff\xff",
        b"OTTO\xff\xff",
    ] {
        assert_eq!(made(bytes.to_vec(), 0).err(), broken);
    }
}

#[test]
fn a_font_of_a_collection_that_is_not_there_is_an_error() {
    let Some(font) = font() else { return };
    assert!(made(font.bytes.to_vec(), 999).is_err());
}

#[test]
fn a_font_cut_short_is_an_error_or_a_report_but_no_panic() {
    let Some(font) = font() else { return };
    let document = report(&Case::sample(), &["ja"]);
    for share in [1, 3, 7, 15, 40, 80, 95] {
        let cut = font.bytes.len() * share / 100;
        if let Ok(fonts) = made(font.bytes[..cut].to_vec(), font.index) {
            let _ = layout_pdf(&document, &fonts);
        }
    }
}
