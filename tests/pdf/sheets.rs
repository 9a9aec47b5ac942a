//! Sheets of their own: one page each, as large as they fit.

use crate::case::Case;
use crate::press::{poppler, print, report, text};
use tenken::report::document::{Block, Document, Part, PartId, Tone, Words};

fn sheet(lines: usize) -> Document {
    let mut document = report(&Case::sample(), &["ja", "en"]);
    let line = |number: usize| {
        let words = [
            format!("{number} お客さまの情報を入れない"),
            format!("{number} Keep what customers told us out of it"),
        ];
        Block::Paragraph(Tone::Large, Words::of(words))
    };
    let mut blocks: Vec<Block> = (0..lines).map(line).collect();
    blocks.push(Block::Blank(Words::same("困ったら聞く人")));
    document.parts = vec![Part {
        id: PartId::Sheet,
        heading: Words::same("AIを使うときの決まり"),
        blocks,
    }];
    document
}

#[test]
fn a_sheet_is_one_page_whether_much_or_little_stands_on_it() {
    for lines in [1, 5, 9, 14] {
        let Some(file) = print(&sheet(lines)) else {
            return;
        };
        let Some(said) = poppler("pdfinfo", &[], &file) else {
            return;
        };
        let is_one = |line: &str| line.split_whitespace().eq(["Pages:", "1"]);
        assert!(said.lines().any(is_one), "{lines} lines: {said}");
        let Some(text) = text(&file) else { return };
        assert!(text.contains("困ったら聞く人"));
    }
}
