//! The computer that goes round in a workshop: one participant after the other, none sees another.

use super::screen::{screen, theme};
use super::screens::digits;
use super::walk::{Walk, empty, shipped};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write;
use tenken::assessment::AssessmentId;
use tenken::i18n::{Catalogs, Lang, Message};
use tenken::questionnaire::Level;
use tenken::wizard::{
    Access, Command, Context, Effect, Joining, Key, Kiosk, Layer, Msg, Opened, Place, Saving,
    Workshops, hints,
};
use tenken::workshop::GroupKind;

/// Between two participants, in a workshop that tells trades apart.
pub(super) fn between(lang: &str, size: (u16, u16)) -> Walk {
    let mut walk = Walk::home(lang, size);
    walk.model.kiosk = Some(Kiosk {
        name: "商工会 AI研修".into(),
        answered: 7,
        threshold: 10,
        kinds: vec![GroupKind {
            name: "業種".into(),
            labels: vec!["製造".into(), "小売".into()],
        }],
        lang: Lang::new(lang),
        is_from_workshop: false,
        said: BTreeMap::new(),
        over: None,
        is_idle: false,
        shows_score: true,
        has_editor: true,
        round: None,
    });
    walk.model.place = Place::Between;
    walk
}

/// What the runner answers when a participant begins.
pub(super) fn begin(walk: &mut Walk, id: &str) {
    walk.keys(&[Key::Enter]);
    assert_eq!(walk.effects.last(), Some(&Effect::BeginMember));
    let mut assessment = empty(&shipped(), Level::Triage);
    assessment.id = AssessmentId::parse(id).unwrap();
    walk.send(Msg::Opened(Box::new(Opened {
        questionnaire: shipped(),
        assessment,
        access: Access::Write,
        is_new: true,
        is_proposal: false,
    })));
}

/// Goes past company and site, the groups and the consent.
pub(super) fn to_questions(walk: &mut Walk) {
    walk.types("山田製作所")
        .keys(&[Key::Enter, Key::Enter, Key::Enter, Key::Enter]);
    assert_eq!(Context::of(&walk.model), Context::Joining);
    walk.keys(&digits("2010"));
    assert!(walk.question().is_some(), "{:?}", walk.model.place);
}

pub(super) fn to_the_end(walk: &mut Walk) {
    while walk.question().is_some() {
        walk.keys(&digits("10"));
        if !walk.model.layers.is_empty() {
            walk.keys(&[Key::Esc]);
        }
    }
    assert_eq!(walk.model.place, Place::Done { cursor: 0 });
}

pub(super) fn is_between(walk: &Walk) -> bool {
    walk.model.place == Place::Between
        && walk.model.session.is_none()
        && walk.model.layers.is_empty()
}

#[test]
fn a_participant_says_company_group_and_consent_and_goes_to_the_first_question() {
    let mut walk = between("ja", (80, 24));
    begin(&mut walk, "bcdf2345");
    to_questions(&mut walk);
    let joined = walk
        .effects
        .iter()
        .find(|effect| matches!(effect, Effect::Join { .. }));
    let expected = Effect::Join {
        id: AssessmentId::parse("bcdf2345").unwrap(),
        groups: BTreeMap::from([("業種".to_owned(), "小売".to_owned())]),
        consents: true,
    };
    assert_eq!(joined, Some(&expected));
    let asked = |effect: &Effect| matches!(effect, Effect::FindEarlier(_) | Effect::List);
    assert!(
        !walk.effects.iter().any(asked),
        "nobody’s earlier answers are looked for"
    );
}

#[test]
fn going_on_without_choosing_gives_no_group_and_no_consent() {
    let mut walk = between("ja", (80, 24));
    begin(&mut walk, "bcdf2345");
    walk.keys(&digits("4"));
    walk.keys(&digits("30")).keys(&[Key::Enter]);
    let joined = walk.effects.iter().find_map(|effect| match effect {
        Effect::Join {
            groups, consents, ..
        } => Some((groups.len(), *consents)),
        _ => None,
    });
    assert_eq!(joined, Some((0, false)));
}

#[test]
fn without_groups_nobody_agrees_by_pressing_enter() {
    let mut walk = between("ja", (80, 24));
    walk.model.kiosk.as_mut().unwrap().kinds.clear();
    begin(&mut walk, "bcdf2345");
    walk.keys(&digits("4")).keys(&[Key::Enter]);
    let joined = walk.effects.iter().find_map(consent);
    assert_eq!(joined, Some(false));
    assert!(walk.question().is_some());
}

fn consent(effect: &Effect) -> Option<bool> {
    match effect {
        Effect::Join { consents, .. } => Some(*consents),
        _ => None,
    }
}

