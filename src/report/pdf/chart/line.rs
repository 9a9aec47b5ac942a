use super::super::ink::Ink;
use super::super::mark::Mark;
use super::super::style::Style;
use super::pen::{Pen, Side, share};
use crate::report::document::Words;

const HEIGHT: f32 = 110.0;
/// The room of the numbers at the axis.
const AXIS: f32 = 24.0;
/// The room that the name of a point takes.
const NAME: f32 = 64.0;

/// Draws numbers of 0 to 100 one after the other.
pub(super) fn draw(pen: &mut Pen<'_>, points: &[(Words, f64)]) {
    let (left, right) = (pen.left + AXIS, pen.left + pen.width - 8.0);
    let top = pen.down + 12.0;
    let floor = top + HEIGHT;
    let height = |number: f64| floor - HEIGHT * share(number);
    for number in [0_u8, 50, 100] {
        let y = height(f64::from(number));
        let line = Mark::line((left, y), (right, y), Ink::Hair, 0.4);
        pen.marks.push(line);
        let words = number.to_string();
        pen.write(&words, Style::MARGIN, (left - 4.0, y + 2.5), Side::Left);
    }
    let step = step(points.len(), right - left);
    let mut x = left + 16.0;
    let placed: Vec<(f32, f32)> = points
        .iter()
        .map(|(_, number)| {
            let at = (x, height(*number));
            x += step;
            at
        })
        .collect();
    pen.path(placed.clone(), Ink::Accent, 1.4);
    let mut free = f32::MIN;
    let last = points.len().saturating_sub(1);
    for (place, ((name, number), at)) in points.iter().zip(placed).enumerate() {
        pen.disc(at, 2.6, Ink::Accent, Ink::Accent);
        let is_shown = at.0 >= free || place == last && at.0 + NAME / 2.0 >= free;
        if is_shown {
            let words = format!("{number:.0}");
            pen.write(
                &words,
                Style::CHART.bold(),
                (at.0, at.1 - 5.0),
                Side::Middle,
            );
            let below = (at.0, floor + 11.0);
            pen.write(name.first(), Style::MARGIN, below, Side::Middle);
            free = at.0 + NAME;
        }
    }
    pen.down = floor + 16.0;
}

/// How far one point is from the next.
fn step(count: usize, room: f32) -> f32 {
    let gaps: f32 = (1..count).map(|_| 1.0).sum();
    ((room - 32.0) / gaps.max(1.0)).min(NAME * 1.6)
}
