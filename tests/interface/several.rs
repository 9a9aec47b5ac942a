//! Several questionnaires: from home to another one, and no shared question asked twice.

use super::answering::{SIZE, digits};
use super::screen::{screen, theme};
use super::screens::snapshots;
use super::walk::{Walk, empty, noon, shipped, shipped_as, told};
use std::rc::Rc;
use tenken::assessment::{Answer, Assessment, AssessmentId};
use tenken::i18n::Catalogs;
use tenken::questionnaire::{Level, Library};
use tenken::wizard::{Access, hints, message};
use tenken::wizard::{Basis, Context, Effect, Key, Msg, Offers, Opened, Other, Place, Row};

/// The shipped questionnaires as they are offered to a company.
fn offers(basis: Option<Assessment>, stored: &[Assessment]) -> Offers {
    let installed = Library::ids().into_iter();
    let installed = installed
        .map(|id| (id.to_owned(), shipped_as(id)))
        .collect();
    let basis = basis.map(|assessment| Basis {
        questionnaire: shipped(),
        assessment,
    });
    Offers::of(installed, "sme-ai-risk", basis, stored)
}

fn at_offers(lang: &str, stored: &[Assessment]) -> Walk {
    let mut walk = Walk::home(lang, SIZE);
    walk.keys(&digits("2"));
    assert_eq!(walk.effects, [Effect::Offer]);
    walk.send(Msg::Offered(offers(Some(told()), stored)));
    walk
}

/// An assessment of another questionnaire, just begun with the company's names proposed.
fn begun(id: &str, lang: &str, size: (u16, u16)) -> Walk {
    let questionnaire = shipped_as(id);
    let mut assessment = empty(&questionnaire, questionnaire.levels()[0]);
    assessment.id = AssessmentId::parse("ghjk4567").unwrap();
    assessment.organisation = "山田製作所".into();
    assessment.site = "本社".into();
    let mut walk = Walk::home(lang, size);
    walk.send(Msg::Opened(Box::new(Opened {
        questionnaire,
        assessment,
        access: Access::Write,
        is_new: true,
        is_proposal: true,
    })));
    walk
}

/// At the first question, whose answer came from the assessment of the main questionnaire.
fn carried(lang: &str) -> Walk {
    let mut walk = begun("data-and-people", lang, SIZE);
    walk.keys(&digits("4"));
    walk.send(Msg::Earlier(Box::new(told())));
    assert_eq!(walk.question(), Some("scope.people"));
    walk
}

fn names(walk: &Walk) -> Vec<String> {
    let Place::Offers(offers) = &walk.model.place else {
        panic!("{:?}", walk.model.place);
    };
    offers.rows.iter().map(|offer| offer.name.clone()).collect()
}

#[test]
fn those_that_suit_the_company_come_first_and_the_main_one_last() {
    let walk = at_offers("ja", &[]);
    let all = names(&walk);
    assert_eq!(all.len(), Library::ids().len());
    assert_eq!(all.first().unwrap(), "factory-physical-ai");
    assert_eq!(all.last().unwrap(), "sme-ai-risk");
    let mut nothing_told = told();
    nothing_told.scope.clear();
    for basis in [None, Some(nothing_told)] {
        let offers = offers(basis, &[]);
        assert!(offers.rows.iter().all(|offer| offer.why.is_none()));
    }
}

#[test]
fn what_the_company_has_is_marked_and_that_of_another_is_not() {
    let mut own = empty(&shipped_as("data-and-people"), Level::Triage);
    own.organisation = "山田製作所".into();
    let mut other = own.clone();
    own.site = "本社".into();
    other.site = "第二工場".into();
    for (stored, is_answered) in [(own, true), (other, false)] {
        let offers = offers(Some(told()), &[stored]);
        let row = offers
            .rows
            .iter()
            .find(|offer| offer.name == "data-and-people");
        assert_eq!(row.unwrap().is_answered, is_answered);
    }
}

#[test]
fn a_digit_begins_that_questionnaire_with_the_company_proposed_and_back_leads_home() {
    let mut walk = at_offers("ja", &[]);
    let second = names(&walk)[1].clone();
    walk.keys(&digits("2"));
    let begin = Effect::Begin {
        questionnaire: second,
        proposes_company: true,
    };
    assert_eq!(walk.effects.last(), Some(&begin));
    for key in [Key::Left, Key::Esc] {
        let mut walk = at_offers("ja", &[]);
        walk.keys(&[key]);
        assert_eq!(walk.model.place, Place::Home);
        assert!(!walk.effects.contains(&Effect::Quit { discards: false }));
    }
}

