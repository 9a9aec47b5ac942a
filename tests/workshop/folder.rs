use super::room::{Room, files, plant, workshop};
use crate::program::User;
use std::fs;
use tenken::assessment::store::{Cause, StoreError};
use tenken::questionnaire::load;
use tenken::workshop::{Field, Folder, FolderError, Shelf, ShelfError, Workshop};

#[test]
fn a_workshop_comes_back_as_it_was_written_and_the_same_again_is_not_written() {
    let room = Room::new();
    let guard = room.folder.lock().unwrap();
    let mut workshop = guard.read().unwrap();
    assert!(!guard.save(&workshop).unwrap());
    workshop.trainer = "鈴木 \"T\"\\".to_owned();
    assert!(guard.save(&workshop).unwrap());
    let kept = room.workshop();
    assert_eq!(
        (kept.trainer.as_str(), kept.sequence),
        (workshop.trainer.as_str(), 1)
    );
    let before = room.folder.path().join("workshop.ron.bak");
    assert!(fs::read_to_string(before).unwrap().contains("sequence: 0"));
}

#[test]
fn the_questionnaire_is_the_one_kept_in_the_folder() {
    let room = Room::new();
    let found = room.folder.questionnaire(&room.workshop()).unwrap();
    assert_eq!(found.hash, room.questionnaire.hash);
    fs::remove_dir_all(room.folder.path().join("questionnaires")).unwrap();
    let missing = room.folder.questionnaire(&room.workshop()).unwrap_err();
    assert!(matches!(missing, FolderError::NoQuestionnaire { .. }));
}

#[test]
fn a_folder_with_a_workshop_or_assessments_is_not_taken_for_another() {
    let room = Room::new();
    let again = room.folder.create(&room.workshop(), &files()).unwrap_err();
    assert!(matches!(again, FolderError::Taken { .. }));
    let data = room.tree.path().join("data");
    fs::create_dir_all(data.join("assessments")).unwrap();
    plant(data.join("assessments/p0001.ron"), "(");
    let taken = Folder::open(&data).create(&room.workshop(), &files());
    assert!(matches!(taken, Err(FolderError::Taken { .. })));
    assert!(fs::metadata(data.join("workshop.ron")).is_err());
}

#[test]
fn a_damaged_or_newer_workshop_is_left_alone_and_the_version_before_is_offered() {
    let room = Room::new();
    let file = room.folder.file();
    let good = fs::read_to_string(&file).unwrap();
    let backup = file.with_extension("ron.bak");
    for (text, has_backup) in [("(format: 1,", false), ("(format: 1,", true)] {
        plant(&file, text);
        if has_backup {
            plant(&backup, &good);
        }
        let error = room.folder.read().unwrap_err();
        let is_damaged =
            matches!(&error, FolderError::Damaged { has_backup: it, .. } if *it == has_backup);
        assert!(is_damaged, "{error}");
        assert!(room.folder.lock().is_err());
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
    }
    plant(&file, "(format: 2, anything: [])");
    let error = room.folder.read().unwrap_err();
    assert!(
        matches!(error, FolderError::Newer { format: 2, .. }),
        "{error}"
    );
    fs::remove_file(&file).unwrap();
    let error = room.folder.read().unwrap_err();
    assert!(matches!(error, FolderError::OnlyBackup { .. }), "{error}");
    fs::rename(&backup, &file).unwrap();
    assert!(room.folder.read().is_ok());
}

#[test]
fn a_key_that_stands_twice_is_damage_and_loses_nothing() {
    let room = Room::new();
    let file = room.folder.file();
    let text = fs::read_to_string(&file).unwrap();
    let person = "\"p1\": (way: file, groups: {}, consents: false),";
    let group = "\"p1\": (way: file, groups: {\"a\": \"b\", \"a\": \"c\"}, consents: false),";
    let hands = "\"q\": (people: 3, options: {\"yes\": 1, \"yes\": 2}),";
    for (empty, twice) in [
        (
            "participants: {}",
            format!("participants: {{{person}{person}}}"),
        ),
        ("participants: {}", format!("participants: {{{group}}}")),
        ("hands: {}", format!("hands: {{{hands}}}")),
    ] {
        plant(&file, text.replace(empty, &twice));
        let error = room.folder.read().unwrap_err();
        assert!(
            matches!(error, FolderError::Damaged { .. }),
            "{twice}: {error}"
        );
    }
}

