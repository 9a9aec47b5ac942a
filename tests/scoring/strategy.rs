//! Random questionnaires with random assessments of them, for property tests.

use crate::dice::Dice;
use crate::random_questionnaire::random_questionnaire;
use jiff::Timestamp;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use tenken::assessment::{Answer, Assessment, AssessmentId, Entry};
use tenken::questionnaire::{Kind, Level, Question, Questionnaire, Role};

/// What may vary between questionnaires.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    /// Whether questions may depend on flags and on earlier answers.
    pub(crate) has_conditions: bool,
    /// The fewest questions of a section.
    pub(crate) fewest: u8,
    /// How many numbers of questions there are from that on.
    pub(crate) more: u8,
}

impl Shape {
    pub(crate) const ANY: Self = Self {
        has_conditions: true,
        fewest: 1,
        more: 6,
    };
    /// Without conditions, so that an answer changes only its own question.
    pub(crate) const STEADY: Self = Self {
        has_conditions: false,
        fewest: 1,
        more: 6,
    };
    pub(crate) const SMALL: Self = Self {
        has_conditions: false,
        fewest: 2,
        more: 2,
    };
}

pub(crate) fn cases(shape: Shape) -> impl Strategy<Value = (Questionnaire, Assessment)> {
    (vec(any::<u8>(), 0..700), vec(any::<u8>(), 0..160)).prop_map(move |(asked, answered)| {
        let questionnaire = random_questionnaire(&mut Dice::new(asked), shape);
        let assessment = random_assessment(&mut Dice::new(answered), &questionnaire);
        (questionnaire, assessment)
    })
}

/// Two random assessments of one random questionnaire.
pub(crate) fn pairs(
    shape: Shape,
) -> impl Strategy<Value = (Questionnaire, Assessment, Assessment)> {
    (cases(shape), vec(any::<u8>(), 0..160)).prop_map(|((questionnaire, one), answered)| {
        let other = random_assessment(&mut Dice::new(answered), &questionnaire);
        (questionnaire, one, other)
    })
}

pub(crate) fn random_assessment(dice: &mut Dice, questionnaire: &Questionnaire) -> Assessment {
    let id = AssessmentId::from_random([0; 8]);
    let level = *dice.pick(&[Level::Full, Level::Triage]);
    let mut assessment = Assessment::new(id, questionnaire, level, Timestamp::UNIX_EPOCH);
    for question in questionnaire.questions() {
        let answer = match dice.roll(16) {
            0 | 1 => None,
            2 => Some(garbage(dice)),
            _ => random_answer(dice, question),
        };
        *assessment.entry_mut(questionnaire, &question.id) = Entry {
            answer,
            reason: (*dice.pick(&["not ours", " ", ""])).to_owned(),
            ..Entry::default()
        };
    }
    assessment
}

pub(crate) fn random_answer(dice: &mut Dice, question: &Question) -> Option<Answer> {
    Some(match question.kind {
        Kind::Single if question.options.is_empty() => return None,
        Kind::Single => Answer::option(&dice.pick(&question.options).id),
        Kind::Multiple => Answer::Chosen(
            question
                .options
                .iter()
                .filter(|option| dice.chance(if option.role == Role::Answer { 5 } else { 1 }))
                .map(|option| option.id.clone())
                .collect(),
        ),
        Kind::Number { min, .. } => Answer::Number(min + i64::from(dice.roll(26))),
        Kind::Text { .. } => Answer::Text("text".to_owned()),
    })
}

/// Answers that only a damaged file or another version of the questionnaire gives.
fn garbage(dice: &mut Dice) -> Answer {
    dice.pick(&[
        Answer::option("gone"),
        Answer::Chosen(vec!["gone".to_owned(), "a".to_owned(), "a".to_owned()]),
        Answer::Chosen(vec!["b".to_owned(), "a".to_owned()]),
        Answer::Chosen(Vec::new()),
        Answer::Number(i64::MAX),
        Answer::Number(i64::MIN),
        Answer::Text(String::new()),
    ])
    .clone()
}
