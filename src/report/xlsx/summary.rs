//! The first sheet: who, when, how the company stands, what holds it back.

mod charts;
mod sections;

use super::page::{Made, Page, Paper};
use super::style;
use crate::report::Subject;
use crate::report::document::{Block, Document, Part, PartId, Signature, Tone, Verdict, Words};
use rust_xlsxwriter::{Format, FormatAlign, Worksheet};

/// Widths of section, control, at best, exposure, residual risk, its band, answered, in play.
const WIDTHS: [u16; 8] = [30, 11, 11, 11, 11, 11, 11, 11];
/// The columns of the boxes to sign.
const BOXES: u16 = 5;
/// The height of a box, in points: a seal is 12 mm wide.
const BOX: f64 = 46.0;

/// Makes the sheet.
pub(super) fn sheet(subject: &Subject<'_>, foot: &Words, document: &Document) -> Made<Worksheet> {
    let name = subject.voice().unmarked("xlsx-sheet-summary");
    let mut page = Page::new(&name, foot, &WIDTHS, Paper::Upright)?;
    let head = document.part(PartId::Head);
    page.top(document, head)?;
    page.skip();
    for block in head.iter().flat_map(|head| &head.blocks) {
        if let Block::Fields(fields) = block {
            fields
                .iter()
                .try_for_each(|(label, words)| page.labelled(label, words))?;
        }
    }
    page.skip();
    if let Some(result) = document.part(PartId::Result) {
        page.result(result)?;
    }
    page.skip();
    page.across(&subject.text("report-sections-title"), &style::heading())?;
    let rows = sections::table(subject, &mut page)?;
    page.skip();
    charts::insert(subject, &mut page, name.first(), rows)?;
    page.finish()
}

impl Page {
    /// Writes title, questionnaire and company, with the boxes to sign beside them.
    fn top(&mut self, document: &Document, head: Option<&Part>) -> Made {
        let mut strong = Words::default();
        let mut boxes: &[Signature] = &[];
        for block in head.iter().flat_map(|head| &head.blocks) {
            match block {
                Block::Paragraph(Tone::Strong, words) => strong = words.clone(),
                Block::Signatures(signatures) => boxes = signatures,
                _ => {}
            }
        }
        let (title, bold) = (style::title(), style::plain().set_bold().set_font_size(12));
        let (role, name) = (centred(style::column()), centred(style::cell()));
        let mut first = vec![(0, BOXES - 1, document.title.joined("\n"), &title)];
        let about = [strong.joined("\n"), document.about.joined("\n")].join("\n");
        let mut second = vec![(0, BOXES - 1, about, &bold)];
        for (column, each) in (BOXES..).zip(boxes) {
            first.push((column, column, each.role.joined("\n"), &role));
            second.push((column, column, each.name.joined("\n"), &name));
        }
        self.spans(&first, 0.0)?;
        self.spans(&second, BOX)
    }

    fn result(&mut self, result: &Part) -> Made {
        self.across(&result.heading, &style::heading())?;
        for block in &result.blocks {
            match block {
                Block::Verdict(verdict) => self.verdict_boxes(verdict)?,
                // Native charts take its place.
                Block::Chart(_) => {}
                Block::Framed(blocks) => self.blocks(blocks)?,
                other => self.blocks(std::slice::from_ref(other))?,
            }
        }
        Ok(())
    }

    fn verdict_boxes(&mut self, verdict: &Verdict) -> Made {
        let large = centred(style::title());
        let plain = style::cell().set_align(FormatAlign::VerticalCenter);
        let strong = plain.clone().set_bold().set_font_size(12);
        let grade = large.set_border(rust_xlsxwriter::FormatBorder::Medium);
        let spans = [
            (0, 0, verdict.grade.joined("\n"), &grade),
            (1, 3, verdict.meaning.joined("\n"), &plain),
            (4, 5, verdict.score.joined("\n"), &strong),
            (6, 7, verdict.coverage.joined("\n"), &plain),
        ];
        self.spans(&spans, 34.0)
    }
}

fn centred(format: Format) -> Format {
    format
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
}