#[test]
fn a_threshold_changed_by_hand_below_the_lowest_one_is_refused() {
    let user = User::english();
    user.run(&["workshop", "new", "AI", "--folder", "w"])
        .succeeds();
    let file = user.path("w/workshop.ron");
    let text = fs::read_to_string(&file).unwrap();
    plant(&file, text.replace("threshold: 10", "threshold: 1"));
    let said = user.run(&["workshop", "consent", "w", "--all"]).fails();
    assert!(
        said.contains("5 to 1000") && said.contains("workshop.ron"),
        "{said}"
    );
}

#[test]
fn everything_outside_the_limits_is_refused() {
    type Change = dyn Fn(&mut Workshop);
    let questionnaire = load(&files()).unwrap();
    let wrong: [(&Change, Field); 8] = [
        (&|it| it.name.clear(), Field::Name),
        (&|it| it.name = "a\nb".to_owned(), Field::Name),
        (&|it| it.trainer = "あ".repeat(61), Field::Trainer),
        (&|it| it.minutes = 0, Field::Minutes),
        (&|it| it.seconds = 1, Field::Seconds),
        (&|it| it.threshold = 2, Field::Threshold),
        (&|it| it.present = 10_001, Field::Present),
        (
            &|it| it.groups = vec![it.groups[0].clone(); 11],
            Field::GroupKinds,
        ),
    ];
    for (change, field) in wrong {
        let mut workshop = workshop(&questionnaire);
        workshop.check().unwrap();
        change(&mut workshop);
        assert_eq!(workshop.check().unwrap_err().field, field);
    }
}

#[test]
fn a_new_workshop_lies_in_the_data_folder_and_is_found_by_its_name() {
    let user = User::japanese();
    let place = user
        .run(&["workshop", "new", "AI研修: 1/2", "--date", "2026-12-01"])
        .succeeds();
    let folder = user.data_dir().join("workshops").join("AI研修- 1-2");
    assert_eq!(place.out.trim_end(), folder.to_str().unwrap());
    user.run(&["workshop", "new", "AI研修: 2/2", "--date", "2026-12-02"])
        .succeeds();
    let shelf = Shelf::of(&user.data_dir());
    let today = "2026-12-24".parse().unwrap();
    for word in [
        "AI研修: 1/2",
        "AI研修- 1-2",
        "AI研修: 1",
        folder.to_str().unwrap(),
    ] {
        assert_eq!(shelf.find(word, today).unwrap().path(), folder, "{word}");
    }
    let latest = shelf.find("latest", today).unwrap();
    assert_eq!(latest.read().unwrap().name, "AI研修: 2/2");
    let several = shelf.find("AI", today).unwrap_err();
    assert!(matches!(several, ShelfError::Ambiguous { names, .. } if names.len() == 2));
    let unknown = shelf.find("X", today).unwrap_err();
    assert!(matches!(unknown, ShelfError::Unknown(_)));
    let taken = user.run(&["workshop", "new", "AI研修: 1/2"]).fails();
    assert!(taken.contains("もう"), "{taken}");
}

#[test]
fn the_latest_workshop_is_the_last_one_up_to_today_or_else_the_next() {
    let user = User::english();
    for date in ["2026-12-02", "2026-12-09", "2027-01-20"] {
        user.run(&["workshop", "new", date, "--date", date])
            .succeeds();
    }
    user.run(&["workshop", "new", "damaged"]).succeeds();
    user.write("data/workshops/damaged/workshop.ron", "(");
    let shelf = Shelf::of(&user.data_dir());
    for (today, name) in [
        ("2026-11-30", "2026-12-02"),
        ("2026-12-02", "2026-12-02"),
        ("2026-12-08", "2026-12-02"),
        ("2026-12-09", "2026-12-09"),
        ("2027-01-19", "2026-12-09"),
        ("2028-01-01", "2027-01-20"),
    ] {
        let found = shelf.find("latest", today.parse().unwrap()).unwrap();
        assert_eq!(found.read().unwrap().name, name, "{today}");
    }
}

