use crate::i18n::{Catalog, Message};
use crate::report::document::{Block, Entry, Row, Table, Verdict, Words};

/// Writes one block; what is drawn or left free for a pen has no line.
pub(super) fn write(block: &Block, catalog: &Catalog, lines: &mut Vec<String>) {
    match block {
        Block::Heading(words) | Block::Paragraph(_, words) => all(words, lines),
        Block::List(_, items) => items.iter().for_each(|item| all(item, lines)),
        Block::Fields(fields) => write_fields(fields, catalog, lines),
        Block::Verdict(verdict) => write_verdict(verdict, catalog, lines),
        Block::Framed(blocks) => blocks.iter().for_each(|block| write(block, catalog, lines)),
        Block::Table(table) => write_table(table, catalog, lines),
        Block::Chart(chart) => lines.push(named(chart.title(), chart.described(), catalog)),
        Block::Entry(entry) => write_entry(entry, catalog, lines),
        Block::References(references) => {
            for reference in references {
                all(&reference.words, lines);
                lines.extend(reference.address.clone());
            }
        }
        Block::Signatures(signatures) => {
            for signature in signatures.iter().filter(|each| !each.name.is_empty()) {
                lines.push(named(&signature.role, &signature.name, catalog));
            }
        }
        Block::Blank(_) => {}
    }
}

fn all(words: &Words, lines: &mut Vec<String>) {
    let said = words.lines().filter(|line| !line.is_empty());
    lines.extend(said.map(str::to_owned));
}

/// Says a value behind its name.
fn named(name: &Words, value: &Words, catalog: &Catalog) -> String {
    let said = Message::new("lines-named")
        .with("name", one_line(name))
        .with("value", one_line(value));
    catalog.say(&said)
}

fn one_line(words: &Words) -> String {
    words.joined(" ").replace('\n', " ")
}

/// Says several things in one line; what ended a sentence of its own gives way.
fn together(said: &[String], catalog: &Catalog) -> String {
    let said = said.iter().map(|each| each.trim_end_matches(['。', '.']));
    said.collect::<Vec<_>>().join(&catalog.text("lines-comma"))
}

fn write_fields(fields: &[(Words, Words)], catalog: &Catalog, lines: &mut Vec<String>) {
    let fields = fields.iter().filter(|(_, value)| !value.is_empty());
    lines.extend(fields.map(|(name, value)| named(name, value, catalog)));
}

fn write_verdict(verdict: &Verdict, catalog: &Catalog, lines: &mut Vec<String>) {
    let parts = [
        &verdict.grade,
        &verdict.meaning,
        &verdict.score,
        &verdict.coverage,
    ];
    let said: Vec<String> = parts
        .into_iter()
        .filter(|words| !words.is_empty())
        .map(one_line)
        .collect();
    lines.push(together(&said, catalog));
}

fn write_table(table: &Table, catalog: &Catalog, lines: &mut Vec<String>) {
    for row in &table.rows {
        let said = row_words(table, row, catalog);
        if !said.is_empty() {
            lines.push(together(&said, catalog));
        }
    }
}

/// Says the cells of a row, each behind the name of its column but the first text.
fn row_words(table: &Table, row: &Row, catalog: &Catalog) -> Vec<String> {
    let mut has_subject = false;
    let mut said = Vec::new();
    for (column, cell) in table.columns.iter().zip(&row.cells) {
        let shown: Vec<String> = cell.shown().iter().map(one_line).collect();
        let value = shown.join(" ");
        if value.is_empty() {
            continue;
        }
        if has_subject || (column.is_number && !column.heading.is_empty()) {
            said.push(named(&column.heading, &Words::same(&value), catalog));
        } else {
            has_subject = !column.is_number;
            said.push(value);
        }
    }
    said
}

fn write_entry(entry: &Entry, catalog: &Catalog, lines: &mut Vec<String>) {
    lines.push(format!("{} {}", entry.number, one_line(&entry.text)));
    write_fields(&entry.fields, catalog, lines);
}
