use super::super::ink::Ink;
use super::super::mark::Mark;
use super::super::style::Style;
use super::pen::{Pen, Side, share};
use crate::report::document::{MapPoint, Words};

const HEIGHT: f32 = 168.0;
/// The room of the words at the axes.
const AXIS: f32 = 14.0;
/// The size of a section's disc.
const RADIUS: f32 = 8.0;

/// Draws exposure from left to right and control upwards, darker the more risk is left.
pub(super) fn draw(
    pen: &mut Pen<'_>,
    [exposure, control]: [&[Words; 2]; 2],
    limits: &[u32],
    points: &[MapPoint],
) {
    let top = pen.down + AXIS;
    let field = [pen.left, top, pen.width, HEIGHT];
    pen.marks.push(Mark::area(field, Ink::Risk(0)));
    for (band, limit) in (1..).zip(limits) {
        zone(pen, field, f64::from(*limit), band);
    }
    pen.marks.push(Mark::frame(field, Ink::Grey, 0.7));
    let (left, right) = (pen.left, pen.left + pen.width);
    let above = top - 4.0;
    let below = top + HEIGHT + 10.0;
    let style = Style::MARGIN;
    let [low, high] = control;
    let [small, large] = exposure;
    pen.write(&high.joined(" / "), style, (left, above), Side::Right);
    pen.write(&small.joined(" / "), style, (left, below), Side::Right);
    pen.write(&large.joined(" / "), style, (right, below), Side::Left);
    let inner = (left + 4.0, top + HEIGHT - 5.0);
    pen.write(&low.joined(" / "), style, inner, Side::Right);
    put(pen, field, points);
    pen.down = below + 8.0;
    legend(pen, points);
}

/// Fills the part of the field in which more than `limit` of the risk is left.
fn zone(pen: &mut Pen<'_>, [left, top, width, height]: [f32; 4], limit: f64, band: u8) {
    const STEPS: u8 = 40;
    let at = |exposure: f64, control: f64| {
        (
            left + width * share(exposure),
            top + height * (1.0 - share(control)),
        )
    };
    let limit = limit.clamp(1.0, 100.0);
    let edge: Vec<(f32, f32)> = (0..=STEPS)
        .map(|step| {
            let exposure = limit + (100.0 - limit) * f64::from(step) / f64::from(STEPS);
            at(exposure, 100.0 - 100.0 * limit / exposure)
        })
        .collect();
    let mut area = edge.clone();
    area.push(at(100.0, 0.0));
    pen.area(area, Ink::Risk(band.min(3)), None);
    pen.path(edge, Ink::Grey, 0.4);
}

/// Puts the sections' discs where they belong, or beside it where another one is.
fn put(pen: &mut Pen<'_>, [left, top, width, height]: [f32; 4], points: &[MapPoint]) {
    let inside = |at: f32, from: f32, room: f32| at.clamp(from + RADIUS, from + room - RADIUS);
    let stays = |at: f32, from: f32, room: f32| (inside(at, from, room) - at).abs() < 0.01;
    let mut taken: Vec<(f32, f32)> = Vec::new();
    for point in points {
        let x = inside(left + width * share(point.exposure), left, width);
        let y = top + height * (1.0 - share(point.control));
        let y = inside(y, top, height);
        let is_free = |(x, y): (f32, f32)| {
            let far = |other: &(f32, f32)| (other.0 - x).hypot(other.1 - y) >= RADIUS * 2.0;
            taken.iter().all(far)
        };
        let found = around((x, y))
            .find(|(x, y)| stays(*x, left, width) && stays(*y, top, height) && is_free((*x, *y)));
        let at = found.unwrap_or((x, y));
        taken.push(at);
        pen.disc(at, RADIUS, Ink::White, Ink::Accent);
        let style = Style::CHART.bold();
        let letters = (at.0, at.1 + style.size * 0.36);
        pen.write(point.mark.first(), style, letters, Side::Middle);
    }
}

/// Goes through places nearer and farther around one, beginning with itself.
fn around((x, y): (f32, f32)) -> impl Iterator<Item = (f32, f32)> {
    let rings = (0_u8..40).flat_map(|ring| {
        let steps = if ring == 0 { 1 } else { 12 };
        (0_u8..steps).map(move |step| (ring, step))
    });
    rings.map(move |(ring, step)| {
        let angle = std::f32::consts::TAU * f32::from(step) / 12.0;
        let far = f32::from(ring) * 4.0;
        (x + far * angle.cos(), y + far * angle.sin())
    })
}

/// Says which disc is which section, and how much risk is left there.
fn legend(pen: &mut Pen<'_>, points: &[MapPoint]) {
    let (left, right) = (pen.left, pen.left + pen.width);
    for point in points {
        let style = Style::CHART;
        let residual = point.residual.joined(" / ");
        let room = pen.setter.width(&residual, style);
        let name = point.name.joined(" / ");
        let from = left + 18.0;
        let width = (right - from - room - 8.0).max(40.0);
        let top = pen.write_below(&name, style, from, width);
        let y = top + style.baseline();
        pen.write(
            point.mark.first(),
            style.bold(),
            (left + 8.0, y),
            Side::Middle,
        );
        pen.write(&residual, style, (right, y), Side::Left);
    }
    pen.down += 2.0;
}
