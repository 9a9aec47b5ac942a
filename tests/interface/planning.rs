//! The plan in the wizard: trying, writing down, and answering again.

use super::screens::{digits, to_review};
use super::walk::Walk;
use tenken::assessment::{ActionState, Progress};
use tenken::wizard::{Access, ActionForm, Effect, Key, Layer, Msg, Plan, hints};

const SPACE: Key = Key::Char(' ');

/// Everything answered, the plan open, the cursor on its first row.
pub(super) fn at_plan() -> Walk {
    let mut walk = Walk::begun("ja", (80, 24));
    to_plan(&mut walk);
    walk
}

pub(super) fn to_plan(walk: &mut Walk) {
    to_review(walk);
    walk.keys(&digits("1")).keys(&[Key::F(9)]);
}

fn plan(walk: &Walk) -> &Plan {
    match walk.model.top() {
        Some(Layer::Plan(plan)) => plan,
        other => panic!("{other:?}"),
    }
}

fn form(walk: &Walk) -> &ActionForm {
    match walk.model.top() {
        Some(Layer::Action(form)) => form,
        other => panic!("{other:?}"),
    }
}

fn progress(walk: &Walk) -> Progress {
    let question = &form(walk).question;
    let found = walk.assessment().actions.get(question);
    found.cloned().unwrap_or_default()
}

fn saves(walk: &Walk) -> usize {
    let saves = walk.effects.iter();
    saves
        .filter(|effect| matches!(effect, Effect::Save(_)))
        .count()
}

fn notice(walk: &Walk) -> Option<&'static str> {
    walk.model.notice.as_ref().map(|notice| notice.id)
}

/// Puts what a file written by hand might hold into the action on the screen.
fn hold(walk: &mut Walk, progress: Progress) {
    let question = form(walk).question.clone();
    let session = walk.model.session.as_mut().unwrap();
    session.assessment.actions.insert(question, progress);
}

#[test]
fn ticking_shows_what_would_be_and_changes_nothing() {
    let mut walk = at_plan();
    let before = walk.assessment().clone();
    let saved = saves(&walk);
    let session = walk.model.session.clone().unwrap();
    assert!(plan(&walk).then(&session).is_none());
    walk.keys(&[SPACE, Key::Down]).keys(&digits("３"));
    assert_eq!(plan(&walk).ticked.len(), 2);
    assert_eq!(plan(&walk).cursor, 2);
    let then = plan(&walk).then(&session).unwrap();
    let now = tenken::scoring::score(&session.questionnaire, &session.assessment);
    assert!(then.score.low > now.score.low);
    walk.keys(&[SPACE, Key::Home, SPACE]);
    assert!(plan(&walk).then(&session).is_none());
    assert_eq!(walk.assessment(), &before);
    assert_eq!(saves(&walk), saved);
}

#[test]
fn who_and_due_are_written_and_saved_as_they_are_taken() {
    let mut walk = at_plan();
    walk.keys(&[Key::Enter, Key::Enter])
        .types("佐藤")
        .keys(&[Key::Enter]);
    assert_eq!(progress(&walk).who, "佐藤");
    walk.keys(&[Key::Enter])
        .types("１２月５日")
        .keys(&[Key::Enter]);
    assert_eq!(progress(&walk).due, "2026-12-05");
    assert!(form(&walk).editor.is_none());
    let last = walk.effects.iter().rev().find_map(|effect| match effect {
        Effect::Save(saved) => Some(saved.as_ref().clone()),
        _ => None,
    });
    assert_eq!(last.as_ref(), Some(walk.assessment()));
}

#[test]
fn a_name_typed_straight_away_opens_its_field() {
    let mut walk = at_plan();
    walk.keys(&[Key::Enter]).types("佐藤").keys(&[Key::Esc]);
    assert_eq!(progress(&walk).who, "佐藤");
    assert!(form(&walk).editor.is_none());
}

#[test]
fn one_key_chooses_a_date_and_one_says_how_far_it_is() {
    let mut walk = at_plan();
    walk.keys(&[Key::Enter]);
    for (key, due) in [
        ("3", "2026-11-30"),
        ("4", "2026-11-30"),
        ("5", "2026-12-31"),
    ] {
        walk.keys(&digits(key));
        assert_eq!(progress(&walk).due, due);
    }
    for (key, state) in [
        ("7", ActionState::Begun),
        ("８", ActionState::Done),
        ("6", ActionState::Open),
    ] {
        walk.keys(&digits(key));
        assert_eq!(progress(&walk).state, state);
    }
    walk.keys(&[Key::Down, SPACE]);
    assert_eq!(progress(&walk).state, ActionState::Begun);
}

