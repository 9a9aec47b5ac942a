//! One file a screen: each makes a body from the model.

mod action;
mod board;
mod comparison;
mod crosswalk;
mod details;
mod folder;
mod help;
mod home;
mod kiosk;
mod ledger;
mod level;
mod newer;
mod offers;
mod overview;
mod plan;
mod question;
mod reception;
mod report;
mod review;
mod round;
mod shelf_life;
mod trouble;
mod why;
mod workshops;
mod writing;

use super::body::Body;
use super::key_bar::key_bar;
use super::list_row::list_row;
use super::{Page, View};
use crate::i18n::Message;
use crate::report::{score_words, site_words};
use crate::scoring::score;
use crate::text::{cells, clean, fit};
use crate::wizard::{Layer, Place, Saving};
use ratatui::text::{Line, Span};

/// Makes the page of whatever is on top.
pub(super) fn page(view: &View<'_>) -> Page {
    if let (None | Some(Layer::Board(_)), Some(board)) = (view.model.top(), view.model.board()) {
        return board::page(view, board);
    }
    let body = match (view.model.top(), &view.model.place) {
        (Some(layer), _) => layer_body(view, layer),
        (None, Place::Home) => home::body(view),
        (None, Place::Offers(offers)) => offers::body(view, offers),
        (None, Place::Details(details)) => details::body(view, details),
        (None, Place::Level { cursor }) => level::body(view, *cursor),
        (None, Place::Question { id, .. }) => question::body(view, id),
        (None, Place::Review { cursor }) => review::body(view, *cursor),
        (None, Place::Board(_)) => Body::default(),
        (None, Place::Workshops(workshops)) => workshops::list(view, workshops),
        (None, Place::WorkshopForm(form)) => workshops::form::body(view, form),
        (None, Place::Workshop(menu)) => workshops::menu(view, menu),
        (None, Place::Between) => match view.model.round() {
            Some(round) => round::body(view, round),
            None => kiosk::between(view),
        },
        (None, Place::Joining(joining)) => kiosk::joining(view, joining),
        (None, Place::Done { cursor }) => kiosk::done(view, *cursor),
    };
    let columns = usize::from(view.model.size.0);
    let right = progress(view);
    let head = head(view, columns.saturating_sub(cells(&right) + 4));
    let page = Page {
        head,
        head_right: Line::raw(right),
        body: with_failure(view, body),
        foot: None,
        status: status(view),
        status_right: Line::raw(pace(view)),
        keys: key_bar(view, columns.saturating_sub(2)),
    };
    shelf_life::with_shelf_life(view, page)
}

fn layer_body(view: &View<'_>, layer: &Layer) -> Body {
    match layer {
        Layer::Help { scroll } => help::body(view, *scroll),
        Layer::Why { question, scroll } => why::body(view, question, *scroll),
        Layer::Note { question, editor } => writing::body(view, question, editor, "note-heading"),
        Layer::Reason { question, editor } => {
            writing::body(view, question, editor, "reason-heading")
        }
        Layer::Words { question, editor } => {
            writing::body(view, question, editor, "plan-words-heading")
        }
        Layer::Plan(plan) => plan::body(view, plan),
        Layer::Action(form) => action::body(view, form),
        Layer::Overview(overview) => overview::body(view, overview),
        Layer::Report { cursor } => report::body(view, *cursor),
        Layer::Ledger { cursor } => ledger::body(view, *cursor),
        Layer::Crosswalk { scroll } => crosswalk::body(view, *scroll),
        Layer::Comparison { pair, scroll } => comparison::body(view, pair, *scroll),
        Layer::Newer(newer) => newer::body(view, newer),
        Layer::Trouble(trouble) => trouble::body(view, trouble),
        Layer::Reception(reception) => reception::body(view, reception),
        Layer::Folder { editor } => folder::body(view, editor),
        // Each has the whole screen: the board draws its own, and codes take every row.
        Layer::Board(_) | Layer::Codes(_) => Body::default(),
        Layer::Kiosk(sheet) => kiosk::sheet(view, *sheet),
    }
}

