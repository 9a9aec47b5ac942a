use super::stick::{SHORT_CHECK, Stick, contents, files, told, write};
use serde_json::Value;
use std::fs;

#[test]
fn each_run_leaves_one_file_and_no_assessment() {
    let stick = Stick::prepared(&["--organisation", "山田製作所", "--site", "第2ライン"]);
    stick.starts(SHORT_CHECK);
    stick.starts(SHORT_CHECK);
    let handed_in = stick.handed_in();
    assert_eq!(handed_in.len(), 2, "{handed_in:?}");
    assert_eq!(
        files(&stick.courier().join("assessments")),
        [""; 0].map(std::path::PathBuf::from)
    );
}

#[test]
fn the_file_says_who_and_when_in_its_name_and_holds_an_export_with_its_check_code() {
    let stick = Stick::prepared(&["--organisation", "山田製作所", "--site", "第2ライン"]);
    let said = stick.starts(SHORT_CHECK);
    let file = stick.handed_in().remove(0);
    let name = file.file_name().unwrap().to_str().unwrap();
    assert!(name.contains("_山田製作所-第2ライン_"), "{name}");
    assert!(said.contains(&format!("Handed in: {name}")), "{said}");
    let export: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    assert_eq!(export["kind"], "assessment");
    assert_eq!(export["assessment"]["site"], "第2ライン");
    let check = export["check"].as_str().unwrap();
    assert!(said.contains(&format!("Check code {check}")), "{said}");
    let path = file.to_str().unwrap();
    stick.office().run(&["verify", path]).succeeds();
}

#[test]
fn nothing_is_written_on_the_computer_and_the_rest_of_the_stick_stays_as_it_was() {
    let stick = Stick::prepared(&[]);
    let own = stick.folder().join("tenken-data/assessments/mine.txt");
    fs::create_dir_all(own.parent().unwrap()).unwrap();
    write(&own, "the owner's");
    let before = contents(&stick.folder());
    stick.starts(SHORT_CHECK);
    assert!(files(&stick.office().path("home")).is_empty());
    let handed_in = stick.courier().join("handed-in");
    let mut after = contents(&stick.folder());
    after.retain(|(path, _)| !path.starts_with(&handed_in));
    assert_eq!(after, before);
}

#[test]
fn who_comes_next_sees_nothing_of_those_before() {
    let stick = Stick::prepared(&["--site", "Line 2"]);
    let named = "1\n1\nSecret Works\n\nSecret Person\n4\n1\n1\nnote\nSecret note\nquit\n1\nquit\n";
    let said = stick.starts(named);
    assert!(said.contains("Handed in"), "{said}");
    let next = stick.starts("1\nquit\n1\nquit\n");
    assert!(
        next.contains("Line 2") && !next.contains("Secret"),
        "{next}"
    );
}

#[test]
fn a_run_in_which_nothing_was_answered_leaves_no_file() {
    let stick = Stick::prepared(&[]);
    stick.starts("1\nquit\n1\nquit\n");
    assert!(stick.handed_in().is_empty());
    assert!(files(&stick.courier().join("assessments")).is_empty());
}

#[test]
fn an_empty_line_does_not_hand_in() {
    let stick = Stick::prepared(&[]);
    let said = stick.starts("1\n4\n1\n1\nquit\n\n");
    assert!(
        said.contains("Hand in and finish") && !said.contains("Handed in"),
        "{said}"
    );
    assert!(stick.handed_in().is_empty());
}

#[test]
fn a_check_that_is_answered_to_its_end_is_handed_in_from_there() {
    let stick = Stick::prepared(&["--questionnaire", "sme-ai-risk", "--level", "triage"]);
    let said = stick.starts(&format!("1\n4\n{}", "1\n".repeat(60)));
    assert!(said.contains("That was the last question"), "{said}");
    assert!(
        said.contains("Control by section"),
        "the result is shown: {said}"
    );
    let said = stick.starts("1\n2\nquit\n");
    let (_, end) = said.split_once("That was the last question").unwrap();
    assert!(
        end.contains("Handed in: ") && !end.contains("Which company"),
        "{said}"
    );
    assert_eq!(stick.handed_in().len(), 1);
}

