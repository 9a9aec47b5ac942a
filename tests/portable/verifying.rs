//! An untouched file verifies as the same.

use crate::dice::Dice;
use crate::program::User;
use crate::random::{QUESTIONNAIRES, random, random_of_any, report, verified};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any};
use proptest::{prop_assert, prop_assert_eq, proptest};
use std::fs;
use tenken::assessment::Assessment;
use tenken::questionnaire::Questionnaire;
use tenken::report::{Difference, Names, check_code, export, exported};
use tenken::scoring::score;

/// What is wrong with verifying an untouched report and untouched exports; nothing should be.
fn faults(questionnaire: &Questionnaire, assessment: &Assessment) -> Vec<Difference> {
    let files = [
        report(questionnaire, assessment),
        export(questionnaire, assessment, Names::Kept),
        export(questionnaire, assessment, Names::LeftOut),
    ];
    let mut faults = Vec::new();
    for told in files {
        match verified(questionnaire, &told) {
            Ok(verified) => {
                assert_eq!(told["check"], verified.check);
                faults.extend(verified.differences);
            }
            Err(unreadable) => faults.extend(unreadable),
        }
    }
    faults
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn a_file_of_any_shipped_questionnaire_is_the_same(bytes in vec(any::<u8>(), 0..900)) {
        for questionnaire in QUESTIONNAIRES.iter() {
            let assessment = random(&mut Dice::new(bytes.clone()), questionnaire);
            let faults = faults(questionnaire, &assessment);
            prop_assert!(faults.is_empty(), "{}: {:?}", questionnaire.id, faults);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_file_of_any_questionnaire_is_the_same(bytes in vec(any::<u8>(), 0..900)) {
        let (questionnaire, assessment) = random_of_any(&mut Dice::new(bytes));
        let faults = faults(&questionnaire, &assessment);
        prop_assert!(faults.is_empty(), "{:?}", faults);
    }

    #[test]
    fn an_export_holds_everything_that_is_stored(bytes in vec(any::<u8>(), 0..900)) {
        let (questionnaire, assessment) = random_of_any(&mut Dice::new(bytes));
        let text = export(&questionnaire, &assessment, Names::Kept).to_string();
        let read = exported(&serde_json::from_str(&text).unwrap());
        prop_assert!(read.as_ref() == Some(&assessment));
    }

    #[test]
    fn without_names_the_score_stays_what_it_was(bytes in vec(any::<u8>(), 0..900)) {
        let (questionnaire, assessment) = random_of_any(&mut Dice::new(bytes));
        let nameless = assessment.without_names();
        prop_assert_eq!(
            score(&questionnaire, &nameless).score,
            score(&questionnaire, &assessment).score
        );
        prop_assert!(nameless.without_names() == nameless);
    }

    #[test]
    fn report_and_export_have_the_same_check_code(bytes in vec(any::<u8>(), 0..900)) {
        let (questionnaire, assessment) = random_of_any(&mut Dice::new(bytes));
        let card = score(&questionnaire, &assessment);
        let code = check_code(&questionnaire, &assessment, &card);
        prop_assert_eq!(&report(&questionnaire, &assessment)["check"], &code);
        prop_assert_eq!(&export(&questionnaire, &assessment, Names::Kept)["check"], &code);
    }
}

#[test]
fn the_order_of_fields_and_the_writing_of_numbers_do_not_matter() {
    let questionnaire = &QUESTIONNAIRES[0];
    let assessment = random(&mut Dice::new(vec![9; 600]), questionnaire);
    let mut told = report(questionnaire, &assessment);
    told.sort_all_objects();
    let text = told
        .to_string()
        .replace(":0.0,", ":0,")
        .replace(":100.0,", ":1e2,");
    assert_ne!(text, told.to_string());
    let told = serde_json::from_str(&text).unwrap();
    assert_eq!(verified(questionnaire, &told).unwrap().differences, []);
}

#[test]
fn a_file_that_agrees_is_said_to_with_grade_score_and_code() {
    let user = User::english();
    let id = user.makes_sample();
    user.run(&["export", &id, "-o", "e.json"]).succeeds();
    let out = user
        .run(&["report", &id, "--format", "json"])
        .succeeds()
        .out;
    let check = serde_json::from_str::<serde_json::Value>(&out).unwrap()["check"].clone();
    let check = check.as_str().unwrap();
    user.write("r.json", out);
    for file in ["r.json", "e.json"] {
        let said = user.run(&["verify", file]).succeeds().out;
        assert!(said.starts_with("The same. "), "{said}");
        let result = format!("grade C, 73 points, check code {check}");
        assert!(said.contains(&result), "{said}");
        assert!(said.contains("does not prove who wrote it"), "{said}");
        let json = user
            .run(&["verify", file, "--format", "json"])
            .succeeds()
            .json();
        assert_eq!(json["same"], true);
        assert_eq!(json["score"]["grade"], "C");
    }
}

#[test]
fn a_code_on_paper_is_compared_however_it_is_typed() {
    let user = User::english();
    let id = user.makes_sample();
    user.run(&["export", &id, "-o", "e.json"]).succeeds();
    let text = fs::read_to_string(user.path("e.json")).unwrap();
    let export: serde_json::Value = serde_json::from_str(&text).unwrap();
    let check = export["check"]
        .as_str()
        .unwrap()
        .to_lowercase()
        .replace('-', " ");
    let check = check.replace('0', "o").replace('1', "l");
    let said = user
        .run(&["verify", "e.json", "--code", &check])
        .succeeds()
        .out;
    assert!(said.contains("is that of this file"), "{said}");
    let run = user.run(&["verify", "e.json", "--code", "00000-00000"]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("is not that of this file"), "{}", run.out);
    let said = user
        .run(&["verify", "e.json", "--code", "C82"])
        .refuses_the_line();
    assert!(said.contains("ten letters and digits"), "{said}");
}

#[test]
fn a_questionnaire_in_a_folder_is_found_where_it_is_said_to_be() {
    let user = User::english();
    let folder = user.copies_questionnaire("my-check");
    let folder = folder.to_str().unwrap();
    let new = ["new", "--questionnaire", folder, "--organisation", "A"];
    let id = user.run(&new).succeeds().out.trim_end().to_owned();
    user.run(&["report", &id, "--format", "json", "-o", "r.json"]);
    // It is kept beside the answers.
    user.run(&["verify", "r.json"]).succeeds();
    let elsewhere = ["--data-dir", "elsewhere", "verify", "r.json"];
    let said = user.run(&elsewhere).fails();
    assert!(
        said.contains("my-check") && said.contains("--questionnaire FOLDER"),
        "{said}"
    );
    let named = [&elsewhere[..], &["--questionnaire", folder]].concat();
    user.run(&named).succeeds();
    let other = [&elsewhere[..], &["--questionnaire", "sme-ai-risk"]].concat();
    let said = user.run(&other).fails();
    assert!(said.contains("not the one this file answers"), "{said}");
}
