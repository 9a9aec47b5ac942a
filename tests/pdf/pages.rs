//! The pages of the sample, and what is kept about them.

use crate::case::Case;
use crate::press::{poppler, print, report, squeezed, text};
use tenken::report::document::{Block, Cell, Document, Words};

const LANGUAGES: [&[&str]; 3] = [&["ja"], &["en"], &["ja", "en"]];

/// Every text that a document holds, but those that are only drawn.
fn texts(document: &Document) -> Vec<String> {
    let mut all = Vec::new();
    all.push(document.title.clone());
    all.push(document.about.clone());
    for part in &document.parts {
        all.push(part.heading.clone());
        part.blocks
            .iter()
            .for_each(|block| collect(block, &mut all));
    }
    let lines = all.iter().flat_map(Words::lines);
    lines.map(str::to_owned).collect()
}

fn collect(block: &Block, all: &mut Vec<Words>) {
    match block {
        Block::Heading(words) | Block::Paragraph(_, words) | Block::Blank(words) => {
            all.push(words.clone());
        }
        Block::List(_, items) => all.extend(items.iter().cloned()),
        Block::Fields(fields) => pairs(fields, all),
        Block::Verdict(verdict) => all.extend([verdict.score.clone(), verdict.coverage.clone()]),
        Block::Framed(blocks) => blocks.iter().for_each(|block| collect(block, all)),
        Block::Table(table) => {
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            all.extend(cells.flat_map(Cell::shown));
        }
        Block::Chart(chart) => all.push(chart.title().clone()),
        Block::Entry(entry) => {
            all.push(entry.text.clone());
            pairs(&entry.fields, all);
        }
        Block::References(references) => {
            all.extend(references.iter().map(|reference| reference.words.clone()));
        }
        Block::Signatures(signatures) => {
            all.extend(signatures.iter().map(|signature| signature.role.clone()));
        }
    }
}

fn pairs(fields: &[(Words, Words)], all: &mut Vec<Words>) {
    all.extend(
        fields
            .iter()
            .flat_map(|(name, words)| [name.clone(), words.clone()]),
    );
}

/// Tells whether a text's characters follow each other in a page, other columns' lines between them.
fn is_in(pages: &str, words: &str) -> bool {
    let words = squeezed(words);
    if pages.contains(&words) {
        return true;
    }
    // A text that was broken beside other columns comes back in pieces.
    let mut rest = words.as_str();
    while !rest.is_empty() {
        let longest = rest
            .char_indices()
            .map(|(at, c)| at + c.len_utf8())
            .take_while(|end| pages.contains(&rest[..*end]))
            .last();
        match longest {
            Some(end) if end == rest.len() || rest[..end].chars().count() >= 3 => {
                rest = &rest[end..];
            }
            _ => return false,
        }
    }
    true
}

#[test]
fn every_text_of_the_report_can_be_selected_in_every_language() {
    for langs in LANGUAGES {
        let document = report(&Case::sample(), langs);
        let Some(file) = print(&document) else { return };
        let Some(pages) = text(&file) else { return };
        let pages = squeezed(&pages);
        let missing = texts(&document);
        let missing: Vec<&String> = missing
            .iter()
            .filter(|words| !is_in(&pages, words))
            .collect();
        assert!(missing.is_empty(), "{langs:?}: {missing:#?}");
    }
}

#[test]
fn the_file_says_what_it_is_and_that_everybody_can_read_it() {
    let Some(file) = print(&report(&Case::sample(), &["ja"])) else {
        return;
    };
    let Some(said) = poppler("pdfinfo", &["-isodates"], &file) else {
        return;
    };
    assert!(said.contains("点検 報告書"), "{said}");
    assert!(said.contains("Tagged:          yes"), "{said}");
    assert!(said.contains("A4"), "{said}");
    let standard = b"pdfuaid:part";
    let is_said = |window: &[u8]| window == standard;
    assert!(file.windows(standard.len()).any(is_said), "PDF/UA");
    assert!(
        file.windows(9)
            .any(|window| window == b"/Lang(ja)" || window == b"/Lang (ja")
    );
    let created = said.lines().find(|line| line.starts_with("CreationDate"));
    assert!(created.unwrap().contains("2026-11-23T01:02:03Z"), "{said}");
}

#[test]
fn every_page_bears_its_number_and_the_last_one_is_the_count() {
    let Some(file) = print(&report(&Case::sample(), &["en"])) else {
        return;
    };
    let Some(said) = poppler("pdfinfo", &[], &file) else {
        return;
    };
    let count = said.lines().find_map(|line| line.strip_prefix("Pages:"));
    let count: usize = count.unwrap().trim().parse().unwrap();
    assert!((6..=24).contains(&count), "{count} pages");
    let Some(pages) = text(&file) else { return };
    let pages: Vec<&str> = pages.split_terminator('\u{c}').collect();
    assert_eq!(pages.len(), count);
    for (number, page) in (1..).zip(pages) {
        assert!(
            page.contains(&format!("{number} / {count}")),
            "{number}: {page}"
        );
    }
}

#[test]
fn the_parts_can_be_found_in_the_list_of_contents() {
    let document = report(&Case::sample(), &["ja"]);
    let Some(file) = print(&document) else { return };
    let Some(said) = poppler("pdftohtml", &["-xml", "-i", "-stdout"], &file) else {
        return;
    };
    let outline = said.split("<outline>").nth(1).unwrap();
    for part in document
        .parts
        .iter()
        .filter(|part| !part.heading.is_empty())
    {
        assert!(
            outline.contains(part.heading.first()),
            "{}: {outline}",
            part.heading.first()
        );
    }
}

#[test]
fn headings_tables_lists_and_charts_are_told_to_those_who_do_not_see_them() {
    let document = report(&Case::sample(), &["ja", "en"]);
    let Some(file) = print(&document) else { return };
    let Some(tree) = poppler("pdfinfo", &["-struct-text"], &file) else {
        return;
    };
    for element in [
        "H1",
        "H2",
        "Table",
        "THead",
        "TR",
        "TH",
        "TD",
        "L (block)",
        "LI",
        "Figure",
        "Link",
    ] {
        assert!(tree.contains(element), "{element} is missing");
    }
    let order = [
        "点検 報告書",
        "まずやること（点",
        "採点の内訳",
        "この報告書について",
    ];
    let places = order.map(|heading| tree.find(heading).unwrap());
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = report(&Case::sample(), &["ja", "en"]);
    assert_eq!(print(&document), print(&document));
}

#[test]
fn only_the_letters_used_are_put_into_the_file() {
    let Some(file) = print(&report(&Case::sample(), &["ja", "en"])) else {
        return;
    };
    assert!(file.len() < 600_000, "{} bytes", file.len());
    let Some(said) = poppler("pdffonts", &[], &file) else {
        return;
    };
    for font in said.lines().skip(2) {
        assert!(
            font.contains("yes yes yes"),
            "embedded, a subset, with its letters: {font}"
        );
    }
}
