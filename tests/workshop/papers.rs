//! What a workshop hands out: the room's report, hand-outs, certificates, rows for analysis.

use super::room::{Room, plant};
use crate::program::User;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// A workshop in folder `w` with so many participants, whose answers differ.
fn workshop(user: &User, people: usize) {
    let made = [
        "workshop",
        "new",
        "AI研修",
        "--folder",
        "w",
        "--trainer",
        "T",
    ];
    user.run(&made).succeeds();
    for number in 0..people {
        join(user, number);
    }
}

fn join(user: &User, number: usize) {
    let options = ["yes", "partly", "no", "unknown"];
    let option = options[number % 4];
    let answers = format!(r#"{{"answers": {{"security.mfa": "{option}"}}}}"#);
    let file = user.write("answers.json", answers);
    let name = format!("Secret {number}");
    user.run(&[
        "--data-dir",
        "w",
        "new",
        "--questionnaire",
        "sme-ai-risk",
        "--organisation",
        &name,
        "--answers",
        file.to_str().unwrap(),
    ])
    .succeeds();
}

fn files(folder: PathBuf) -> Vec<PathBuf> {
    let found = fs::read_dir(folder).unwrap();
    found.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn the_room_is_reported_in_every_format_and_names_nobody() {
    let user = User::english();
    workshop(&user, 12);
    let said = user.run(&["workshop", "report", "w"]).succeeds().out;
    assert!(said.contains("Report of the room") && said.contains("12"));
    assert!(!said.contains("Secret"), "{said}");
    let json = user.run(&["workshop", "report", "w", "--format", "json"]);
    let json = json.json();
    assert_eq!((&json["format"], &json["people"]), (&1.into(), &12.into()));
    for format in ["markdown", "html", "xlsx"] {
        let made = ["workshop", "report", "w", "--format", format, "-o", "room"];
        assert_eq!(user.run(&made).code, 0);
        assert!(
            fs::metadata(user.path("room")).unwrap().len() > 3000,
            "{format}"
        );
    }
    // The ending of the name says it as well.
    let named = ["workshop", "report", "w", "-o", "room.HTML"];
    assert_eq!(user.run(&named).code, 0);
    let page = fs::read_to_string(user.path("room.HTML")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>"), "{page}");
    let both = user.run(&["workshop", "report", "w", "--lang", "ja,en"]);
    let both = both.succeeds().out;
    assert!(both.contains("Report of the room") && both.contains("会場の報告書"));
}

#[test]
fn a_second_report_that_differs_by_one_person_is_warned_about() {
    let user = User::english();
    workshop(&user, 11);
    let report = ["workshop", "report", "w"];
    assert_eq!(user.run(&report).succeeds().err, "");
    assert_eq!(user.run(&report).succeeds().err, "");
    join(&user, 99);
    let warned = user.run(&report);
    assert_eq!(warned.code, 0);
    assert!(warned.err.contains("differs by 1 only"), "{}", warned.err);
    user.run(&["workshop", "consent", "w", "--all"]).succeeds();
    assert_eq!(user.run(&report).succeeds().err, "");
}

#[test]
fn everybody_gets_a_report_of_their_own_and_only_that() {
    let user = User::english();
    workshop(&user, 12);
    let made = [
        "workshop", "handouts", "w", "--output", "out", "--kind", "summary",
    ];
    let said = user.run(&made).succeeds().out;
    assert!(said.contains("12 reports"), "{said}");
    let made = files(user.path("out"));
    assert_eq!(made.len(), 12);
    let mut seen = BTreeSet::new();
    for path in made {
        let html = fs::read_to_string(&path).unwrap();
        let named: Vec<usize> = (0..12)
            .filter(|number| {
                let name = format!("Secret {number}");
                let follows =
                    |at: usize| html[at + name.len()..].starts_with(|c: char| c.is_ascii_digit());
                html.match_indices(&name).any(|(at, _)| !follows(at))
            })
            .collect();
        assert_eq!(named.len(), 1, "{}", path.display());
        assert!(html.contains("How you stand in the room"));
        seen.extend(named);
    }
    assert_eq!(seen.len(), 12);
}

#[test]
fn an_earlier_assessment_of_somebody_counted_with_a_later_one_gets_no_place_in_the_room() {
    let room = Room::new();
    let first = room.assessment(1, 1);
    let mut again = room.assessment(2, 1);
    again.organisation.clone_from(&first.organisation);
    again.started = first.started + jiff::SignedDuration::from_hours(24);
    for assessment in [&first, &again, &room.assessment(3, 1)] {
        room.hand_in(&format!("{}.json", assessment.id), assessment);
    }
    room.collect();
    let user = User::english();
    let folder = room.folder.path().to_str().unwrap();
    let said = user.run(&["workshop", "handouts", folder, "--output", "out"]);
    assert!(said.succeeds().out.contains("3 reports"));
    for path in files(user.path("out")) {
        let html = fs::read_to_string(&path).unwrap();
        let is_earlier = path.to_str().unwrap().contains(first.id.as_str());
        assert_eq!(html.contains("How you stand in the room"), !is_earlier);
    }
}

#[test]
fn one_report_that_cannot_be_written_keeps_nobody_else_from_theirs() {
    let user = User::english();
    workshop(&user, 3);
    let made = ["workshop", "handouts", "w", "--output", "out"];
    user.run(&made).succeeds();
    let one = files(user.path("out")).swap_remove(0);
    fs::remove_file(&one).unwrap();
    fs::create_dir(&one).unwrap();
    let run = user.run(&made);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("2 reports"), "{}", run.out);
    assert!(run.err.contains(one.file_name().unwrap().to_str().unwrap()));
}

#[test]
fn a_hand_out_folder_that_cannot_be_made_is_one_sentence() {
    let user = User::english();
    workshop(&user, 1);
    user.write("file", "");
    for output in ["file/x", "file"] {
        let said = user.run(&["workshop", "handouts", "w", "--output", output]);
        let said = said.fails();
        assert!(
            said.contains("could not be made") || said.contains(output),
            "{said}"
        );
        assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    }
}

#[cfg(unix)]
#[test]
fn the_folders_of_hand_outs_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let user = User::english();
    if crate::file_system::lacks_rights(&user.path("")) {
        return;
    }
    workshop(&user, 1);
    let rights = |path: &str| fs::metadata(user.path(path)).unwrap().permissions().mode() & 0o777;
    for output in ["after/out", "after/out/"] {
        let made = ["workshop", "handouts", "w", "--output", output];
        user.run(&made).succeeds();
        assert_eq!((rights("after"), rights("after/out")), (0o700, 0o700));
    }
    // What somebody else made is theirs.
    fs::create_dir(user.path("theirs")).unwrap();
    fs::set_permissions(user.path("theirs"), fs::Permissions::from_mode(0o755)).unwrap();
    let made = ["workshop", "handouts", "w", "--output", "theirs"];
    user.run(&made).succeeds();
    assert_eq!(rights("theirs"), 0o755);
}

#[test]
fn names_for_a_certificate_come_from_a_list_that_any_editor_writes() {
    let user = User::japanese();
    workshop(&user, 0);
    user.write("names.txt", "\u{feff}山田 太郎\r\n\r\n鈴木 花子\r\n");
    let made = ["workshop", "certificate", "w", "--names", "names.txt"];
    let said = user.run(&made).succeeds().out;
    assert!(
        said.contains("1  山田 太郎") && said.contains("2  鈴木 花子"),
        "{said}"
    );
    user.write("names.txt", [0x8b, 0x40, 0xff]);
    let said = user.run(&made).fails();
    assert!(said.contains("UTF-8"), "{said}");
    let missing = ["workshop", "certificate", "w", "--names", "nowhere.txt"];
    let said = user.run(&missing).fails();
    assert!(said.contains("nowhere.txt"), "{said}");
}

#[test]
fn rows_hold_ids_and_numbers_and_the_same_pseudonyms_every_time() {
    let user = User::english();
    workshop(&user, 3);
    let rows = |format| {
        let run = user.run(&["workshop", "export", "w", "--format", format]);
        run.succeeds().out
    };
    let ndjson = rows("ndjson");
    assert_eq!(ndjson, rows("ndjson"));
    assert!(!ndjson.contains("Secret"));
    let ids: BTreeSet<String> = ndjson
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].to_string())
        .collect();
    assert_eq!(ids.len(), 3);
    assert_eq!(rows("csv").lines().count(), ndjson.lines().count() + 1);
}

#[test]
fn a_file_in_the_folder_that_does_not_count_is_told_with_every_paper() {
    let room = Room::new();
    let stray = room.folder.store().data_dir().join("assessments/stray.ron");
    fs::create_dir_all(stray.parent().unwrap()).unwrap();
    plant(&stray, "(");
    let user = User::english();
    let folder = room.folder.path().to_str().unwrap();
    let run = user.run(&["workshop", "report", folder]);
    assert!(
        run.code == 0 && run.err.contains("stray.ron"),
        "{}",
        run.err
    );
}
