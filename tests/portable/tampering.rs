//! Whatever is changed in a file is found.

use crate::dice::Dice;
use crate::program::User;
use crate::random::{QUESTIONNAIRES, random, report, verified};
use serde_json::{Value, json};
use tenken::assessment::Assessment;
use tenken::questionnaire::Questionnaire;
use tenken::report::{Names, export};

/// The places of a JSON value from its root, as pointers; the root itself is none.
fn places(value: &Value, at: &str, all: &mut Vec<String>) {
    let mut go = |name: &str, value: &Value| {
        let name = name.replace('~', "~0").replace('/', "~1");
        let place = format!("{at}/{name}");
        all.push(place.clone());
        places(value, &place, all);
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| go(name, value)),
        Value::Array(lines) => {
            for (number, line) in lines.iter().enumerate() {
                go(&number.to_string(), line);
            }
        }
        _ => {}
    }
}

fn split(place: &str) -> (&str, &str) {
    place.rsplit_once('/').unwrap()
}

/// The ways to change a file in one place.
#[derive(Clone, Copy, Debug)]
enum Tampering {
    Change,
    Remove,
    Add,
    Swap,
}

const ALL: [Tampering; 4] = [
    Tampering::Change,
    Tampering::Remove,
    Tampering::Add,
    Tampering::Swap,
];

/// Changes a file in one place; none where that changes nothing.
fn tampered(file: &Value, place: &str, how: Tampering) -> Option<Value> {
    let mut file = file.clone();
    let (above, name) = split(place);
    match how {
        Tampering::Change => {
            let value = file.pointer_mut(place)?;
            *value = changed(value)?;
        }
        Tampering::Remove => match file.pointer_mut(above)? {
            Value::Object(fields) => drop(fields.remove(name)?),
            Value::Array(lines) => drop(lines.remove(name.parse().ok()?)),
            _ => return None,
        },
        Tampering::Add => match file.pointer_mut(place)? {
            Value::Object(fields) => drop(fields.insert("extra".to_owned(), Value::Null)),
            Value::Array(lines) => lines.push(lines.last().cloned().unwrap_or(Value::Null)),
            _ => return None,
        },
        Tampering::Swap => {
            let lines = file.pointer_mut(place)?.as_array_mut()?;
            let other = lines.iter().position(|line| *line != lines[0])?;
            lines.swap(0, other);
        }
    }
    Some(file)
}

/// Another value of the same kind; null becomes a text.
fn changed(value: &Value) -> Option<Value> {
    Some(match value {
        Value::Null => json!("x"),
        Value::Bool(value) => json!(!value),
        // The smallest step there is.
        Value::Number(number) if number.is_f64() => json!(number.as_f64()?.next_up()),
        Value::Number(number) => match number.as_i64() {
            Some(number) => json!(number.wrapping_add(1)),
            None => json!(0),
        },
        Value::String(text) => json!(format!("{text}x")),
        Value::Array(_) | Value::Object(_) => return None,
    })
}

/// Whether a person who verifies the file learns of it, in whatever sentence.
fn is_found(questionnaire: &Questionnaire, file: &Value) -> bool {
    let is_ours = tenken::report::FileKind::of(file).is_some();
    // Another format, or a questionnaire that is nowhere, is refused before.
    let is_refused = file["format"].as_u64() > Some(1)
        || file["assessment"]["format"].as_u64() > Some(1)
        || file["questionnaire"]["hash"] != questionnaire.hash;
    !is_ours
        || is_refused
        || verified(questionnaire, file).map_or(true, |verified| !verified.differences.is_empty())
}

fn subject(number: usize) -> (&'static Questionnaire, Assessment) {
    let questionnaire = &QUESTIONNAIRES[number % QUESTIONNAIRES.len()];
    let bytes = (0..900_usize).map(|place| (place * place + number * 31 + place / 7) % 251);
    let bytes = bytes.map(|byte| u8::try_from(byte).unwrap()).collect();
    (questionnaire, random(&mut Dice::new(bytes), questionnaire))
}

/// Changes every place of a file in turn, or every so many of them, and returns how many it were.
fn try_all(questionnaire: &Questionnaire, file: &Value, step: usize, offset: usize) -> usize {
    let mut all = Vec::new();
    places(file, "", &mut all);
    let mut tried = 0;
    for (number, place) in all.iter().enumerate() {
        let how = ALL[number % ALL.len()];
        if number % step != offset % step || place == "/facts/is_past" {
            continue;
        }
        // Where one way is not possible, change the value.
        let file = tampered(file, place, how).or_else(|| tampered(file, place, Tampering::Change));
        if let Some(file) = file {
            assert!(is_found(questionnaire, &file), "{how:?} at {place}");
            tried += 1;
        }
    }
    tried
}

