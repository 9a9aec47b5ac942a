//! What time brings: a score that went up, two assessments side by side, a newer version.

use super::screen::{screen, theme};
use super::screens::snapshots;
use super::walk::{Walk, noon, shipped, told};
use jiff::{SignedDuration, Timestamp};
use std::rc::Rc;
use tenken::assessment::{Answer, Assessment, AssessmentId};
use tenken::i18n::Catalogs;
use tenken::questionnaire::Level;
use tenken::scoring::Points;
use tenken::wizard::{Context, Effect, Key, Msg, Newer, Pair, Place, Row, Told};

const SIZE: (u16, u16) = (80, 24);
/// A question of the shortest level that is asked whatever AI is used for.
const ASKED: &str = "security.approved-tools";

fn id(text: &str) -> AssessmentId {
    AssessmentId::parse(text).unwrap()
}

fn ago(months: i64) -> Timestamp {
    noon() - SignedDuration::from_hours(months * 30 * 24)
}

fn row(name: &str, months: i64, score: i32) -> Row {
    Row {
        id: id(name),
        other: None,
        organisation: "山田製作所".into(),
        site: "本社".into(),
        updated: Some(ago(months)),
        done: Some((24, 24)),
        grade: Some("C".into()),
        told: Some(Told {
            questionnaire: "sme-ai-risk".into(),
            started: ago(months),
            score: Points::whole(score),
        }),
        problem: None,
    }
}

fn list(walk: &mut Walk, rows: Vec<Row>) {
    walk.send(Msg::Listed {
        rows,
        deleted: Vec::new(),
        suiting: 0,
    });
}

fn three_years(walk: &mut Walk) {
    let rows = vec![
        row("bcdf2345", 0, 75),
        row("fghj3456", 12, 61),
        row("ghjk4567", 24, 52),
    ];
    list(walk, rows);
}

/// Two assessments a year apart that differ in an answer and in how AI is used.
fn pair() -> Pair {
    let mut before = told();
    before.level = Level::Essential;
    before.started = ago(12);
    let mut after = before.clone();
    after.id = id("fghj3456");
    after.started = noon();
    let questionnaire = shipped();
    for (told, option) in [(&mut before, "no"), (&mut after, "yes")] {
        let entry = told.entry_mut(&questionnaire, ASKED);
        entry.answer = Some(Answer::option(option));
    }
    let entry = after.entry_mut(&questionnaire, "scope.people");
    entry.answer = Some(Answer::option("most"));
    Pair {
        before: (questionnaire.clone(), before),
        after: (questionnaire, after),
    }
}

/// An assessment whose answer to one question waits for a second look.
fn waiting() -> Assessment {
    let mut told = told();
    let entry = told.entry_mut(&shipped(), ASKED);
    entry.answer = Some(Answer::option("yes"));
    entry.confirm = true;
    told
}

fn opened(lang: &str, size: (u16, u16)) -> Walk {
    Walk::opened(lang, size, shipped(), waiting(), false)
}

fn waits(walk: &Walk) -> bool {
    walk.assessment().entry(ASKED).unwrap().confirm
}

fn newer() -> Newer {
    Newer {
        answered: "2026-11".into(),
        version: "2027-04".into(),
    }
}

#[test]
fn home_shows_how_the_score_of_the_selected_company_went() {
    snapshots("home-course", |walk| {
        walk.keys(&[Key::Esc]);
        three_years(walk);
        walk.keys(&[Key::Down, Key::Down, Key::Down, Key::Down]);
    });
}

#[test]
fn the_line_never_pushes_a_stored_assessment_off_the_screen() {
    let catalogs = Catalogs::load();
    for stored in 2..14 {
        for lang in ["ja", "en"] {
            let mut walk = Walk::home(lang, SIZE);
            let rows = (0..stored).map(|number| row(&format!("b{number}"), number, 60));
            list(&mut walk, rows.collect());
            let text_of =
                |walk: &mut Walk| screen(&mut walk.model, &catalogs, &theme(false)).text();
            let without = text_of(&mut walk);
            walk.keys(&[Key::Down, Key::Down, Key::Down, Key::Down]);
            let with = text_of(&mut walk);
            for line in without.lines().filter(|line| line.contains("本社")) {
                let name = line.trim_start_matches(['▸', ' ']);
                assert!(with.contains(name), "{stored} {lang}: {line}\n{with}");
            }
        }
    }
}

#[test]
fn another_site_or_questionnaire_does_not_enter_the_line() {
    let mut walk = Walk::home("ja", SIZE);
    let mut elsewhere = row("fghj3456", 12, 61);
    elsewhere.site = "第二工場".into();
    let mut other = row("ghjk4567", 24, 52);
    other.told.as_mut().unwrap().questionnaire = "data-and-people".into();
    list(&mut walk, vec![row("bcdf2345", 0, 75), elsewhere, other]);
    walk.keys(&[Key::Down, Key::Down, Key::Down, Key::Down]);
    assert_eq!(walk.model.home.course().len(), 1);
    walk.keys(&[Key::F(5)]);
    assert_eq!(walk.effects, []);
}

