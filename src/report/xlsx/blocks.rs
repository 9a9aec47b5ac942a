//! Lays the blocks of a document out on a sheet, one below the other.

use super::page::{Made, Page};
use super::style;
use super::value::{Cell as Written, Value};
use crate::report::document::{
    Block, Cell, Column, Entry, Part, Reference, Row, RowRole, Signature, Table, Tone, Verdict,
    Words,
};
use rust_xlsxwriter::Format;

impl Page {
    /// Writes a part under its heading.
    pub(super) fn part(&mut self, part: &Part) -> Made {
        self.across(&part.heading, &style::heading())?;
        self.blocks(&part.blocks)?;
        self.skip();
        Ok(())
    }

    /// Writes blocks.
    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Made {
        blocks.iter().try_for_each(|block| self.block(block))
    }

    fn block(&mut self, block: &Block) -> Made {
        match block {
            Block::Heading(words) => self.across(words, &style::plain().set_bold()),
            Block::Paragraph(tone, words) => self.across(words, &toned(*tone)),
            Block::List(tone, items) => items.iter().try_for_each(|item| {
                let mark = Words::same(MARK);
                self.across(&mark.then("", item), &toned(*tone))
            }),
            Block::Fields(fields) => fields
                .iter()
                .try_for_each(|(label, words)| self.labelled(label, words)),
            Block::Verdict(verdict) => self.verdict(verdict),
            Block::Framed(blocks) => self.blocks(blocks),
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => {
                self.across(chart.title(), &style::plain().set_bold())?;
                self.across(chart.described(), &toned(Tone::Quiet))
            }
            Block::Entry(entry) => self.entry(entry),
            Block::References(references) => references
                .iter()
                .try_for_each(|reference| self.reference(reference)),
            Block::Signatures(signatures) => self.signatures(signatures),
            Block::Blank(words) => self.labelled(words, &Words::default()),
        }
    }

    fn verdict(&mut self, verdict: &Verdict) -> Made {
        let parts = [
            &verdict.grade,
            &verdict.meaning,
            &verdict.score,
            &verdict.coverage,
        ];
        let parts = parts.iter().filter(|part| !part.is_empty());
        let line = parts.fold(Words::default(), |line, part| line.then("    ", part));
        self.across(&line, &style::title())
    }

    fn entry(&mut self, entry: &Entry) -> Made {
        let number = Words::same(&entry.number);
        let question = number.then("  ", &entry.text);
        self.across(&question, &style::plain().set_bold())?;
        self.blocks(&[Block::Fields(entry.fields.clone())])
    }

    /// An address is written to be read: nothing in a sheet opens a network.
    fn reference(&mut self, reference: &Reference) -> Made {
        self.across(&reference.words, &style::plain())?;
        let address = reference.address.as_deref().unwrap_or_default();
        let quiet = toned(Tone::Quiet).set_indent(1);
        self.across(&Words::same(address), &quiet)
    }

    fn signatures(&mut self, signatures: &[Signature]) -> Made {
        signatures
            .iter()
            .try_for_each(|signature| self.labelled(&signature.role, &signature.name))
    }

    /// Writes a table whose columns are those of the sheet.
    pub(super) fn table(&mut self, table: &Table) -> Made {
        let names: Vec<Words> = table
            .columns
            .iter()
            .map(|column| column.heading.clone())
            .collect();
        self.columns(&names)?;
        table
            .rows
            .iter()
            .try_for_each(|row| self.table_row(&table.columns, row))
    }

    fn table_row(&mut self, columns: &[Column], row: &Row) -> Made {
        if row.role == RowRole::Group {
            let name = row.cells.first().map(text).unwrap_or_default();
            return self.spans(&[(0, self.last(), name, &style::sum())], 0.0);
        }
        let format = match row.role {
            RowRole::Sum | RowRole::Total => style::sum(),
            RowRole::Body | RowRole::Group => style::cell(),
        };
        let cells: Vec<Written> = columns
            .iter()
            .zip(&row.cells)
            .map(|(_, cell)| (value(cell), format.clone()))
            .collect();
        self.row(&cells)?;
        Ok(())
    }
}

const MARK: &str = "\u{30FB}";

fn toned(tone: Tone) -> Format {
    match tone {
        Tone::Quiet => style::plain().set_font_size(9),
        Tone::Plain => style::plain(),
        Tone::Strong => style::plain().set_bold().set_font_size(12),
        Tone::Large => style::title(),
    }
}

fn text(cell: &Cell) -> String {
    let shown = cell.shown();
    let lines: Vec<&str> = shown.iter().flat_map(Words::lines).collect();
    lines.join("\n")
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Empty | Cell::Blank => Value::Empty,
        Cell::Points(points) => Value::Number(points.value(), style::POINTS),
        Cell::Gain(points) => Value::Number(points.value(), style::GAIN),
        Cell::Share(share) => Value::Number(*share, "General"),
        Cell::Words(_) | Cell::Stack(_) | Cell::Number(_) | Cell::Bar { .. } | Cell::Day { .. } => {
            Value::Text(text(cell))
        }
    }
}
