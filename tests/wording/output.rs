//! What the program prints: reports, questionnaires, explanations, help.

use crate::files::questionnaires;
use crate::judge::{Judge, nothing, readings};
use crate::program::User;
use crate::surface::{commands, strings, without_names};
use std::path::Path;
use tenken::questionnaire::Library;

const LANGUAGES: [&str; 2] = ["ja", "en"];

/// What a command prints, as the texts that can be read in it.
fn texts(user: &User, arguments: &[&str]) -> Vec<String> {
    let run = user.run(arguments).succeeds();
    if arguments.contains(&"json") {
        strings(&run.json())
    } else {
        readings(&run.out)
    }
}

fn judged(judge: &Judge, place: &str, texts: Vec<String>) -> Vec<String> {
    assert!(texts.len() > 3, "{place}: {texts:?}");
    let texts = texts.into_iter().map(without_names);
    texts.flat_map(|text| judge.all(place, &text)).collect()
}

#[test]
fn no_report_of_a_sample_says_what_is_forbidden() {
    let (judge, user) = (Judge::new(), User::japanese());
    let (mut found, mut seen) = (Vec::new(), 0);
    for folder in questionnaires() {
        let answers = folder.join("sample.json");
        if !answers.exists() {
            continue;
        }
        seen += 1;
        let id = makes(&user, &folder, &answers);
        for lang in LANGUAGES {
            for arguments in [
                &["report", &id, "--lang", lang][..],
                &["report", &id, "--lang", lang, "--format", "json"],
                &["report", &id, "--lang", lang, "--kind", "crosswalk"],
                &["report", &id, "--lang", lang, "--kind", "summary"],
                &["report", &id, "--lang", lang, "--kind", "wall"],
                &["report", &id, "--lang", lang, "--kind", "morning"],
                &["explain", &id, "--lang", lang],
                &["explain", &id, "--lang", lang, "--format", "json"],
                &["plan", &id, "--lang", lang],
            ] {
                let place = arguments.join(" ");
                found.extend(judged(&judge, &place, texts(&user, arguments)));
            }
        }
    }
    assert!(seen > 0, "no sample was found");
    nothing(found);
}

fn makes(user: &User, folder: &Path, answers: &Path) -> String {
    let questionnaire = folder.file_name().unwrap().to_str().unwrap();
    let answers = answers.to_str().unwrap();
    let run = user.run(&[
        "new",
        "--questionnaire",
        questionnaire,
        "--organisation",
        "山田製作所",
        "--answers",
        answers,
    ]);
    run.succeeds().out.trim_end().to_owned()
}

#[test]
fn no_explanation_of_a_question_says_what_is_forbidden() {
    let (judge, user) = (Judge::new(), User::japanese());
    let id = user.makes_sample();
    let questionnaire = Library::load("sme-ai-risk").unwrap().unwrap();
    let mut found = Vec::new();
    // Each is made of the texts of its question, which are all judged elsewhere.
    for question in questionnaire.questions().step_by(5) {
        for lang in LANGUAGES {
            let arguments = ["explain", &id, &question.id, "--lang", lang];
            found.extend(judged(&judge, &question.id, texts(&user, &arguments)));
        }
    }
    nothing(found);
}

#[test]
fn no_questionnaire_that_is_shown_or_printed_says_what_is_forbidden() {
    let (judge, user) = (Judge::new(), User::japanese());
    let mut found = Vec::new();
    for folder in questionnaires() {
        let id = folder.file_name().unwrap().to_str().unwrap();
        for lang in LANGUAGES {
            for arguments in [
                &["questionnaire", "show", id, "--lang", lang][..],
                &[
                    "questionnaire",
                    "show",
                    id,
                    "--lang",
                    lang,
                    "--format",
                    "json",
                ],
                &["questionnaire", "print", id, "--lang", lang],
            ] {
                let place = arguments.join(" ");
                found.extend(judged(&judge, &place, texts(&user, arguments)));
            }
        }
    }
    nothing(found);
}

#[test]
fn no_help_of_any_command_says_what_is_forbidden() {
    let judge = Judge::new();
    let mut found = Vec::new();
    for (user, lang) in [(User::japanese(), "ja"), (User::english(), "en")] {
        let commands = commands(lang);
        assert!(commands.len() > 10, "{commands:?}");
        for command in commands {
            let mut arguments: Vec<&str> = command.iter().map(String::as_str).collect();
            arguments.push("--help");
            found.extend(judged(
                &judge,
                &arguments.join(" "),
                texts(&user, &arguments),
            ));
        }
    }
    nothing(found);
}
