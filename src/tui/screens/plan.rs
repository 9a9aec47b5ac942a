//! The plan: what to do, and what the score would be if some of it were done.

mod rows;

use super::{Body, View};
use crate::i18n::Message;
use crate::report::{ResidualMove, empty_plan_words, headline, residual_moves};
use crate::scoring::{Scorecard, score};
use crate::text::{fit, pad};
use crate::wizard::{Plan, Session};
use ratatui::text::{Line, Span};
use rows::rows;

/// Columns of a section’s name, and of its residual risk now and then.
const NAME: usize = 14;
const RESIDUAL: usize = 11;
const THEN: usize = 12;
const GAP: usize = 2;
/// Rows from which on there is room for the sections above what is to be done.
const ROOM_FOR_SECTIONS: usize = 16;

pub(super) fn body(view: &View<'_>, plan: &Plan) -> Body {
    let mut body = Body::default();
    let Some(session) = view.session() else {
        return body;
    };
    let card = score(&session.questionnaire, &session.assessment);
    let then = plan.then(session);
    body.air();
    head(view, session, plan, &card, then.as_ref(), &mut body);
    if view.height >= ROOM_FOR_SECTIONS {
        let then = then.as_ref().unwrap_or(&card);
        moves(view, session, &card, then, &mut body);
    }
    body.air();
    if plan.rows.is_empty() {
        body.words(
            &empty_plan_words(view.catalog, &card),
            0,
            view.width,
            view.theme.strong(),
        );
    } else {
        rows(view, session, plan, &card, &mut body);
    }
    body
}

/// Grade and score, now and then, and what it is that is tried.
fn head(
    view: &View<'_>,
    session: &Session,
    plan: &Plan,
    card: &Scorecard,
    then: Option<&Scorecard>,
    body: &mut Body,
) {
    let result = |card: &Scorecard| {
        let said = headline(view.catalog, &session.questionnaire, card);
        format!("{}  {}", said.grade, said.score)
    };
    let mut lead = vec![
        Span::styled(
            format!("{}  ", view.text("report-overall")),
            view.theme.strong(),
        ),
        Span::styled(result(card), view.theme.accent()),
    ];
    if let Some(then) = then {
        lead.push(Span::raw(format!(" {} ", view.theme.glyphs.becomes)));
        lead.push(Span::styled(result(then), view.theme.accent()));
    }
    lead.push(Span::raw("   "));
    let purpose = Message::new(if plan.ticked.is_empty() {
        "plan-try"
    } else {
        "plan-tried"
    });
    let words = view.say(&purpose.with("count", plan.ticked.len()));
    body.hanging(lead, &words, view.width, view.theme.plain());
}

/// The residual risk of each section, now and then, as many beside each other as fit.
fn moves(view: &View<'_>, session: &Session, card: &Scorecard, then: &Scorecard, body: &mut Body) {
    let moves = residual_moves(view.catalog, &session.questionnaire, card, then);
    let cell = NAME + RESIDUAL + THEN + GAP;
    let columns = (view.width / cell).max(1);
    if !moves.is_empty() {
        body.line(Line::raw(view.text("plan-residual-head")));
    }
    for some in moves.chunks(columns) {
        let mut spans = vec![Span::raw("  ")];
        for each in some {
            spans.extend(moved(view, each));
        }
        body.line(spans);
    }
}

fn moved(view: &View<'_>, each: &ResidualMove) -> Vec<Span<'static>> {
    let is_moved = each.now != each.then;
    let then = if is_moved {
        format!("{} {}", view.theme.glyphs.becomes, each.then)
    } else {
        String::new()
    };
    let style = if is_moved {
        view.theme.strong()
    } else {
        view.theme.plain()
    };
    vec![
        Span::raw(apart(&each.section, NAME)),
        Span::styled(apart(&each.now, RESIDUAL), style),
        Span::styled(pad(&then, THEN), style),
        Span::raw(" ".repeat(GAP)),
    ]
}

/// Makes a text exactly `width` cells wide, the last one always free.
fn apart(text: &str, width: usize) -> String {
    pad(&fit(text, width.saturating_sub(1)), width)
}
