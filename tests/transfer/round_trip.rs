use crate::answers::{QUESTIONNAIRES, arrives, assessment, carries, codes, lines, received, rolls};
use crate::dice::Dice;
use proptest::prelude::*;
use tenken::assessment::transfer::{Carries, Payload, TransferError};
use tenken::assessment::{Answer, Assessment, Entry};
use tenken::scoring::score;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_assessment_comes_out_of_its_codes_with_equal_answers_and_score(rolls in rolls()) {
        let mut dice = Dice::new(rolls);
        let questionnaire = dice.pick(&QUESTIONNAIRES);
        let sent = assessment(&mut dice, questionnaire);
        let carries = carries(&mut dice);
        let payload = Payload::of(questionnaire, &sent, carries).unwrap();
        // Reasons in every language make long codes: the room varies, so that they always fit.
        let room = 40 + payload.letters().len() / 20 + usize::from(dice.roll(200));
        let mut codes = codes(&payload, room);
        prop_assert!(codes.iter().all(|code| code.len() <= room));
        // In any order, and with some of them twice.
        let turn = usize::from(dice.roll(31)) % codes.len();
        codes.rotate_left(turn);
        codes.push(codes[0].to_lowercase());
        let payload = received(&codes);
        let sent_back = payload.open(questionnaire).unwrap();
        let arrived = sent_back.assessment;
        prop_assert_eq!(sent_back.carries, carries);
        prop_assert_eq!(&arrived, &arrives(questionnaire, &sent, carries));
        prop_assert_eq!(score(questionnaire, &arrived).score, score(questionnaire, &sent).score);
    }

    #[test]
    fn any_assessment_without_words_comes_out_of_its_typed_lines(rolls in rolls()) {
        let mut dice = Dice::new(rolls);
        let questionnaire = &QUESTIONNAIRES[0];
        let sent = assessment(&mut dice, questionnaire);
        let payload = Payload::of(questionnaire, &sent, Carries::default()).unwrap();
        let mut lines = lines(&payload);
        let turn = usize::from(dice.roll(9)) % lines.len();
        lines.rotate_left(turn);
        let arrived = received(&lines).open(questionnaire).unwrap().assessment;
        prop_assert_eq!(&arrived, &arrives(questionnaire, &sent, Carries::default()));
        prop_assert_eq!(score(questionnaire, &arrived).score, score(questionnaire, &sent).score);
    }
}

fn sample() -> Assessment {
    let mut dice = Dice::new((1..=255).collect());
    assessment(&mut dice, &QUESTIONNAIRES[0])
}

#[test]
fn a_code_of_another_version_is_not_read_as_this_one() {
    let questionnaire = &QUESTIONNAIRES[0];
    let payload = Payload::of(questionnaire, &sample(), Carries::default()).unwrap();
    let mut other = questionnaire.clone();
    other.hash = "1".repeat(64);
    assert_eq!(payload.open(&other), Err(TransferError::OtherVersion));
    let refused = Payload::of(&other, &sample(), Carries::default());
    assert_eq!(refused, Err(TransferError::OtherVersion));
}

#[test]
fn an_answer_that_its_question_does_not_take_is_named_and_not_left_out() {
    let questionnaire = &QUESTIONNAIRES[0];
    let mut sent = sample();
    let question = &questionnaire.sections[0].questions[0].id;
    *sent.entry_mut(questionnaire, question) = Entry {
        answer: Some(Answer::option("gone")),
        ..Entry::default()
    };
    let refused = Payload::of(questionnaire, &sent, Carries::default());
    let question = question.clone();
    assert_eq!(refused, Err(TransferError::Answer { question }));
}

#[test]
fn names_reasons_and_notes_are_not_in_a_code_unless_they_are_asked_for() {
    let questionnaire = &QUESTIONNAIRES[0];
    let sent = sample();
    let bare = Payload::of(questionnaire, &sent, Carries::default()).unwrap();
    let mut renamed = sent.clone();
    "another company".clone_into(&mut renamed.organisation);
    "somebody".clone_into(&mut renamed.respondent);
    for entry in renamed
        .answers
        .values_mut()
        .chain(renamed.scope.values_mut())
    {
        "a secret".clone_into(&mut entry.note);
        if !entry.reason.trim().is_empty() {
            "another reason".clone_into(&mut entry.reason);
        }
    }
    assert_eq!(
        Payload::of(questionnaire, &renamed, Carries::default()).unwrap(),
        bare
    );
    let with_names = Carries {
        names: true,
        ..Carries::default()
    };
    assert_ne!(
        Payload::of(questionnaire, &renamed, with_names).unwrap(),
        bare
    );
}
