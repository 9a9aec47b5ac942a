//! The sheet of the ledger: the score worked out once more, by formulas that an auditor can follow and move.
//!
//! The program's own results stand in it too, but only to be compared with.

mod layout;
mod mitigated;
mod plan;
mod points;
mod step;
mod weighted;
mod whole;
mod writer;

use super::page::{Made, Page, Paper};
use super::pieces::pieces;
use super::style;
use crate::questionnaire::Method;
use crate::report::Subject;
use crate::report::document::{Block, Document, PartId, Words};
use crate::scoring::Line;
use layout::Layout;
use mitigated::Mitigated;
use plan::Plan;
use points::PointSum;
use rust_xlsxwriter::Worksheet;
use rust_xlsxwriter::utility::{cell_range_absolute, row_col_to_cell_absolute};
use weighted::Weighted;
use writer::{Writer, answer};

/// Number, question and answer stand before the numbers in every method.
const LABELS: u16 = 3;
const ANSWER: u16 = 2;
/// Whether a question counts, 1 or 0; in the table of sections how many do.
const COUNTS: u16 = 3;

/// The sheet, and the cells that other programs find by name.
pub(super) struct Ledger {
    pub(super) sheet: Worksheet,
    /// Names and the cells they stand for, without the sheet.
    pub(super) names: Vec<(&'static str, String)>,
}

/// Makes the sheet.
pub(super) fn sheet(subject: &Subject<'_>, foot: &Words, document: &Document) -> Made<Ledger> {
    let layout: Box<dyn Layout> = match &subject.questionnaire.method {
        Method::Weighted { .. } => Box::new(Weighted),
        Method::Points { .. } => Box::new(PointSum),
        Method::Mitigated {
            threshold,
            reduction,
            ..
        } => Box::new(Mitigated {
            threshold: *threshold,
            reduction: *reduction,
        }),
    };
    let name = subject.voice().unmarked("xlsx-sheet-ledger");
    let mut page = Page::new(&name, foot, layout.widths(), Paper::Across)?;
    page.across(&subject.text("report-ledger-title"), &style::title())?;
    page.across(&subject.text("xlsx-ledger-explained"), &style::plain())?;
    page.across(&subject.text("xlsx-ledger-gates"), &style::plain())?;
    page.skip();
    let room = page.room(ANSWER, ANSWER);
    let height = |line: &Line| pieces(&answer(subject, line).joined("\n"), room).len();
    let plan = Plan::of(subject, layout.as_ref(), page.row, height);
    let names = names(layout.as_ref(), &plan);
    let mut writer = Writer {
        subject,
        layout: layout.as_ref(),
        plan: &plan,
        page: &mut page,
    };
    writer.steps()?;
    writer.sections()?;
    writer.lines()?;
    page.skip();
    let notes = document.part(PartId::Ledger).map(|part| &part.blocks);
    for block in notes.into_iter().flatten() {
        if let Block::Paragraph(_, words) = block {
            page.across(words, &style::plain().set_font_size(9))?;
        }
    }
    Ok(Ledger {
        sheet: page.finish()?,
        names,
    })
}

fn names(layout: &dyn Layout, plan: &Plan<'_>) -> Vec<(&'static str, String)> {
    let score = plan.step(plan.steps.saturating_sub(1));
    let column = |column| cell_range_absolute(plan.lines, column, plan.end, column);
    vec![
        ("tenken_score", row_col_to_cell_absolute(score, step::SHEET)),
        (
            "tenken_program",
            row_col_to_cell_absolute(score, step::PROGRAM),
        ),
        ("tenken_numbers", column(0)),
        ("tenken_inputs", column(layout.input())),
    ]
}
