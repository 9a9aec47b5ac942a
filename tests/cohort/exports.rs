//! The export: one row an answer, in both forms the same.

use crate::room::Room;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use tenken::cohort::Export;

const COLUMNS: [&str; 14] = [
    "id",
    "questionnaire",
    "version",
    "group",
    "day",
    "later",
    "section",
    "question",
    "state",
    "option",
    "credit",
    "points",
    "max",
    "weight",
];

fn export(room: &Room, key: &str) -> (String, String) {
    let export = Export::of(room.members(), key, TimeZone::UTC);
    let (mut ndjson, mut csv) = (Vec::new(), Vec::new());
    let number = export.write_ndjson(&mut ndjson).unwrap();
    assert_eq!(number, export.write_csv(&mut csv).unwrap());
    (
        String::from_utf8(ndjson).unwrap(),
        String::from_utf8(csv).unwrap(),
    )
}

fn rows(ndjson: &str) -> Vec<Value> {
    let lines = ndjson.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn both_forms_have_the_same_rows_and_every_key(seed: u64) {
        let room = Room::random(seed, 12);
        let (ndjson, csv) = export(&room, "key");
        let mut table = csv::Reader::from_reader(csv.as_bytes());
        let rows = rows(&ndjson);
        let records: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
        prop_assert_eq!(rows.len(), records.len());
        for (row, record) in rows.iter().zip(&records) {
            let keys: Vec<&String> = row.as_object().unwrap().keys().collect();
            prop_assert_eq!(keys, COLUMNS);
            for (value, field) in row.as_object().unwrap().values().zip(record) {
                let written = match value {
                    Value::Null => String::new(),
                    Value::String(text) => text.clone(),
                    number => number.to_string(),
                };
                prop_assert_eq!(&written, field);
            }
        }
        prop_assert!(csv.is_empty() || csv.starts_with("id,") && !csv.contains('\r'));
    }

    #[test]
    fn points_add_up_to_the_scores_and_credits_to_the_sections(seed: u64) {
        let room = Room::random(seed, 12);
        let mut sums: BTreeMap<(String, String), i64> = BTreeMap::new();
        for row in rows(&export(&room, "key").0) {
            let key = (row["id"].as_str().unwrap().to_owned(), row["later"].to_string());
            *sums.entry(key).or_default() += row["points"].as_i64().unwrap_or(0);
        }
        let mut told: Vec<i64> = sums.into_values().collect();
        let mut exact: Vec<i64> = room
            .people
            .iter()
            .map(|person| {
                let points = person.card.ledger.iter().map(|line| line.points.value());
                #[expect(clippy::cast_possible_truncation, reason = "a score is small")]
                let millionths = (points.sum::<f64>() * 1e6 + 0.5).floor() as i64;
                millionths
            })
            .collect();
        told.sort_unstable();
        exact.sort_unstable();
        // Of three assessments of one participant two are earlier ones, under one pseudonym.
        prop_assert_eq!(told.iter().sum::<i64>(), exact.iter().sum::<i64>());
    }

    #[test]
    fn nothing_tells_who_it_is_and_another_key_gives_other_pseudonyms(seed: u64) {
        let mut room = Room::random(seed, 12);
        for person in &mut room.people {
            person.assessment.organisation.push_str("SECRET");
            for entry in person.assessment.answers.values_mut() {
                entry.note.push_str("SECRET");
                entry.reason.push_str("SECRET");
            }
        }
        let (one, other) = (export(&room, "key"), export(&room, "another"));
        let ids = |ndjson: &str| -> BTreeSet<String> {
            let rows = rows(ndjson);
            rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
        };
        prop_assert!(ids(&one.0).is_disjoint(&ids(&other.0)));
        prop_assert!(!one.0.contains("SECRET") && !one.1.contains("SECRET"));
        for person in &room.people {
            let id = format!("\"{}\"", person.assessment.id);
            prop_assert!(!one.0.contains(&id));
        }
        // The order of the participants tells nothing either, and is the same each time.
        let mut backwards = Room { people: Vec::new(), ..room };
        backwards.people.extend(room.people.into_iter().rev());
        prop_assert_eq!(export(&backwards, "key"), one);
    }
}

#[test]
fn labels_cannot_be_taken_for_more_labels_or_for_a_formula() {
    let mut room = crate::groups::room(&[(&[], 1)]);
    let groups = [
        ("=cmd|' /C calc'!A0", "a;b=c"),
        ("size", "＝small\n"),
        ("業種", "金属"),
    ];
    for (kind, label) in groups {
        room.people[0]
            .groups
            .insert(kind.to_owned(), label.to_owned());
    }
    let row = &rows(&export(&room, "key").0)[0];
    assert_eq!(row["group"], "cmd|' /C calc'!A0=a b c;size=small;業種=金属");
}
