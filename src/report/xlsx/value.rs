use super::page::{HIGHEST, Made, Page};
use super::pieces::pieces;
use super::style;
use crate::report::document::Words;
use jiff::civil::Date;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula};

/// What stands in a cell of a table.
pub(super) enum Value {
    /// Nothing.
    Empty,
    /// A text; goes on in the next row where it is too long for one.
    Text(String),
    /// A text that stands again in the rows in which another goes on, so that they can be filtered and sorted.
    Key(String),
    /// A number as it is counted, and how it is written.
    Number(f64, &'static str),
    /// A day as Excel has them, and how it is written.
    Day(Date, String),
    /// A formula with its result, and how that is written.
    Formula(String, f64, &'static str),
}

impl Value {
    /// Makes the value of a text in every language, one below the other.
    pub(super) fn words(words: &Words) -> Self {
        Self::Text(words.joined("\n"))
    }

    /// Makes the value of a text that tells rows apart.
    pub(super) fn key(words: &Words) -> Self {
        Self::Key(words.joined("\n"))
    }
}

/// A value and the format of its cell.
pub(super) type Cell = (Value, Format);

impl Page {
    /// Writes a row of a table, and as many more as its longest text takes; returns the first.
    pub(super) fn row(&mut self, cells: &[Cell]) -> Made<u32> {
        let first = self.row;
        let divided: Vec<Vec<&str>> = (0..)
            .zip(cells)
            .map(|(column, (value, _))| match value {
                Value::Text(text) => pieces(text, self.room(column, column)),
                _ => Vec::new(),
            })
            .collect();
        let rows = divided.iter().map(Vec::len).max().unwrap_or(0).max(1);
        for place in 0..rows {
            for ((column, (value, format)), pieces) in (0..).zip(cells).zip(&divided) {
                let piece = pieces.get(place).copied().unwrap_or_default();
                self.value(column, value, piece, place == 0, format)?;
            }
            self.sheet
                .set_row_height(self.row, self.highest(cells, &divided, place))?;
            self.row += 1;
        }
        Ok(first)
    }

    /// Returns the height that the longest of a row's texts needs; not every program works it out itself.
    fn highest(&self, cells: &[Cell], divided: &[Vec<&str>], place: usize) -> f64 {
        let heights = (0..)
            .zip(cells)
            .zip(divided)
            .map(|((column, (value, format)), pieces)| {
                let text = match value {
                    Value::Key(text) => text.as_str(),
                    _ => pieces.get(place).copied().unwrap_or_default(),
                };
                self.height(text, column, column, format)
            });
        heights.fold(0.0, f64::max).min(HIGHEST)
    }

    /// Writes one value where it belongs, whatever row is next.
    pub(super) fn value_at(
        &mut self,
        row: u32,
        column: u16,
        value: &Value,
        format: &Format,
    ) -> Made {
        let next = std::mem::replace(&mut self.row, row);
        let text = match value {
            Value::Text(text) => text.as_str(),
            _ => "",
        };
        self.value(column, value, text, true, format)?;
        self.row = next;
        Ok(())
    }

    fn value(
        &mut self,
        column: u16,
        value: &Value,
        piece: &str,
        is_first: bool,
        format: &Format,
    ) -> Made {
        match value {
            Value::Text(_) => return self.text(self.row, column, piece, format),
            Value::Key(text) => return self.text(self.row, column, text, format),
            Value::Number(number, written) if is_first => {
                let format = style::number(format.clone(), written);
                self.sheet
                    .write_number_with_format(self.row, column, *number, &format)?;
            }
            Value::Day(day, written) if is_first => {
                let format = style::number(format.clone(), written);
                match excel_day(*day) {
                    Some(day) => {
                        let sheet = &mut self.sheet;
                        sheet.write_datetime_with_format(self.row, column, day, &format)?;
                    }
                    None => return self.text(self.row, column, &day.to_string(), &format),
                }
            }
            Value::Formula(formula, result, written) if is_first => {
                let format = style::number(format.clone(), written);
                let formula = Formula::new(formula).set_result(result.to_string());
                self.sheet
                    .write_formula_with_format(self.row, column, formula, &format)?;
            }
            _ => {
                self.sheet.write_blank(self.row, column, format)?;
            }
        }
        Ok(())
    }
}

/// Returns a day as Excel counts them; it has none before 1900.
pub(super) fn excel_day(day: Date) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    let month = u8::try_from(day.month()).ok()?;
    let of_month = u8::try_from(day.day()).ok()?;
    ExcelDateTime::from_ymd(year, month, of_month).ok()
}