#[test]
fn an_impossible_date_is_told_and_what_was_typed_is_kept_on_every_way_out() {
    for way_out in [Key::Esc, Key::Up, Key::Down, Key::BackTab] {
        let mut walk = at_plan();
        walk.keys(&[Key::Enter, Key::Down, Key::Enter])
            .types("2月30日")
            .keys(&[Key::Enter]);
        assert_eq!(notice(&walk), Some("plan-due-unread"));
        assert_eq!(form(&walk).editor.as_ref().unwrap().text(), "2月30日");
        walk.keys(&[way_out]);
        assert_eq!(notice(&walk), Some("plan-due-kept"), "{way_out:?}");
        assert!(form(&walk).editor.is_none());
        assert_eq!(progress(&walk).due, "2月30日");
        // And it can be put right.
        walk.keys(&digits("2"))
            .keys(&[Key::Backspace; 6])
            .types("3/1")
            .keys(&[Key::Enter]);
        assert_eq!(progress(&walk).due, "2027-03-01");
    }
}

#[test]
fn opening_and_closing_fields_changes_nothing_whatever_a_file_holds() {
    let mut walk = at_plan();
    walk.keys(&[Key::Enter]);
    let held = Progress {
        who: "ながい名前".repeat(40),
        due: "12/5 か、そのあと。".repeat(9),
        text: "x\n\ny ".repeat(900),
        state: ActionState::Begun,
    };
    hold(&mut walk, held.clone());
    let saved = saves(&walk);
    for row in ["1", "2", "9"] {
        walk.keys(&digits(row)).keys(&[Key::Home, Key::Esc]);
        walk.keys(&digits(row)).send(Msg::TextDue);
        walk.keys(&[Key::F(2), Key::F(1), Key::Esc, Key::Esc]);
    }
    assert_eq!(progress(&walk), held);
    assert_eq!(saves(&walk), saved);
}

#[test]
fn done_changes_no_answer_until_the_owner_answers_again() {
    let mut walk = at_plan();
    walk.keys(&[Key::Enter]);
    let question = form(&walk).question.clone();
    let answers = walk.assessment().answers.clone();
    // Before it is done, there is no tenth row.
    walk.keys(&[Key::End]);
    assert_eq!(form(&walk).cursor, 8);
    walk.keys(&digits("8"));
    assert_eq!(notice(&walk), Some("plan-done-answer-stays"));
    assert_eq!(walk.assessment().answers, answers);
    walk.keys(&[Key::End, Key::Enter]);
    assert_eq!(walk.question(), Some(question.as_str()));
    assert!(walk.model.layers.is_empty());
    assert_eq!(walk.assessment().answers, answers);
    walk.keys(&digits("1"));
    assert!(walk.assessment().answer(&question).unwrap().has("yes"));
    let kept = &walk.assessment().actions[&question];
    assert!(kept.is_done());
}

#[test]
fn a_row_stays_where_it_is_while_its_state_is_written() {
    let mut walk = at_plan();
    let rows = plan(&walk).rows.clone();
    walk.keys(&[Key::Enter])
        .keys(&digits("8"))
        .keys(&[Key::Esc]);
    assert_eq!(plan(&walk).rows, rows);
    walk.keys(&[Key::Esc, Key::F(9)]);
    assert_eq!(plan(&walk).rows.last(), rows.first());
}

#[test]
fn own_words_take_several_lines_and_are_the_first_thing_on_their_row() {
    let mut walk = at_plan();
    walk.keys(&[Key::Enter])
        .keys(&digits("9"))
        .types("設定を全員で切る、")
        .send(Msg::Paste("\n写真を残す".to_owned()));
    walk.send(Msg::TextDue);
    assert_eq!(
        walk.assessment().actions.values().next().unwrap().text,
        "設定を全員で切る、\n写真を残す"
    );
    walk.keys(&[Key::F(2)]);
    assert_eq!(
        walk.model.editor().unwrap().text(),
        "設定を全員で切る、\n写真を残す"
    );
    walk.keys(&[Key::Enter]);
    assert_eq!(progress(&walk).text, "設定を全員で切る、\n写真を残す");
}

