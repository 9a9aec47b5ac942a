//! Fills the home screen.

use super::Runner;
use crate::assessment::store::{Listed, Load, Store};
use crate::assessment::{Assessment, AssessmentId};
use crate::i18n::{Explain, Message};
use crate::questionnaire::Questionnaire;
use crate::scoring::score;
use crate::wizard::{Flow, Model, Msg, Row, Saving, update};
use std::collections::BTreeMap;

impl Runner<'_> {
    pub(super) fn list(&mut self, model: &mut Model) {
        match self.store.list() {
            Ok(listed) => {
                let mut known = BTreeMap::new();
                let rows = listed
                    .iter()
                    .filter_map(|each| row(&self.store, each, &mut known))
                    .collect();
                if model.session.is_none() {
                    model.saving = Saving::Saved;
                }
                // Without a readable trash there is nothing to bring back.
                let deleted = self.store.deleted().unwrap_or_default();
                update(model, Msg::Listed { rows, deleted });
            }
            Err(error) => model.saving = Saving::Failed(error.message()),
        }
    }
}

type Known = BTreeMap<String, Option<Questionnaire>>;

fn row(store: &Store, listed: &Listed, known: &mut Known) -> Option<Row> {
    let Listed::Named { id, load } = listed else {
        return None;
    };
    Some(match load {
        Load::Loaded(assessment) => of_assessment(store, assessment, known),
        other => of_problem(id, other.fault(id)),
    })
}

fn of_problem(id: &AssessmentId, problem: Option<Message>) -> Row {
    Row {
        id: id.clone(),
        organisation: String::new(),
        site: String::new(),
        updated: None,
        done: None,
        grade: None,
        problem,
    }
}

fn of_assessment(store: &Store, assessment: &Assessment, known: &mut Known) -> Row {
    let identity = &assessment.questionnaire;
    let questionnaire = known
        .entry(identity.hash.clone())
        .or_insert_with(|| store.questionnaire(identity).ok());
    let done = questionnaire.as_ref().map(|questionnaire| {
        let tally = Flow::of(questionnaire, assessment).total();
        (tally.done, tally.asked)
    });
    let grade = questionnaire
        .as_ref()
        .and_then(|questionnaire| score(questionnaire, assessment).score.grade);
    Row {
        id: assessment.id.clone(),
        organisation: assessment.organisation.clone(),
        site: assessment.site.clone(),
        updated: Some(assessment.updated),
        done,
        grade,
        problem: None,
    }
}
