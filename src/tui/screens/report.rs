//! The report: how the company stands, and what to do now.

mod actions;
mod sections;

use super::{Body, View};
use crate::report::{Facts, facts_lines, headline};
use crate::scoring::{Scorecard, score};
use crate::wizard::{Access, Session};
use jiff::tz::TimeZone;
use ratatui::text::Span;

pub(super) fn body(view: &View<'_>, cursor: usize) -> Body {
    let mut body = Body::default();
    let Some(session) = view.session() else {
        return body;
    };
    let card = score(&session.questionnaire, &session.assessment);
    body.air();
    head(view, session, &card, &mut body);
    body.air();
    sections::map_and_sections(view, &session.questionnaire, &card, &mut body);
    body.air();
    actions::actions(view, session, &card, cursor, &mut body);
    body.air();
    let today = view.model.now.to_zoned(TimeZone::system()).date();
    let past = Facts::from(&*session.questionnaire).past_line(view.catalog, today);
    let facts = facts_lines(view.catalog, &session.questionnaire, today);
    // How old the facts are has a line of its own, always in sight.
    for line in facts.into_iter().filter(|line| past.as_ref() != Some(line)) {
        body.words(&line, 0, view.width, view.theme.plain());
    }
    if card.actions.is_empty() {
        body.scroll = Some(cursor);
    }
    body.keep_ends_in_sight(cursor, card.actions.len());
    body
}

fn head(view: &View<'_>, session: &Session, card: &Scorecard, body: &mut Body) {
    let headline = headline(view.catalog, &session.questionnaire, card);
    let lead = vec![
        Span::styled(
            format!("{}  ", view.text("report-overall")),
            view.theme.strong(),
        ),
        Span::styled(
            format!("{}   {}   ", headline.grade, headline.score),
            view.theme.accent(),
        ),
    ];
    body.hanging(lead, &headline.words, view.width, view.theme.strong());
    // How the company stands is what everybody looks for first.
    body.pin();
    for line in headline.lines {
        let bullet = view.text("report-bullet");
        match line.strip_prefix(&bullet) {
            Some(rest) => body.hanging(
                vec![Span::raw(format!("  {bullet}"))],
                rest,
                view.width,
                view.theme.plain(),
            ),
            None => body.words(&line, 2, view.width, view.theme.plain()),
        }
    }
    let has_more = session.longer().is_some() && !card.score.beyond.is_empty();
    let is_kiosk = view.model.kiosk.is_some();
    if has_more && session.access != Access::ReadOnly && !is_kiosk {
        let words = view.text("report-longer");
        body.words(&words, 2, view.width, view.theme.strong());
    }
}
