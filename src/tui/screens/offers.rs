//! The questionnaires that can be begun, those that suit the company first.

use super::{Body, View};
use crate::i18n::Message;
use crate::report::{first_sentence, site_words};
use crate::text::{cells, clean, pad, pad_left};
use crate::wizard::{Offer, Offers};

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
    let columns = Columns::new(view, offers);
    for (row, offer) in offers.rows.iter().enumerate() {
        let is_here = row == offers.cursor;
        if is_here {
            body.cursor_here(0);
        }
        let lead = format!("{} {}  ", view.theme.marker(is_here), row + 1);
        let title = view.words(&offer.questionnaire, &offer.questionnaire.title);
        let style = view.theme.row(is_here);
        let beside = columns.beside(view, offer);
        body.beside(&lead, &clean(&title), columns.title, &beside, style);
        let reason = reason(view, offers, offer);
        body.words(&reason, LEAD, view.width, view.theme.plain());
        body.air();
    }
    body.keep_ends_in_sight(offers.cursor, offers.rows.len());
    body
}

/// Why it suits the company, or else what it is for.
fn reason(view: &View<'_>, offers: &Offers, offer: &Offer) -> String {
    let words = if let (Some(why), Some(basis)) = (&offer.why, &offers.basis) {
        view.words(&basis.questionnaire, why)
    } else {
        let summary = view.words(&offer.questionnaire, &offer.questionnaire.summary);
        first_sentence(&summary).to_owned()
    };
    clean(&words).into_owned()
}

/// The columns of the list: title, whether it suits or was answered, and how much is asked.
struct Columns {
    title: usize,
    mark: usize,
    size: usize,
}

impl Columns {
    fn new(view: &View<'_>, offers: &Offers) -> Self {
        let widest = |words: fn(&View<'_>, &Offer) -> String| {
            let rows = offers.rows.iter();
            rows.map(|offer| cells(&words(view, offer)))
                .max()
                .unwrap_or(0)
        };
        let (mark, size) = (widest(mark), widest(size));
        Self {
            title: view.width.saturating_sub(mark + size + 4),
            mark,
            size,
        }
    }

    fn beside(&self, view: &View<'_>, offer: &Offer) -> String {
        let mark = pad(&mark(view, offer), self.mark);
        format!("  {mark}  {}", pad_left(&size(view, offer), self.size))
    }
}

fn mark(view: &View<'_>, offer: &Offer) -> String {
    if offer.is_answered {
        view.text("offers-answered")
    } else if offer.why.is_some() {
        view.text("offers-suits")
    } else {
        String::new()
    }
}

fn size(view: &View<'_>, offer: &Offer) -> String {
    let size = Message::new("offers-size")
        .with("questions", offer.questions())
        .with("minutes", offer.minutes().to_string());
    view.say(&size)
}
