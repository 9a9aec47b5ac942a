use super::{escaped, heading, inline, paragraph, table};
use crate::report::document::{Block, Chart, Entry, Reference, Signature, Tone, Verdict, Words};

/// A line to write on.
const BLANK: &str = "\\_\\_\\_\\_\\_\\_\\_\\_";

/// Writes one block, without a line break at its end.
pub(super) fn block(block: &Block) -> String {
    match block {
        Block::Heading(words) => heading(3, words),
        Block::Paragraph(Tone::Strong | Tone::Large, words) => strong(words),
        Block::Paragraph(_, words) => paragraph(words),
        Block::List(_, items) => list(items),
        Block::Fields(fields) => write_fields(fields),
        Block::Verdict(verdict) => write_verdict(verdict),
        Block::Framed(blocks) => quoted(blocks),
        Block::Table(content) => table::table(content),
        Block::Chart(chart) => write_chart(chart),
        Block::Entry(entry) => write_entry(entry),
        Block::References(references) => write_references(references),
        Block::Signatures(signatures) => write_signatures(signatures),
        Block::Blank(words) => format!("{}: {BLANK}", inline(words, " / ")),
    }
}

fn strong(words: &Words) -> String {
    let lines = words.lines().filter(|line| !line.is_empty());
    let lines: Vec<String> = lines
        .map(|line| format!("**{}**", escaped(&line.replace('\n', " "))))
        .collect();
    lines.join("\\\n")
}

/// Writes a text as one item of a list, its further lines set in.
fn item(text: &str) -> String {
    format!("- {}", text.replace('\n', "\n  "))
}

fn list(items: &[Words]) -> String {
    let items: Vec<String> = items.iter().map(|words| item(&paragraph(words))).collect();
    items.join("\n")
}

fn write_fields(fields: &[(Words, Words)]) -> String {
    let fields: Vec<String> = fields
        .iter()
        .map(|(label, words)| {
            let label = inline(label, " / ");
            item(&format!("**{label}**: {}", paragraph(words)))
        })
        .collect();
    fields.join("\n")
}

fn write_verdict(verdict: &Verdict) -> String {
    let parts = [
        &verdict.grade,
        &verdict.meaning,
        &verdict.score,
        &verdict.coverage,
    ];
    let parts: Vec<String> = parts
        .iter()
        .map(|part| inline(part, " / "))
        .filter(|part| !part.is_empty())
        .collect();
    format!("**{}**", parts.join("　"))
}

fn quoted(blocks: &[Block]) -> String {
    let inner: Vec<String> = blocks.iter().map(block).collect();
    let inner = inner.join("\n\n");
    let lines: Vec<String> = inner
        .split('\n')
        .map(|line| format!("> {line}").trim_end().to_owned())
        .collect();
    lines.join("\n")
}

/// A drawing cannot be made of letters here, so it is said in words.
fn write_chart(chart: &Chart) -> String {
    let title = strong(chart.title());
    format!("{title}\\\n{}", paragraph(chart.described()))
}

fn write_entry(entry: &Entry) -> String {
    let number = Words::same(&entry.number);
    let head = strong(&number.then("  ", &entry.text));
    if entry.fields.is_empty() {
        return head;
    }
    format!("{head}\n\n{}", write_fields(&entry.fields))
}

fn write_references(references: &[Reference]) -> String {
    let written = references.iter().map(|reference| {
        let words = paragraph(&reference.words);
        match &reference.address {
            Some(address) => item(&format!("{words}\\\n{}", escaped(address))),
            None => item(&words),
        }
    });
    written.collect::<Vec<_>>().join("\n")
}

fn write_signatures(signatures: &[Signature]) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let cells = |of: fn(&Signature) -> &Words| -> Vec<String> {
        let cells = signatures.iter().map(of);
        cells.map(|words| inline(words, " / ")).collect()
    };
    let roles = cells(|signature| &signature.role);
    let rule = vec!["---".to_owned(); signatures.len()];
    let names = cells(|signature| &signature.name);
    [row(roles), row(rule), row(names)].join("\n")
}
