use super::pieces::pieces;
use super::style;
use crate::report::document::Words;
use crate::text::wrap;
use rust_xlsxwriter::{Format, IgnoreError, Worksheet};

pub(super) type Made<T = ()> = Result<T, rust_xlsxwriter::XlsxError>;

const A4: u8 = 9;
/// A line of text, in points.
const LINE: f64 = 18.0;
/// The highest row, in points.
pub(super) const HIGHEST: f64 = 409.0;
/// Most characters of a foot: Excel takes 255, its marks and doubled ampersands among them.
const FOOT: usize = 90;

/// A worksheet that is written from top to bottom.
pub(super) struct Page {
    pub(super) sheet: Worksheet,
    /// The row that is written next.
    pub(super) row: u32,
    /// The widths of the columns, in letters.
    widths: Vec<u16>,
}

/// Which way the paper lies.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Paper {
    Upright,
    Across,
}

impl Page {
    /// Makes a sheet, ready to print: A4, as wide as the paper, numbered pages.
    pub(super) fn new(name: &Words, foot: &Words, widths: &[u16], paper: Paper) -> Made<Self> {
        let mut sheet = Worksheet::new();
        sheet.set_name(name.first())?;
        sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0);
        if paper == Paper::Across {
            sheet.set_landscape();
        }
        sheet.set_margins(0.5, 0.5, 0.6, 0.7, 0.3, 0.3);
        let foot: String = foot.first().chars().take(FOOT).collect();
        let foot = foot.replace('\n', " ").replace('&', "&&");
        sheet.set_footer(format!("&L{foot}&R&P / &N"));
        sheet.set_screen_gridlines(false);
        for (column, width) in (0..).zip(widths) {
            sheet.set_column_width(column, f64::from(*width))?;
        }
        Ok(Self {
            sheet,
            row: 0,
            widths: widths.to_vec(),
        })
    }

    /// Returns the last column.
    pub(super) fn last(&self) -> u16 {
        u16::try_from(self.widths.len().saturating_sub(1)).unwrap_or(u16::MAX)
    }

    /// Returns how many cells of text surely fit into columns beside each other.
    pub(super) fn room(&self, first: u16, last: u16) -> usize {
        let (first, last) = (usize::from(first), usize::from(last));
        let columns = self.widths.get(first..=last).unwrap_or_default();
        let letters: usize = columns.iter().map(|width| usize::from(*width)).sum();
        // Letters of a proportional face may be wider than the digits that columns are measured in.
        (letters * 9 / 10).max(1)
    }

    /// Leaves a row free.
    pub(super) fn skip(&mut self) {
        self.row += 1;
    }

    /// Writes a text over all columns, in rows as high as it needs.
    pub(super) fn across(&mut self, words: &Words, format: &Format) -> Made {
        if words.is_empty() {
            return Ok(());
        }
        self.spans(&[(0, self.last(), words.joined("\n"), format)], 0.0)
    }

    /// Writes a name in the first column, and its text over the others.
    pub(super) fn labelled(&mut self, label: &Words, words: &Words) -> Made {
        let (name, text) = (style::column(), style::cell());
        let spans = [
            (0, 0, label.joined(" / "), &name),
            (1, self.last(), words.joined("\n"), &text),
        ];
        self.spans(&spans, 0.0)
    }

    /// Writes texts, each over some columns, in rows that are as high as the longest needs and
    /// at least `least` points; what does not fit goes on in the next row.
    pub(super) fn spans(&mut self, spans: &[(u16, u16, String, &Format)], least: f64) -> Made {
        let divided: Vec<Vec<&str>> = spans
            .iter()
            .map(|(first, last, text, _)| pieces(text, self.room(*first, *last)))
            .collect();
        let rows = divided.iter().map(Vec::len).max().unwrap_or(0);
        for place in 0..rows {
            let mut height = least;
            for ((first, last, _, format), pieces) in spans.iter().zip(&divided) {
                let piece = pieces.get(place).copied().unwrap_or_default();
                height = height.max(self.height(piece, *first, *last, format));
                self.span(self.row, *first, *last, piece, format)?;
            }
            self.sheet.set_row_height(self.row, height.min(HIGHEST))?;
            self.row += 1;
        }
        Ok(())
    }

    pub(super) fn height(&self, text: &str, first: u16, last: u16, format: &Format) -> f64 {
        let lines = wrap(text, self.room(first, last)).count();
        let scale = if *format == style::title() { 1.5 } else { 1.0 };
        LINE * scale * f64::from(u32::try_from(lines).unwrap_or(u32::MAX)) + 2.0
    }

    /// Writes a text over columns of one row; never as a formula, never as a link.
    pub(super) fn span(
        &mut self,
        row: u32,
        first: u16,
        last: u16,
        text: &str,
        format: &Format,
    ) -> Made {
        if first < last {
            self.sheet.merge_range(row, first, row, last, "", format)?;
        }
        self.text(row, first, text, format)
    }

    /// Writes a text into a cell; never as a formula, never as a link.
    pub(super) fn text(&mut self, row: u32, column: u16, text: &str, format: &Format) -> Made {
        if text.is_empty() {
            self.sheet.write_blank(row, column, format)?;
        } else {
            self.sheet
                .write_string_with_format(row, column, text, format)?;
        }
        Ok(())
    }

    /// Writes the names of the columns, which stay in sight and are printed on every page.
    pub(super) fn columns(&mut self, names: &[Words]) -> Made {
        let format = style::column();
        for (column, name) in (0..).zip(names) {
            self.text(self.row, column, &name.joined(" / "), &format)?;
        }
        self.sheet.set_repeat_rows(self.row, self.row)?;
        self.sheet.set_freeze_panes(self.row + 1, 0)?;
        self.row += 1;
        Ok(())
    }

    /// Ends the sheet: a number that somebody typed as text is meant as text.
    pub(super) fn finish(mut self) -> Made<Worksheet> {
        let last = (self.row, self.last());
        self.sheet
            .ignore_error_range(0, 0, last.0, last.1, IgnoreError::NumberStoredAsText)?;
        Ok(self.sheet)
    }
}