#[test]
fn one_enter_after_the_digit_of_the_consent_skips_no_question() {
    let mut walk = between("ja", (80, 24));
    begin(&mut walk, "bcdf2345");
    walk.keys(&digits("42")).keys(&[Key::Enter]);
    walk.keys(&digits("1")).keys(&[Key::Enter]);
    assert_eq!(walk.effects.iter().find_map(consent), Some(true));
    let first = shipped().scope[0].id.clone();
    assert_eq!(walk.question(), Some(first.as_str()));
}

#[test]
fn pressing_enter_through_everything_gives_no_group_and_no_consent() {
    let mut walk = between("ja", (80, 24));
    begin(&mut walk, "bcdf2345");
    walk.keys(&digits("4")).keys(&[Key::Enter, Key::Enter]);
    let joined = walk.effects.iter().find_map(|effect| match effect {
        Effect::Join {
            groups, consents, ..
        } => Some((groups.len(), *consents)),
        _ => None,
    });
    assert_eq!(joined, Some((0, false)));
}

#[test]
fn a_group_that_was_chosen_stays_when_the_participant_goes_back_and_forward() {
    let mut walk = between("ja", (80, 24));
    begin(&mut walk, "bcdf2345");
    walk.keys(&digits("420"));
    let joining = |walk: &Walk| match &walk.model.place {
        Place::Joining(joining) => joining.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(joining(&walk).cursor, 1, "no");
    walk.keys(&[Key::Left]);
    assert_eq!((joining(&walk).at, joining(&walk).cursor), (0, 1), "小売");
    // Also from company and site.
    walk.keys(&[Key::Left]).keys(&digits("4"));
    assert_eq!((joining(&walk).at, joining(&walk).cursor), (0, 1), "小売");
    walk.keys(&[Key::Enter, Key::Enter]);
    let groups = walk.effects.iter().find_map(|effect| match effect {
        Effect::Join { groups, .. } => Some(groups["業種"].clone()),
        _ => None,
    });
    assert_eq!(groups.as_deref(), Some("小売"));
    walk.keys(&[Key::Esc, Key::Enter]);
    begin(&mut walk, "fghj3456");
    walk.keys(&digits("4"));
    let nothing = Joining {
        cursor: 2,
        ..Joining::default()
    };
    assert_eq!(joining(&walk), nothing, "the next one has chosen nothing");
}

#[test]
fn at_the_end_a_participant_sees_the_own_result_and_hands_the_computer_on() {
    let mut walk = between("ja", (80, 24));
    begin(&mut walk, "bcdf2345");
    to_questions(&mut walk);
    to_the_end(&mut walk);
    walk.keys(&[Key::Enter]);
    assert!(matches!(walk.model.top(), Some(Layer::Report { .. })));
    walk.keys(&[Key::Esc]).keys(&digits("2"));
    assert!(is_between(&walk));
    assert_eq!(walk.effects.last(), Some(&Effect::CountMembers));
    walk.send(Msg::Counted(8));
    assert_eq!(walk.model.kiosk.as_ref().unwrap().answered, 8);
}

#[test]
fn what_one_participant_switches_is_back_for_the_next_and_for_the_trainer() {
    let mut walk = between("ja", (80, 24));
    begin(&mut walk, "bcdf2345");
    to_questions(&mut walk);
    walk.keys(&[Key::F(9), Key::F(2)]);
    assert!(!walk.model.shows_score);
    walk.send(Msg::Notice(Message::new("wizard-text-full")));
    walk.send(Msg::Closed);
    assert!(walk.model.shows_score && walk.model.notice.is_none());
    begin(&mut walk, "fghj3456");
    walk.keys(&[Key::F(2)]);
    walk.model.shows_score = false;
    walk.model.has_editor = false;
    walk.send(Msg::Workshops(Workshops::default()));
    assert!(walk.model.kiosk.is_none() && walk.model.session.is_none());
    assert!(walk.model.shows_score && walk.model.has_editor);
    assert_eq!(walk.model.lang.code(), "ja");
}

#[test]
fn esc_stops_only_after_asking_and_what_was_answered_is_kept() {
    let mut walk = between("ja", (80, 24));
    begin(&mut walk, "bcdf2345");
    to_questions(&mut walk);
    walk.keys(&[Key::Esc, Key::Esc]);
    assert!(walk.question().is_some());
    walk.keys(&digits("1")).keys(&[Key::Esc, Key::Enter]);
    assert!(is_between(&walk));
    assert!(matches!(walk.model.saving, Saving::Saved));
}

#[test]
fn only_three_times_the_trainers_key_leaves() {
    let mut walk = between("ja", (80, 24));
    begin(&mut walk, "bcdf2345");
    walk.keys(&[
        Key::Ctrl('c'),
        Key::F(9),
        Key::F(9),
        Key::Esc,
        Key::Ctrl('c'),
        Key::F(9),
        Key::F(9),
    ]);
    assert!(
        !walk
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Quit { .. }))
    );
    walk.keys(&[Key::F(9)]);
    assert!(matches!(walk.effects.last(), Some(Effect::Quit { .. })));
}

