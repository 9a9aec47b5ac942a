//! What is saved is what is loaded, whatever people write.

use super::sample::{ID, folder, guard, id, version};
use jiff::Timestamp;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use tenken::assessment::store::{Load, Store};
use tenken::assessment::{
    ActionState, Answer, Assessment, AssessmentId, Entry, Identity, Progress, SignOff,
};
use tenken::questionnaire::Level;

fn text() -> impl Strategy<Value = String> {
    let awkward = prop_oneof![
        Just('"'),
        Just('\''),
        Just('\\'),
        Just('\n'),
        Just('\r'),
        Just('\0'),
        Just('\u{1b}'),
        Just('#'),
        Just('。'),
        Just('👨'),
        Just('\u{200d}'),
        Just('\u{3099}'),
        Just('\u{feff}'),
    ];
    vec(prop_oneof![any::<char>(), awkward], 0..12).prop_map(String::from_iter)
}

fn time() -> impl Strategy<Value = Timestamp> {
    let (least, most) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    (least + 1..most, 0..1_000_000_000_i32).prop_map(|(second, nanosecond)| {
        Timestamp::new(second, if second < 0 { -nanosecond } else { nanosecond }).unwrap()
    })
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        vec(text(), 0..3).prop_map(Answer::Chosen),
        any::<i64>().prop_map(Answer::Number),
        text().prop_map(Answer::Text),
    ]
}

fn entry() -> impl Strategy<Value = Entry> {
    (
        option::of(answer()),
        text(),
        text(),
        option::of(time()),
        any::<bool>(),
    )
        .prop_map(|(answer, reason, note, at, confirm)| Entry {
            answer,
            reason,
            note,
            confirm,
            at,
        })
}

fn progress() -> impl Strategy<Value = Progress> {
    let state = select(ActionState::ALL.to_vec());
    (text(), text(), state, text()).prop_map(|(who, due, state, text)| Progress {
        who,
        due,
        state,
        text,
    })
}

prop_compose! {
    fn assessment()(
        sequence: u64,
        id in "[a-z0-9][a-z0-9-]{0,63}",
        names in [text(), text(), text(), text(), text(), text()],
        signs in [text(), text(), text()],
        level in select(&Level::ALL[..]),
        started in time(),
        updated in time(),
        scope in btree_map(text(), entry(), 0..3),
        answers in btree_map(text(), entry(), 0..4),
        actions in btree_map(text(), progress(), 0..3),
    ) -> Assessment {
        let [questionnaire, version, hash, organisation, site, respondent] = names;
        let [prepared, checked, approved] = signs;
        Assessment {
            format: 1,
            sequence,
            id: AssessmentId::parse(&id).unwrap(),
            questionnaire: Identity { id: questionnaire, version, hash },
            level,
            organisation, site, respondent,
            started, updated,
            scope, answers, actions,
            sign_off: SignOff { prepared, checked, approved },
        }
    }
}

proptest! {
    #[test]
    fn what_is_saved_is_what_is_loaded(assessment in assessment()) {
        let folder = folder();
        let store = Store::open(folder.path());
        let guard = guard(&store, assessment.id.as_str());
        guard.save(&assessment).unwrap();
        let first = std::fs::read(store.path(&assessment.id)).unwrap();
        prop_assert_eq!(guard.load(), Load::Loaded(assessment.clone()));
        guard.save(&assessment).unwrap();
        prop_assert_eq!(std::fs::read(store.path(&assessment.id)).unwrap(), first);
    }

    #[test]
    fn any_bytes_give_an_outcome_and_no_crash(bytes in vec(any::<u8>(), 0..200)) {
        let folder = folder();
        let store = Store::open(folder.path());
        super::sample::plant(&store.path(&id(ID)), &bytes);
        prop_assert!(!matches!(store.load(&id(ID)), Load::Loaded(_) | Load::Absent));
    }

    #[test]
    fn a_file_with_a_piece_changed_is_loaded_or_damaged(
        at in any::<prop::sample::Index>(),
        piece in "[(){}\\[\\]\",:a-z0-9 ]{0,4}",
    ) {
        let folder = folder();
        let store = super::sample::saved(&folder, 1);
        let path = store.path(&id(ID));
        let mut text = std::fs::read_to_string(&path).unwrap();
        let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
        text.insert_str(*at.get(&places), &piece);
        super::sample::plant(&path, text.as_bytes());
        let load = store.load(&id(ID));
        prop_assert!(
            matches!(load, Load::Loaded(_) | Load::Damaged(_) | Load::Newer { .. }),
            "{:?}", load
        );
    }
}

#[test]
fn the_example_in_the_documentation_is_what_a_file_looks_like() {
    let page = include_str!("../../docs/file-format.md").replace("\r\n", "\n");
    let (_, example) = page.split_once("```ron\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    let folder = folder();
    let store = Store::open(folder.path());
    super::sample::plant(&store.path(&id(ID)), example.as_bytes());
    let Load::Loaded(assessment) = store.load(&id(ID)) else {
        panic!("{:?}", store.load(&id(ID)));
    };
    guard(&store, ID).save(&assessment).unwrap();
    let saved = std::fs::read_to_string(store.path(&id(ID))).unwrap();
    assert_eq!(saved, example);
}

#[test]
fn no_clock_can_break_a_file_or_the_order_of_versions() {
    let folder = folder();
    let store = Store::open(folder.path());
    let guard = guard(&store, ID);
    for (sequence, updated) in [
        (1, Timestamp::MAX),
        (2, Timestamp::MIN),
        (3, Timestamp::UNIX_EPOCH),
    ] {
        let mut version = version(sequence);
        version.updated = updated;
        guard.save(&version).unwrap();
        assert_eq!(guard.load(), Load::Loaded(version));
    }
    assert!(guard.save(&version(2)).is_err());
}
