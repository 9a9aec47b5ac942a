//! `tenken doctor` says what works here and what to do about the rest.

use crate::program::{Run, User};
use serde_json::Value;
use tenken::assessment::store::{Settings, Store};

fn finding(run: &Run, id: &str) -> Value {
    let json = run.json();
    let findings = json["findings"].as_array().unwrap();
    findings
        .iter()
        .find(|each| each["id"] == id)
        .unwrap()
        .clone()
}

fn json(user: &User, more: &[&str]) -> Run {
    user.run(&[&["doctor", "--format", "json"], more].concat())
        .succeeds()
}

#[test]
fn the_data_folder_is_named_with_why_and_whether_it_can_be_written() {
    let user = User::japanese();
    let found = finding(&json(&user, &[]), "data_folder");
    assert_eq!(found["value"]["path"], user.data_dir().to_str().unwrap());
    assert_eq!(found["value"]["origin"], "variable");
    assert_eq!(
        (&found["value"]["exists"], &found["value"]["writable"]),
        (&false.into(), &true.into())
    );
    assert_eq!(user.stored(), 0, "nothing is left behind");
    let flag = user.path("other");
    let found = finding(
        &json(&user, &["--data-dir", flag.to_str().unwrap()]),
        "data_folder",
    );
    assert_eq!(found["value"]["origin"], "flag");
}

#[test]
fn a_folder_that_cannot_be_written_comes_with_what_to_do() {
    let user = User::english();
    user.write("data", "a file where the folder should be");
    let run = json(&user, &[]);
    // The nearest folder that is there can be written, but nothing can be kept under a file.
    assert_eq!(finding(&run, "data_folder")["ok"], false);
    assert!(
        finding(&run, "data_folder")["advice"]
            .as_str()
            .unwrap()
            .contains("--data-dir")
    );
}

#[test]
fn damaged_assessments_are_counted() {
    let user = User::english();
    user.makes_sample();
    user.write("data/assessments/broken.ron", "(");
    let found = finding(&json(&user, &[]), "assessments");
    assert_eq!(
        found["value"],
        serde_json::json!({"stored": 1, "damaged": 1})
    );
    assert_eq!(found["ok"], false);
}

#[test]
fn a_damaged_file_of_settings_is_told() {
    let user = User::english();
    user.write("data/settings.ron", "(");
    assert_eq!(finding(&json(&user, &[]), "settings")["ok"], false);
}

#[test]
fn no_terminal_no_size_and_no_colour_are_said_without_waiting() {
    let user = User::english();
    let run = json(&user, &[]);
    assert_eq!(finding(&run, "terminal")["value"]["interactive"], false);
    assert!(finding(&run, "size")["value"].is_null());
    assert_eq!(finding(&run, "color")["value"]["color"], false);
    assert_eq!(
        finding(&json(&user, &["--color", "always"]), "color")["value"]["color"],
        true
    );
}

#[test]
fn widths_are_those_the_screens_count_with() {
    let widths = finding(&json(&User::english(), &[]), "widths");
    let cells: Vec<&Value> = widths["value"]
        .as_array()
        .unwrap()
        .iter()
        .map(|each| &each["cells"])
        .collect();
    assert_eq!(cells, [&Value::from(1), &1.into(), &2.into()]);
}

#[test]
fn signs_are_saved_only_from_a_terminal_and_forgotten_from_anywhere() {
    let user = User::english();
    let said = user.run(&["doctor", "--save"]).fails();
    assert!(said.contains("Nothing was saved"), "{said}");
    assert_eq!(user.stored(), 0);
    let signs = |user: &User| {
        let found = finding(&json(user, &[]), "signs");
        let value = |name: &str| found["value"][name].as_str().map(str::to_owned);
        (value("signs").unwrap(), value("reason").unwrap())
    };
    let of = |signs: &str, reason: &str| (signs.to_owned(), reason.to_owned());
    let kept = Settings {
        glyphs: Some("ascii".to_owned()),
        language: Some("ja".to_owned()),
        ..Settings::default()
    };
    let store = Store::open(user.data_dir());
    store.save_settings(&kept).unwrap();
    assert_eq!(signs(&user), of("ascii", "settings"));
    let said = user.run(&["doctor"]).succeeds().out;
    assert!(said.contains("tenken doctor --forget"), "{said}");
    user.run(&["doctor", "--forget"]).succeeds();
    assert_eq!(signs(&user).1, "terminal");
    // Nothing else that was chosen is forgotten.
    assert_eq!(store.settings().0.language, kept.language);
    user.run(&["doctor", "--save", "--forget"])
        .refuses_the_line();
}

#[test]
fn a_locale_without_utf8_comes_with_what_to_do() {
    let user = User::english();
    let run = |locale: &str| {
        let mut command = user.command(&["doctor", "--format", "json"]);
        let output = command.env("LC_ALL", locale).output().unwrap();
        let run = Run {
            code: 0,
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::new(),
        };
        finding(&run, "locale")["value"]["utf8"].clone()
    };
    assert_eq!(run("ja_JP.eucJP"), cfg!(windows));
    assert_eq!(run("ja_JP.UTF-8"), true);
    assert_eq!(run("en_GB.utf8@euro"), true);
}

#[test]
fn every_finding_is_said_to_people_in_their_language() {
    for (user, wanted) in [
        (User::japanese(), "通信を一切しません"),
        (User::english(), "opens no socket, ever"),
    ] {
        let out = user.run(&["doctor"]).succeeds().out;
        assert!(out.contains(wanted), "{out}");
        assert!(!out.contains("doctor-"), "a message is missing: {out}");
        assert!(out.contains(env!("CARGO_PKG_VERSION")));
    }
}
