//! The script for the morning talk.

use crate::case::{Case, zoned};
use crate::papers::{rolls, shipped};
use crate::random_answers::random_answers;
use proptest::prelude::*;
use tenken::assessment::{Assessment, AssessmentId};
use tenken::i18n::{Catalog, Catalogs, Lang};
use tenken::questionnaire::{Level, Questionnaire};
use tenken::report::papers::{Cue, Script, choose, morning};
use tenken::report::{Subject, headline, layout_text};
use tenken::scoring::score;

fn talk(case: &Case, langs: &[&str]) -> String {
    let card = case.card();
    let now = zoned("2026-11-23T01:02:03Z");
    let catalogs = langs.iter().map(|lang| case.catalogs.get(&Lang::new(lang)));
    let document = morning(&Subject {
        catalogs: catalogs.collect(),
        questionnaire: &case.questionnaire,
        assessment: &case.assessment,
        card: &card,
        now: &now,
    });
    layout_text(&document.unwrap())
}

/// Asserts that a talk takes about a minute.
fn takes_a_minute(lang: &str, script: &Script) {
    let spoken = script.spoken();
    let (length, range) = match lang {
        "ja" => (
            spoken.chars().filter(|c| !c.is_whitespace()).count(),
            250..=380,
        ),
        _ => (spoken.split_whitespace().count(), 110..=180),
    };
    assert!(range.contains(&length), "{lang} {length}: {spoken}");
}

fn written(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    assessment: &Assessment,
) -> Option<Script> {
    Script::of(
        catalog,
        questionnaire,
        assessment,
        &score(questionnaire, assessment),
    )
}

#[test]
fn the_morning_talk_in_japanese() {
    insta::assert_snapshot!(talk(&Case::sample(), &["ja"]));
}

#[test]
fn the_morning_talk_in_english() {
    insta::assert_snapshot!(talk(&Case::sample(), &["en"]));
}

#[test]
fn a_talk_in_two_languages_has_both_beside_each_cue() {
    let text = talk(&Case::sample(), &["ja", "en"]);
    for words in [
        "復唱 / Together",
        "おはようございます。",
        "Good morning, everyone.",
    ] {
        assert!(text.contains(words), "{text}");
    }
}

#[test]
fn every_line_of_every_questionnaire_makes_a_talk_of_about_a_minute() {
    let catalogs = Catalogs::load();
    let mut seen = 0;
    for questionnaire in shipped() {
        let questions = questionnaire
            .questions()
            .filter(|question| question.card.is_some());
        for question in questions {
            seen += 1;
            let mut only = questionnaire.clone();
            let mut alone = question.clone();
            alone.when = None;
            only.sections.truncate(1);
            only.sections[0].questions = vec![alone];
            let id = AssessmentId::from_random([0; 8]);
            let now = "2026-11-23T01:02:03Z".parse().unwrap();
            let mut assessment = Assessment::new(id, &only, Level::Full, now);
            for who in ["", "品質保証課 佐藤主任"] {
                let progress = assessment.actions.entry(question.id.clone()).or_default();
                progress.who = who.to_owned();
                for lang in ["ja", "en"] {
                    let catalog = catalogs.get(&Lang::new(lang));
                    takes_a_minute(lang, &written(catalog, &only, &assessment).unwrap());
                }
            }
        }
    }
    assert!(seen >= 30, "only {seen} questions say something to workers");
}

#[test]
fn a_talk_is_about_the_first_line_and_never_about_the_score() {
    let (all, catalogs) = (shipped(), Catalogs::load());
    proptest!(ProptestConfig::with_cases(48), |((which, bytes) in rolls())| {
        let questionnaire = &all[which];
        let assessment = random_answers(questionnaire, bytes);
        let card = score(questionnaire, &assessment);
        for lang in ["ja", "en"] {
            let (catalog, lang) = (catalogs.get(&Lang::new(lang)), Lang::new(lang));
            let script = Script::of(catalog, questionnaire, &assessment, &card);
            let chosen = choose(questionnaire, &card);
            prop_assert_eq!(script.is_none(), chosen.is_empty());
            let Some(script) = script else { continue };
            takes_a_minute(lang.code(), &script);
            let spoken = script.spoken();
            let rule = chosen[0].card.text.exact(&lang).unwrap();
            prop_assert!(spoken.matches(rule).count() >= 2, "{}", spoken);
            let headline = headline(catalog, questionnaire, &card);
            let mut unsaid = vec![headline.score, headline.words];
            unsaid.retain(|words| !words.is_empty());
            prop_assert!(unsaid.iter().all(|words| !spoken.contains(words)), "{}", spoken);
        }
    });
}

#[test]
fn a_talk_names_whoever_is_to_be_told_and_leaves_room_where_nobody_is() {
    let mut case = Case::sample();
    assert!(talk(&case, &["ja"]).contains("＿＿＿＿＿＿まで"));
    let progress = case.assessment.actions.entry("governance.owner".to_owned());
    progress.or_default().who = "総務 佐藤".to_owned();
    assert!(talk(&case, &["ja"]).contains("総務 佐藤まで"));
    let progress = case.assessment.actions.entry("governance.owner".to_owned());
    progress.or_default().who = "とても長い名前".repeat(20);
    assert!(
        talk(&case, &["ja"]).contains("＿＿＿＿＿＿まで"),
        "too long to say"
    );
}

#[test]
fn a_reason_that_takes_more_than_a_breath_is_left_out() {
    let mut case = Case::sample();
    let questions = case.questionnaire.sections.iter_mut();
    for question in questions.flat_map(|section| &mut section.questions) {
        question.why = None;
    }
    let script = written(
        case.catalogs.get(&Lang::new("ja")),
        &case.questionnaire,
        &case.assessment,
    );
    let script = script.unwrap();
    takes_a_minute("ja", &script);
    let (_, why) = script
        .pieces
        .iter()
        .find(|(cue, _)| *cue == Cue::Why)
        .unwrap();
    assert!(why.starts_with("なぜでしょうか。急いでいるとき"), "{why}");
}