#[test]
fn without_a_folder_beside_the_program_nothing_is_begun_on_a_computer_that_is_not_ones_own() {
    let stick = Stick::prepared(&[]);
    fs::rename(
        stick.folder().join("tenken-data"),
        stick.folder().join("elsewhere"),
    )
    .unwrap();
    let mut command = stick.computer(&stick.program());
    let output = super::stick::run(command.args(["courier", "--plain"]), SHORT_CHECK);
    let wrong = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(wrong.contains("tenken courier prepare"), "{wrong}");
    assert!(files(&stick.office().path("home")).is_empty());
}

#[cfg(unix)]
#[test]
fn started_by_a_link_from_elsewhere_it_is_the_stick_of_the_program_itself() {
    let stick = Stick::prepared(&["--site", "Line 2"]);
    let link = stick.office().path("a link.to it");
    if std::os::unix::fs::symlink(stick.program(), &link).is_err() {
        return;
    }
    let said = told(stick.computer(&link).arg("--plain"), SHORT_CHECK);
    assert!(said.contains("Line 2"), "{said}");
    assert_eq!(stick.handed_in().len(), 1);
}

#[test]
fn a_folder_beside_the_program_is_used_without_asking_by_every_command() {
    let stick = Stick::prepared(&[]);
    let arguments = [
        "new",
        "--questionnaire",
        "sme-ai-risk",
        "--organisation",
        "A",
    ];
    let id = told(stick.computer(&stick.program()).args(arguments), "");
    let file = format!("tenken-data/assessments/{}.ron", id.trim());
    assert!(stick.folder().join(file).is_file());
    assert!(files(&stick.office().path("home")).is_empty());
}

#[test]
fn the_first_screen_says_that_answers_stay_beside_the_program() {
    let stick = Stick::prepared(&[]);
    fs::remove_dir_all(stick.courier()).unwrap();
    let said = told(stick.computer(&stick.program()).arg("--plain"), "quit\n");
    assert!(said.contains("in \"tenken-data\" beside"), "{said}");
    assert!(!said.contains("on this computer"), "{said}");
    let mut command = stick.computer(&stick.program());
    let elsewhere = ["--plain", "--data-dir", "elsewhere"];
    let said = told(command.args(elsewhere), "quit\n");
    assert!(said.contains("stay on this computer"), "{said}");
}

#[test]
fn other_commands_on_the_stick_do_not_become_a_check() {
    let stick = Stick::prepared(&[]);
    let said = told(stick.computer(&stick.program()).arg("doctor"), "");
    assert!(
        said.contains("(tenken-data") && said.contains("beside the program)"),
        "{said}"
    );
}

#[test]
fn the_office_may_ask_something_else_from_now_on_and_names_stay() {
    let stick = Stick::prepared(&["--site", "Line 2"]);
    stick.starts(SHORT_CHECK);
    let folder = stick.folder();
    let arguments = [
        "courier",
        "prepare",
        folder.to_str().unwrap(),
        "--level",
        "full",
    ];
    stick.office().run(&arguments).succeeds();
    let errand = fs::read_to_string(stick.courier().join("courier.ron")).unwrap();
    assert!(
        errand.contains("level: full") && errand.contains("Line 2"),
        "{errand}"
    );
    assert_eq!(stick.handed_in().len(), 1);
}

#[test]
fn a_file_of_the_errand_that_cannot_be_used_is_told_and_left_alone() {
    for (text, expected) in [
        ("(format: 2)", "newer tenken"),
        ("(format: 1, oops", "cannot be read"),
    ] {
        let stick = Stick::prepared(&[]);
        let file = stick.courier().join("courier.ron");
        write(&file, text);
        let mut command = stick.computer(&stick.program());
        let output = super::stick::run(command.arg("--plain"), SHORT_CHECK);
        let wrong = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{wrong}");
        assert!(wrong.contains(expected), "{wrong}");
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
    }
}