#[test]
fn row_one_begins_the_main_questionnaire_without_a_proposal() {
    let mut walk = Walk::home("ja", SIZE);
    walk.keys(&digits("1"));
    let begin = Effect::Begin {
        questionnaire: "sme-ai-risk".into(),
        proposes_company: false,
    };
    assert_eq!(walk.effects, [begin]);
}

#[test]
fn proposed_names_stand_in_the_fields_and_the_cursor_on_going_on() {
    let mut walk = begun("data-and-people", "ja", SIZE);
    walk.keys(&[Key::Enter]);
    assert_eq!(walk.question(), Some("scope.people"));
}

#[test]
fn a_questionnaire_of_one_level_asks_for_none() {
    for id in Library::ids() {
        let mut walk = begun(id, "ja", SIZE);
        let has_one = walk
            .model
            .session
            .as_ref()
            .unwrap()
            .questionnaire
            .levels()
            .len()
            == 1;
        walk.keys(&digits("4"));
        let asks_for_level = matches!(walk.model.place, Place::Level { .. });
        assert_eq!(asks_for_level, !has_one, "{id}");
    }
}

#[test]
fn an_earlier_assessment_is_looked_for_once_company_and_site_are_settled() {
    let mut walk = begun("data-and-people", "ja", SIZE);
    assert!(walk.effects.is_empty());
    walk.keys(&digits("4"));
    let asked = walk.effects.iter().find_map(|effect| match effect {
        Effect::FindEarlier(begun) => Some((begun.organisation.clone(), begun.site.clone())),
        _ => None,
    });
    assert_eq!(asked, Some(("山田製作所".into(), "本社".into())));
    // The same company again is no reason to look again.
    walk.effects.clear();
    walk.keys(&[Key::Left]).keys(&digits("4"));
    assert!(walk.effects.is_empty(), "{:?}", walk.effects);
}

#[test]
fn an_assessment_that_was_stored_takes_nothing_over() {
    let questionnaire = shipped_as("data-and-people");
    let assessment = empty(&questionnaire, Level::Triage);
    let mut walk = Walk::opened("ja", SIZE, questionnaire, assessment, false);
    walk.keys(&[Key::Left]).keys(&digits("4"));
    let looks = |effect: &Effect| matches!(effect, Effect::FindEarlier(_));
    assert!(!walk.effects.iter().any(looks));
}

#[test]
fn answers_taken_over_are_shown_in_order_and_enter_keeps_them() {
    let catalogs = Catalogs::load();
    for (lang, words) in [
        (
            "ja",
            "2026年11月23日の診断から引き継いだ答えです。同じならEnterで次へ。",
        ),
        ("en", "Taken over from the assessment of 23 November 2026."),
    ] {
        let mut walk = carried(lang);
        let before = walk.assessment().scope.clone();
        assert_eq!(before["scope.people"].answer, Some(Answer::option("some")));
        let mut shown = Vec::new();
        while walk.question().is_some_and(|id| id.starts_with("scope.")) {
            shown.push(walk.question().unwrap().to_owned());
            let text = screen(&mut walk.model, &catalogs, &theme(false)).text();
            assert!(text.contains(words), "{text}");
            walk.keys(&[Key::Enter]);
        }
        assert_eq!(shown, ["scope.people", "scope.reach", "scope.matters"]);
        assert_eq!(walk.assessment().scope, before);
        // What was seen is the person's own answer.
        walk.keys(&[Key::Left]);
        let text = screen(&mut walk.model, &catalogs, &theme(false)).text();
        assert!(!text.contains(words), "{text}");
    }
}

#[test]
fn another_answer_takes_the_place_of_the_one_taken_over_and_is_undone_to_it() {
    let mut walk = carried("ja");
    walk.keys(&digits("3"));
    let people = |walk: &Walk| walk.assessment().answer("scope.people").cloned();
    assert_eq!(people(&walk), Some(Answer::option("most")));
    walk.keys(&[Key::F(6)]);
    assert_eq!(people(&walk), Some(Answer::option("some")));
}

#[test]
fn another_company_takes_back_what_was_not_seen_yet_and_looks_again() {
    let mut walk = carried("ja");
    walk.keys(&[Key::Enter, Key::Left, Key::Left]);
    assert!(matches!(walk.model.place, Place::Details(_)));
    walk.effects.clear();
    walk.keys(&digits("1"))
        .types("二")
        .keys(&[Key::Esc])
        .keys(&digits("4"));
    let looked = walk.effects.iter().find_map(|effect| match effect {
        Effect::FindEarlier(begun) => Some(begun.organisation.clone()),
        _ => None,
    });
    assert_eq!(looked, Some("山田製作所二".into()));
    // The first question was seen, so its answer is the person's own.
    let left: Vec<&String> = walk.assessment().scope.keys().collect();
    assert_eq!(left, ["scope.people"]);
    let saved = walk.effects.iter().rev().find_map(|effect| match effect {
        Effect::Save(assessment) => Some(assessment.as_ref()),
        _ => None,
    });
    assert_eq!(saved, Some(walk.assessment()));
}

