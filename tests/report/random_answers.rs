//! Answers as somebody might give them to a whole questionnaire.

use crate::dice::Dice;
use jiff::Timestamp;
use tenken::assessment::{Answer, Assessment, AssessmentId};
use tenken::questionnaire::{Kind, Level, Question, Questionnaire, Role};

/// Answers every question at random, or leaves it open; some actions get a name.
pub(crate) fn random_answers(questionnaire: &Questionnaire, bytes: Vec<u8>) -> Assessment {
    let mut dice = Dice::new(bytes);
    let level = *dice.pick(&[Level::Triage, Level::Essential, Level::Full, Level::Full]);
    let id = AssessmentId::from_random([0; 8]);
    let mut assessment = Assessment::new(id, questionnaire, level, Timestamp::UNIX_EPOCH);
    for question in questionnaire.questions() {
        if dice.chance(1) {
            continue;
        }
        let answer = answer(&mut dice, question);
        let entry = assessment.entry_mut(questionnaire, &question.id);
        entry.answer = answer;
        "no such work".clone_into(&mut entry.reason);
        if dice.chance(1) {
            let progress = assessment.actions.entry(question.id.clone()).or_default();
            progress.who = dice
                .pick(&["山田", "品質保証課 佐藤主任", " ", "a\nb"])
                .to_string();
        }
    }
    assessment
}

fn answer(dice: &mut Dice, question: &Question) -> Option<Answer> {
    let plain = question
        .options
        .iter()
        .filter(|option| option.role == Role::Answer);
    match question.kind {
        Kind::Single => {
            let all: Vec<&str> = question
                .options
                .iter()
                .map(|each| each.id.as_str())
                .collect();
            let chosen: &str = dice.pick::<&str>(&all);
            Some(Answer::option(chosen))
        }
        Kind::Multiple => {
            let chosen = plain.filter(|_| dice.chance(4)).map(|each| each.id.clone());
            Some(Answer::Chosen(chosen.collect()))
        }
        Kind::Number { min, .. } => Some(Answer::Number(min)),
        Kind::Text { .. } => None,
    }
}
