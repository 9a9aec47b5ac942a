use super::layout::Layout;
use crate::questionnaire::Section;
use crate::report::Subject;
use crate::scoring::{Line, SectionScore};
use rust_xlsxwriter::utility::{cell_range_absolute, row_col_to_cell_absolute};

/// Where everything on the sheet stands, before it is written: formulas point both up and down.
pub(super) struct Plan<'a> {
    /// The heading of the steps.
    pub(super) top: u32,
    /// How many steps there are.
    pub(super) steps: u32,
    /// The heading of the table of sections.
    pub(super) table: u32,
    /// The sections that ask something now.
    pub(super) runs: Vec<Run<'a>>,
    /// The first row of lines, after their headings.
    pub(super) lines: u32,
    /// The row after the last line and its sum.
    pub(super) end: u32,
}

/// The lines of a section, below each other.
pub(super) struct Run<'a> {
    pub(super) section: &'a Section,
    pub(super) score: Option<&'a SectionScore>,
    /// Its lines, each with the row it begins in.
    pub(super) lines: Vec<(u32, &'a Line)>,
    /// The section's row in the table of sections.
    pub(super) in_table: u32,
    /// The row of its first line; the row before names the section.
    pub(super) first: u32,
    /// The row of its sum, after the last line.
    pub(super) sum: u32,
}

impl<'a> Plan<'a> {
    /// Lays the sheet out from row `top` on.
    ///
    /// `height` says how many rows a line takes; more than one where its answer is a long text.
    pub(super) fn of(
        subject: &Subject<'a>,
        layout: &dyn Layout,
        top: u32,
        height: impl Fn(&Line) -> usize,
    ) -> Self {
        let steps = layout.count();
        let table = top + steps + 2;
        let asked = subject.questionnaire.sections.iter().filter_map(|section| {
            let lines = subject.card.ledger.iter();
            let lines: Vec<&Line> = lines.filter(|line| line.section == section.id).collect();
            (!lines.is_empty()).then_some((section, lines))
        });
        let asked: Vec<(&Section, Vec<&Line>)> = asked.collect();
        // The heading, a row a section, their sum, a free row.
        let lines = table + count(asked.len()) + 4;
        let mut row = lines;
        let runs = (table + 1..)
            .zip(asked)
            .map(|(in_table, (section, asked))| {
                let first = row + 1;
                let mut sum = first;
                let placed = asked.into_iter().map(|line| {
                    let at = sum;
                    sum += count(height(line));
                    (at, line)
                });
                let placed = placed.collect();
                row = sum + 1;
                let mut scores = subject.card.sections.iter();
                Run {
                    section,
                    score: scores.find(|score| score.id == section.id),
                    lines: placed,
                    in_table,
                    first,
                    sum,
                }
            });
        let runs: Vec<Run<'a>> = runs.collect();
        Self {
            top,
            steps,
            table,
            runs,
            lines,
            end: row,
        }
    }

    /// Returns the row of a step.
    pub(super) fn step(&self, place: u32) -> u32 {
        self.top + 1 + place
    }

    /// Returns the row below the sections in their table.
    pub(super) fn total(&self) -> u32 {
        self.table + 1 + count(self.runs.len())
    }

    /// Names the cells of all sections in a column of their table.
    pub(super) fn sections(&self, column: u16) -> String {
        let last = self.total().saturating_sub(1);
        // Without a section it is the heading, which adds up to nothing; the row below would add itself up.
        cell_range_absolute(last.min(self.table + 1), column, last, column)
    }

    /// Adds up, in a formula, the sums that the sections of some kind have in a column of their table.
    pub(super) fn added(&self, column: u16, is_meant: impl Fn(&Section) -> bool) -> String {
        let runs = self.runs.iter().filter(|run| is_meant(run.section));
        let cells: Vec<String> = runs
            .map(|run| row_col_to_cell_absolute(run.in_table, column))
            .collect();
        if cells.is_empty() {
            "0".to_owned()
        } else {
            cells.join("+")
        }
    }
}

impl Run<'_> {
    /// Names the cells of all its lines in a column.
    pub(super) fn cells(&self, column: u16) -> String {
        let last = self.sum.saturating_sub(1).max(self.first);
        cell_range_absolute(self.first, column, last, column)
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
