//! A form as an Excel sheet to print on A4 and fill in by hand: one row a question.
//!
//! Every cell is text, whatever it begins with; nothing is worked out in the sheet.

use super::{Sheet, SheetAnswer, SheetPart, SheetQuestion};
use crate::report::xlsx::{FONT, XlsxError};
use crate::text::{clean, wrap};
use jiff::civil::Date;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
};

type Made = Result<(), rust_xlsxwriter::XlsxError>;

/// Widths of number, question, answers and note, in letters; together as many as a page takes.
const WIDTHS: [f64; 4] = [6.0, 46.0, 34.0, 20.0];
const NUMBER: u16 = 0;
const QUESTION: u16 = 1;
const ANSWER: u16 = 2;
const NOTE: u16 = 3;
/// Cells that surely fit across all columns.
const ACROSS: usize = 92;
/// A line of text, in points.
const LINE: f64 = 17.0;
const A4: u8 = 9;
const BOX: &str = "\u{25A1}";

/// Returns a form as the bytes of an Excel file, made on the day `today`.
///
/// # Errors
///
/// The library refuses, as it does with more text in a cell than Excel takes.
pub fn form_xlsx(sheet: &Sheet, today: Date) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let title = clean(&sheet.title).into_owned();
    let properties = DocProperties::new().set_title(title);
    // Without a day of its own the library would read the clock.
    let day = ExcelDateTime::parse_from_str(&today.to_string())?;
    book.set_properties(&properties.set_creation_datetime(&day));
    let mut writer = Writer {
        page: book.add_worksheet(),
        row: 0,
    };
    writer.write(sheet)?;
    Ok(book.save_to_buffer()?)
}

/// A worksheet and the row that is written next.
struct Writer<'b> {
    page: &'b mut Worksheet,
    row: u32,
}

