//! The list of questionnaires: choose one and begin it.

use super::{Effect, Model, Place, moved};
use crate::wizard::Command;

pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let Place::Offers(offers) = &mut model.place else {
        return Vec::new();
    };
    let len = offers.rows.len();
    match command {
        Command::Choose(number) if usize::from(number) <= len => {
            offers.cursor = usize::from(number) - 1;
            begin(model)
        }
        Command::Forward | Command::Toggle => begin(model),
        Command::Back => {
            model.place = Place::Home;
            Vec::new()
        }
        _ => {
            offers.cursor = moved(offers.cursor, len, len, command);
            Vec::new()
        }
    }
}

fn begin(model: &Model) -> Vec<Effect> {
    let Place::Offers(offers) = &model.place else {
        return Vec::new();
    };
    let chosen = offers.selected().map(|offer| Effect::Begin {
        questionnaire: offer.name.clone(),
        proposes_company: true,
    });
    chosen.into_iter().collect()
}
