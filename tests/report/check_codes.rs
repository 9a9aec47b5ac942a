//! The check code is the same for the same assessment, and another for any other.

use crate::builder::{assessment, pointed, points, questionnaire, section};
use crate::case::Case;
use crate::everything_stored::filled;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use tenken::assessment::Assessment;
use tenken::questionnaire::Level;
use tenken::report::{check_code, typed_check_code};

fn code(case: &Case) -> String {
    check_code(&case.questionnaire, &case.assessment, &case.card())
}

#[test]
fn the_code_of_an_assessment_never_changes() {
    let questions = vec![pointed("wise", &[("done", 4), ("not", 0)])];
    let asked = questionnaire(points(), vec![section("s", 1, questions)]);
    let answers = assessment(&asked, &[("wise", "done")]);
    let case = Case::of(asked, answers);
    assert_eq!(code(&case), "87J9H-HWSJ5");
    assert_eq!(case.json()["check"], code(&case));
}

/// One change of an assessment.
type Change = fn(&mut Assessment);

/// Every kind of stored word, each changed in one letter.
const CHANGES: [(&str, Change); 20] = [
    ("id", |a| {
        a.id = tenken::assessment::AssessmentId::from_random([7; 8]);
    }),
    ("organisation", |a| a.organisation.push('x')),
    ("site", |a| a.site.push('x')),
    ("respondent", |a| a.respondent.push('x')),
    ("started", |a| {
        a.started = "2026-01-01T00:00:00Z".parse().unwrap();
    }),
    ("updated", |a| {
        a.updated = "2027-01-01T00:00:00Z".parse().unwrap();
    }),
    ("level", |a| a.level = Level::Essential),
    ("answered id", |a| a.questionnaire.id.push('x')),
    ("answered version", |a| a.questionnaire.version.push('x')),
    ("answered hash", |a| a.questionnaire.hash.push('0')),
    ("prepared", |a| a.sign_off.prepared.push('x')),
    ("checked", |a| a.sign_off.checked.push('x')),
    ("approved", |a| a.sign_off.approved.push('x')),
    ("a scope answer", |a| {
        a.scope.values_mut().next().unwrap().answer = None;
    }),
    ("a scope note", |a| {
        a.scope.values_mut().last().unwrap().note.push('x');
    }),
    ("an answer", |a| {
        a.answers.values_mut().nth(1).unwrap().answer = None;
    }),
    ("a person", |a| {
        a.actions.values_mut().next().unwrap().who.push('x');
    }),
    ("a day", |a| {
        a.actions.values_mut().next().unwrap().due.push('x');
    }),
    ("own words", |a| {
        a.actions.values_mut().next().unwrap().text.push('x');
    }),
    ("a state", |a| {
        let progress = a.actions.values_mut().nth(1).unwrap();
        progress.state = tenken::assessment::ActionState::Done;
    }),
];

#[test]
fn every_stored_word_changes_the_code() {
    let (case, _) = filled();
    let before = code(&case);
    for (place, change) in CHANGES {
        let mut changed = Case::of(case.questionnaire.clone(), case.assessment.clone());
        change(&mut changed.assessment);
        assert!(changed.assessment != case.assessment, "{place}");
        assert_ne!(code(&changed), before, "{place}");
    }
}

#[test]
fn every_note_and_reason_changes_the_code() {
    let (mut case, _) = filled();
    let before = code(&case);
    let ids: Vec<String> = case.assessment.answers.keys().cloned().collect();
    for id in ids {
        let entry = case.assessment.answers.get_mut(&id).unwrap();
        let kept = entry.clone();
        entry.note.push('、');
        assert_ne!(code(&case), before, "the note of {id}");
        let entry = case.assessment.answers.get_mut(&id).unwrap();
        entry.clone_from(&kept);
        entry.reason.push('、');
        assert_ne!(code(&case), before, "the reason of {id}");
        case.assessment.answers.insert(id, kept);
    }
    assert_eq!(code(&case), before);
}

