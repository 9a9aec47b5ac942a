//! The published schemas describe every file that is written, to the last field.

use crate::dice::Dice;
use crate::random::{QUESTIONNAIRES, random, random_of_any, report};
use boon::{Compiler, SchemaIndex, Schemas};
use jiff::civil::date;
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any};
use proptest::{prop_assert, proptest};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tenken::assessment::AssessmentId;
use tenken::cohort::{Cohort, Member, Privacy, Release};
use tenken::i18n::{Catalogs, Lang};
use tenken::questionnaire::{Level, Questionnaire};
use tenken::report::room::{Gathering, Room, json_room};
use tenken::report::{Names, export};
use tenken::scoring::score;

fn read(name: &str) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("docs").join(format!("{name}.schema.json"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// A schema that can be asked.
struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    /// Compiles a schema of `docs/`, which checks it against the rules for schemas too.
    fn of(name: &str) -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        let schema = read(name);
        let id = schema["$id"].as_str().unwrap().to_owned();
        compiler.add_resource(&id, schema).unwrap();
        let index = compiler.compile(&id, &mut schemas).unwrap();
        Self { schemas, index }
    }

    /// What is wrong with a value; nothing when the text is empty.
    fn faults(&self, value: &Value) -> String {
        let checked = self.schemas.validate(value, self.index);
        checked.map_or_else(|error| format!("{error:#}"), |()| String::new())
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn every_file_of_any_shipped_questionnaire_fits_its_schema(bytes in vec(any::<u8>(), 0..900)) {
        let (reports, exports) = (Schema::of("report"), Schema::of("export"));
        for questionnaire in QUESTIONNAIRES.iter() {
            let assessment = random(&mut Dice::new(bytes.clone()), questionnaire);
            let faults = reports.faults(&report(questionnaire, &assessment));
            prop_assert!(faults.is_empty(), "{}: {}", questionnaire.id, faults);
            for names in [Names::Kept, Names::LeftOut] {
                let faults = exports.faults(&export(questionnaire, &assessment, names));
                prop_assert!(faults.is_empty(), "{}: {}", questionnaire.id, faults);
            }
        }
    }
}

/// The report of a room of random people, as JSON.
fn room(dice: &mut Dice, questionnaire: &Questionnaire) -> Value {
    let catalogs = Catalogs::load();
    let mut cohort = Cohort::empty();
    for number in 0..dice.roll(30) {
        let mut assessment = random(dice, questionnaire);
        assessment.id = AssessmentId::from_random([number; 8]);
        let label = (*dice.pick(&["a", "b"])).to_owned();
        cohort.add(&Member {
            questionnaire,
            assessment: &assessment,
            card: &score(questionnaire, &assessment),
            groups: &BTreeMap::from([("kind".to_owned(), label)]),
        });
    }
    let privacy = Privacy {
        threshold: u64::from(dice.roll(12)),
        has_consent: dice.chance(4),
    };
    json_room(&Room {
        gathering: Gathering {
            catalogs: vec![catalogs.get(&Lang::new("ja"))],
            questionnaire,
            name: "name",
            date: date(2026, 12, 5),
            trainer: "",
            level: Level::Full,
            minutes: 60,
        },
        release: &Release::of(questionnaire, &cohort, &privacy),
        today: date(2026, 12, 5),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]

    #[test]
    fn every_report_of_a_room_fits_its_schema(bytes in vec(any::<u8>(), 0..9000)) {
        let schema = Schema::of("room");
        let mut dice = Dice::new(bytes);
        for questionnaire in QUESTIONNAIRES.iter() {
            let faults = schema.faults(&room(&mut dice, questionnaire));
            prop_assert!(faults.is_empty(), "{}: {}", questionnaire.id, faults);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn every_file_of_any_method_fits_its_schema(bytes in vec(any::<u8>(), 0..900)) {
        let (questionnaire, assessment) = random_of_any(&mut Dice::new(bytes));
        let faults = Schema::of("report").faults(&report(&questionnaire, &assessment));
        prop_assert!(faults.is_empty(), "{}", faults);
        let file = export(&questionnaire, &assessment, Names::Kept);
        let faults = Schema::of("export").faults(&file);
        prop_assert!(faults.is_empty(), "{}", faults);
    }
}

/// Goes through a schema and calls on every object in it.
fn walk(value: &Value, place: &str, each: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Object(fields) => {
            each(place, value);
            for (name, value) in fields {
                walk(value, &format!("{place}/{name}"), each);
            }
        }
        Value::Array(values) => {
            for (number, value) in values.iter().enumerate() {
                walk(value, &format!("{place}/{number}"), each);
            }
        }
        _ => {}
    }
}

#[test]
fn no_object_of_a_schema_leaves_open_what_it_holds() {
    for name in ["report", "export"] {
        let mut seen = 0;
        walk(&read(name), name, &mut |place, object| {
            if object["type"] == "object" {
                seen += 1;
                let closed = object.get("additionalProperties");
                let is_closed = closed.is_some_and(|closed| *closed != json!(true));
                assert!(is_closed, "{place}");
            }
        });
        assert!(seen > 5);
    }
}

#[test]
fn every_field_of_a_schema_says_what_it_is() {
    for name in ["report", "export"] {
        walk(&read(name), name, &mut |place, object| {
            let is_field = place.rsplit('/').nth(1) == Some("properties");
            if is_field && object.get("$ref").is_none() {
                let said = object["description"].as_str().unwrap_or_default();
                assert!(said.len() > 5, "{place}");
            }
        });
    }
}

#[test]
fn a_field_too_many_or_too_few_does_not_fit() {
    let questionnaire = &QUESTIONNAIRES[0];
    let assessment = random(&mut Dice::new(vec![5; 300]), questionnaire);
    let schema = Schema::of("report");
    let good = report(questionnaire, &assessment);
    assert_eq!(schema.faults(&good), "");
    for place in [
        "",
        "/score",
        "/assessment",
        "/ledger/0",
        "/sections/0/control",
        "/facts",
    ] {
        let mut more = good.clone();
        more.pointer_mut(place).unwrap()["surprise"] = json!(1);
        assert_ne!(schema.faults(&more), "", "{place}");
        let mut less = good.clone();
        let object = less.pointer_mut(place).unwrap().as_object_mut().unwrap();
        let first = object.keys().next().unwrap().clone();
        object.remove(&first);
        assert_ne!(schema.faults(&less), "", "{place}");
    }
}
