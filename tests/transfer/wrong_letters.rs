//! Every single wrong, missing or swapped letter is found.

use crate::answers::{QUESTIONNAIRES, ROOM, assessment, carries, codes, lines, rolls};
use crate::dice::Dice;
use proptest::prelude::*;
use tenken::assessment::transfer::{Carries, CodeFault, Part, Payload};

const LETTERS: &str = "0123456789ABCDEFGHJKLMNPQRSTUVWX";

/// Changes a code in one way; none when that would be the same code again.
fn changed(code: &str, kind: u8, one: usize, other: usize, letter: usize) -> Option<String> {
    let mut letters: Vec<char> = code.chars().filter(|c| *c != '-').collect();
    let (one, other) = (one % letters.len(), other % letters.len());
    match kind % 4 {
        0 => letters[one] = LETTERS.chars().nth(letter % 32)?,
        1 => drop(letters.remove(one)),
        2 => letters.swap(one, other),
        _ => letters.insert(one, LETTERS.chars().nth(letter % 32)?),
    }
    let changed: String = letters.into_iter().collect();
    (changed != code.replace('-', "")).then_some(changed)
}

fn payload(dice: &mut Dice, carries: Carries) -> Payload {
    let questionnaire = dice.pick(&QUESTIONNAIRES);
    let sent = assessment(dice, questionnaire);
    Payload::of(questionnaire, &sent, carries).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn every_wrong_missing_swapped_or_added_letter_of_a_code_is_found(
        rolls in rolls(), kind: u8, one: usize, other: usize, letter: usize,
    ) {
        let mut dice = Dice::new(rolls);
        let carries = carries(&mut dice);
        let payload = payload(&mut dice, carries);
        let room = ROOM + payload.letters().len() / 20;
        let codes = codes(&payload, room);
        let code = dice.pick(&codes).clone();
        if let Some(changed) = changed(&code, kind, one, other, letter) {
            prop_assert!(Part::read(&changed).is_err(), "{} for {}", changed, code);
        }
    }

    #[test]
    fn every_wrong_missing_swapped_or_added_letter_of_a_typed_line_is_found_and_the_line_named(
        rolls in rolls(), kind: u8, one: usize, other: usize, letter: usize,
    ) {
        let mut dice = Dice::new(rolls);
        let payload = payload(&mut dice, Carries::default());
        let lines = lines(&payload);
        let line = dice.pick(&lines).clone();
        if let Some(changed) = changed(&line, kind, one, other, letter) {
            let fault = Part::read(&changed).unwrap_err();
            let number = u8::try_from(LETTERS.find(&line[..1]).unwrap()).unwrap();
            let named = match fault {
                CodeFault::Line { number } | CodeFault::LineLength { number, .. } => Some(number),
                _ => None,
            };
            // With another letter in front it is another line that is wrong, or no line at all.
            prop_assert!(named == Some(number) || !changed.starts_with(&line[..1]));
        }
    }
}
