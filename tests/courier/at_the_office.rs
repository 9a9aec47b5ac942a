use super::stick::{SHORT_CHECK, Stick, contents, run, write};
use crate::program::User;
use std::fs;

#[test]
fn one_command_takes_in_every_file_and_can_be_repeated() {
    let stick = Stick::prepared(&["--site", "Line 2"]);
    for _ in 0..3 {
        stick.starts(SHORT_CHECK);
    }
    let before = contents(&stick.folder());
    let first = stick.is_collected().succeeds().out;
    assert!(first.contains("3 files: 3 taken in, 0 replaced"), "{first}");
    let to = stick.office().data_dir();
    assert!(first.contains(&format!("Taken into: {}", to.display())));
    let second = stick.is_collected().succeeds().out;
    assert!(
        second.contains("0 taken in, 0 replaced by newer ones, 3 here already"),
        "{second}"
    );
    assert_eq!(contents(&stick.folder()), before);
    let listed = stick.office().run(&["list"]).succeeds().out;
    assert_eq!(listed.matches("Line 2").count(), 3, "{listed}");
}

#[test]
fn it_finds_the_files_from_the_stick_its_data_folder_or_their_own() {
    let stick = Stick::prepared(&[]);
    stick.starts(SHORT_CHECK);
    let data = stick.folder().join("tenken-data");
    for folder in [stick.folder(), data, stick.courier()] {
        let run = stick
            .office()
            .run(&["courier", "collect", folder.to_str().unwrap()]);
        assert!(run.succeeds().out.contains("1 file: "), "{folder:?}");
    }
}

#[test]
fn a_file_that_is_refused_is_told_and_keeps_no_other_back() {
    let stick = Stick::prepared(&[]);
    stick.starts(SHORT_CHECK);
    stick.starts(SHORT_CHECK);
    let [changed, _] = &stick.handed_in()[..] else {
        panic!("two files");
    };
    let text = fs::read_to_string(changed).unwrap();
    let text = text.replace("\"respondent\": \"\"", "\"respondent\": \"X\"");
    write(changed, text);
    let folder = stick.courier().join("handed-in");
    // A stick's file system may not take such a name at all.
    let evil = folder.join("evil\u{1b}[31m.json");
    let evil = fs::File::create(&evil).map_or_else(|_| folder.join("evil.json"), |_| evil);
    write(evil, "{\"a\": 1}");
    write(folder.join("._2026.json"), "what a Mac leaves");
    write(folder.join("read me.txt"), "no export");
    let run = stick.is_collected();
    assert_eq!(run.code, 1, "{run:?}");
    assert!(run.err.contains("check code"), "{}", run.err);
    assert!(
        run.err.contains("not an assessment that tenken exported"),
        "{}",
        run.err
    );
    assert!(
        !run.err.contains('\u{1b}') && !run.err.contains("._2026"),
        "{}",
        run.err
    );
    assert!(run.out.contains("3 files: 1 taken in"), "{}", run.out);
    assert!(run.out.contains("2 refused"), "{}", run.out);
}

#[test]
fn what_is_newer_at_the_office_stays() {
    let stick = Stick::prepared(&[]);
    stick.starts(SHORT_CHECK);
    stick.is_collected().succeeds();
    let office = stick.office();
    office
        .run(&["answer", "latest", "scope.people", "most"])
        .succeeds();
    let run = stick.is_collected().succeeds();
    assert!(run.out.contains("1 newer here"), "{}", run.out);
}

#[test]
fn a_questionnaire_of_ones_own_travels_with_the_stick() {
    let maker = User::english();
    let folder = maker.copies_questionnaire("own-check");
    let stick = Stick::prepared(&["--questionnaire", folder.to_str().unwrap()]);
    stick.starts(SHORT_CHECK);
    assert_eq!(stick.handed_in().len(), 1);
    fs::remove_dir_all(&folder).unwrap();
    let run = stick.is_collected().succeeds();
    assert!(run.out.contains("1 taken in"), "{}", run.out);
    let report = stick.office().run(&["report", "latest"]).succeeds();
    assert!(!report.out.is_empty());
}

#[test]
fn a_folder_without_checks_is_told() {
    let office = User::english();
    let empty = office.path("empty");
    fs::create_dir_all(&empty).unwrap();
    let wrong = office
        .run(&["courier", "collect", empty.to_str().unwrap()])
        .fails();
    assert!(wrong.contains("no checks"), "{wrong}");
    let wrong = office.run(&["courier", "collect", "nowhere"]).fails();
    assert!(wrong.contains("nowhere"), "{wrong}");
}

#[test]
fn a_workshop_takes_in_a_stick_too() {
    let stick = Stick::prepared(&[]);
    stick.starts(SHORT_CHECK);
    let office = stick.office();
    office
        .run(&["workshop", "new", "Day", "--folder", "w"])
        .succeeds();
    let folder = stick.folder();
    let run = office.run(&["workshop", "collect", "w", folder.to_str().unwrap()]);
    let said = run.succeeds().out;
    assert!(said.contains("new 1, "), "{said}");
}

#[test]
fn the_program_on_the_stick_takes_nothing_into_the_stick_itself() {
    let stick = Stick::prepared(&[]);
    stick.starts(SHORT_CHECK);
    let before = contents(&stick.folder());
    let folder = stick.folder();
    let data = folder.join("tenken-data");
    let roundabout = stick.courier().join("..");
    for named in [None, Some(&data), Some(&roundabout), Some(&stick.courier())] {
        let mut command = stick.computer(&stick.program());
        command.args(["courier", "collect"]).arg(&folder);
        if let Some(named) = named {
            command.arg("--data-dir").arg(named);
        }
        let output = run(&mut command, "");
        let wrong = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{wrong}");
        assert!(wrong.contains("on the stick itself"), "{wrong}");
        assert!(wrong.contains("--data-dir DIR"), "{wrong}");
        assert_eq!(contents(&folder), before);
    }
}

#[test]
fn the_program_on_the_stick_takes_in_into_a_folder_that_is_named() {
    let stick = Stick::prepared(&[]);
    stick.starts(SHORT_CHECK);
    let to = stick.office().path("office");
    let mut command = stick.computer(&stick.program());
    command.args(["courier", "collect"]).arg(stick.folder());
    let output = run(command.arg("--data-dir").arg(&to), "");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        said.contains(&format!("Taken into: {}", to.display())),
        "{said}"
    );
    assert!(to.join("assessments").is_dir());
}
