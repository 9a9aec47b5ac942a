use super::{chart, table};
use crate::report::Paper;
use crate::report::document::{Block, Entry, Signature, Tone, Verdict, Words};
use crate::text::cells;

const NUMBER: usize = 6;
/// The widest label that texts still hang beside.
const LABEL: usize = 18;
/// A line to write on.
pub(super) const BLANK: &str = "________________";

/// Tells whether a line is left free between two blocks.
pub(super) fn wants_gap(before: &Block, block: &Block) -> bool {
    let is_text = |block: &Block| {
        matches!(
            block,
            Block::Paragraph(..) | Block::List(..) | Block::Entry(_) | Block::Blank(_)
        )
    };
    !(is_text(before) && is_text(block))
}

/// Writes one block.
pub(super) fn write(block: &Block, indent: usize, paper: &mut Paper) {
    match block {
        Block::Heading(words) | Block::Paragraph(Tone::Large, words) => {
            paragraph(words, indent, paper);
            paper.blank();
        }
        Block::Paragraph(_, words) => paragraph(words, indent, paper),
        Block::List(_, items) => items.iter().for_each(|item| listed(item, indent, paper)),
        Block::Fields(fields) => write_fields(fields, indent, paper),
        Block::Verdict(verdict) => write_verdict(verdict, indent, paper),
        Block::Framed(blocks) => blocks
            .iter()
            .for_each(|block| write(block, indent + 2, paper)),
        Block::Table(content) => table::write(content, indent, paper),
        Block::Chart(content) => chart::write(content, indent, paper),
        Block::Entry(entry) => write_entry(entry, indent, paper),
        Block::References(references) => {
            for reference in references {
                listed(&reference.words, indent, paper);
                if let Some(address) = &reference.address {
                    paper.unbroken(indent + 2, address);
                }
            }
        }
        Block::Signatures(signatures) => write_signatures(signatures, indent, paper),
        Block::Blank(words) => {
            let label = format!("{}  ", words.joined(" / "));
            paper.labelled(indent, &label, 0, BLANK);
        }
    }
}

fn paragraph(words: &Words, indent: usize, paper: &mut Paper) {
    for line in words.lines() {
        paper.paragraph(indent, line);
    }
}

fn listed(words: &Words, indent: usize, paper: &mut Paper) {
    for (place, line) in words.lines().enumerate() {
        let mark = if place == 0 { "-" } else { "" };
        paper.labelled(indent, mark, 2, line);
    }
}

/// Writes labels with their texts beside them, or below where labels are long.
pub(super) fn write_fields(fields: &[(Words, Words)], indent: usize, paper: &mut Paper) {
    let widths = fields.iter().map(|(label, _)| cells(&label.joined(" / ")));
    let width = widths.max().unwrap_or(0).min(LABEL) + 2;
    for (label, words) in fields {
        let label = label.joined(" / ");
        let mut beside = format!("{label}  ");
        if cells(&beside) > width {
            paper.paragraph(indent, &label);
            paragraph(words, indent + 2, paper);
            continue;
        }
        for line in words.lines() {
            paper.labelled(indent, &beside, width, line);
            beside = String::new();
        }
    }
}

fn write_verdict(verdict: &Verdict, indent: usize, paper: &mut Paper) {
    let parts = [
        &verdict.grade,
        &verdict.meaning,
        &verdict.score,
        &verdict.coverage,
    ];
    let longest = parts.iter().map(|part| part.lines().count()).max();
    for place in 0..longest.unwrap_or(0) {
        let line = parts.iter().map(|part| part.at(place));
        let line: Vec<&str> = line.filter(|part| !part.is_empty()).collect();
        paper.paragraph(indent, &line.join("    "));
    }
}

fn write_entry(entry: &Entry, indent: usize, paper: &mut Paper) {
    let mut number = entry.number.as_str();
    for line in entry.text.lines() {
        paper.labelled(indent, number, NUMBER, line);
        number = "";
    }
    write_fields(&entry.fields, indent + NUMBER, paper);
}

fn write_signatures(signatures: &[Signature], indent: usize, paper: &mut Paper) {
    let fields: Vec<(Words, Words)> = signatures
        .iter()
        .map(|signature| {
            let name = if signature.name.is_empty() {
                Words::same(BLANK)
            } else {
                signature.name.clone()
            };
            (signature.role.clone(), name)
        })
        .collect();
    write_fields(&fields, indent, paper);
}