#[test]
fn from_the_gist_to_everything_nothing_is_asked_twice() {
    let mut walk = Walk::begun("ja", SIZE);
    walk.keys(&digits("4")).keys(&digits("10"));
    let mut asked = Vec::new();
    for level in [Level::Triage, Level::Essential, Level::Full] {
        assert_eq!(walk.assessment().level, level);
        let waits = |walk: &Walk| {
            let id = walk.question()?;
            walk.assessment()
                .answer(id)
                .is_none()
                .then(|| id.to_owned())
        };
        let before = asked.len();
        while walk.question().is_some() {
            asked.extend(waits(&walk));
            walk.keys(&digits("20"));
        }
        assert!(asked.len() > before, "{level:?} asks something of its own");
        // The review leads to the report, and the report on.
        walk.keys(&digits("1")).keys(&[Key::F(8)]);
    }
    let mut once = asked.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), asked.len());
}

#[test]
fn the_report_leads_on_only_where_there_is_a_longer_level() {
    let mut walk = Walk::opened("ja", SIZE, shipped(), told(), false);
    let leads = |walk: &Walk| message(Key::F(8), &walk.model).is_some();
    walk.keys(&[Key::F(10)]);
    assert_eq!(Context::of(&walk.model), Context::Report);
    assert!(leads(&walk));
    // The second action is no way to another level.
    walk.keys(&digits("2"));
    assert_eq!(walk.assessment().level, Level::Triage);
    walk.keys(&[Key::F(8)]);
    assert_eq!(walk.assessment().level, Level::Essential);
    walk.model.session.as_mut().unwrap().assessment.level = Level::Full;
    walk.keys(&[Key::F(10)]);
    assert!(!leads(&walk));
    assert!(
        hints(&walk.model)
            .iter()
            .all(|binding| binding.label != "key-longer")
    );
}

fn row(id: &str, other: Option<&str>) -> Row {
    Row {
        id: AssessmentId::parse(id).unwrap(),
        other: other.map(|id| Other {
            id: id.to_owned(),
            questionnaire: Library::open(id).ok().map(Rc::new),
        }),
        organisation: "山田製作所".into(),
        site: "本社".into(),
        updated: Some(noon()),
        done: Some((8, 8)),
        grade: Some("B".into()),
        told: None,
        problem: None,
    }
}

#[test]
fn home_that_leads_on_with_assessments_of_several_questionnaires() {
    snapshots("home-several", |walk| {
        walk.keys(&[Key::Esc]);
        walk.send(Msg::Listed {
            rows: vec![
                row("bcdf2345", Some("ai-promotion-act")),
                row("fghj3456", None),
                row("ghjk4567", Some("not-installed")),
            ],
            deleted: Vec::new(),
            suiting: 2,
        });
        walk.keys(&[Key::Down]);
    });
}

#[test]
fn list_of_questionnaires() {
    snapshots("offers", |walk| {
        walk.keys(&[Key::Esc]);
        walk.keys(&digits("2"));
        walk.send(Msg::Offered(offers(Some(told()), &[told()])));
    });
}

#[test]
fn company_and_site_proposed() {
    snapshots("details-proposed", |walk| {
        let (lang, size) = (walk.model.lang.code().to_owned(), walk.model.size);
        *walk = begun("data-and-people", &lang, size);
    });
}

#[test]
fn scope_question_with_an_answer_taken_over() {
    snapshots("scope-carried", |walk| {
        let (lang, size) = (walk.model.lang.code().to_owned(), walk.model.size);
        *walk = begun("data-and-people", &lang, size);
        walk.keys(&digits("4"));
        walk.send(Msg::Earlier(Box::new(told())));
        walk.keys(&[Key::Enter]);
    });
}

#[test]
fn report_of_the_gist() {
    snapshots("report-first-look", |walk| {
        let (lang, size) = (walk.model.lang.code().to_owned(), walk.model.size);
        *walk = Walk::opened(&lang, size, shipped(), told(), false);
        while walk.question().is_some() {
            walk.keys(&digits("10"));
        }
        walk.keys(&digits("1"));
    });
}
