//! The screens of the plan, drawn as `screens` draws them.

use super::planning::to_plan;
use super::screens::{digits, snapshots};
use tenken::wizard::Key;

#[test]
fn plan() {
    snapshots("plan", to_plan);
}

#[test]
fn plan_with_something_written_and_something_tried() {
    snapshots("plan-tried", |walk| {
        to_plan(walk);
        walk.keys(&[Key::Enter])
            .types("佐藤")
            .keys(&[Key::Esc])
            .keys(&digits("57"))
            .keys(&[Key::Esc, Key::Char(' '), Key::Down, Key::Char(' ')])
            .keys(&[Key::Enter])
            .keys(&digits("8"))
            .keys(&[Key::Esc]);
    });
}

#[test]
fn plan_with_the_cursor_far_down() {
    snapshots("plan-end", |walk| {
        to_plan(walk);
        walk.keys(&[Key::End, Key::Char(' ')]);
    });
}

#[test]
fn action_that_is_done() {
    snapshots("action", |walk| {
        to_plan(walk);
        walk.keys(&[Key::Enter])
            .types("佐藤")
            .keys(&[Key::Esc])
            .keys(&digits("48"));
    });
}

#[test]
fn action_while_an_impossible_date_is_written() {
    snapshots("action-date", |walk| {
        to_plan(walk);
        walk.keys(&[Key::Enter, Key::Down, Key::Enter])
            .types("２月３０日")
            .keys(&[Key::Enter]);
    });
}

#[test]
fn own_words_being_written() {
    snapshots("action-words", |walk| {
        to_plan(walk);
        walk.keys(&[Key::Enter])
            .keys(&digits("9"))
            .types("学習の設定を、朝礼のあとに全員で切る。");
    });
}

#[test]
fn report_with_a_plan() {
    snapshots("report-planned", |walk| {
        to_plan(walk);
        walk.keys(&[Key::Enter])
            .types("佐藤")
            .keys(&[Key::Esc])
            .keys(&digits("48"))
            .keys(&[Key::Esc, Key::Down, Key::Enter])
            .keys(&digits("7"))
            .keys(&[Key::Esc, Key::Esc]);
    });
}