#[test]
fn who_writes_into_a_workshop_is_told_first_which_one_it_is() {
    let user = User::english();
    let new = ["workshop", "new", "Night school", "--date", "2026-12-02"];
    user.run(&new).succeeds();
    let stick = user.write("stick/holiday.jpg", "");
    let stick = stick.parent().unwrap().to_str().unwrap();
    let collected = user.run(&["workshop", "collect", "latest", stick]);
    let entered = user.run_with(&["workshop", "enter", "latest"], "");
    for said in [collected.succeeds().out, entered.out] {
        let first = said.lines().next().unwrap();
        assert_eq!(first, "Workshop: Night school (2 December 2026)");
    }
    let collect = ["workshop", "collect", "latest", stick, "--format", "json"];
    assert_eq!(user.run(&collect).json()["name"], "Night school");
}

#[test]
fn the_list_shows_every_workshop_and_says_of_a_damaged_one_why() {
    let user = User::english();
    assert!(
        user.run(&["workshop", "list"])
            .succeeds()
            .out
            .contains("no workshops")
    );
    for (name, date) in [("old", "2026-01-01"), ("young", "2026-12-01")] {
        user.run(&["workshop", "new", name, "--date", date])
            .succeeds();
    }
    user.run(&["workshop", "new", "bad"]).succeeds();
    user.write("data/workshops/bad/workshop.ron", "(");
    let listed = user
        .run(&["workshop", "list", "--format", "json"])
        .succeeds()
        .json();
    let names: Vec<_> = listed["workshops"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["name"].clone())
        .collect();
    assert_eq!(
        names,
        ["young".into(), "old".into(), serde_json::Value::Null]
    );
    assert!(
        listed["workshops"][2]["problem"]
            .as_str()
            .unwrap()
            .contains("cannot be read")
    );
    let said = user.run(&["workshop", "list"]).succeeds().out;
    assert!(
        said.contains("1 January 2026") && said.contains("cannot be read"),
        "{said}"
    );
}

#[test]
fn a_threshold_below_ten_is_set_with_a_notice_and_below_five_not_at_all() {
    let user = User::english();
    let run = user.run(&["workshop", "new", "AI", "--folder", "w", "--threshold", "5"]);
    assert_eq!((run.code, run.out.trim_end()), (0, "w"));
    assert!(
        run.err.contains("Groups of 5 people or more"),
        "{}",
        run.err
    );
    let new = ["workshop", "new", "AI", "--folder", "v", "--threshold", "4"];
    let said = user.run(&new).refuses_the_line();
    assert!(said.contains("5 to 1000"), "{said}");
    assert!(fs::metadata(user.path("v")).is_err());
}

#[test]
fn a_workshop_that_went_further_elsewhere_is_not_written_over() {
    let room = Room::new();
    let guard = room.folder.lock().unwrap();
    let mut workshop = guard.read().unwrap();
    let file = room.folder.file();
    let text = fs::read_to_string(&file).unwrap();
    plant(&file, text.replace("format: 1", "format: 7"));
    workshop.trainer = "other".to_owned();
    assert!(guard.save(&workshop).is_err());
    assert!(fs::read_to_string(&file).unwrap().contains("format: 7"));
    plant(&file, text);
    let held = room.folder.lock().unwrap_err();
    assert!(matches!(
        held,
        FolderError::Store(StoreError {
            cause: Cause::HeldByOther { .. },
            ..
        })
    ));
}

#[test]
fn the_example_in_the_documentation_is_what_a_workshop_looks_like() {
    let page = include_str!("../../docs/file-format.md").replace("\r\n", "\n");
    let (_, example) = page.rsplit_once("```ron\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    let room = Room::new();
    plant(room.folder.file(), example);
    let workshop = room.workshop();
    let guard = room.folder.store().lock_record::<Workshop>().unwrap();
    guard.save(&workshop).unwrap();
    assert_eq!(fs::read_to_string(room.folder.file()).unwrap(), example);
}
