use crate::answers::{QUESTIONNAIRES, assessment, codes, lines};
use crate::dice::Dice;
use tenken::assessment::AssessmentId;
use tenken::assessment::transfer::{Carries, CodeFault, Missing, Part, Payload, Received, Taken};

fn payload(seed: u8) -> Payload {
    let mut dice = Dice::new((0..=255).map(|roll: u8| roll.wrapping_mul(seed)).collect());
    let sent = assessment(&mut dice, &QUESTIONNAIRES[0]);
    Payload::of(&QUESTIONNAIRES[0], &sent, Carries::default()).unwrap()
}

fn part(code: &str) -> Part {
    Part::read(code).unwrap()
}

#[test]
fn what_is_missing_is_named_until_the_last_code_has_come() {
    let payload = payload(1);
    let codes = codes(&payload, 60);
    let mut received = Received::default();
    let Taken::New(name) = received.take(&part(&codes[1])).unwrap() else {
        panic!("a new code")
    };
    let missing = received.set(&name).unwrap().missing();
    let total = u8::try_from(codes.len()).unwrap();
    let numbers = (1..=total).filter(|number| *number != 2).collect();
    let wanted = Missing {
        numbers,
        total: Some(total),
    };
    assert_eq!(missing, wanted);
    assert_eq!(received.set(&name).unwrap().payload(), Ok(None));
    for code in &codes {
        received.take(&part(code)).unwrap();
    }
    assert_eq!(received.set(&name).unwrap().payload(), Ok(Some(payload)));
}

#[test]
fn a_code_that_comes_again_changes_nothing_before_and_after_its_set_is_taken_in() {
    let codes = codes(&payload(1), 60);
    let mut received = Received::default();
    received.take(&part(&codes[0])).unwrap();
    let before = received.clone();
    let again = received.take(&part(&codes[0])).unwrap();
    assert_eq!(again, Taken::Again(again.set().to_owned()));
    assert_eq!(received, before);
    for code in &codes {
        received.take(&part(code)).unwrap();
    }
    let id = AssessmentId::from_random([3; 8]);
    received.finish(again.set(), &id);
    assert_eq!(received.names().count(), 0);
    let after = received.take(&part(&codes[1])).unwrap();
    assert_eq!(after, Taken::Done(again.set().to_owned(), id));
}

#[test]
fn codes_of_two_assessments_in_one_pile_make_two_sets() {
    let (one, other) = (payload(1), payload(2));
    let (ones, others) = (codes(&one, 60), codes(&other, 60));
    let mut received = Received::default();
    for (one, other) in ones.iter().zip(&others) {
        received.take(&part(one)).unwrap();
        received.take(&part(other)).unwrap();
    }
    let names: Vec<String> = received.names().map(str::to_owned).collect();
    assert_eq!(names.len(), 2);
    let mut payloads: Vec<Payload> = names
        .iter()
        .filter_map(|name| received.set(name).unwrap().payload().unwrap())
        .collect();
    payloads.sort_by_key(|payload| *payload != one);
    assert_eq!(payloads, [one, other]);
}

#[test]
fn a_line_of_another_assessment_in_the_place_of_one_is_told() {
    let line = &lines(&payload(1))[1];
    // A second set whose lines begin with the same letter: one in 32 does.
    let other = (2..=255)
        .flat_map(|seed| lines(&payload(seed)))
        .find(|other| other.starts_with(&line[..2]) && other != line)
        .unwrap();
    let mut received = Received::default();
    received.take(&part(line)).unwrap();
    let before = received.clone();
    let set = line[1..2].to_owned();
    let differs = CodeFault::Differs { set, number: 2 };
    assert_eq!(received.take(&part(&other)), Err(differs));
    assert_eq!(received, before);
}

#[test]
fn an_input_method_caps_lock_full_width_and_spaces_do_not_garble_a_code() {
    let code = &codes(&payload(1), 60)[0];
    let full_width: String = code
        .chars()
        .map(|c| char::from_u32(u32::from(c) + 0xFEE0).unwrap())
        .collect();
    let spaced: String = code.chars().flat_map(|c| [c, ' ']).collect();
    let confused = code.replace('0', "o").replace('1', "I");
    for typed in [code.to_lowercase(), full_width, spaced, confused] {
        assert_eq!(Part::read(&typed), Part::read(code), "{typed}");
    }
}

#[test]
fn what_no_code_can_be_is_told_apart() {
    let fault = |typed: &str| Part::read(typed).unwrap_err();
    assert_eq!(fault(""), CodeFault::NotACode);
    assert_eq!(fault("hello"), CodeFault::NotACode);
    assert_eq!(fault("Tかな"), CodeFault::InputMethod { character: 'か' });
    for french in ['&', 'é', 'è', 'ç', 'à'] {
        let layout = CodeFault::Layout { character: french };
        assert_eq!(fault(&format!("T{french}")), layout);
    }
    assert_eq!(fault("TY"), CodeFault::Layout { character: 'Y' });
    assert_eq!(
        fault("\u{1b}[31mT"),
        CodeFault::Layout {
            character: '\u{1b}'
        }
    );
    let start = "T1234".to_owned();
    assert_eq!(fault("T1234"), CodeFault::Code { start });
    let wanted = 20;
    let length = CodeFault::LineLength {
        number: 3,
        found: 5,
        wanted,
    };
    assert_eq!(fault("3ABCD"), length);
}

#[test]
fn a_line_that_came_with_an_older_set_still_counts_for_a_newer_one() {
    let old = lines(&payload(1));
    // The newer set happens to have the same letter and, but for its first line, the same lines.
    let mut received = Received::default();
    for line in &old {
        received.take(&part(line)).unwrap();
    }
    let set = old[0][1..2].to_owned();
    received.finish(&set, &AssessmentId::from_random([3; 8]));
    let other = (2..=255)
        .map(|seed| lines(&payload(seed)))
        .find(|other| other[0][1..2] == set && other[0] != old[0])
        .unwrap();
    received.take(&part(&other[0])).unwrap();
    let again = received.take(&part(&old[1])).unwrap();
    assert_eq!(again, Taken::New(set));
}
