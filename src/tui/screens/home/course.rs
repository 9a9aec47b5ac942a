//! How the score of the selected company went, where there is room for it.

use super::{Body, View};
use crate::i18n::Message;
use crate::report::{ChartPoint, date_words, line_chart};
use crate::text::clean;
use jiff::tz::TimeZone;

/// The widest a line still reads as one.
const WIDEST: usize = 64;
/// Rows of the tallest and of the lowest chart, with the row of days.
const HEIGHTS: [usize; 4] = [9, 7, 5, 4];

/// Returns the body with the chart before its last line, or as it is where it does not fit.
pub(super) fn with_course(view: &View<'_>, body: &Body, last: &str) -> Body {
    let points = points(view);
    let with = |height| {
        let mut body = body.clone();
        chart(view, &points, height, &mut body);
        closing(view, last, &mut body);
        body
    };
    let fits = |body: &Body| {
        let mut squeezed = body.clone();
        // One row may be wanted to say that the facts are past.
        squeezed.squeeze(view.height.saturating_sub(1));
        squeezed.len() < view.height
    };
    let drawn = HEIGHTS.into_iter().map(with).find(fits);
    match drawn.filter(|_| points.len() > 1) {
        Some(body) => body,
        None => with(0),
    }
}

fn closing(view: &View<'_>, last: &str, body: &mut Body) {
    body.air();
    body.words(last, 0, view.width, view.theme.plain());
}

fn chart(view: &View<'_>, points: &[ChartPoint], height: usize, body: &mut Body) {
    let drawn = line_chart(points, view.width.min(WIDEST), height);
    if drawn.is_empty() {
        return;
    }
    let home = &view.model.home;
    let name = home.selected().map_or_else(String::new, |row| {
        let names = [row.organisation.as_str(), row.site.as_str()].map(clean);
        names.join(" ").trim().to_owned()
    });
    let name = if name.is_empty() {
        view.text("no-name")
    } else {
        name
    };
    let title = Message::new("home-course").with("name", name);
    body.air();
    body.words(&view.say(&title), 0, view.width, view.theme.strong());
    for line in drawn {
        body.line(line);
    }
}

fn points(view: &View<'_>) -> Vec<ChartPoint> {
    let course = view.model.home.course().into_iter();
    course
        .map(|(_, told)| {
            let day = told.started.to_zoned(TimeZone::system()).date();
            ChartPoint {
                at: told.started.as_second(),
                value: told.score.value(),
                name: date_words(view.catalog, day),
            }
        })
        .collect()
}
