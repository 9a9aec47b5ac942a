//! Every question has room on a small screen.

use super::screen::{Screen, screen, theme};
use super::walk::{Walk, empty, noon, shipped, shipped_as};
use jiff::Timestamp;
use std::rc::Rc;
use tenken::assessment::{Answer, Entry};
use tenken::i18n::{Catalogs, Lang};
use tenken::questionnaire::{Level, Library, Questionnaire};
use tenken::wizard::{Model, Msg};

/// The main questionnaire with everything that applies in play.
pub(super) fn everything(lang: &str, size: (u16, u16)) -> Walk {
    everything_of(shipped(), lang, size)
}

fn everything_of(questionnaire: Rc<Questionnaire>, lang: &str, size: (u16, u16)) -> Walk {
    let mut assessment = empty(&questionnaire, Level::Full);
    for question in &questionnaire.scope {
        let ids = question.options.iter().map(|option| option.id.clone());
        let chosen: Vec<String> = if question.id == "scope.people" {
            vec!["most".into()]
        } else {
            ids.collect()
        };
        let entry = Entry {
            answer: Some(Answer::Chosen(chosen)),
            ..Entry::default()
        };
        assessment.scope.insert(question.id.clone(), entry);
    }
    assessment.organisation = "山田製作所".into();
    Walk::opened(lang, size, questionnaire, assessment, false)
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Tells whether all the evidence of the question is on the screen, to its last words.
fn shows_all_evidence(model: &Model, drawn: &Screen) -> bool {
    let shown = without_spaces(&drawn.text());
    let options = &model.question().unwrap().options;
    let evidence = options.iter().filter_map(|option| option.evidence.as_ref());
    let first = Lang::new("ja");
    evidence
        .map(|evidence| without_spaces(evidence.shown(&model.lang, &first).text))
        .all(|words| {
            let skipped = words.chars().count().saturating_sub(8);
            let end: String = words.chars().skip(skipped).collect();
            shown.contains(&end)
        })
}

/// Goes through every question of a questionnaire at 80 by 24 and holds that it fits.
fn every_question_fits(id: &str, now: Timestamp, line: impl Fn(&str) -> &'static str) {
    let catalogs = Catalogs::load();
    let questionnaire = shipped_as(id);
    let mut faults = Vec::new();
    for lang in ["ja", "en", "ja-easy"] {
        let mut walk = everything_of(questionnaire.clone(), lang, (80, 24));
        walk.send(Msg::Now(now));
        for question in questionnaire.questions() {
            walk.go_to(&question.id);
            let drawn = screen(&mut walk.model, &catalogs, &theme(true));
            let fits = drawn.drawn.overflow == 0 && shows_all_evidence(&walk.model, &drawn);
            if !fits || !drawn.text().contains(line(lang)) {
                faults.push(format!("{lang} {}\n{}", question.id, drawn.text()));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} questions of {id} do not fit\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn every_question_fits_80_by_24_without_scrolling_with_all_its_evidence() {
    for id in Library::ids() {
        every_question_fits(id, noon(), |_| "");
    }
}

#[test]
fn every_question_fits_80_by_24_also_when_it_says_that_its_facts_are_old() {
    let later = "2027-08-01T03:00:00Z".parse().unwrap();
    for id in Library::ids() {
        every_question_fits(id, later, |lang| match lang {
            "ja" => "2026年11月1日時点の内容です。",
            "ja-easy" => "2026年11月1日の内容（ないよう）です。",
            _ => "As of 1 November 2026",
        });
    }
}
