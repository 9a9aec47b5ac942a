//! Fills the home screen.

use super::Runner;
use super::known::Known;
use super::others::is_of_main;
use crate::assessment::store::{Listed, Load, Store};
use crate::assessment::{Assessment, AssessmentId};
use crate::i18n::{Explain, Message};
use crate::questionnaire::Questionnaire;
use crate::report::{is_grade_name, score_words};
use crate::scoring::{Scorecard, score};
use crate::wizard::{Flow, Model, Msg, Other, Row, Saving, Told, update};

impl Runner<'_> {
    pub(super) fn list(&mut self, model: &mut Model) {
        match self.store.list() {
            Ok(listed) => {
                let loaded = listed.iter().filter_map(assessment).cloned();
                // First, so that the rows know the main questionnaire.
                let suiting = self.suiting(model, &loaded.collect::<Vec<_>>());
                let rows = listed
                    .iter()
                    .filter_map(|each| row(&self.store, model, each, &mut self.known))
                    .collect();
                if model.session.is_none() {
                    model.saving = Saving::Saved;
                }
                // Without a readable trash there is nothing to bring back.
                let deleted = self.store.deleted().unwrap_or_default();
                let listed = Msg::Listed {
                    rows,
                    deleted,
                    suiting,
                };
                update(model, listed);
            }
            Err(error) => model.saving = Saving::Failed(error.message()),
        }
    }
}

/// Returns a listed assessment that can be read.
pub(super) fn assessment(listed: &Listed) -> Option<&Assessment> {
    match listed {
        Listed::Named { load, .. } => load.assessment(),
        Listed::Misnamed { .. } => None,
    }
}

fn row(store: &Store, model: &Model, listed: &Listed, known: &mut Known) -> Option<Row> {
    let Listed::Named { id, load } = listed else {
        return None;
    };
    Some(match load {
        Load::Loaded(assessment) => of_assessment(store, model, assessment, known),
        other => of_problem(id, other.fault(id)),
    })
}

fn of_problem(id: &AssessmentId, problem: Option<Message>) -> Row {
    Row {
        id: id.clone(),
        other: None,
        organisation: String::new(),
        site: String::new(),
        updated: None,
        done: None,
        grade: None,
        told: None,
        problem,
    }
}

fn of_assessment(store: &Store, model: &Model, assessment: &Assessment, known: &mut Known) -> Row {
    let identity = &assessment.questionnaire;
    let questionnaire = known.answered(store, identity);
    let done = questionnaire.as_ref().map(|questionnaire| {
        let tally = Flow::of(questionnaire, assessment).total();
        (tally.done, tally.asked)
    });
    let scored = questionnaire.as_ref().map(|questionnaire| {
        let card = score(questionnaire, assessment);
        (grade(questionnaire, &card), card.score.low)
    });
    let told = scored.as_ref().map(|(_, score)| Told {
        questionnaire: identity.id.clone(),
        started: assessment.started,
        score: *score,
    });
    Row {
        id: assessment.id.clone(),
        other: (!is_of_main(model, identity)).then(|| Other {
            id: identity.id.clone(),
            questionnaire,
        }),
        organisation: assessment.organisation.clone(),
        site: assessment.site.clone(),
        updated: Some(assessment.updated),
        done,
        grade: scored.and_then(|(grade, _)| grade),
        told,
        problem: None,
    }
}

/// Names the grade by its letter; one without a letter is told by the score.
fn grade(questionnaire: &Questionnaire, card: &Scorecard) -> Option<String> {
    let grade = card.score.grade.as_ref()?;
    if is_grade_name(grade) {
        return Some(grade.clone());
    }
    Some(score_words(card.score.low, &questionnaire.method))
}
