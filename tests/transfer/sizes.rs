//! How many codes it takes.

use crate::answers::{QUESTIONNAIRES, ROOM, assessment, codes, lines, rolls};
use crate::dice::Dice;
use proptest::prelude::*;
use tenken::assessment::transfer::{Carries, Payload};
use tenken::assessment::{Assessment, AssessmentId};
use tenken::questionnaire::{Level, Questionnaire};

/// Every question up to a level answered with its last option, and everything ticked.
fn answered(questionnaire: &Questionnaire, level: Level) -> Assessment {
    let id = AssessmentId::from_random([7; 8]);
    let now = "2026-11-29T09:30:12Z".parse().unwrap();
    let mut assessment = Assessment::new(id, questionnaire, level, now);
    assessment.sequence = 90;
    for question in questionnaire
        .questions()
        .filter(|question| question.level <= level)
    {
        let entry = assessment.entry_mut(questionnaire, &question.id);
        let mut options = question.options.iter().map(|option| option.id.clone());
        entry.answer = Some(tenken::assessment::Answer::Chosen(match question.kind {
            tenken::questionnaire::Kind::Multiple => options.collect(),
            _ => options.next_back().into_iter().collect(),
        }));
        "not ours".clone_into(&mut entry.reason);
    }
    assessment
}

#[test]
fn the_essential_check_fits_one_code_at_80_by_24() {
    let questionnaire = &QUESTIONNAIRES[0];
    let sent = answered(questionnaire, Level::Essential);
    let payload = Payload::of(questionnaire, &sent, Carries::default()).unwrap();
    assert_eq!(codes(&payload, ROOM).len(), 1);
    assert!(lines(&payload).len() <= 5, "{:?}", lines(&payload));
}

#[test]
fn the_full_check_fits_four_codes_at_80_by_24_with_names_too() {
    let questionnaire = &QUESTIONNAIRES[0];
    let mut sent = answered(questionnaire, Level::Full);
    let payload = Payload::of(questionnaire, &sent, Carries::default()).unwrap();
    assert!(
        codes(&payload, ROOM).len() <= 2,
        "{:?}",
        codes(&payload, ROOM)
    );
    "株式会社山田精密製作所".clone_into(&mut sent.organisation);
    "第二工場 組立ライン".clone_into(&mut sent.site);
    "山田 花子".clone_into(&mut sent.respondent);
    let names = Carries {
        names: true,
        reasons: false,
    };
    let payload = Payload::of(questionnaire, &sent, names).unwrap();
    assert!(codes(&payload, ROOM).len() <= 4);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_answers_to_any_shipped_questionnaire_need_more_than_four_codes(rolls in rolls()) {
        let mut dice = Dice::new(rolls);
        let questionnaire = dice.pick(&QUESTIONNAIRES);
        let sent = assessment(&mut dice, questionnaire);
        let payload = Payload::of(questionnaire, &sent, Carries::default()).unwrap();
        prop_assert!(codes(&payload, ROOM).len() <= 4);
    }
}
