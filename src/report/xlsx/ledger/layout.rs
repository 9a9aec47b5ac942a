use super::plan::{Plan, Run};
use super::step::Step;
use crate::report::Subject;
use crate::report::xlsx::value::Value;
use crate::scoring::Line;

/// What the sheets of the three methods do differently.
pub(super) trait Layout {
    /// Returns the widths of all columns, in letters.
    fn widths(&self) -> &'static [u16];

    /// Returns the Fluent ids of the headings behind number, question and answer.
    fn headings(&self) -> &'static [&'static str];

    /// Returns the column of what an answer is worth, which may be changed to see what it does.
    fn input(&self) -> u16;

    /// Returns the numbers of a line that is written in this row.
    fn line(
        &self,
        subject: &Subject<'_>,
        plan: &Plan<'_>,
        run: &Run<'_>,
        at: (u32, &Line),
    ) -> Vec<Value>;

    /// Returns the sums of a section's lines.
    fn sum(&self, subject: &Subject<'_>, run: &Run<'_>) -> Vec<Value>;

    /// Returns the Fluent ids of the headings of the table of sections, behind the section.
    fn section_headings(&self) -> &'static [&'static str];

    /// Returns the numbers of a section in that table.
    fn section(&self, subject: &Subject<'_>, plan: &Plan<'_>, run: &Run<'_>) -> Vec<Value>;

    /// Returns the last row of that table; empty where its numbers are no sum.
    fn sections_sum(&self, plan: &Plan<'_>) -> Vec<Value>;

    /// Returns how many steps lead from the sections to the score.
    fn count(&self) -> u32;

    /// Returns those steps; the last is the score.
    fn steps(&self, subject: &Subject<'_>, plan: &Plan<'_>) -> Vec<Step>;
}
