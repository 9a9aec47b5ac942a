//! The SQL of `docs/analysis.md`, run by `DuckDB` on both forms of an export: its numbers are the
//! room's report's. Said aloud and left out where there is no `DuckDB`.

use crate::recount::latest;
use crate::room::{Room, dice};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;
use tenken::cohort::{Cell, Export, Release, Slot};
use tenken::questionnaire::{Library, Role};

const TOOL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tools/query.py");
const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/analysis.md");

fn has_duckdb() -> bool {
    let found = Command::new("python3")
        .args(["-c", "import duckdb"])
        .output();
    let has = found.is_ok_and(|output| output.status.success());
    if !has {
        let _ = writeln!(
            std::io::stderr(),
            "LEFT OUT: python3 with duckdb is not on this machine, so no SQL was run"
        );
    }
    has
}

/// A room large enough for everything to be counted, with companies that took part before.
fn room() -> Room {
    let questionnaire = Library::open("sme-ai-risk").unwrap();
    let seeds = 0..100;
    let large = |room: &Room| room.people.len() > 60;
    let mut rooms =
        seeds.map(|seed| Room::of(questionnaire.clone(), &mut dice(seed, 1 << 17), 120));
    let mut room = rooms.find(large).unwrap();
    // Hands are no company's answers, so no export has them.
    room.hands.clear();
    for (place, person) in room.people.iter_mut().take(24).enumerate() {
        person.assessment.organisation = format!("twice {}", place % 12);
        let days = i64::from(u8::try_from(place / 12).unwrap());
        person.assessment.started = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(48 * days);
        person.assessment.updated = person.assessment.started;
    }
    room
}

fn queried(folder: &Path, form: &str) -> BTreeMap<String, Vec<Vec<Value>>> {
    let output = Command::new("python3")
        .arg(TOOL)
        .arg(DOCUMENT)
        .arg(folder)
        .arg(form)
        .output();
    let output = output.unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn duckdb_reads_both_exports_and_its_sums_are_the_rooms() {
    if !has_duckdb() {
        return;
    }
    let room = room();
    let folder = TempDir::new().unwrap();
    let export = Export::of(room.members(), "key", TimeZone::UTC);
    let file = |name: &str| File::create(folder.path().join(name)).unwrap();
    export.write_ndjson(file("answers.ndjson")).unwrap();
    export.write_csv(file("answers.csv")).unwrap();
    let release = room.release(10, true);
    let tables = queried(folder.path(), "NDJSON");
    assert!(
        tables == queried(folder.path(), "CSV"),
        "both forms give the same tables"
    );
    assert!(folder.path().join("answers.parquet").exists());
    options(&room, &release, &tables["people by option"]);
    unknown(&room, &release, &tables["share of don't know"]);
    sections(&release, &tables["mean control by section"]);
    scores(&room, &release, &tables["scores"]);
    groups(&release, &tables["groups of ten or more"]);
    change(&release, &tables["before and after"]);
    assert!(!tables["weakest questions"].is_empty());
}

/// Half a point, for the release is in whole points, and what a float may be off.
fn is_near(told: i64, exact: &Value) -> bool {
    let told = f64::from(i32::try_from(told).unwrap());
    (told - exact.as_f64().unwrap()).abs() < 0.5 + 1e-6
}

fn options(room: &Room, release: &Release, rows: &[Vec<Value>]) {
    let mut people: BTreeMap<(&str, &str), u64> = BTreeMap::new();
    for question in room.questionnaire.questions() {
        let told = release.question(&question.id).unwrap();
        let cells = told.cells.iter().filter_map(|(slot, cell)| match slot {
            Slot::Option(id) => Some((id, cell)),
            _ => None,
        });
        let ticks = told.ticks.iter().map(|(id, cell)| (id, cell));
        for (id, cell) in cells.chain(ticks) {
            people.insert((&question.id, id), cell.number().unwrap());
        }
    }
    people.retain(|_, people| *people > 0);
    let found = rows.iter().map(|row| {
        let text = |place: usize| row[place].as_str().unwrap();
        ((text(0), text(1)), row[2].as_u64().unwrap())
    });
    assert_eq!(found.collect::<BTreeMap<_, _>>(), people);
}

fn unknown(room: &Room, release: &Release, rows: &[Vec<Value>]) {
    assert!(rows.len() > 20);
    for row in rows {
        let question = room
            .questionnaire
            .question(row[0].as_str().unwrap())
            .unwrap();
        let told = release.question(&question.id).unwrap();
        let cell = |role| {
            let option = question.option_with_role(role)?;
            told.cell(&Slot::Option(option.id.clone()))?.number()
        };
        let (unknown, not) = (cell(Role::Unknown), cell(Role::NotApplicable));
        assert_eq!(row[1].as_u64(), Some(unknown.unwrap_or(0)));
        let answered = told.answered.number().unwrap() - not.unwrap_or(0);
        assert_eq!(row[2].as_u64(), Some(answered));
    }
}

fn sections(release: &Release, rows: &[Vec<Value>]) {
    assert_eq!(rows.len(), release.sections.len());
    for row in rows {
        let id = row[0].as_str().unwrap();
        let section = release
            .sections
            .iter()
            .find(|section| section.id == id)
            .unwrap();
        assert!(
            is_near(section.control.unwrap().rounded(), &row[2]),
            "{row:?}"
        );
    }
}

fn scores(room: &Room, release: &Release, rows: &[Vec<Value>]) {
    let row = &rows[0];
    assert_eq!(row[0].as_u64(), Some(release.people));
    let people = latest(room);
    let sum: f64 = people
        .iter()
        .map(|person| person.card.score.low.value())
        .sum();
    let mean = row[1].as_f64().unwrap();
    let exact = sum / f64::from(u8::try_from(people.len()).unwrap());
    // Every score is rounded to a millionth.
    assert!((mean - exact).abs() < 1e-6, "{mean} {exact}");
    assert!(is_near(release.mean.unwrap().rounded(), &row[1]));
    let quartiles = release.quartiles.unwrap();
    for (told, exact) in quartiles.iter().zip(row[2].as_array().unwrap()) {
        assert!(is_near(told.rounded(), exact));
    }
}

fn groups(release: &Release, rows: &[Vec<Value>]) {
    let told = release.groups.iter().filter(|group| group.kind == "size");
    let told = told.filter(|group| group.people.number() >= Some(10));
    assert_eq!(told.clone().count(), rows.len());
    assert!(rows.len() > 1);
    for group in told {
        let label = group.label.as_deref().unwrap_or_default();
        let row = rows
            .iter()
            .find(|row| row[0].as_str().unwrap_or_default() == label)
            .unwrap();
        assert_eq!(group.people, Cell::Shown(row[1].as_u64().unwrap()));
        assert!(is_near(group.mean.unwrap().rounded(), &row[2]));
    }
}

fn change(release: &Release, rows: &[Vec<Value>]) {
    let (change, row) = (release.change.as_ref().unwrap(), &rows[0]);
    assert_eq!(Some(change.people), row[0].as_u64());
    assert!(is_near(change.mean.unwrap().rounded(), &row[1]));
    let counts = [change.better, change.same, change.worse];
    let told = counts.map(|cell| cell.number().unwrap());
    assert_eq!(
        told.map(Some),
        [row[2].as_u64(), row[3].as_u64(), row[4].as_u64()]
    );
}
