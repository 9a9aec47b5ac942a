//! Where the person is, as lines of text.

use super::asked::question_lines;
use super::codes::code_lines;
use super::help::help_lines;
use super::home::home_lines;
use super::names::name_lines;
use super::offers::offer_lines;
use super::plan::{action_lines, plan_lines};
use super::read::{comparison_lines, overview_lines, result_lines, why_lines};
use super::review::{level_lines, review_lines};
use super::round::{done_lines, round_lines, stop_lines};
use super::workshops::{form_lines, list_lines, menu_lines};
use crate::i18n::Catalog;
use crate::report::Facts;
use crate::wizard::{Layer, Model, Place, Session};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Says what lies on top, or where the person is.
pub(super) fn lines(model: &Model, catalog: &Catalog) -> Vec<String> {
    let mut lines = vec![String::new()];
    match (model.top(), &model.session) {
        (Some(layer), session) => layer_lines(model, session.as_ref(), layer, catalog, &mut lines),
        (None, session) => place_lines(model, session.as_ref(), catalog, &mut lines),
    }
    lines
}

fn place_lines(
    model: &Model,
    session: Option<&Session>,
    catalog: &Catalog,
    lines: &mut Vec<String>,
) {
    match (&model.place, session) {
        (Place::Home, _) => home_lines(model, catalog, lines),
        (Place::Offers(offers), _) => offer_lines(offers, catalog, lines),
        (Place::Workshops(workshops), _) => list_lines(workshops, catalog, lines),
        (Place::WorkshopForm(form), _) => form_lines(form, catalog, lines),
        (Place::Workshop(menu), _) => menu_lines(menu, catalog, lines),
        (Place::Details(details), Some(session)) => name_lines(details, session, catalog, lines),
        (Place::Level { .. }, Some(session)) => level_lines(session, catalog, lines),
        (Place::Question { id, .. }, Some(session)) => {
            if let Some(asked) = session.question(id) {
                let facts = Facts::from(&*session.questionnaire);
                lines.extend(facts.past_line(catalog, today(model)));
                question_lines(session, asked, catalog, lines);
            }
        }
        (Place::Review { .. }, Some(session)) => review_lines(session, catalog, lines),
        (Place::Between, _) => round_lines(model, catalog, lines),
        (Place::Done { .. }, _) => done_lines(catalog, lines),
        // What a trainer shows or hands round is a screen.
        (Place::Board(_) | Place::Joining(_), _)
        | (
            Place::Details(_) | Place::Level { .. } | Place::Question { .. } | Place::Review { .. },
            None,
        ) => {}
    }
}

fn layer_lines(
    model: &Model,
    session: Option<&Session>,
    layer: &Layer,
    catalog: &Catalog,
    lines: &mut Vec<String>,
) {
    match (layer, session) {
        (Layer::Help { .. }, _) => help_lines(model, catalog, lines),
        (Layer::Note { .. }, _) => written_lines(model, "note-heading", catalog, lines),
        (Layer::Reason { .. }, _) => written_lines(model, "reason-heading", catalog, lines),
        (Layer::Words { .. }, _) => written_lines(model, "plan-words-heading", catalog, lines),
        (Layer::Reception(reception), _) => {
            lines.push(catalog.text("reception-purpose"));
            let fresh = reception.said.iter().take(reception.fresh).rev();
            lines.extend(fresh.map(|said| catalog.say(said)));
        }
        (Layer::Kiosk(_), _) => stop_lines(model, catalog, lines),
        (Layer::Codes(codes), Some(session)) => code_lines(session, *codes, catalog, lines),
        (Layer::Folder { .. }, _) => lines.push(catalog.text("folder-purpose")),
        (Layer::Trouble(trouble), _) => {
            lines.push(catalog.say(&trouble.message));
            if trouble.has_backup {
                lines.push(numbered(1, &catalog.text("trouble-restore")));
            }
            lines.push(catalog.text("plain-enter-closes"));
        }
        (Layer::Comparison { pair, .. }, _) => comparison_lines(pair, catalog, lines),
        (Layer::Newer(newer), _) => {
            lines.extend(newer.words(catalog));
            lines.push(numbered(1, &catalog.text("newer-migrate")));
            lines.push(numbered(2, &catalog.text("newer-stay")));
        }
        (Layer::Plan(plan), Some(session)) => plan_lines(session, plan, catalog, lines),
        (Layer::Action(form), Some(session)) => action_lines(model, session, form, catalog, lines),
        (Layer::Why { question, .. }, Some(session)) => {
            why_lines(session, question, catalog, lines);
        }
        (Layer::Overview(_), Some(session)) => overview_lines(session, catalog, lines),
        (Layer::Report { .. } | Layer::Ledger { .. } | Layer::Crosswalk { .. }, Some(session)) => {
            result_lines(model, session, layer, catalog, lines);
        }
        _ => {}
    }
}

/// Says what is to be written, and what is written already.
fn written_lines(model: &Model, heading: &'static str, catalog: &Catalog, lines: &mut Vec<String>) {
    lines.push(catalog.text(heading));
    let held = model.editor().map(|editor| editor.text().to_owned());
    if let Some(held) = held.filter(|held| !held.is_empty()) {
        lines.push(held);
        lines.push(catalog.text("plain-keeps"));
    }
}

pub(super) fn today(model: &Model) -> Date {
    model.now.to_zoned(TimeZone::system()).date()
}

pub(super) fn numbered(number: usize, words: &str) -> String {
    format!("{number}. {words}")
}
