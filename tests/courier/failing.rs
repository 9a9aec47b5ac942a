use super::faulty::{FaultyFs, Kind, Plan};
use super::stick::files;
use jiff::tz::TimeZone;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;
use tenken::assessment::store::Store;
use tenken::assessment::{Answer, Assessment, AssessmentId, Identity};
use tenken::courier::{Errand, Stick};
use tenken::questionnaire::{Level, Library, Questionnaire};
use tenken::report::exported;

/// Begins, answers one question, saves twice as the wizard does, and lets go.
fn answered(data: &Path, questionnaire: &Questionnaire) -> Assessment {
    let stick = Stick::of(&Store::open(data));
    fs::create_dir_all(data.join("courier")).unwrap();
    let errand = Errand::new(Identity::of(questionnaire), Level::Triage);
    let now = "2026-11-23T03:00:00Z".parse().unwrap();
    let (mut assessment, guard) = stick.begin(&errand, questionnaire, now).unwrap();
    let entry = assessment.entry_mut(questionnaire, "scope.people");
    entry.answer = Some(Answer::Chosen(vec!["some".to_owned()]));
    for _ in 0..2 {
        assessment.sequence += 1;
        guard.save(&assessment).unwrap();
    }
    assessment
}

/// The assessments in the files that were handed in.
fn handed_in(data: &Path) -> Vec<Assessment> {
    let all = files(&data.join("courier/handed-in")).into_iter();
    let json = all.filter(|path| path.extension().is_some_and(|end| end == "json"));
    json.map(|path| {
        let value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        exported(&value).unwrap()
    })
    .collect()
}

/// Hands in while one call fails, and returns whether a call failed.
fn survives(plan: Plan, questionnaire: &Questionnaire) -> bool {
    let folder = TempDir::new().unwrap();
    let assessment = answered(folder.path(), questionnaire);
    let said = format!("{plan:?}");
    let faulty = FaultyFs::new(plan);
    let stick = Stick::of(&Store::with_fs(Arc::new(faulty.clone()), folder.path()));
    let result = stick.hand_in(&assessment.id, &TimeZone::UTC);
    let is_hit = !faulty.hits().is_empty();
    if result.is_ok() {
        let expected = std::slice::from_ref(&assessment);
        assert_eq!(handed_in(folder.path()), expected, "{said}");
    }
    faulty.heal();
    let left = stick.unfinished().unwrap();
    assert!(result.is_ok() || left.len() == 1, "{said}");
    for left in left {
        stick.hand_in(&left.id, &TimeZone::UTC).unwrap();
    }
    assert_eq!(handed_in(folder.path()), [assessment], "{said}");
    assert!(stick.unfinished().unwrap().is_empty(), "{said}");
    is_hit
}

#[test]
fn whatever_fails_while_handing_in_the_answers_are_on_the_stick_and_come_in_once() {
    let questionnaire = Library::open("sme-ai-risk").unwrap();
    let mut hits = 0;
    for (for_ever, works) in [(false, false), (true, false), (false, true)] {
        for at in 0.. {
            let plan = Plan {
                at,
                for_ever,
                works,
                error: Kind::Named(ErrorKind::StorageFull),
                call: None,
                under: std::path::PathBuf::new(),
            };
            if !survives(plan, &questionnaire) {
                break;
            }
            hits += 1;
        }
    }
    assert!(hits > 30, "{hits}");
}

#[test]
fn what_another_program_has_open_is_not_handed_in() {
    let questionnaire = Library::open("sme-ai-risk").unwrap();
    let folder = TempDir::new().unwrap();
    let assessment = answered(folder.path(), &questionnaire);
    let stick = Stick::of(&Store::open(folder.path()));
    let guard = stick.store().lock(&assessment.id).unwrap().guard().unwrap();
    assert!(stick.hand_in(&assessment.id, &TimeZone::UTC).is_err());
    drop(guard);
    assert!(
        stick
            .hand_in(&assessment.id, &TimeZone::UTC)
            .unwrap()
            .is_some()
    );
    let gone = AssessmentId::parse("bcdfgh23").unwrap();
    assert_eq!(stick.hand_in(&gone, &TimeZone::UTC).unwrap(), None);
}
