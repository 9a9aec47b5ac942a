//! The points of official documents, the questions that serve them, and how they stand.

use super::{Body, View};
use crate::report::crosswalk::{
    CrossedPoint, Mark, crosswalk, document_words, has_secondary, mark_words, point_words,
};
use crate::scoring::score;
use crate::text::{cells, pad};
use crate::wizard::Session;
use ratatui::style::Style;
use ratatui::text::Span;

pub(super) fn body(view: &View<'_>, scroll: usize) -> Body {
    let mut body = Body::scrolled(scroll);
    let Some(session) = view.session() else {
        return body;
    };
    let card = score(&session.questionnaire, &session.assessment);
    let crosswalk = crosswalk(&session.questionnaire, &session.assessment, &card);
    body.air();
    let mut explain = |id| body.words(&view.text(id), 0, view.width, view.theme.plain());
    explain("report-crosswalk-explained");
    if has_secondary(&crosswalk) {
        explain("report-crosswalk-secondary");
    }
    for crossed in &crosswalk {
        body.line("");
        let words = document_words(view.catalog, &session.questionnaire, crossed);
        body.words(&words, 0, view.width, view.theme.strong());
        for point in &crossed.points {
            write_point(view, session, point, &mut body);
        }
    }
    body
}

fn write_point(view: &View<'_>, session: &Session, point: &CrossedPoint<'_>, body: &mut Body) {
    let questionnaire = &session.questionnaire;
    let title = point_words(view.catalog, questionnaire, point.point);
    body.words(&title, 2, view.width, view.theme.accent());
    if let Some(reason) = &point.point.unserved {
        let words = view.words(questionnaire, reason);
        body.words(&words, 4, view.width, view.theme.plain());
    }
    let widest = Mark::ALL.map(|mark| cells(&mark_words(view.catalog, mark)));
    let widest = widest.into_iter().max().unwrap_or(0);
    for served in &point.served {
        let mark = mark_words(view.catalog, served.mark);
        let lead = vec![Span::styled(
            format!("    {}  ", pad(&mark, widest)),
            style(view, served.mark),
        )];
        let words = view.words(questionnaire, &served.question.text);
        body.hanging(lead, &words, view.width, view.theme.plain());
    }
}

/// What is missing stands out; colour is never the only sign.
fn style(view: &View<'_>, mark: Mark) -> Style {
    match mark {
        Mark::NotYet | Mark::Unknown | Mark::Open => view.theme.strong(),
        _ => view.theme.plain(),
    }
}
