//! Every screen as it is drawn, in both languages, small and large, with and without colour.

use super::screen::{screen, theme};
use super::walk::{Walk, empty, noon, shipped};
use std::fmt::Write;
use tenken::assessment::{AssessmentId, Entry};
use tenken::i18n::{Catalogs, Message};
use tenken::questionnaire::Level;
use tenken::wizard::{Key, Msg, Row, Trouble};

pub(super) fn digits(keys: &str) -> Vec<Key> {
    keys.chars().map(Key::Char).collect()
}

/// Takes the screen in both languages, two sizes, with and without colour.
pub(super) fn snapshots(name: &str, arrive: impl Fn(&mut Walk)) {
    let catalogs = Catalogs::load();
    let mut all = String::new();
    for lang in ["ja", "en"] {
        for size in [(80, 24), (120, 40)] {
            let mut walk = Walk::begun(lang, size);
            arrive(&mut walk);
            // As in the event loop, what did not fit is known after the first time.
            screen(&mut walk.model, &catalogs, &theme(false));
            let mut drawn = |has_color| screen(&mut walk.model, &catalogs, &theme(has_color));
            let (color, mono) = (drawn(true), drawn(false));
            assert_eq!(color.text(), mono.text(), "colour changes no character");
            let (columns, rows) = size;
            let _ = write!(
                all,
                "======== {lang} {columns}x{rows}\n{}\n\n-- cursor: {}\n-- styles in colour\n{}-- styles without colour\n{}\n",
                color.text(),
                color.cursor(),
                color.styles(),
                mono.styles(),
            );
        }
    }
    insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, all);
    });
}

fn to_questions(walk: &mut Walk) {
    walk.keys(&digits("1"))
        .types("山田製作所")
        .keys(&[Key::Enter])
        .types("本社")
        .keys(&[Key::Enter, Key::Enter]);
    walk.keys(&[Key::Enter]).keys(&digits("30"));
    walk.keys(&digits("20"))
        .keys(&digits("1250"))
        .keys(&digits("20"))
        .keys(&digits("1260"));
    walk.keys(&digits("230"))
        .keys(&digits("20"))
        .keys(&digits("0"));
}

/// Answers everything: mostly yes, some partly, one gate and one question left without.
pub(super) fn to_review(walk: &mut Walk) {
    to_questions(walk);
    let mut number = 0;
    while let Some(id) = walk.question().map(str::to_owned) {
        number += 1;
        let answer = match (id.as_str(), number % 4) {
            ("personal-info.training-opt-out", _) => "30",
            ("personal-info.provider-terms", _) => "40",
            (_, 3) => "20",
            _ => "10",
        };
        walk.keys(&digits(answer));
    }
}

fn row(id: &str, organisation: &str) -> Row {
    Row {
        id: AssessmentId::parse(id).unwrap(),
        other: None,
        organisation: organisation.into(),
        site: "本社".into(),
        updated: Some(noon()),
        done: Some((12, 24)),
        grade: Some("C".into()),
        told: None,
        problem: None,
    }
}

#[test]
fn home_without_anything_stored() {
    snapshots("home-empty", |walk| {
        walk.keys(&[Key::Esc]);
    });
}

#[test]
fn home_with_stored_assessments_and_one_that_cannot_be_opened() {
    snapshots("home", |walk| {
        walk.keys(&[Key::Esc]);
        let mut newer = row("ghjk4567", "");
        newer.problem = Some(
            Message::new("store-newer")
                .with("id", "ghjk4567")
                .with("format", "2"),
        );
        walk.send(Msg::Listed {
            rows: vec![
                row("bcdf2345", "山田製作所"),
                row("fghj3456", "Sakura Design"),
                newer,
            ],
            deleted: Vec::new(),
            suiting: 0,
        });
        walk.keys(&[Key::Down, Key::Down, Key::Down]);
    });
}

#[test]
fn company_and_site() {
    snapshots("details", |_| {});
}

#[test]
fn company_and_site_while_a_name_is_typed() {
    snapshots("details-typing", |walk| {
        walk.types("山田製作所");
    });
}

#[test]
fn level() {
    snapshots("level", |walk| {
        walk.keys(&digits("4"));
    });
}

#[test]
fn scope_question_with_several_answers() {
    snapshots("scope", |walk| {
        walk.keys(&digits("4"))
            .keys(&digits("20"))
            .keys(&digits("20"))
            .keys(&digits("125"));
    });
}

#[test]
fn question_with_a_gate() {
    snapshots("question", |walk| {
        to_questions(walk);
        walk.go_to("copyright.similarity-check");
    });
}

#[test]
fn question_whose_answer_caps_the_grade_with_a_note() {
    snapshots("question-capped", |walk| {
        to_questions(walk);
        walk.go_to("copyright.similarity-check").keys(&digits("3"));
        walk.keys(&[Key::F(4)])
            .types("来週までに確かめる")
            .keys(&[Key::Enter]);
    });
}

#[test]
fn question_answered_dont_know() {
    snapshots("question-unknown", |walk| {
        to_questions(walk);
        walk.keys(&digits("4"));
    });
}

#[test]
fn question_that_does_not_apply() {
    snapshots("question-not-applicable", |walk| {
        to_questions(walk);
        walk.keys(&digits("5"))
            .types("外に出すものは作らない")
            .keys(&[Key::Enter]);
    });
}

#[test]
fn question_with_the_score_hidden() {
    snapshots("question-score-hidden", |walk| {
        to_questions(walk);
        walk.keys(&digits("1")).keys(&[Key::F(9)]);
    });
}

