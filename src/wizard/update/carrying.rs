//! Answers about scope that an earlier assessment of the same company already gave.

use super::{Effect, Model, Place, moving, saving};
use crate::assessment::{Assessment, carry_over};
use crate::wizard::{Access, Carried};

/// Asks for an earlier assessment of the company, once company and site are settled.
///
/// After another company was written, what came from the first one and was not seen yet goes.
pub(super) fn look(model: &mut Model) -> Vec<Effect> {
    let Some(session) = &mut model.session else {
        return Vec::new();
    };
    let assessment = &mut session.assessment;
    let company = Some((assessment.organisation.clone(), assessment.site.clone()));
    let is_looked_for = session.is_begun && session.access == Access::Write;
    if !is_looked_for || session.carried.company == company {
        return Vec::new();
    }
    let before = std::mem::take(&mut session.carried);
    session.carried.company = company;
    for question in &before.questions {
        assessment.scope.remove(question);
    }
    let asked = Effect::FindEarlier(Box::new(assessment.clone()));
    let mut effects = if before.questions.is_empty() {
        Vec::new()
    } else {
        saving::save(model)
    };
    effects.push(asked);
    effects
}

/// Takes over what the earlier assessment answers; every answer is still shown.
pub(super) fn take(model: &mut Model, earlier: &Assessment) -> Vec<Effect> {
    let now = model.now;
    let Some(session) = &mut model.session else {
        return Vec::new();
    };
    if session.access != Access::Write {
        return Vec::new();
    }
    let questionnaire = session.questionnaire.clone();
    let filled = carry_over(&questionnaire, &mut session.assessment, earlier, now);
    if filled.is_empty() {
        return Vec::new();
    }
    session.carried = Carried {
        from: Some(earlier.updated),
        questions: filled.into_iter().collect(),
        ..std::mem::take(&mut session.carried)
    };
    let effects = saving::save(model);
    if matches!(model.place, Place::Question { .. }) {
        moving::to_first_question(model);
    }
    effects
}
