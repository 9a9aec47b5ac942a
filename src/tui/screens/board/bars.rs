use super::super::super::View;
use super::Body;
use crate::text::{cells, fit, pad, pad_left, wrap};
use ratatui::text::{Line, Span};

/// Cells for a number and its share.
const NUMBER: usize = 11;

/// Horizontal bars with their labels and numbers.
pub(super) struct Bars {
    /// Label and number of each; none where the number may not be shown.
    pub(super) rows: Vec<(String, Option<u64>)>,
    /// What the longest bar stands for; none where it may not be shown.
    pub(super) whole: Option<u64>,
    /// Columns before the labels.
    pub(super) indent: usize,
    /// Columns up to the end of the numbers.
    pub(super) width: usize,
}

impl Bars {
    /// Adds the bars, with empty rows between them.
    ///
    /// Long labels stand above their bars, in one line each.
    pub(super) fn write(&self, view: &View<'_>, gap: usize, body: &mut Body) {
        let widest = self.rows.iter().map(|(label, _)| cells(label)).max();
        let widest = widest.unwrap_or(0);
        let room = self.width.saturating_sub(self.indent + NUMBER);
        let is_beside = widest <= room * 6 / 10;
        // With room between them they are two rows high, to be seen from the back.
        let thick = usize::from(gap > 1);
        for (row, (label, count)) in self.rows.iter().enumerate() {
            if row > 0 {
                (0..gap - thick).for_each(|_| body.line(""));
            }
            let mut spans = vec![Span::raw(" ".repeat(self.indent))];
            let bar = if is_beside {
                spans.push(Span::styled(
                    format!("{}  ", pad(label, widest)),
                    view.theme.strong(),
                ));
                room.saturating_sub(widest + 2)
            } else {
                self.label(view, label, room, body);
                spans.push(Span::raw("    "));
                room.saturating_sub(4)
            };
            let before: usize = spans.iter().map(|span| cells(&span.content)).sum();
            let drawn = self.bar(view, *count, bar);
            let again = drawn.first().filter(|_| count.is_some()).cloned();
            spans.extend(drawn);
            body.line(Line::from(spans));
            if thick > 0 {
                let mut second = vec![Span::raw(" ".repeat(before))];
                second.extend(again);
                body.line(Line::from(second));
            }
        }
    }

    fn label(&self, view: &View<'_>, label: &str, room: usize, body: &mut Body) {
        let room = room + NUMBER;
        let lines = wrap(label, room);
        let label = if lines.count() > 1 {
            fit(label, room).into_owned()
        } else {
            label.to_owned()
        };
        let label = format!("{}{label}", " ".repeat(self.indent));
        body.line(Line::styled(label, view.theme.strong()));
    }

    fn bar(&self, view: &View<'_>, count: Option<u64>, room: usize) -> Vec<Span<'static>> {
        let Some(count) = count else {
            return vec![Span::styled(view.text("board-hidden"), view.theme.plain())];
        };
        let whole = self.whole.unwrap_or_else(|| {
            let counts = self.rows.iter().filter_map(|(_, count)| *count);
            counts.max().unwrap_or(0)
        });
        let share = |of: u64| count.saturating_mul(of).checked_div(whole).unwrap_or(0);
        let mut long = usize::try_from(share(room as u64)).unwrap_or(0).min(room);
        if count > 0 {
            long = long.max(1);
        }
        let percent = if self.whole.is_some() {
            format!(
                "{}%",
                (count.saturating_mul(200) + whole) / (whole * 2).max(1)
            )
        } else {
            String::new()
        };
        vec![
            Span::styled(" ".repeat(long), view.theme.bar()),
            Span::raw(" ".repeat(room - long)),
            Span::styled(pad_left(&count.to_string(), 5), view.theme.strong()),
            Span::raw(pad_left(&percent, 6)),
        ]
    }
}
