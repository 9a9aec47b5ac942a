//! The one line that says how old the facts are, once they want a new look.
//!
//! It pushes nothing out: it takes a row that is free or that scrolls, or stands
//! behind the status as far as there is room.

use super::{Page, View};
use crate::report::Facts;
use crate::text::{cells, fit};
use crate::wizard::{Layer, Place, Saving};
use jiff::tz::TimeZone;
use ratatui::text::{Line, Span};

/// Less than this says nothing.
const LEAST: usize = 20;

pub(super) fn with_shelf_life(view: &View<'_>, mut page: Page) -> Page {
    let Some(words) = words(view) else {
        return page;
    };
    let whole = page.body.len();
    page.body.squeeze(view.height.saturating_sub(1));
    let scrolls = !matches!(view.model.place, Place::Question { .. }) || view.model.top().is_some();
    let columns = usize::from(view.model.size.0);
    if scrolls || page.body.len() < view.height {
        let words = fit(&words, columns.saturating_sub(2)).into_owned();
        page.foot = Some(Line::raw(words));
        return page;
    }
    let is_busy = view.model.notice.is_some() || matches!(view.model.saving, Saving::Failed(_));
    let right: usize = page.status_right.spans.iter().map(span_cells).sum();
    // The sign that it goes on below comes to the right.
    let more = if page.body.has_more || whole > view.height {
        cells(&view.text("more-below")) + 4
    } else {
        0
    };
    let left: usize = page.status.spans.iter().map(span_cells).sum();
    let room = columns.saturating_sub(left + right + more + 8);
    if !is_busy && room >= LEAST {
        let words = fit(&words, room);
        page.status.spans.push(Span::raw(format!("  {words}")));
    }
    page
}

fn span_cells(span: &Span<'_>) -> usize {
    cells(&span.content)
}

/// What is to be said where the person is: about the main questionnaire on the home screen,
/// about the one that is answered at its questions and in its report.
fn words(view: &View<'_>) -> Option<String> {
    let facts = match (view.model.top(), &view.model.place) {
        (None, Place::Home) => Facts::from(view.model.cover.as_ref()?),
        (None, Place::Question { .. }) | (Some(Layer::Report { .. }), _) => {
            Facts::from(&*view.session()?.questionnaire)
        }
        _ => return None,
    };
    let today = view.model.now.to_zoned(TimeZone::system()).date();
    facts.past_line(view.catalog, today)
}
