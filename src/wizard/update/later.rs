//! What time brings: an earlier assessment to compare with, a newer version of the questionnaire.

use super::{Effect, Layer, Model};
use crate::wizard::{Access, Newer, Pair};

/// Asks for the assessment under the cursor and the one before it of the same company.
pub(super) fn compare(model: &Model) -> Vec<Effect> {
    let pair = model.home.selected().zip(model.home.earlier());
    let asked = pair.map(|(row, earlier)| Effect::Compare {
        before: earlier.id.clone(),
        after: row.id.clone(),
    });
    asked.into_iter().collect()
}

pub(super) fn compared(model: &mut Model, pair: Pair) -> Vec<Effect> {
    match pair.comparison() {
        Ok(_) => super::open(
            model,
            Layer::Comparison {
                pair: Box::new(pair),
                scroll: 0,
            },
        ),
        Err(why) => {
            model.notice = Some(crate::i18n::Explain::message(&why));
            Vec::new()
        }
    }
}

/// Offers the newer version, over whatever the assessment opened with.
pub(super) fn newer(model: &mut Model, newer: Newer) -> Vec<Effect> {
    let session = model.session.as_ref();
    let is_ours = session.is_some_and(|session| session.access == Access::Write);
    if is_ours {
        return super::open(model, Layer::Newer(newer));
    }
    Vec::new()
}

/// Asks for the answers to be carried over.
pub(super) fn migrate(model: &mut Model) -> Vec<Effect> {
    let is_offered = matches!(model.top(), Some(Layer::Newer(_)));
    let Some(session) = model.session.as_ref().filter(|_| is_offered) else {
        return Vec::new();
    };
    let asked = Effect::Migrate(Box::new(session.assessment.clone()));
    // Whatever lay over the old one has nothing to do with the new one.
    model.layers.clear();
    vec![asked]
}