impl Writer<'_> {
    fn write(&mut self, sheet: &Sheet) -> Made {
        self.set_up(sheet)?;
        self.head(sheet)?;
        self.columns(sheet)?;
        for part in &sheet.parts {
            self.part(part)?;
        }
        sheet
            .closing
            .iter()
            .try_for_each(|line| self.across(line, &plain()))
    }

    fn set_up(&mut self, sheet: &Sheet) -> Made {
        // The number is digits and a hyphen, which neither a name nor a footer takes for a command.
        let number = &sheet.number.1;
        self.page.set_name(number)?;
        self.page.set_paper_size(A4).set_portrait();
        self.page.set_print_fit_to_pages(1, 0);
        self.page.set_margins(0.5, 0.5, 0.6, 0.7, 0.3, 0.3);
        self.page.set_footer(format!("&C&P / &N&R {number}"));
        for (column, width) in (0..).zip(WIDTHS) {
            self.page.set_column_width(column, width)?;
        }
        Ok(())
    }

    fn head(&mut self, sheet: &Sheet) -> Made {
        self.across(&sheet.title, &plain().set_bold().set_font_size(15))?;
        let (label, number) = &sheet.number;
        let kind = format!("{}    {label} {number}", sheet.kind);
        self.across(&kind, &plain().set_bold().set_font_size(12))?;
        for line in &sheet.identity {
            self.across(line, &plain())?;
        }
        for (label, on_line) in &sheet.fields {
            let row = self.next(26.0)?;
            let line = plain().set_border_bottom(FormatBorder::Thin);
            self.page
                .merge_range(row, NUMBER, row, QUESTION, &clean(label), &line)?;
            self.page
                .merge_range(row, ANSWER, row, NOTE, &clean(on_line), &line)?;
        }
        let (heading, sentences) = &sheet.how;
        self.across(heading, &plain().set_bold())?;
        sentences
            .iter()
            .try_for_each(|sentence| self.across(sentence, &plain()))
    }

    fn columns(&mut self, sheet: &Sheet) -> Made {
        let row = self.next(20.0)?;
        let format = plain().set_bold().set_border(FormatBorder::Thin);
        for (column, name) in (0..).zip(&sheet.columns) {
            self.page
                .write_string_with_format(row, column, clean(name), &format)?;
        }
        self.page.set_repeat_rows(row, row)?;
        Ok(())
    }

    fn part(&mut self, part: &SheetPart) -> Made {
        self.across(&part.title, &plain().set_bold().set_font_size(12))?;
        for question in &part.questions {
            self.question(question)?;
        }
        let Some(total) = &part.total else {
            return Ok(());
        };
        let row = self.next(28.0)?;
        let label = plain().set_bold().set_align(FormatAlign::Right);
        self.page
            .merge_range(row, NUMBER, row, ANSWER, &clean(total), &label)?;
        let sum = plain().set_border(FormatBorder::Medium);
        self.page.write_blank(row, NOTE, &sum)?;
        Ok(())
    }

    /// The height is left to the program that opens the file: it knows its letters.
    fn question(&mut self, question: &SheetQuestion) -> Made {
        let row = self.row;
        self.row += 1;
        let cell = plain().set_border(FormatBorder::Thin);
        let number = clean(&question.number);
        self.page
            .write_string_with_format(row, NUMBER, number, &cell)?;
        self.asked(row, question, &cell)?;
        let answer = clean(&answer(&question.answer)).into_owned();
        self.page
            .write_string_with_format(row, ANSWER, answer, &cell)?;
        self.page.write_blank(row, NOTE, &cell)?;
        Ok(())
    }

    fn asked(&mut self, row: u32, question: &SheetQuestion, cell: &Format) -> Made {
        let (bold, small) = (plain().set_bold(), plain().set_font_size(9));
        let text = format!(
            "{}{}",
            question.text,
            question.several.as_deref().unwrap_or_default()
        );
        let mut pieces = vec![(&bold, text)];
        if let Some(only) = &question.only {
            pieces.insert(0, (&small, format!("{only}\n")));
        }
        for more in [&question.help, &question.evidence].into_iter().flatten() {
            pieces.push((&small, format!("\n{more}")));
        }
        let pieces: Vec<(&Format, String)> = pieces
            .into_iter()
            .map(|(format, text)| (format, clean(&text).into_owned()))
            .collect();
        if let [(_, text)] = pieces.as_slice() {
            let format = plain().set_bold().set_border(FormatBorder::Thin);
            self.page
                .write_string_with_format(row, QUESTION, text, &format)?;
            return Ok(());
        }
        let pieces: Vec<(&Format, &str)> = pieces
            .iter()
            .map(|(format, text)| (*format, text.as_str()))
            .collect();
        self.page
            .write_rich_string_with_format(row, QUESTION, &pieces, cell)?;
        Ok(())
    }

    /// Writes a text over all columns, in a row as high as it needs.
    fn across(&mut self, text: &str, format: &Format) -> Made {
        let text = clean(text);
        let lines = u32::try_from(wrap(&text, ACROSS).count()).unwrap_or(1);
        let row = self.next(LINE * f64::from(lines) + 4.0)?;
        self.page
            .merge_range(row, NUMBER, row, NOTE, &text, format)?;
        Ok(())
    }

    fn next(&mut self, height: f64) -> Result<u32, rust_xlsxwriter::XlsxError> {
        let row = self.row;
        self.page.set_row_height(row, height)?;
        self.row += 1;
        Ok(row)
    }
}

fn plain() -> Format {
    Format::new()
        .set_font_name(FONT)
        .set_font_size(10.5)
        .set_text_wrap()
        .set_align(FormatAlign::Top)
}

fn answer(answer: &SheetAnswer) -> String {
    match answer {
        SheetAnswer::Boxes(options) => {
            let numbered = (1..).zip(options);
            let lines: Vec<String> = numbered
                .map(|(number, words)| format!("{BOX} {number} {words}"))
                .collect();
            lines.join("\n")
        }
        SheetAnswer::Line(label) => format!("{label}\n\n"),
    }
}
