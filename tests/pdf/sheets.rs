//! Sheets of their own: one page each, as large as they fit.

use crate::case::Case;
use crate::press::{made, poppler, print, report, text};
use tenken::report::document::{Block, Document, Part, PartId, Tone, Words};
use tenken::report::{full, papers};

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

/// Tells whether poppler counts one page.
fn is_one_page(said: &str) -> bool {
    let is_one = |line: &str| line.split_whitespace().eq(["Pages:", "1"]);
    said.lines().any(is_one)
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
        assert!(is_one_page(&said), "{lines} lines: {said}");
        let Some(text) = text(&file) else { return };
        assert!(text.contains("困ったら聞く人"));
    }
}

#[test]
fn the_small_papers_of_the_sample_are_one_page_each_in_either_language() {
    for lang in ["ja", "en"] {
        let case = Case::sample();
        let papers = [
            made(&case, &[lang], full::summary),
            made(&case, &[lang], |subject| papers::wall(subject).unwrap()),
            made(&case, &[lang], |subject| papers::morning(subject).unwrap()),
        ];
        for paper in papers {
            let Some(file) = print(&paper) else { return };
            let Some(said) = poppler("pdfinfo", &[], &file) else {
                return;
            };
            assert!(is_one_page(&said), "{lang} {:?}: {said}", paper.title);
        }
    }
}
