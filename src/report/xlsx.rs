//! A report as an Excel workbook, for whoever checks the sums, sorts the answers or hands the actions round.
//!
//! What somebody wrote is always text, whatever it begins with: never a formula, never a
//! link. Formulas are the program's own, and only on the sheet of the ledger. `docs/workbook.md` says
//! what stands where.

mod actions;
mod answers;
mod blocks;
mod error;
mod ledger;
mod page;
mod pieces;
mod sources;
mod style;
mod summary;
mod value;

use super::document::{Block, Document, Words};
use super::{Subject, full};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use page::{Made, Page, Paper};
use rust_xlsxwriter::utility::quote_sheet_name;
use rust_xlsxwriter::{DocProperties, Workbook, Worksheet};

pub use error::XlsxError;
pub(super) use style::FONT;

/// Returns the whole report as a workbook: result, answers, actions, ledger, crosswalk, sources.
///
/// Its date is that of the assessment's last change, so that the same assessment gives the same bytes.
///
/// # Errors
///
/// The library refuses, as it does with the name of a sheet that Excel does not take.
pub fn xlsx(subject: &Subject<'_>) -> Result<Vec<u8>, XlsxError> {
    let document = full::full(subject);
    let mut book = book(&document);
    let foot = &document.running;
    book.push_worksheet(summary::sheet(subject, foot, &document)?);
    book.push_worksheet(answers::sheet(subject, foot)?);
    book.push_worksheet(actions::sheet(subject, foot)?);
    let ledger = ledger::sheet(subject, foot, &document)?;
    let sheet = quote_sheet_name(&ledger.sheet.name());
    book.push_worksheet(ledger.sheet);
    for (name, cells) in ledger.names {
        book.define_name(name, &format!("={sheet}!{cells}"))?;
    }
    if let Some(crosswalk) = sources::crosswalk(subject, foot)? {
        book.push_worksheet(crosswalk);
    }
    book.push_worksheet(sources::sheet(subject, foot, &document)?);
    Ok(book.save_to_buffer()?)
}

/// Lays any document out as a workbook of one sheet with this name.
///
/// # Errors
///
/// The library refuses, as it does with the name of a sheet that Excel does not take.
pub fn layout_xlsx(name: &Words, document: &Document) -> Result<Vec<u8>, XlsxError> {
    let mut book = book(document);
    book.push_worksheet(single(name, document)?);
    Ok(book.save_to_buffer()?)
}

/// The letters that a sheet upright on paper takes beside each other.
const LETTERS: u16 = 110;

fn single(name: &Words, document: &Document) -> Made<Worksheet> {
    let mut page = Page::new(name, &document.running, &widths(document), Paper::Upright)?;
    page.across(&document.title, &style::title())?;
    document.parts.iter().try_for_each(|part| page.part(part))?;
    page.finish()
}

/// The columns of the widest table, else a label and its text.
fn widths(document: &Document) -> Vec<u16> {
    let blocks = document.parts.iter().flat_map(|part| &part.blocks);
    let tables = blocks.filter_map(|block| match block {
        Block::Table(table) => Some(&table.columns),
        _ => None,
    });
    let Some(columns) = tables.max_by_key(|columns| columns.len()) else {
        return vec![LETTERS / 4, LETTERS - LETTERS / 4];
    };
    let all: u16 = columns.iter().map(|column| column.share).sum();
    let width = |share: u16| u32::from(share) * u32::from(LETTERS) / u32::from(all.max(1));
    let widths = columns.iter().map(|column| width(column.share));
    widths
        .map(|width| u16::try_from(width).unwrap_or(LETTERS).max(6))
        .collect()
}

/// Makes an empty workbook that bears the assessment's date.
fn book(document: &Document) -> Workbook {
    let mut book = Workbook::new();
    let properties = DocProperties::new().set_title(document.title.joined(" / "));
    let properties = match day(document.modified) {
        Some(day) => properties.set_creation_datetime(&day),
        None => properties,
    };
    book.set_properties(&properties);
    book
}

/// Without a day of its own the library would read the clock, so what lies before 1900 becomes its first day.
fn day(at: Timestamp) -> Option<rust_xlsxwriter::ExcelDateTime> {
    let date = at.to_zoned(TimeZone::UTC).date();
    value::excel_day(date).or_else(|| value::excel_day(jiff::civil::date(1900, 1, 1)))
}
