//! The stick that goes from computer to computer: between two runs, and how one comes to its end.

use super::kiosk::{between, to_the_end};
use super::screens::{digits, snapshots};
use super::walk::{Walk, empty, noon, shipped};
use jiff::SignedDuration;
use tenken::assessment::AssessmentId;
use tenken::courier::{HandedIn, Unfinished};
use tenken::questionnaire::Level;
use tenken::wizard::{Access, Context, Effect, Key, Msg, Opened, Place, Round, hints};

fn id() -> AssessmentId {
    AssessmentId::parse("bcdf2345").unwrap()
}

pub(super) fn unfinished() -> Unfinished {
    Unfinished {
        id: id(),
        site: "第2ライン".into(),
        updated: noon(),
        answered: 12,
    }
}

/// Between two runs, with one that was cut short or without.
pub(super) fn stick(lang: &str, left: Option<Unfinished>) -> Walk {
    let mut walk = between(lang, (80, 24));
    let round = Round {
        questionnaire: Some(shipped()),
        unfinished: left,
        ..Round::default()
    };
    walk.model.kiosk.as_mut().unwrap().round = Some(round);
    walk
}

/// What the runner answers when a run begins, past company and site.
fn begun(walk: &mut Walk) {
    walk.keys(&[Key::Enter]);
    assert_eq!(walk.effects.last(), Some(&Effect::BeginMember));
    let mut assessment = empty(&shipped(), Level::Triage);
    assessment.id = id();
    assessment.organisation = "山田製作所".into();
    walk.send(Msg::Opened(Box::new(Opened {
        questionnaire: shipped(),
        assessment,
        access: Access::Write,
        is_new: true,
        is_proposal: false,
    })));
    // The company is given, so the cursor stands on the site.
    walk.types("第2ライン")
        .keys(&[Key::Enter, Key::Enter, Key::Enter]);
    assert!(walk.question().is_some(), "{:?}", walk.model.place);
}

#[test]
fn esc_and_q_leave_the_program_between_two_runs() {
    for key in [Key::Esc, Key::Char('q'), Key::Char('ｑ'), Key::Ctrl('c')] {
        let mut walk = stick("ja", None);
        walk.keys(&[key]);
        let left = Effect::Quit { discards: false };
        assert_eq!(walk.effects.last(), Some(&left), "{key:?}");
    }
}

#[test]
fn what_was_cut_short_is_gone_on_with_or_a_new_run_begins() {
    for (keys, expected) in [
        (vec![Key::Enter], Effect::Open(id())),
        (digits("１"), Effect::Open(id())),
        (vec![Key::Down, Key::Enter], Effect::BeginMember),
        (digits("2"), Effect::BeginMember),
    ] {
        let mut walk = stick("ja", Some(unfinished()));
        walk.keys(&keys);
        assert_eq!(walk.effects, [expected], "{keys:?}");
    }
    let mut walk = stick("ja", None);
    walk.keys(&digits("2"));
    assert!(walk.effects.is_empty(), "there is no second row");
}

#[test]
fn the_last_question_leads_to_the_end_and_from_there_it_is_handed_in() {
    let mut walk = stick("ja", None);
    begun(&mut walk);
    to_the_end(&mut walk);
    walk.keys(&digits("2"));
    assert_eq!(walk.effects.last(), Some(&Effect::HandIn(Some(id()))));
    assert_eq!(walk.model.place, Place::Between);
    assert!(walk.model.session.is_none());
}

#[test]
fn stopping_on_the_way_asks_first_and_then_hands_in() {
    for key in [Key::Esc, Key::Ctrl('c')] {
        let mut walk = stick("ja", None);
        begun(&mut walk);
        walk.keys(&[key]);
        assert_eq!(Context::of(&walk.model), Context::KioskStop);
        walk.keys(&[Key::Esc]);
        assert!(walk.question().is_some(), "{key:?}");
        walk.keys(&[key, Key::Enter]);
        assert_eq!(walk.effects.last(), Some(&Effect::HandIn(Some(id()))));
    }
}

#[test]
fn whoever_leaves_the_computer_at_a_question_may_come_back_but_at_the_end_it_is_handed_in() {
    let later = SignedDuration::from_mins(6);
    let mut walk = stick("ja", None);
    begun(&mut walk);
    walk.send(Msg::Now(walk.model.now + later));
    assert_eq!(walk.effects.last(), Some(&Effect::HandIn(None)));
    let mut walk = stick("ja", None);
    begun(&mut walk);
    to_the_end(&mut walk);
    walk.send(Msg::Now(walk.model.now + later));
    assert_eq!(walk.effects.last(), Some(&Effect::HandIn(Some(id()))));
}

#[test]
fn before_the_first_question_the_way_back_leads_to_company_and_site() {
    let mut walk = stick("ja", None);
    begun(&mut walk);
    walk.keys(&[Key::Left]);
    assert_eq!(Context::of(&walk.model), Context::Details);
}

#[test]
fn no_key_leads_to_a_room_an_editor_or_another_folder() {
    let mut walk = stick("ja", None);
    let labels = |walk: &Walk| -> Vec<&str> {
        let all = hints(&walk.model).into_iter();
        all.map(|binding| binding.label).collect()
    };
    assert!(!labels(&walk).contains(&"key-kiosk-trainer"));
    begun(&mut walk);
    let there = labels(&walk);
    for label in ["key-kiosk-trainer", "key-folder"] {
        assert!(!there.contains(&label), "{label} in {there:?}");
    }
}

#[test]
fn screens_of_the_stick_between_two_runs() {
    let arrive = |walk: &mut Walk, round: Round| {
        let mut there = stick(walk.model.lang.code(), None);
        there.model.size = walk.model.size;
        there.model.kiosk.as_mut().unwrap().name = "山田製作所 第2ライン".into();
        there.model.kiosk.as_mut().unwrap().round = Some(round);
        *walk = there;
    };
    snapshots("round-begin", |walk| {
        let round = Round {
            questionnaire: Some(shipped()),
            ..Round::default()
        };
        arrive(walk, round);
    });
    snapshots("round-unfinished", |walk| {
        let round = Round {
            questionnaire: Some(shipped()),
            unfinished: Some(unfinished()),
            handed_in: 3,
            ..Round::default()
        };
        arrive(walk, round);
    });
    snapshots("round-handed-in", |walk| {
        let round = Round {
            questionnaire: Some(shipped()),
            handed_in: 4,
            last: Some(HandedIn {
                path: "data/2026-11-23_山田製作所-第2ライン_bcdf2345.json".into(),
                check: "7KQ2M-X0T9B".into(),
            }),
            ..Round::default()
        };
        arrive(walk, round);
    });
}
