//! The questionnaires that can be begun, those that suit the company first.

use super::{Body, View, list_row};
use crate::i18n::Message;
use crate::report::{first_sentence, site_words};
use crate::text::{cells, clean, pad};
use crate::wizard::{Offer, Offers};
use ratatui::text::Span;

/// Columns of the marker and the number before a row's words.
const LEAD: usize = 5;

pub(super) fn body(view: &View<'_>, offers: &Offers) -> Body {
    let mut body = Body::default();
    body.air();
    let title = view.text("offers-title");
    body.words(&title, 0, view.width, view.theme.strong());
    body.air();
    let suits = offers.rows.iter().any(|offer| offer.why.is_some());
    if let Some(basis) = offers.basis.as_ref().filter(|_| suits) {
        let name = site_words(view.catalog, &basis.assessment);
        let purpose = view.say(&Message::new("offers-purpose").with("name", name));
        body.words(&purpose, 0, view.width.min(76), view.theme.plain());
        body.air();
    }
    for (row, offer) in offers.rows.iter().enumerate() {
        let is_here = row == offers.cursor;
        list_row(view, row, is_here, "", &head(view, offer), &mut body);
        reason(view, offers, offer, &mut body);
        body.air();
    }
    body
}

/// The title, and beside it how much is asked.
fn head(view: &View<'_>, offer: &Offer) -> String {
    let size = Message::new("offers-size")
        .with("questions", offer.questions())
        .with("minutes", offer.minutes());
    let mut size = view.say(&size);
    if offer.is_answered {
        size = format!("{}  {size}", view.text("offers-answered"));
    }
    let room = view.width.saturating_sub(LEAD + cells(&size) + 2);
    let title = view.words(&offer.questionnaire, &offer.questionnaire.title);
    format!("{}  {size}", pad(&clean(&title), room))
}

/// Why it suits the company, or else what it is for.
fn reason(view: &View<'_>, offers: &Offers, offer: &Offer, body: &mut Body) {
    let indent = " ".repeat(LEAD);
    let (lead, words) = match (&offer.why, &offers.basis) {
        (Some(why), Some(basis)) => (
            view.text("offers-suits"),
            view.words(&basis.questionnaire, why),
        ),
        _ => {
            let summary = view.words(&offer.questionnaire, &offer.questionnaire.summary);
            (String::new(), first_sentence(&summary).to_owned())
        }
    };
    let lead = vec![Span::raw(indent), Span::styled(lead, view.theme.accent())];
    body.hanging(lead, &clean(&words), view.width, view.theme.plain());
}
