use super::layout::Layout;
use super::plan::{Plan, Run};
use super::step::{COMPARED, PROGRAM, SHEET, Step};
use super::{COUNTS, LABELS};
use crate::i18n::Message;
use crate::report::document::Words;
use crate::report::place::place;
use crate::report::words::first_words;
use crate::report::xlsx::page::{Made, Page};
use crate::report::xlsx::style;
use crate::report::xlsx::value::{Cell, Value};
use crate::report::{Subject, answer_words};
use crate::scoring::Line;
use rust_xlsxwriter::utility::row_col_to_cell;
use rust_xlsxwriter::{DataValidation, DataValidationRule, Format, Formula};

/// Puts everything where the plan says.
pub(super) struct Writer<'w, 'a> {
    pub(super) subject: &'w Subject<'a>,
    pub(super) layout: &'w dyn Layout,
    pub(super) plan: &'w Plan<'a>,
    pub(super) page: &'w mut Page,
}

impl Writer<'_, '_> {
    /// Writes the way from the sections to the score, beside what the program says.
    pub(super) fn steps(&mut self) -> Made {
        let column = style::column();
        let heading = |id| self.subject.text(id).joined(" / ");
        let headings = [
            (0, SHEET - 1, heading("xlsx-steps"), &column),
            (SHEET, SHEET + 1, heading("xlsx-sheet"), &column),
            (PROGRAM, PROGRAM + 1, heading("xlsx-program"), &column),
            (COMPARED, COMPARED + 1, heading("xlsx-compared"), &column),
        ];
        self.page.row = self.plan.top;
        self.page.spans(&headings, 0.0)?;
        let steps = self.layout.steps(self.subject, self.plan);
        let last = steps.len().saturating_sub(1);
        for (place, step) in steps.iter().enumerate() {
            let format = if place == last {
                style::sum()
            } else {
                style::cell()
            };
            self.step(step, &format)?;
        }
        Ok(())
    }

    fn step(&mut self, step: &Step, format: &Format) -> Made {
        let row = self.page.row;
        let name = self.subject.text(step.name).joined(" / ");
        self.page.spans(&[(0, SHEET - 1, name, format)], 0.0)?;
        // A name of more than one row would shift what formulas point at.
        self.page.row = row + 1;
        let is_set = step.formula.is_empty();
        let first = if is_set {
            style::input()
        } else {
            format.clone()
        };
        let spans = [(SHEET, &first), (PROGRAM, format), (COMPARED, format)];
        for (column, format) in spans {
            self.page.span(row, column, column + 1, "", format)?;
        }
        let value = if is_set {
            Value::Number(step.result, step.written)
        } else {
            Value::Formula(step.formula.clone(), step.result, step.written)
        };
        self.page.value_at(row, SHEET, &value, &first)?;
        let Some(program) = step.program else {
            return Ok(());
        };
        let value = Value::Number(program, step.written);
        self.page.value_at(row, PROGRAM, &value, format)?;
        self.compare(row, step.result, program, format)
    }

    /// Writes the formula that says whether sheet and program agree.
    fn compare(&mut self, row: u32, sheet: f64, program: f64, format: &Format) -> Made {
        let words = |id| self.subject.text(id).joined(" / ");
        let (agrees, differs) = (words("xlsx-agrees"), words("xlsx-differs"));
        let quoted = |text: &str| text.replace('"', "\"\"");
        let formula = format!(
            "=IF(ABS({}-{})<0.000000001,\"{}\",\"{}\")",
            row_col_to_cell(row, SHEET),
            row_col_to_cell(row, PROGRAM),
            quoted(&agrees),
            quoted(&differs),
        );
        let now = if (sheet - program).abs() < 1e-9 {
            agrees
        } else {
            differs
        };
        let formula = Formula::new(formula).set_result(now);
        self.page
            .sheet
            .write_formula_with_format(row, COMPARED, formula, format)?;
        Ok(())
    }