#[test]
fn a_change_anywhere_in_a_report_is_found() {
    let mut tried = 0;
    for number in 0..QUESTIONNAIRES.len() {
        let (questionnaire, assessment) = subject(number);
        let file = report(questionnaire, &assessment);
        tried += try_all(questionnaire, &file, 17, number);
    }
    assert!(tried > 150, "{tried}");
}

#[test]
fn a_change_anywhere_in_an_export_is_found() {
    let mut tried = 0;
    for number in 0..QUESTIONNAIRES.len() {
        let (questionnaire, assessment) = subject(number);
        for names in [Names::Kept, Names::LeftOut] {
            let file = export(questionnaire, &assessment, names);
            tried += try_all(questionnaire, &file, 9, number);
        }
    }
    assert!(tried > 150, "{tried}");
}

#[test]
fn every_place_of_a_small_report_is_guarded() {
    let number = QUESTIONNAIRES.len() - 1;
    let (questionnaire, assessment) = subject(number);
    let file = report(questionnaire, &assessment);
    let tried: usize = try_all(questionnaire, &file, 1, 0);
    assert!(tried > 100, "{tried}");
}

#[test]
fn whether_the_facts_are_past_by_now_is_the_only_thing_left_out() {
    let (questionnaire, assessment) = subject(0);
    let file = report(questionnaire, &assessment);
    let turned = tampered(&file, "/facts/is_past", Tampering::Change).unwrap();
    assert!(!is_found(questionnaire, &turned));
    let mut gone = file.clone();
    gone["facts"]["is_past"] = json!("no");
    assert!(is_found(questionnaire, &gone));
    let removed = tampered(&file, "/facts/is_past", Tampering::Remove).unwrap();
    assert!(is_found(questionnaire, &removed));
}

#[test]
fn a_missing_line_is_one_difference_and_does_not_shift_the_others() {
    let (questionnaire, assessment) = subject(3);
    let mut file = report(questionnaire, &assessment);
    let line = file["ledger"].as_array_mut().unwrap().remove(0);
    let ours = line["question"].as_str().unwrap();
    let found = verified(questionnaire, &file).unwrap().differences;
    let in_ledger: Vec<&str> = found
        .iter()
        .map(|difference| difference.place.as_str())
        .filter(|place| place.starts_with("ledger[") && !place.contains(ours))
        .collect();
    assert!(in_ledger.len() < 5, "{in_ledger:?}");
}

#[test]
fn every_difference_is_told_with_its_place_and_both_values() {
    let user = User::english();
    let id = user.makes_sample();
    let mut file = user.run(&["report", &id, "--format", "json"]).json();
    file["score"]["grade"] = json!("A");
    file["ledger"][1]["points"] = json!(99.5);
    file["sections"].as_array_mut().unwrap().swap(0, 1);
    file["surprise"] = json!({"a": 1});
    file["score"].as_object_mut().unwrap().remove("coverage");
    file["ledger"][0]["note"] = json!(format!("{}y", "長".repeat(3000)));
    user.write("t.json", file.to_string());
    for (name, lang) in [("differences", "en"), ("differences-ja", "ja")] {
        let run = user.run(&["verify", "t.json", "--lang", lang]);
        assert_eq!(run.code, 1, "{}", run.err);
        insta::assert_snapshot!(name, without_codes(&run.out));
    }
    let json = user.run(&["verify", "t.json", "--format", "json"]);
    let json: Value = serde_json::from_str(&json.out).unwrap();
    let grade = &json["differences"][0];
    assert_eq!(
        *grade,
        json!({"place": "score.grade", "kind": "changed", "file": "A", "recomputed": "C"})
    );
}

/// A text with `XXXXX-XXXXX` for check codes, which depend on the clock.
fn without_codes(text: &str) -> String {
    let is_code = |word: &str| {
        word.len() == 11 && tenken::report::typed_check_code(word).as_deref() == Some(word)
    };
    let words = text.split_inclusive(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    words
        .map(|word| {
            let bare = word.trim_end_matches(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
            if is_code(bare) {
                word.replace(bare, "XXXXX-XXXXX")
            } else {
                word.to_owned()
            }
        })
        .collect()
}
