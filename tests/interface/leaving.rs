//! Nothing is lost on the way out, and nothing is changed by looking.

use super::answering::{SIZE, at_first_question, digits};
use super::walk::{Walk, empty, shipped};
use tenken::i18n::Message;
use tenken::questionnaire::Level;
use tenken::wizard::{Effect, Key, Msg, Place};

#[test]
fn esc_closes_the_top_layer_and_at_the_bottom_saves_and_goes_home() {
    let mut walk = at_first_question();
    walk.keys(&[Key::F(10), Key::F(5), Key::F(1)]);
    assert_eq!(walk.model.layers.len(), 3);
    walk.keys(&[Key::Esc, Key::Esc, Key::Esc]);
    assert!(walk.model.layers.is_empty());
    walk.keys(&[Key::Esc]);
    assert_eq!(walk.model.place, Place::Home);
    assert_eq!(
        walk.effects[walk.effects.len() - 2..],
        [Effect::Close { discards: false }, Effect::List]
    );
    walk.keys(&[Key::Esc]);
    assert_eq!(walk.effects.last(), Some(&Effect::Quit { discards: false }));
}

#[test]
fn leaving_with_unsaved_answers_takes_a_second_press() {
    for key in [Key::Ctrl('c'), Key::Esc] {
        let mut walk = at_first_question();
        walk.send(Msg::SaveFailed(3, Message::new("store-absent")));
        walk.keys(&[key]);
        assert!(walk.model.is_warned && walk.model.session.is_some());
        walk.keys(&[key]);
        let left = walk
            .effects
            .iter()
            .rev()
            .find(|effect| matches!(effect, Effect::Close { .. } | Effect::Quit { .. }));
        assert!(matches!(
            left,
            Some(Effect::Close { discards: true } | Effect::Quit { discards: true })
        ));
    }
}

#[test]
fn going_back_from_the_company_screen_does_not_lose_unsaved_answers_either() {
    let mut walk = at_first_question();
    walk.send(Msg::SaveFailed(3, Message::new("store-absent")));
    for _ in 0..9 {
        walk.keys(&[Key::Left]);
    }
    assert!(matches!(walk.model.place, Place::Details(_)));
    walk.keys(&[Key::Left]);
    assert!(walk.model.session.is_some());
}

#[test]
fn what_was_typed_is_kept_before_a_layer_opens_over_it_or_the_place_changes() {
    for key in [Key::F(1), Key::Esc, Key::Ctrl('c')] {
        let mut walk = at_first_question();
        walk.keys(&[Key::F(4)]).types("途中").keys(&[key]);
        let entry = walk.assessment().entry("contract.tos-commercial-use");
        assert_eq!(entry.unwrap().note, "途中", "{key:?}");
    }
    let mut walk = Walk::begun("ja", SIZE);
    walk.types("山田").keys(&[Key::F(1)]);
    assert_eq!(walk.assessment().organisation, "山田");
}

#[test]
fn opening_and_closing_a_note_changes_nothing() {
    let questionnaire = shipped();
    let mut assessment = empty(&questionnaire, Level::Full);
    let question = "scope.people";
    let long = "長いメモ\t".repeat(200);
    long.clone_into(&mut assessment.entry_mut(&questionnaire, question).note);
    let mut walk = Walk::opened("ja", SIZE, questionnaire, assessment.clone(), false);
    walk.keys(&[Key::F(4), Key::Esc, Key::F(4), Key::Enter]);
    assert_eq!(walk.assessment(), &assessment);
}

#[test]
fn looking_without_changing_saves_nothing() {
    let mut walk = at_first_question();
    for _ in 0..9 {
        walk.keys(&[Key::Left]);
    }
    let before = walk.assessment().clone();
    walk.keys(&digits("4")).keys(&[Key::Enter]);
    assert_eq!(walk.assessment(), &before);
}

#[test]
fn after_a_failed_save_another_folder_can_be_named() {
    let mut walk = at_first_question();
    walk.send(Msg::SaveFailed(3, Message::new("store-absent")));
    walk.keys(&[Key::F(8)]);
    for _ in 0..10 {
        walk.keys(&[Key::Backspace]);
    }
    walk.types("/media/stick").keys(&[Key::Enter]);
    assert_eq!(
        walk.effects.last(),
        Some(&Effect::MoveTo("/media/stick".into()))
    );
}

#[test]
fn a_read_only_assessment_is_not_changed() {
    let questionnaire = shipped();
    let assessment = empty(&questionnaire, Level::Full);
    let mut walk = Walk::opened("ja", SIZE, questionnaire, assessment.clone(), false);
    walk.model.session.as_mut().unwrap().access = tenken::wizard::Access::ReadOnly;
    walk.keys(&digits("1"))
        .keys(&[Key::F(4)])
        .types("x")
        .keys(&[Key::Enter, Key::F(6)]);
    assert_eq!(walk.assessment(), &assessment);
    assert!(
        walk.effects
            .iter()
            .all(|effect| !matches!(effect, Effect::Save(_)))
    );
}

#[test]
fn every_deletion_can_be_undone_the_last_one_first() {
    let mut walk = Walk::home("ja", SIZE);
    let id = |id| tenken::assessment::AssessmentId::parse(id).unwrap();
    let row = tenken::wizard::Row {
        id: id("bcdfgh23"),
        other: None,
        organisation: "山田製作所".into(),
        site: String::new(),
        updated: None,
        done: None,
        grade: None,
        told: None,
        problem: None,
    };
    let listed = |rows, deleted| Msg::Listed {
        rows,
        deleted,
        suiting: 0,
    };
    walk.send(listed(vec![row], vec![id("ghjk4567")]));
    walk.keys(&[Key::Down, Key::Down, Key::Down, Key::Down, Key::Delete]);
    assert_eq!(walk.effects, [Effect::Delete(id("bcdfgh23")), Effect::List]);
    walk.send(listed(vec![], vec![id("bcdfgh23"), id("ghjk4567")]));
    walk.keys(&[Key::F(6)]);
    assert_eq!(
        walk.effects[2..],
        [Effect::Undelete(id("bcdfgh23")), Effect::List]
    );
    walk.send(listed(vec![], vec![id("ghjk4567")]));
    walk.keys(&[Key::F(6)]);
    assert_eq!(
        walk.effects[4..],
        [Effect::Undelete(id("ghjk4567")), Effect::List]
    );
}
