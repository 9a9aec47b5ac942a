//! After the day to review the facts, home, questions and reports say so in one line, and nothing stops.

use super::answering::{SIZE, digits};
use super::room::everything;
use super::screen::{screen, theme};
use super::screens::snapshots;
use super::walk::{Walk, shipped};
use jiff::Timestamp;
use tenken::i18n::{Catalogs, Message};
use tenken::questionnaire::{Cover, Library};
use tenken::wizard::{Key, Msg};

fn later() -> Timestamp {
    "2027-08-01T03:00:00Z".parse().unwrap()
}

const LINES: [(&str, &str); 2] = [
    ("ja", "2026年11月1日時点の内容です。変わった可能性："),
    ("en", "As of 1 November 2026; may have changed: "),
];

fn cover() -> Cover {
    Cover::read(&Library::find("sme-ai-risk").unwrap()).unwrap()
}

#[test]
fn home_says_it_once_the_day_is_past_and_not_before() {
    let catalogs = Catalogs::load();
    for (lang, line) in LINES {
        let mut walk = Walk::home(lang, SIZE);
        walk.model.cover = Some(cover());
        let text = |walk: &mut Walk| screen(&mut walk.model, &catalogs, &theme(false)).text();
        assert!(!text(&mut walk).contains(line));
        walk.send(Msg::Now(later()));
        assert!(text(&mut walk).contains(line));
        walk.model.cover = None;
        assert!(!text(&mut walk).contains(line));
    }
}

#[test]
fn every_report_on_the_screen_says_it_once() {
    let catalogs = Catalogs::load();
    for (lang, line) in LINES {
        let mut walk = everything(lang, SIZE);
        walk.keys(&[Key::F(10)]);
        walk.send(Msg::Now(later()));
        let text = screen(&mut walk.model, &catalogs, &theme(false)).text();
        assert_eq!(text.matches(line).count(), 1, "{text}");
    }
}

#[test]
fn answers_are_taken_as_before() {
    let mut walk = everything("ja", SIZE);
    walk.send(Msg::Now(later()));
    let question = walk.question().unwrap().to_owned();
    walk.keys(&digits("10"));
    assert!(walk.assessment().answer(&question).is_some());
}

#[test]
fn where_no_row_is_free_it_stands_behind_the_status_and_gives_way_to_news() {
    let catalogs = Catalogs::load();
    // No question of this size has a row to spare.
    let mut walk = everything("ja", (100, 12));
    walk.send(Msg::Now(later()));
    walk.go_to("personal-info.training-opt-out");
    let last = |walk: &mut Walk| {
        let lines = screen(&mut walk.model, &catalogs, &theme(false)).lines();
        lines[9].clone()
    };
    let status = last(&mut walk);
    assert!(
        status.contains("保存しました") || status.contains("2026年11月1日"),
        "{status}"
    );
    assert!(status.contains("2026年11月1日時点の内容です。"), "{status}");
    walk.send(Msg::Notice(Message::new("wizard-undone")));
    let status = last(&mut walk);
    assert!(status.contains("元に戻しました"), "{status}");
    assert!(!status.contains("2026年11月1日"), "{status}");
}

#[test]
fn a_questionnaire_that_names_nothing_gets_a_general_wording() {
    let catalogs = Catalogs::load();
    let mut walk = Walk::home("en", SIZE);
    walk.model.cover = Some(Cover {
        may_change: None,
        ..cover()
    });
    walk.send(Msg::Now(later()));
    let text = screen(&mut walk.model, &catalogs, &theme(false)).text();
    let line = "As of 1 November 2026; may have changed: laws, guidelines, terms of service";
    assert!(text.contains(line), "{text}");
}

#[test]
fn a_date_that_is_none_is_never_past() {
    let catalogs = Catalogs::load();
    let mut walk = Walk::home("en", SIZE);
    walk.model.cover = Some(Cover {
        review_by: "some day".into(),
        ..cover()
    });
    walk.send(Msg::Now(later()));
    let text = screen(&mut walk.model, &catalogs, &theme(false)).text();
    assert!(!text.contains("may have changed"), "{text}");
}

#[test]
fn a_source_past_its_own_day_is_marked_where_a_question_is_explained() {
    let catalogs = Catalogs::load();
    let mut questionnaire = (*shipped()).clone();
    let asked = questionnaire
        .questions()
        .find(|question| !question.sources.is_empty());
    let cited = asked.unwrap().sources[0].clone();
    let question = asked.unwrap().id.clone();
    for source in &mut questionnaire.sources {
        source.review_by = (source.id == cited).then(|| "2026-12-31".to_owned());
    }
    let mut walk = everything("en", (120, 100));
    walk.model.session.as_mut().unwrap().questionnaire = questionnaire.into();
    walk.go_to(&question).keys(&[Key::F(5)]);
    let mut marks = |now: Timestamp| {
        walk.send(Msg::Now(now));
        let text = screen(&mut walk.model, &catalogs, &theme(false)).text();
        text.matches("(was due for review on 31 December 2026)")
            .count()
    };
    assert_eq!(marks("2026-12-01T03:00:00Z".parse().unwrap()), 0);
    assert_eq!(marks(later()), 1);
}

#[test]
fn home_after_the_review() {
    snapshots("home-past", |walk| {
        walk.keys(&[Key::Esc]);
        walk.model.cover = Some(cover());
        walk.send(Msg::Now(later()));
    });
}

#[test]
fn question_after_the_review() {
    snapshots("question-past", |walk| {
        let (lang, size) = (walk.model.lang.code().to_owned(), walk.model.size);
        *walk = everything(&lang, size);
        walk.send(Msg::Now(later()));
        walk.go_to("copyright.similarity-check");
    });
}

#[test]
fn report_after_the_review() {
    snapshots("report-past", |walk| {
        let (lang, size) = (walk.model.lang.code().to_owned(), walk.model.size);
        *walk = everything(&lang, size);
        walk.send(Msg::Now(later()));
        walk.keys(&[Key::F(10)]);
    });
}
