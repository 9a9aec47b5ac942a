use super::room::{Room, outcomes};
use crate::program::User;
use serde_json::json;
use std::fs;
use tenken::assessment::store::Store;
use tenken::report::{Names, export};
use tenken::workshop::{Collector, Counted, GroupChoice, Manner, Outcome, Way};

#[test]
fn of_forty_files_with_three_broken_ones_and_two_duplicates_thirty_five_count_once() {
    let room = Room::new();
    for number in 0..35 {
        room.hand_in(&format!("{number}.json"), &room.assessment(number, 1));
    }
    room.hand_in("copy of 3.json", &room.assessment(3, 1));
    room.hand_in("sub/copy of 4.json", &room.assessment(4, 1));
    let whole = room.export(&room.assessment(90, 1)).to_string();
    room.put("half.json", &whole[..whole.len() / 2]);
    room.put("empty.json", "");
    room.put("changed.json", &whole.replace("Company 90", "Company 91"));
    let collected = room.collect();
    assert_eq!(collected.files.len(), 40);
    assert_eq!((collected.taken(), collected.refused()), (35, 3));
    assert_eq!(collected.count(|it| matches!(it, Outcome::Duplicate(_))), 2);
    assert_eq!((collected.altogether, room.counted()), (35, 35));
    let by_name = outcomes(&collected);
    assert_eq!(by_name["half.json"], "damaged");
    assert_eq!(by_name["empty.json"], "damaged");
    assert_eq!(by_name["changed.json"], "changed");
    let missing: Vec<&str> = collected
        .missing
        .iter()
        .map(|it| it.organisation.as_str())
        .collect();
    assert_eq!(missing, ["Company 99"]);
}

#[test]
fn a_second_run_changes_nothing_and_says_that_all_is_here() {
    let room = Room::new();
    for number in 0..3 {
        room.hand_in(&format!("{number}.json"), &room.assessment(number, 1));
    }
    room.collect();
    let before = room.bytes();
    let again = room.collect();
    assert_eq!(again.count(|it| matches!(it, Outcome::Same(_))), 3);
    assert_eq!(
        (again.taken(), again.refused(), again.altogether),
        (0, 0, 3)
    );
    assert_eq!(room.bytes(), before);
}

#[test]
fn the_newest_version_of_an_assessment_wins_whichever_file_is_found_first() {
    let room = Room::new();
    room.hand_in("a.json", &room.assessment(1, 2));
    room.hand_in("b.json", &room.assessment(1, 7));
    room.hand_in("c.json", &room.assessment(1, 5));
    let by_name = outcomes(&room.collect());
    assert_eq!((by_name["a.json"], by_name["b.json"]), ("older", "new"));
    assert_eq!(by_name["c.json"], "older");
    room.hand_in("d.json", &room.assessment(1, 8));
    let collected = room.collect();
    let by_name = outcomes(&collected);
    assert_eq!(
        (by_name["b.json"], by_name["d.json"]),
        ("older", "replaced")
    );
    assert_eq!((collected.altogether, room.counted()), (1, 1));
    let id = room.assessment(1, 8).id;
    let kept = room.folder.store().load(&id);
    assert_eq!(kept.assessment(), Some(&room.assessment(1, 8)));
}

#[test]
fn two_files_that_contradict_each_other_are_both_named_and_neither_is_taken() {
    let room = Room::new();
    let one = room.assessment(1, 4);
    let mut other = one.clone();
    other.site = "another".to_owned();
    room.hand_in("one.json", &one);
    room.hand_in("other.json", &other);
    let by_name = outcomes(&room.collect());
    assert_eq!(by_name["one.json"], "conflict");
    assert_eq!(by_name["other.json"], "conflict");
    assert_eq!(room.counted(), 0);
    // A newer version settles it.
    room.hand_in("newer.json", &room.assessment(1, 5));
    let collected = room.collect();
    assert_eq!((collected.taken(), collected.refused()), (1, 0));
}

#[test]
fn what_is_here_stays_when_a_contradicting_file_comes() {
    let room = Room::new();
    let one = room.assessment(1, 4);
    room.hand_in("one.json", &one);
    room.collect();
    let mut other = one.clone();
    other.site = "another".to_owned();
    room.hand_in("other.json", &other);
    let by_name = outcomes(&room.collect());
    assert_eq!(
        (by_name["one.json"], by_name["other.json"]),
        ("same", "conflict")
    );
    assert_eq!(room.folder.store().load(&one.id).assessment(), Some(&one));
}