    /// Writes the table of sections.
    pub(super) fn sections(&mut self) -> Made {
        let column = style::column();
        let heading = |id| self.subject.text(id).joined(" / ");
        let mut headings = vec![(0, LABELS - 1, heading("report-section"), &column)];
        for (at, id) in (COUNTS..).zip(self.layout.section_headings()) {
            headings.push((at, at, self.subject.text(id).joined("\n"), &column));
        }
        self.page.row = self.plan.table;
        self.page.spans(&headings, 0.0)?;
        for run in &self.plan.runs {
            let title = self.subject.words(&run.section.title);
            let values = self.layout.section(self.subject, self.plan, run);
            self.labelled(run.in_table, &title, values, &style::cell())?;
        }
        let sums = self.layout.sections_sum(self.plan);
        if sums.is_empty() {
            return Ok(());
        }
        let name = self.subject.text("report-ledger-total");
        self.labelled(self.plan.total(), &name, sums, &style::sum())
    }

    /// Writes a row with a name across the columns of labels.
    fn labelled(&mut self, row: u32, name: &Words, values: Vec<Value>, format: &Format) -> Made {
        self.page.row = row;
        self.page
            .spans(&[(0, LABELS - 1, name.joined("\n"), format)], 0.0)?;
        for (column, value) in (COUNTS..).zip(values) {
            self.page.value_at(row, column, &value, format)?;
        }
        Ok(())
    }

    /// Writes every line under its section.
    pub(super) fn lines(&mut self) -> Made {
        let labels = [
            "report-ledger-place",
            "report-ledger-question",
            "report-answer",
        ];
        let ids = labels.iter().chain(self.layout.headings());
        let column = style::column();
        let headings = (0..).zip(ids);
        let headings =
            headings.map(|(at, id)| (at, at, self.subject.text(id).joined("\n"), &column));
        let headings: Vec<_> = headings.collect();
        self.page.row = self.plan.lines - 1;
        self.page.spans(&headings, 0.0)?;
        self.page
            .sheet
            .set_repeat_rows(self.plan.lines - 1, self.plan.lines - 1)?;
        for run in &self.plan.runs {
            self.run(run)?;
        }
        self.page.row = self.plan.end;
        Ok(())
    }

    fn run(&mut self, run: &Run<'_>) -> Made {
        let title = self.subject.words(&run.section.title);
        self.page.row = run.first - 1;
        let name = [(0, self.page.last(), title.joined("\n"), &style::sum())];
        self.page.spans(&name, 0.0)?;
        for (row, line) in &run.lines {
            self.line(run, *row, line)?;
        }
        let sum = self.subject.each_place(|catalog, place| {
            catalog.say(&Message::new("document-sum").with("section", title.at(place)))
        });
        let values = self.layout.sum(self.subject, run);
        self.labelled(run.sum, &sum, values, &style::sum())?;
        self.guard(run)
    }

    fn line(&mut self, run: &Run<'_>, row: u32, line: &Line) -> Made {
        let questionnaire = self.subject.questionnaire;
        let text = match questionnaire.question(&line.question) {
            Some(question) => self
                .subject
                .each(|catalog| first_words(catalog, questionnaire, &question.text)),
            None => Words::same(&line.question),
        };
        let answer = answer(self.subject, line);
        let mut values = vec![
            Value::Key(place(questionnaire, &line.question)),
            Value::words(&text),
            Value::words(&answer),
        ];
        values.extend(self.layout.line(self.subject, self.plan, run, (row, line)));
        let mark = if line.gate_acts { "!" } else { "" };
        values.push(Value::Key(mark.to_owned()));
        let cells: Vec<Cell> = (0..)
            .zip(values)
            .map(|(column, value)| (value, self.format(column)))
            .collect();
        self.page.row = row;
        self.page.row(&cells)?;
        Ok(())
    }

    fn format(&self, column: u16) -> Format {
        if column == COUNTS || column == self.layout.input() {
            style::input()
        } else {
            style::cell()
        }
    }

    /// Keeps slips of the hand out of the column that decides whether a line counts.
    fn guard(&mut self, run: &Run<'_>) -> Made {
        let counts = DataValidation::new().allow_whole_number(DataValidationRule::Between(0, 1));
        let last = run.sum.saturating_sub(1);
        self.page
            .sheet
            .add_data_validation(run.first, COUNTS, last, COUNTS, &counts)?;
        Ok(())
    }
}

/// Returns the answer of a line in words.
pub(super) fn answer(subject: &Subject<'_>, line: &Line) -> Words {
    subject.each(|catalog| answer_words(catalog, subject.questionnaire, line))
}