fn head(view: &View<'_>, width: usize) -> Line<'static> {
    let name = view.text("app-name");
    let mut spans = vec![Span::styled(name.clone(), view.theme.accent())];
    if let Some(session) = view.session() {
        let who = site_words(view.catalog, &session.assessment);
        let room = width.saturating_sub(cells(&name) + 2);
        spans.push(Span::raw(format!("  {}", fit(&who, room))));
    }
    Line::from(spans)
}

/// How far along: the section's questions, then all of them.
fn progress(view: &View<'_>) -> String {
    let (
        Some(session),
        None | Some(Layer::Note { .. } | Layer::Reason { .. }),
        Place::Question { id, .. },
    ) = (view.session(), view.model.top(), &view.model.place)
    else {
        return String::new();
    };
    let flow = session.flow();
    let total = flow.total();
    let Some(section) = session.questionnaire.section_of(id) else {
        let scope = flow.tally(&session.questionnaire.scope);
        return tally(view, "progress-scope", None, scope);
    };
    let short = view.words(&session.questionnaire, &section.short);
    let here = tally(
        view,
        "progress-section",
        Some(&short),
        flow.tally(&section.questions),
    );
    format!("{here}   {}", tally(view, "progress-total", None, total))
}

fn tally(
    view: &View<'_>,
    id: &'static str,
    section: Option<&str>,
    tally: crate::wizard::Tally,
) -> String {
    let message = Message::new(id)
        .with("done", tally.done)
        .with("asked", tally.asked);
    view.say(&match section {
        Some(section) => message.with("section", section),
        None => message,
    })
}

/// One line that is always there: whether everything is saved, or what just happened.
fn status(view: &View<'_>) -> Line<'static> {
    let theme = view.theme;
    if let Some(notice) = &view.model.notice {
        return Line::styled(view.say(notice), theme.strong());
    }
    let saving = match &view.model.saving {
        Saving::Failed(_) => {
            let id = match (view.model.is_warned, view.model.kiosk.is_some()) {
                (false, _) => "not-saved-short",
                (true, false) => "not-saved-leave",
                // Answers of a workshop stay in its folder.
                (true, true) => "kiosk-not-saved-leave",
            };
            return Line::styled(view.text(id), theme.warning());
        }
        Saving::Saved => "saved",
        Saving::Saving => "saving",
        Saving::InMemory => "in-memory",
        Saving::ReadOnly => "read-only",
    };
    if view.session().is_some() {
        return Line::raw(view.text(saving));
    }
    if view.model.kiosk.is_some() {
        return Line::default();
    }
    let folder = clean(&view.model.data_dir);
    Line::raw(view.say(&Message::new("data-folder").with("folder", folder)))
}

/// What went wrong with saving stands above everything, in full.
fn with_failure(view: &View<'_>, body: Body) -> Body {
    let Saving::Failed(why) = &view.model.saving else {
        return body;
    };
    let mut all = Body::default();
    let words = view.say(&Message::new("not-saved").with("why", view.say(why)));
    all.words(&words, 0, view.width, view.theme.warning());
    all.append(body);
    all
}

/// The score so far and the time left, while questions are answered.
fn pace(view: &View<'_>) -> String {
    let (Some(session), None, Place::Question { .. }) =
        (view.session(), view.model.top(), &view.model.place)
    else {
        return String::new();
    };
    let mut parts = Vec::new();
    let flow = session.flow();
    let total = flow.total();
    if view.model.shows_score && total.done > 0 {
        let result = score(&session.questionnaire, &session.assessment).score;
        let method = &session.questionnaire.method;
        let (low, high) = (
            score_words(result.low, method),
            score_words(result.high, method),
        );
        let message = Message::new(if low == high {
            "score-now"
        } else {
            "score-range-now"
        });
        parts.push(view.say(&message.with("low", low).with("high", high)));
    }
    let scope = flow.tally(&session.questionnaire.scope);
    let left = total.asked - total.done;
    // Before the scope is known, nobody knows how many questions there will be.
    if left > 0 && scope.done == scope.asked {
        parts
            .push(view.say(&Message::new("time-left").with("minutes", session.pace.minutes(left))));
    }
    parts.join("   ")
}