#[test]
fn every_other_kind_of_file_is_named_with_its_cause() {
    let room = Room::new();
    let assessment = room.assessment(1, 1);
    let whole = room.export(&assessment);
    let told = |name: &str, change: &dyn Fn(&mut serde_json::Value)| {
        let mut value = whole.clone();
        change(&mut value);
        room.put(name, &value.to_string());
    };
    told("other.json", &|it| {
        it["questionnaire"]["id"] = json!("another");
    });
    told("version.json", &|it| {
        it["questionnaire"]["version"] = json!("1999-01");
    });
    told("newer.json", &|it| it["format"] = json!(2));
    told("nothing.json", &|it| it["assessment"] = json!(null));
    room.put(
        "report.json",
        r#"{"format": 1, "questionnaire": {}, "ledger": []}"#,
    );
    room.put("foreign.json", r#"{"name": "package", "version": "1"}"#);
    room.put("huge.json", &" ".repeat(17 * 1024 * 1024));
    room.put(".DS_Store", "");
    room.put("Thumbs.db", "");
    room.put("holiday.jpg", "");
    let collected = room.collect();
    let by_name = outcomes(&collected);
    for (name, outcome) in [
        ("other.json", "other-questionnaire"),
        ("version.json", "other-version"),
        ("newer.json", "newer"),
        ("nothing.json", "damaged"),
        ("report.json", "report"),
        ("foreign.json", "foreign"),
        ("huge.json", "too-large"),
    ] {
        assert_eq!(by_name[name], outcome, "{name}");
    }
    assert_eq!((collected.refused(), collected.other_files), (7, 3));
    assert_eq!(room.counted(), 0);
}

#[test]
fn a_participants_own_data_folder_is_taken_like_exports() {
    let room = Room::new();
    let stored = room.assessment(1, 3);
    let data = Store::open(room.stick().join("tenken-data"));
    let guard = data.lock(&stored.id).unwrap().guard().unwrap();
    guard.save(&stored).unwrap();
    drop(guard);
    // A copy beside its folder is one too, but a sheet of a questionnaire is not.
    let file = data.path(&stored.id);
    fs::copy(&file, room.stick().join("p0001.ron")).unwrap();
    room.put("questionnaire.ron", "(format: 1)");
    room.put("tenken-data/assessments/p0009.ron", "(format: 1,");
    let collected = room.collect();
    assert_eq!((collected.taken(), collected.altogether), (1, 1));
    assert_eq!(collected.count(|it| matches!(it, Outcome::Duplicate(_))), 1);
    let by_name = outcomes(&collected);
    assert_eq!(by_name["p0009.ron"], "damaged");
    assert!(!by_name.contains_key("questionnaire.ron"));
}

#[test]
fn a_damaged_assessment_is_said_wherever_it_lies_and_no_other_file_is_called_one() {
    let room = Room::new();
    let whole = String::from_utf8(stored(&room)).unwrap();
    // The beginning of an assessment under a name that somebody gave it.
    room.put("copy.ron", &whole[..whole.len() / 2]);
    room.put("mark.ron", &format!("\u{FEFF}{}", &whole[..40]));
    room.put("short.ron", "(\n    format: 1,\n    sequ");
    // Nothing of it is left, but the name is one of ours.
    room.put("2b3c4d5f.ron", &"\0".repeat(900));
    room.put("settings.ron", "(\n    format: 1,\n    hide_score: true,");
    room.put("notes.ron", "(text: \"format\")");
    room.put("empty.ron", "");
    let kept = fs::read_to_string(room.folder.file()).unwrap();
    room.put("old-workshop.ron", &kept[..kept.len() / 2]);
    let collected = room.collect();
    let by_name = outcomes(&collected);
    let damaged = ["2b3c4d5f.ron", "copy.ron", "mark.ron", "short.ron"];
    assert!(by_name.values().all(|outcome| *outcome == "damaged"));
    assert_eq!(by_name.keys().collect::<Vec<_>>(), damaged);
    assert_eq!((collected.refused(), collected.other_files), (4, 4));
}

/// An assessment as the store writes it.
fn stored(room: &Room) -> Vec<u8> {
    let store = Store::open(room.tree.path().join("elsewhere"));
    let assessment = room.assessment(1, 3);
    let guard = store.lock(&assessment.id).unwrap().guard().unwrap();
    guard.save(&assessment).unwrap();
    fs::read(store.path(&assessment.id)).unwrap()
}

#[test]
fn a_version_without_names_never_takes_the_place_of_one_with_them() {
    let room = Room::new();
    let named = room.assessment(1, 3);
    let nameless = |assessment| export(&room.questionnaire, assessment, Names::LeftOut).to_string();
    room.put("a.json", &nameless(&named));
    assert_eq!(outcomes(&room.collect())["a.json"], "new");
    room.hand_in("b.json", &named);
    let by_name = outcomes(&room.collect());
    assert_eq!(
        (by_name["a.json"], by_name["b.json"]),
        ("duplicate", "replaced")
    );
    let by_name = outcomes(&room.collect());
    assert_eq!(
        (by_name["a.json"], by_name["b.json"]),
        ("duplicate", "same")
    );
    fs::remove_file(room.stick().join("b.json")).unwrap();
    assert_eq!(outcomes(&room.collect())["a.json"], "same");
    room.put("a.json", &nameless(&room.assessment(1, 4)));
    assert_eq!(outcomes(&room.collect())["a.json"], "nameless");
    assert_eq!(
        room.folder.store().load(&named.id).assessment(),
        Some(&named)
    );
}

#[test]
fn a_participant_gets_the_groups_of_the_list_and_those_asked_for() {
    let room = Room::new();
    let mut written = room.assessment(1, 1);
    written.organisation = "ｃｏｍｐａｎｙ　１".to_owned();
    room.hand_in("1.json", &written);
    room.hand_in("2.json", &room.assessment(2, 1));
    room.collect();
    let workshop = room.workshop();
    let one = &workshop.participants[&written.id];
    assert_eq!((one.way, one.consents), (Way::File, false));
    assert_eq!(one.groups["業種"], "製造");
    assert!(
        workshop.participants[&room.assessment(2, 1).id]
            .groups
            .is_empty()
    );
    let manner = Manner {
        consents: true,
        groups: vec![GroupChoice::parse(&workshop, "業種＝小売").unwrap()],
    };
    let mut collector = Collector::new(room.folder.clone());
    let only = [room.stick().join("2.json")];
    collector.collect(&only, &manner).unwrap();
    let two = &room.workshop().participants[&room.assessment(2, 1).id];
    assert!(two.consents && two.groups["業種"] == "小売");
}

#[test]
fn a_group_that_was_taken_away_does_not_come_back_with_the_same_file() {
    let room = Room::new();
    let assessment = room.assessment(1, 1);
    room.hand_in("1.json", &assessment);
    room.collect();
    let guard = room.folder.lock().unwrap();
    let mut workshop = guard.read().unwrap();
    let participant = workshop.participants.get_mut(&assessment.id).unwrap();
    participant.groups.clear();
    guard.save(&workshop).unwrap();
    drop(guard);
    room.collect();
    assert!(
        room.workshop().participants[&assessment.id]
            .groups
            .is_empty()
    );
}

#[test]
fn somebody_new_who_has_not_agreed_takes_back_that_everybody_has() {
    let room = Room::new();
    let guard = room.folder.lock().unwrap();
    let mut workshop = guard.read().unwrap();
    workshop.has_everybodys_consent = true;
    guard.save(&workshop).unwrap();
    drop(guard);
    room.hand_in("1.json", &room.assessment(1, 1));
    room.collect();
    assert!(!room.workshop().has_everybodys_consent);
}

#[test]
fn one_participant_who_may_be_there_twice_is_told() {
    let room = Room::new();
    let mut again = room.assessment(2, 1);
    again.organisation = "ＣＯＭＰＡＮＹ 1".to_owned();
    room.hand_in("1.json", &room.assessment(1, 1));
    room.hand_in("2.json", &again);
    let mut colleague = room.assessment(3, 1);
    colleague.organisation = "Company 1".to_owned();
    colleague.respondent = "another".to_owned();
    room.hand_in("3.json", &colleague);
    let collected = room.collect();
    assert_eq!((collected.altogether, collected.namesakes.len()), (3, 1));
    let ids = [room.assessment(1, 1).id, again.id];
    assert_eq!(collected.namesakes[0].ids, ids);
    assert_eq!(collected.namesakes[0].counted, 2);
}

#[test]
fn of_one_participant_half_a_day_apart_it_is_said_that_only_the_later_counts_and_so_it_does() {
    let room = Room::new();
    let mut first = room.assessment(1, 1);
    first.site = "本社 1F".to_owned();
    let mut again = room.assessment(2, 1);
    again.organisation = "ＣＯＭＰＡＮＹ　１".to_owned();
    again.site = "本社１f ".to_owned();
    for (hours, counted) in [(11, 2), (12, 1)] {
        again.started = first.started + jiff::SignedDuration::from_hours(hours);
        again.sequence += 1;
        room.hand_in("1.json", &first);
        room.hand_in("2.json", &again);
        let collected = room.collect();
        assert_eq!((collected.altogether, collected.namesakes.len()), (2, 1));
        assert_eq!(collected.namesakes[0].counted, counted);
        let release = Counted::read(&room.folder).unwrap().release();
        assert_eq!(usize::try_from(release.people).unwrap(), counted);
    }
    let user = User::english();
    let stick = room.stick();
    let folder = room.folder.path().to_str().unwrap();
    let run = user.run(&["workshop", "collect", folder, stick.to_str().unwrap()]);
    let said = run.succeeds().out;
    assert!(
        said.contains("only the latest counts: 2 of Company 1"),
        "{said}"
    );
}
