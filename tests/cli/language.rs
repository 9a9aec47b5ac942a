//! Which language is spoken: `--lang`, else `TENKEN_LANG`, else the saved choice, else the locale.

use crate::program::User;
use tenken::assessment::store::{Settings, Store};

/// The first finding about language that the doctor prints, with these variables set.
fn language(user: &User, arguments: &[&str], variables: &[(&str, &str)]) -> (String, String) {
    let mut command = user.command(&[&["doctor", "--format", "json"], arguments].concat());
    command.env_remove("TENKEN_LANG").env_remove("LANG");
    command.envs(variables.iter().copied());
    let output = command.output().unwrap();
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let found = found["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|each| each["id"] == "language")
        .unwrap()
        .clone();
    let field = |name: &str| found["value"][name].as_str().unwrap().to_owned();
    (field("language"), field("reason"))
}

fn saves_language(user: &User, code: &str) {
    let settings = Settings {
        language: Some(code.to_owned()),
        ..Settings::default()
    };
    Store::open(user.data_dir())
        .save_settings(&settings)
        .unwrap();
}

#[test]
fn each_of_them_goes_before_the_next() {
    let user = User::japanese();
    saves_language(&user, "en");
    let of = |language: &str, reason: &str| (language.to_owned(), reason.to_owned());
    let all = [("TENKEN_LANG", "en"), ("LANG", "ja_JP.UTF-8")];
    assert_eq!(language(&user, &["--lang", "ja"], &all), of("ja", "flag"));
    assert_eq!(language(&user, &["--lang=ja"], &all), of("ja", "flag"));
    assert_eq!(language(&user, &[], &all), of("en", "variable"));
    assert_eq!(
        language(
            &user,
            &[],
            &[("TENKEN_LANG", "fr"), ("LANG", "ja_JP.UTF-8")]
        ),
        of("en", "settings")
    );
    saves_language(&user, "xx");
    assert_eq!(
        language(&user, &[], &[("LANG", "en_GB.UTF-8")]),
        of("en", "locale")
    );
    assert_eq!(
        language(&user, &[], &[("LANG", "C"), ("TERM", "linux")]),
        of("en", "console")
    );
    assert_eq!(language(&user, &[], &[("LANG", "C")]), of("ja", "nothing"));
}

#[test]
fn easy_japanese_is_spoken_when_it_is_asked_for_and_never_because_of_a_locale() {
    let user = User::japanese();
    let of = |language: &str, reason: &str| (language.to_owned(), reason.to_owned());
    let easy = |reason| of("ja-easy", reason);
    assert_eq!(language(&user, &["--lang", "ja-easy"], &[]), easy("flag"));
    let variable = [("TENKEN_LANG", "ja-easy")];
    assert_eq!(language(&user, &[], &variable), easy("variable"));
    for locale in ["ja_JP.UTF-8", "ja", "ja_JP.eucJP", "ja-Latn"] {
        let found = language(&user, &[], &[("LANG", locale)]);
        assert_eq!(found, of("ja", "locale"), "{locale}");
    }
    saves_language(&user, "ja-easy");
    assert_eq!(language(&user, &[], &[]), easy("settings"));
}

#[test]
fn a_console_without_japanese_letters_speaks_english_whatever_is_saved_unless_asked_now() {
    let user = User::japanese();
    let of = |language: &str, reason: &str| (language.to_owned(), reason.to_owned());
    let console = [("TERM", "linux"), ("LANG", "ja_JP.UTF-8")];
    assert_eq!(language(&user, &[], &console), of("en", "console"));
    saves_language(&user, "ja");
    assert_eq!(language(&user, &[], &console), of("en", "console"));
    assert_eq!(
        language(&user, &["--lang", "ja"], &console),
        of("ja", "flag")
    );
    let asked = [("TERM", "linux"), ("TENKEN_LANG", "ja")];
    assert_eq!(language(&user, &[], &asked), of("ja", "variable"));
    // Whoever wanted English anyway is told nothing.
    saves_language(&user, "en");
    assert_eq!(language(&user, &[], &console), of("en", "settings"));
}

#[test]
fn the_console_says_why_it_speaks_english_and_how_to_get_japanese() {
    let user = User::japanese();
    let on_console = |arguments: &[&str]| {
        let mut command = user.command(arguments);
        command.env_remove("TENKEN_LANG");
        command.env("TERM", "linux").env("LANG", "ja_JP.UTF-8");
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    for arguments in [&["doctor"][..], &["--plain"]] {
        let said = on_console(arguments);
        assert!(said.contains("no Japanese letters"), "{said}");
        assert!(said.contains("--lang ja"), "{said}");
    }
    let lines = on_console(&["--plain"]);
    assert!(lines.is_ascii(), "{lines}");
    let asked = on_console(&["--plain", "--lang", "ja"]);
    assert!(asked.contains("新しい診断"), "{asked}");
    assert!(!asked.contains("コンソール"), "{asked}");
}

#[test]
fn the_saved_choice_is_that_of_the_folder_named_on_the_command_line() {
    let user = User::japanese();
    saves_language(&user, "en");
    let elsewhere = user.path("elsewhere");
    let elsewhere = elsewhere.to_str().unwrap();
    let found = language(&user, &["--data-dir", elsewhere], &[("LANG", "C")]);
    assert_eq!(found, ("ja".to_owned(), "nothing".to_owned()));
}

#[test]
fn errors_of_the_command_line_are_told_in_the_language_it_asks_for() {
    let said = User::japanese()
        .run(&["--lang", "en", "lst"])
        .refuses_the_line();
    assert!(said.starts_with("There is no command “lst”."), "{said}");
}