#[test]
fn why_it_matters() {
    snapshots("why", |walk| {
        to_questions(walk);
        walk.keys(&[Key::F(5)]);
    });
}

#[test]
fn note() {
    snapshots("note", |walk| {
        to_questions(walk);
        walk.keys(&[Key::F(4)]).types(
            "総務の佐藤が、2026年11月20日に規約の写しを取った。場所は共有フォルダーの「AI」。",
        );
    });
}

#[test]
fn reason_why_a_question_does_not_apply() {
    snapshots("reason", |walk| {
        to_questions(walk);
        walk.keys(&digits("5"));
    });
}

#[test]
fn all_questions() {
    snapshots("overview", |walk| {
        to_questions(walk);
        walk.keys(&digits("10"))
            .keys(&digits("40"))
            .keys(&[Key::F(3)]);
    });
}

#[test]
fn all_questions_while_searching() {
    snapshots("overview-search", |walk| {
        to_questions(walk);
        walk.keys(&[Key::F(3)]).types("personal");
    });
}

#[test]
fn review_with_open_questions() {
    snapshots("review-open", |walk| {
        to_questions(walk);
        while walk.question().is_some() {
            walk.keys(&[Key::Enter]);
        }
    });
}

#[test]
fn review_when_all_is_answered() {
    snapshots("review", to_review);
}

#[test]
fn report_with_a_gate_that_caps_the_grade() {
    snapshots("report", |walk| {
        to_review(walk);
        walk.keys(&digits("1"));
    });
}

#[test]
fn report_before_enough_is_answered() {
    snapshots("report-withheld", |walk| {
        to_questions(walk);
        walk.keys(&digits("10")).keys(&[Key::F(10)]);
    });
}

#[test]
fn help() {
    snapshots("help", |walk| {
        to_questions(walk);
        walk.keys(&[Key::F(1)]);
    });
}

#[test]
fn assessment_that_cannot_be_opened() {
    snapshots("trouble", |walk| {
        walk.keys(&[Key::Esc]);
        let id = AssessmentId::parse("bcdf2345").unwrap();
        let message = Message::new("store-newer")
            .with("id", "bcdf2345")
            .with("format", "2");
        walk.send(Msg::Trouble(Trouble {
            id,
            message,
            has_backup: true,
        }));
    });
}

#[test]
fn another_folder_after_saving_failed() {
    snapshots("folder", |walk| {
        to_questions(walk);
        walk.send(Msg::SaveFailed(
            1,
            Message::new("store-absent").with("id", "bcdf2345"),
        ));
        walk.keys(&[Key::F(8)]);
    });
}

#[test]
fn saving_failed() {
    snapshots("not-saved", |walk| {
        to_questions(walk);
        walk.send(Msg::SaveFailed(
            1,
            Message::new("store-absent").with("id", "bcdf2345"),
        ));
    });
}

#[test]
fn any_size_down_to_nothing_is_drawn_without_a_panic() {
    let catalogs = Catalogs::load();
    let questionnaire = shipped();
    let mut assessment = empty(&questionnaire, Level::Full);
    assessment
        .scope
        .insert("scope.people".into(), Entry::default());
    for size in [
        (0, 0),
        (1, 1),
        (2, 2),
        (1, 24),
        (80, 1),
        (39, 12),
        (40, 11),
        (40, 12),
        (60, 20),
        (500, 200),
    ] {
        let mut walk = Walk::opened("ja", size, questionnaire.clone(), assessment.clone(), false);
        for key in [
            Key::F(5),
            Key::Esc,
            Key::F(3),
            Key::Esc,
            Key::F(4),
            Key::Esc,
            Key::F(10),
            Key::F(5),
            Key::F(1),
        ] {
            walk.keys(&[key]);
            let drawn = screen(&mut walk.model, &catalogs, &theme(true));
            if let Some(cursor) = drawn.drawn.cursor {
                assert!(
                    cursor.x < size.0 && cursor.y < size.1,
                    "{size:?} {cursor:?}"
                );
            }
        }
    }
}

#[test]
fn at_60_by_20_the_option_under_the_cursor_is_always_in_sight() {
    let catalogs = Catalogs::load();
    for lang in ["ja", "en"] {
        let mut walk = Walk::begun(lang, (60, 20));
        to_questions(&mut walk);
        while walk.question().is_some() {
            for _ in 0..walk.model.question().unwrap().options.len() {
                let drawn = screen(&mut walk.model, &catalogs, &theme(false));
                let cursor = drawn.drawn.cursor.expect("the cursor stands on an option");
                assert!(
                    drawn.lines()[usize::from(cursor.y)].starts_with(" ▸"),
                    "{}",
                    drawn.text()
                );
                walk.keys(&[Key::Down]);
            }
            walk.keys(&digits("10"));
        }
    }
}

#[test]
fn in_ascii_nothing_but_words_is_outside_ascii() {
    let catalogs = Catalogs::load();
    let ascii = tenken::tui::Theme::new(true, tenken::tui::Glyphs::ASCII);
    let mut walk = Walk::begun("en", (80, 24));
    to_review(&mut walk);
    walk.keys(&digits("1"));
    let text = screen(&mut walk.model, &catalogs, &ascii).text();
    let strange: Vec<char> = text
        .chars()
        .filter(|c| !c.is_ascii() && !"山田製作所本社’“”×–".contains(*c))
        .collect();
    assert!(strange.is_empty(), "{strange:?}\n{text}");
}