#[test]
fn another_language_keeps_text_and_cursor_of_a_field() {
    let mut walk = at_plan();
    walk.keys(&[Key::Enter])
        .types("佐藤と鈴木")
        .keys(&[Key::Left]);
    let before = form(&walk).editor.clone().unwrap();
    walk.keys(&[Key::F(2)]);
    let after = form(&walk).editor.clone().unwrap();
    assert_eq!(
        (after.text(), after.cursor()),
        (before.text(), before.cursor())
    );
    assert_eq!(walk.model.lang.code(), "en");
}

#[test]
fn undo_takes_back_one_field_at_a_time_and_no_answer_from_within_the_plan() {
    let mut walk = at_plan();
    let answers = walk.assessment().answers.clone();
    assert!(
        hints(&walk.model)
            .iter()
            .all(|binding| binding.label != "key-undo")
    );
    walk.keys(&[Key::Enter, Key::Enter])
        .types("佐藤")
        .keys(&[Key::Enter, Key::Enter])
        .types("12/5")
        .keys(&[Key::Enter])
        .keys(&digits("7"));
    let wanted = [
        ("佐藤", "2026-12-05", ActionState::Open),
        ("佐藤", "", ActionState::Open),
        ("", "", ActionState::Open),
    ];
    for (who, due, state) in wanted {
        walk.keys(&[Key::F(6)]);
        let now = progress(&walk);
        assert_eq!((&*now.who, &*now.due, now.state), (who, due, state));
    }
    assert!(walk.assessment().actions.is_empty());
    walk.keys(&[Key::F(6), Key::F(6), Key::Esc, Key::F(6)]);
    assert_eq!(walk.assessment().answers, answers);
}

#[test]
fn a_change_of_the_plan_can_be_undone_from_a_question_and_is_told() {
    let mut walk = at_plan();
    walk.keys(&[Key::Enter]).keys(&digits("8"));
    let question = form(&walk).question.clone();
    walk.keys(&[Key::End, Key::Enter, Key::F(6)]);
    assert_eq!(notice(&walk), Some("plan-undone"));
    assert_eq!(walk.question(), Some(question.as_str()));
    assert!(walk.assessment().actions.is_empty());
}

#[test]
fn an_assessment_opened_to_read_shows_its_plan_and_changes_nothing() {
    let mut walk = at_plan();
    walk.model.session.as_mut().unwrap().access = Access::ReadOnly;
    let before = walk.assessment().clone();
    walk.keys(&[SPACE]);
    assert_eq!(plan(&walk).ticked.len(), 1);
    walk.keys(&[Key::Enter]);
    for key in "123456789".chars() {
        walk.keys(&[Key::Char(key)]);
        assert_eq!(notice(&walk), Some("wizard-read-only"), "{key}");
        walk.types("か");
        assert!(walk.model.editor().is_none());
    }
    assert_eq!(walk.assessment(), &before);
    walk.keys(&[Key::Left, Key::Left]);
    assert!(matches!(walk.model.top(), Some(Layer::Report { .. })));
}

#[test]
fn the_plan_is_reached_from_the_review_and_why_from_the_plan() {
    let mut walk = Walk::begun("en", (80, 24));
    to_review(&mut walk);
    walk.keys(&[Key::F(9)]);
    let first = plan(&walk).rows[0].clone();
    walk.keys(&[Key::F(5)]);
    assert!(matches!(walk.model.top(), Some(Layer::Why { question, .. }) if *question == first));
    walk.keys(&[Key::F(5), Key::Enter, Key::F(5)]);
    assert!(matches!(walk.model.top(), Some(Layer::Why { question, .. }) if *question == first));
}

#[test]
fn without_an_answer_the_plan_is_empty_and_nothing_breaks() {
    let mut walk = super::answering::at_first_question();
    walk.keys(&[
        Key::F(10),
        Key::F(9),
        SPACE,
        Key::Enter,
        Key::Down,
        Key::F(5),
    ]);
    assert!(plan(&walk).rows.is_empty());
    assert!(plan(&walk).ticked.is_empty());
    walk.keys(&[Key::Esc]);
    assert!(matches!(walk.model.top(), Some(Layer::Report { .. })));
}