#[test]
fn what_no_report_holds_does_not_change_the_code() {
    let mut case = Case::sample();
    let before = code(&case);
    case.assessment.sequence += 5;
    for entry in case.assessment.answers.values_mut() {
        entry.at = None;
    }
    let id = "copyright.of-another-version".to_owned();
    case.assessment
        .answers
        .insert(id, tenken::assessment::Entry::default());
    assert_eq!(code(&case), before);
}

#[test]
fn another_score_for_the_same_answers_is_another_code() {
    let case = Case::sample();
    let mut card = case.card();
    card.score.grade = Some("A".to_owned());
    assert_ne!(
        check_code(&case.questionnaire, &case.assessment, &card),
        code(&case)
    );
}

/// The rule of `docs/report-json.md`, as a program that has only the report would follow it.
fn from_the_report_alone(report: &Value) -> String {
    let list = |name: &str| report[name].as_array().unwrap().clone();
    let part = |each: &Value, names: &[&str]| -> Value {
        let fields = names
            .iter()
            .map(|name| ((*name).to_owned(), each[*name].clone()));
        fields.collect::<Map<_, _>>().into()
    };
    let by_question = |lines: Vec<Value>, names: &[&str]| -> Value {
        let said = |each: &&Value| {
            names
                .iter()
                .any(|name| !matches!(&each[*name], Value::Null) && each[*name] != "open")
        };
        let named = lines.iter().filter(said).map(|each| {
            (
                each["question"].as_str().unwrap().to_owned(),
                part(each, names),
            )
        });
        named.collect::<Map<_, _>>().into()
    };
    let steps = |name: &str| {
        let points = report["score"][name].as_f64().unwrap();
        Value::from(
            format!("{:.0}", points * 2f64.powi(40))
                .parse::<i64>()
                .unwrap(),
        )
    };
    let recorded = ["option", "note", "reason"];
    let mut subject = json!({
        "check": 1,
        "questionnaire": part(&report["questionnaire"], &["id", "version", "hash"]),
        "assessment": report["assessment"],
        "scope": by_question(list("scope"), &recorded),
        "answers": by_question([list("ledger"), list("kept")].concat(), &recorded),
        "actions": by_question(
            [list("actions"), list("settled_actions")].concat(),
            &["who", "due", "state", "text"],
        ),
        "sign_off": report["sign_off"],
        "score": {"low": steps("low"), "high": steps("high"), "grade": report["score"]["grade"]},
    });
    subject.sort_all_objects();
    let hash = Sha256::digest(subject.to_string());
    let bits = hash
        .iter()
        .take(7)
        .fold(0_u64, |all, byte| all << 8 | u64::from(*byte))
        >> 6;
    let letters = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let code: String = (0..10)
        .rev()
        .map(|place| char::from(letters[(bits >> (5 * place) & 31) as usize]))
        .collect();
    format!("{}-{}", &code[..5], &code[5..])
}

#[test]
fn a_program_that_has_only_the_report_gets_the_same_code() {
    let (full, _) = filled();
    let cases = [
        Case::sample(),
        full,
        Case::sample().answered("scope.people", "none"),
    ];
    for case in cases {
        assert_eq!(from_the_report_alone(&case.json()), code(&case));
    }
}

#[test]
fn a_code_is_read_however_it_is_typed() {
    let typed = [
        "0123A-BCDEF",
        "0123abcdef",
        " ol23a bcdef ",
        "ＯＩ２３Ａ－ＢＣＤＥＦ",
        "0123AーBCDEF",
        "0 1 2 3 A B C D E F",
    ];
    for typed in typed {
        assert_eq!(
            typed_check_code(typed).as_deref(),
            Some("0123A-BCDEF"),
            "{typed}"
        );
    }
    for wrong in [
        "",
        "0123A-BCDE",
        "0123A-BCDEFG",
        "0123U-BCDEF",
        "０１２３Ａ・ＢＣＤＥＦ",
        "点検0123ABCD",
    ] {
        assert_eq!(typed_check_code(wrong), None, "{wrong}");
    }
}
