use super::place::numbered;
use crate::i18n::{Catalog, Message};
use crate::report::{site_words, words};
use crate::wizard::Offers;

/// Says which questionnaires can be begun, those that suit the company first.
pub(super) fn offer_lines(offers: &Offers, catalog: &Catalog, lines: &mut Vec<String>) {
    lines.push(catalog.text("offers-title"));
    let suits = offers.rows.iter().any(|offer| offer.why.is_some());
    if let Some(basis) = offers.basis.as_ref().filter(|_| suits) {
        let name = site_words(catalog, &basis.assessment);
        lines.push(catalog.say(&Message::new("offers-purpose").with("name", name)));
    }
    for (row, offer) in offers.rows.iter().enumerate() {
        let size = Message::new("offers-size")
            .with("questions", offer.questions())
            .with("minutes", offer.minutes().to_string());
        let title = words(catalog, &offer.questionnaire, &offer.questionnaire.title);
        let mut said = format!("{title} ({})", catalog.say(&size));
        if offer.is_answered {
            said = format!("{said} {}", catalog.text("offers-answered"));
        } else if offer.why.is_some() {
            said = format!("{said} {}", catalog.text("offers-suits"));
        }
        lines.push(numbered(row + 1, &said));
        if let (Some(why), Some(basis)) = (&offer.why, &offers.basis) {
            lines.push(words(catalog, &basis.questionnaire, why));
        }
    }
}