#[test]
fn f5_compares_with_the_one_before_and_not_from_the_first_one() {
    let mut walk = Walk::home("ja", SIZE);
    three_years(&mut walk);
    walk.keys(&[Key::F(5)]);
    assert_eq!(walk.effects, [], "nothing is selected");
    walk.keys(&[Key::Down, Key::Down, Key::Down, Key::Down, Key::F(5)]);
    let asked = Effect::Compare {
        before: id("fghj3456"),
        after: id("bcdf2345"),
    };
    assert_eq!(walk.effects, [asked]);
    walk.keys(&[Key::Down, Key::Down, Key::F(5)]);
    assert_eq!(walk.effects.len(), 1, "before the oldest there is none");
}

#[test]
fn two_assessments_side_by_side() {
    snapshots("comparison", |walk| {
        walk.keys(&[Key::Esc]);
        walk.send(Msg::Compared(Box::new(pair())));
    });
}

#[test]
fn the_comparison_scrolls_and_closes_to_the_home_screen() {
    let catalogs = Catalogs::load();
    let mut walk = Walk::home("en", SIZE);
    walk.send(Msg::Compared(Box::new(pair())));
    let first = screen(&mut walk.model, &catalogs, &theme(false)).text();
    walk.keys(&[Key::PageDown]);
    assert_ne!(
        first,
        screen(&mut walk.model, &catalogs, &theme(false)).text()
    );
    walk.keys(&[Key::Esc]);
    assert_eq!(Context::of(&walk.model), Context::Home);
}

#[test]
fn what_cannot_be_compared_is_said_in_one_line() {
    let mut pair = pair();
    let mut other = (*shipped()).clone();
    "other".clone_into(&mut other.id);
    pair.after.0 = Rc::new(other);
    let mut walk = Walk::home("en", SIZE);
    walk.send(Msg::Compared(Box::new(pair)));
    assert!(walk.model.layers.is_empty());
    assert_eq!(walk.model.notice.unwrap().id, "compare-questionnaires");
}

#[test]
fn a_newer_version_is_offered() {
    snapshots("newer", |walk| {
        walk.send(Msg::Newer(newer()));
    });
}

#[test]
fn enter_carries_over_what_is_answered_and_escape_stays() {
    let mut walk = opened("ja", SIZE);
    walk.send(Msg::Newer(newer()));
    walk.keys(&[Key::Esc]);
    assert!(walk.question().is_some());
    assert!(
        walk.effects
            .iter()
            .all(|effect| !matches!(effect, Effect::Migrate(_)))
    );
    walk.send(Msg::Newer(newer()));
    walk.keys(&[Key::Enter]);
    assert_eq!(
        walk.effects.last(),
        Some(&Effect::Migrate(Box::new(waiting())))
    );
    assert!(walk.model.layers.is_empty());
}

#[test]
fn a_question_whose_answer_waits_for_a_second_look() {
    snapshots("question-confirm", |walk| {
        *walk = opened(walk.model.lang.code(), walk.model.size);
    });
}

#[test]
fn it_opens_on_the_answer_that_waits_and_going_on_confirms_it() {
    let mut walk = opened("ja", SIZE);
    assert_eq!(walk.question(), Some(ASKED));
    walk.keys(&[Key::Left]);
    assert!(waits(&walk), "going back says nothing");
    walk.keys(&[Key::Enter, Key::Enter]);
    assert!(!waits(&walk));
    assert!(
        walk.effects
            .iter()
            .any(|effect| matches!(effect, Effect::Save(_)))
    );
    walk.keys(&[Key::F(6)]);
    assert!(waits(&walk), "as everything, it can be undone");
}

#[test]
fn choosing_again_confirms_also_the_same_answer() {
    for key in ['1', '3'] {
        let mut walk = opened("ja", SIZE);
        walk.keys(&[Key::Char(key)]);
        assert!(!waits(&walk), "{key}");
    }
}

#[test]
fn a_note_alone_does_not_confirm() {
    let mut walk = opened("ja", SIZE);
    walk.keys(&[Key::F(4)]).types("a note").keys(&[Key::Enter]);
    assert!(waits(&walk));
}

#[test]
fn the_review_lists_what_waits_for_a_second_look() {
    snapshots("review-confirm", |walk| {
        *walk = opened(walk.model.lang.code(), walk.model.size);
        walk.model.place = Place::Review { cursor: 0 };
    });
    let mut walk = opened("en", SIZE);
    let rows = tenken::wizard::ReviewRow::all(walk.model.session.as_ref().unwrap());
    let place = rows
        .iter()
        .position(|row| matches!(row, tenken::wizard::ReviewRow::Confirm(id) if id == ASKED));
    walk.model.place = Place::Review {
        cursor: place.unwrap(),
    };
    walk.keys(&[Key::Enter]);
    assert_eq!(walk.question(), Some(ASKED));
}
