//! A form as plain text, 78 cells wide.

use super::{Sheet, SheetAnswer, SheetPart, SheetQuestion};
use crate::report::Paper;
use crate::report::paper::WIDTH;
use crate::text::{cells, clean, pad};

/// How far questions stand in, beside their numbers.
const INDENT: usize = 6;
const LABEL: usize = 14;
/// Marks are made with a pen, so it may be any letters that look like a box.
const BOX: &str = "[ ]";

/// Returns a form as plain text, ending with a line feed.
#[must_use]
pub fn form_text(sheet: &Sheet) -> String {
    let mut paper = Paper::default();
    head(sheet, &mut paper);
    for part in &sheet.parts {
        write_part(part, &mut paper);
    }
    paper.blank();
    paper.line("-".repeat(WIDTH));
    for line in &sheet.closing {
        paper.paragraph(0, line);
    }
    paper.finish()
}

fn head(sheet: &Sheet, paper: &mut Paper) {
    paper.heading(&format!("{}  {}", sheet.title, sheet.kind));
    for line in &sheet.identity {
        paper.paragraph(0, line);
    }
    let (label, number) = &sheet.number;
    paper.paragraph(0, &format!("{label}: {number}"));
    for (label, on_line) in &sheet.fields {
        paper.blank();
        blank_line(paper, 0, label, on_line);
    }
    let (heading, sentences) = &sheet.how;
    paper.heading(heading);
    for sentence in sentences {
        paper.labelled(0, "-", 2, sentence);
    }
}

fn write_part(part: &SheetPart, paper: &mut Paper) {
    paper.heading(&part.title);
    for question in &part.questions {
        write_question(question, paper);
    }
    if let Some(total) = &part.total {
        paper.blank();
        paper.paragraph(0, &format!("{total}  [            ]"));
    }
}

fn write_question(question: &SheetQuestion, paper: &mut Paper) {
    paper.blank();
    if let Some(only) = &question.only {
        paper.paragraph(INDENT, only);
    }
    let text = format!(
        "{}{}",
        question.text,
        question.several.as_deref().unwrap_or_default()
    );
    paper.labelled(0, &question.number, INDENT, &text);
    if let Some(help) = &question.help {
        paper.paragraph(INDENT, help);
    }
    match &question.answer {
        SheetAnswer::Boxes(options) => boxes(options, paper),
        SheetAnswer::Line(label) => blank_line(paper, INDENT, label, ""),
    }
    if let Some(evidence) = &question.evidence {
        paper.paragraph(INDENT, evidence);
    }
    if let Some(note) = &question.note {
        blank_line(paper, INDENT, note, "");
    }
}

/// Short answers share a line, long ones have one each.
fn boxes(options: &[String], paper: &mut Paper) {
    let numbered = options.iter().zip(1..);
    let each: Vec<String> = numbered
        .map(|(words, number)| format!("{BOX}{number} {}", clean(words)))
        .collect();
    let joined = each.join("  ");
    if cells(&joined) <= WIDTH - INDENT && !joined.contains('\n') {
        return paper.paragraph(INDENT, &joined);
    }
    for (words, number) in options.iter().zip(1..) {
        paper.labelled(INDENT, &format!("{BOX}{number} "), 0, words);
    }
}

/// Writes a label and a line to write on, to the edge of the paper.
fn blank_line(paper: &mut Paper, indent: usize, label: &str, on_line: &str) {
    let label = pad(&clean(label), LABEL.max(cells(&clean(label)) + 1));
    let room = WIDTH.saturating_sub(indent + cells(&label));
    let line = if on_line.is_empty() {
        "_".repeat(room)
    } else {
        on_line.to_owned()
    };
    paper.line(format!("{}{label}{line}", " ".repeat(indent)));
}