#[test]
fn the_next_participant_begins_in_the_workshops_language_and_nothing_is_remembered() {
    let mut walk = between("ja", (80, 24));
    begin(&mut walk, "bcdf2345");
    walk.keys(&[Key::F(2)]);
    assert_eq!(walk.model.lang.code(), "en");
    walk.keys(&[Key::Esc, Key::Enter]);
    assert_eq!(walk.model.lang.code(), "ja");
    let remembered = |effect: &Effect| matches!(effect, Effect::RememberLanguage(_));
    assert!(!walk.effects.iter().any(remembered));
}

#[test]
fn nothing_of_the_one_before_is_on_the_screen_of_the_next() {
    let catalogs = Catalogs::load();
    let mut walk = between("ja", (80, 24));
    begin(&mut walk, "bcdf2345");
    to_questions(&mut walk);
    walk.keys(&[Key::Esc, Key::Enter]);
    let seen = screen(&mut walk.model, &catalogs, &theme(true)).text();
    begin(&mut walk, "fghj3456");
    let next = screen(&mut walk.model, &catalogs, &theme(true)).text();
    for text in [seen, next] {
        assert!(!text.contains("山田") && !text.contains("data"), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn no_keys_lead_out_of_the_kiosk_or_to_what_others_answered(
        keys in prop::collection::vec(prop_oneof![
            4 => (0..10_u32).prop_map(|digit| Key::Char(char::from_digit(digit, 10).unwrap())),
            3 => (1..=8_u8).prop_map(Key::F),
            1 => Just(Key::F(10)),
            4 => proptest::sample::select(vec![
                Key::Enter, Key::Esc, Key::Left, Key::Right, Key::Up, Key::Down, Key::Delete,
                Key::BackTab, Key::Ctrl('c'), Key::Char('q'), Key::Char('c'), Key::Char('g'),
            ]),
        ], 0..150)
    ) {
        let mut walk = between("ja", (80, 24));
        for key in keys {
            let before = walk.effects.len();
            walk.keys(&[key]);
            for effect in walk.effects.split_off(before) {
                let allowed = matches!(effect, Effect::BeginMember | Effect::Save(_) | Effect::RetrySave
                    | Effect::Close { .. } | Effect::CountMembers | Effect::Join { .. });
                prop_assert!(allowed, "{effect:?}");
                if effect == Effect::BeginMember && walk.model.session.is_none() {
                    begin_again(&mut walk);
                }
            }
            let is_home = matches!(walk.model.place, Place::Home | Place::Offers(_) | Place::Review { .. } | Place::Level { .. });
            prop_assert!(!is_home, "{:?}", walk.model.place);
            prop_assert!(hints(&walk.model).iter().all(|hint| !matches!(hint.command, Command::OtherFolder | Command::Longer | Command::Editor)));
        }
    }
}

fn begin_again(walk: &mut Walk) {
    walk.send(Msg::Opened(Box::new(Opened {
        questionnaire: shipped(),
        assessment: empty(&shipped(), Level::Triage),
        access: Access::Write,
        is_new: true,
        is_proposal: false,
    })));
}

#[test]
fn kiosk_screens() {
    let catalogs = Catalogs::load();
    let mut all = String::new();
    let mut take = |walk: &mut Walk, name: &str| {
        let drawn = screen(&mut walk.model, &catalogs, &theme(true));
        let _ = write!(all, "======== {name}\n{}\n\n", drawn.text());
    };
    for lang in ["ja", "en"] {
        let mut walk = between(lang, (80, 24));
        take(&mut walk, "between");
        walk.keys(&[Key::Ctrl('c'), Key::F(9)]);
        take(&mut walk, "trainer");
        walk.keys(&[Key::Esc]);
        begin(&mut walk, "bcdf2345");
        take(&mut walk, "company");
        walk.keys(&digits("4"));
        take(&mut walk, "group");
        walk.keys(&digits("10"));
        take(&mut walk, "consent");
        walk.keys(&digits("20"));
        take(&mut walk, "first question");
        walk.keys(&[Key::Esc]);
        take(&mut walk, "stop");
        walk.keys(&[Key::Esc]);
        to_the_end(&mut walk);
        take(&mut walk, "done");
    }
    insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("kiosk", all);
    });
}
