//! Which lines a company's people are given, and the card for the wall.

use crate::case::{Case, zoned};
use crate::random_answers::random_answers;
use proptest::prelude::*;
use std::collections::BTreeSet;
use tenken::assessment::{Assessment, State};
use tenken::i18n::{Catalogs, Explain, Lang};
use tenken::questionnaire::{CardKind, Library, Questionnaire};
use tenken::report::document::Document;
use tenken::report::papers::{Chosen, Need, NoLines, Wall, choose, wall};
use tenken::report::{Subject, layout_text};
use tenken::scoring::score;

/// Every questionnaire that is shipped.
pub(crate) fn shipped() -> Vec<Questionnaire> {
    let loaded = Library::ids().into_iter().map(Library::load);
    loaded.map(|each| each.unwrap().unwrap()).collect()
}

/// Bytes to roll dice with: which questionnaire, and answers to all of it.
pub(crate) fn rolls() -> impl Strategy<Value = (usize, Vec<u8>)> {
    (0..5_usize, prop::collection::vec(any::<u8>(), 0..400))
}

fn wall_of(case: &Case, langs: &[&str]) -> Result<Document, NoLines> {
    let card = case.card();
    let now = zoned("2026-11-23T01:02:03Z");
    let catalogs = langs.iter().map(|lang| case.catalogs.get(&Lang::new(lang)));
    wall(&Subject {
        catalogs: catalogs.collect(),
        questionnaire: &case.questionnaire,
        assessment: &case.assessment,
        card: &card,
        now: &now,
    })
}

fn texts(chosen: &[Chosen<'_>], lang: &str) -> Vec<String> {
    let lang = Lang::new(lang);
    let texts = chosen
        .iter()
        .map(|each| each.card.text.exact(&lang).unwrap());
    texts.map(str::to_owned).collect()
}

#[test]
fn the_wall_card_in_japanese() {
    insta::assert_snapshot!(layout_text(&wall_of(&Case::sample(), &["ja"]).unwrap()));
}

#[test]
fn the_wall_card_in_english() {
    insta::assert_snapshot!(layout_text(&wall_of(&Case::sample(), &["en"]).unwrap()));
}

#[test]
fn chosen_lines_are_in_play_in_order_and_never_said_twice() {
    let all = shipped();
    proptest!(ProptestConfig::with_cases(48), |((which, bytes) in rolls())| {
        let questionnaire = &all[which];
        let card = score(questionnaire, &random_answers(questionnaire, bytes));
        let chosen = choose(questionnaire, &card);
        for each in &chosen {
            let line = card.ledger.iter().find(|line| line.question == each.question.id);
            prop_assert!(line.is_some_and(|line| line.state != State::NotApplicable));
        }
        let rank = |each: &Chosen<'_>| (each.need, each.question.gate.is_none());
        prop_assert!(chosen.is_sorted_by_key(rank));
        for lang in ["ja", "en"] {
            let said = texts(&chosen, lang);
            let apart: BTreeSet<&String> = said.iter().collect();
            prop_assert_eq!(apart.len(), said.len());
        }
        prop_assert_eq!(chosen, choose(questionnaire, &card));
    });
}

#[test]
fn a_wall_card_has_no_more_lines_than_are_read_in_passing() {
    let all = shipped();
    proptest!(ProptestConfig::with_cases(48), |((which, bytes) in rolls())| {
        let questionnaire = &all[which];
        let assessment = random_answers(questionnaire, bytes);
        let card = score(questionnaire, &assessment);
        let Some(wall) = Wall::of(questionnaire, &assessment, &card) else {
            return Ok(());
        };
        prop_assert!(wall.blocks.iter().any(|block| !block.lines.is_empty()));
        prop_assert_eq!(wall.blocks.last().map(|block| block.kind), Some(CardKind::Tell));
        for block in &wall.blocks {
            let most = Wall::BLOCKS.into_iter().find(|(kind, _)| *kind == block.kind);
            prop_assert!(block.lines.len() <= most.unwrap().1);
            prop_assert!(block.lines.iter().all(|line| line.kind == block.kind));
        }
    });
}

#[test]
fn gaps_come_first_and_what_is_done_is_kept_up() {
    let case = Case::sample();
    let need = |case: &Case, id: &str| {
        let card = case.card();
        let chosen = choose(&case.questionnaire, &card);
        let place = chosen.iter().position(|each| each.question.id == id);
        place.map(|place| (place, chosen[place].need))
    };
    let id = "hallucination.fact-check";
    let before = need(&case, id).unwrap();
    assert_eq!(before.1, Need::Keep);
    for (option, wanted) in [
        ("no", Need::Gap),
        ("unknown", Need::Gap),
        ("partly", Need::Part),
    ] {
        let changed = need(&Case::sample().answered(id, option), id).unwrap();
        assert_eq!(changed.1, wanted, "{option}");
        assert!(changed.0 < before.0, "{option} comes earlier");
    }
    let open = need(&Case::sample().unanswered(id), id).unwrap();
    assert_eq!(open.1, Need::Gap);
    let mut left_out = Case::sample().answered(id, "not-applicable");
    left_out.assessment.answers.get_mut(id).unwrap().reason = "none".to_owned();
    assert_eq!(need(&left_out, id), None);
}

#[test]
fn a_better_answer_never_moves_its_line_up() {
    let case = Case::sample();
    let card = case.card();
    for (place, each) in choose(&case.questionnaire, &card).iter().enumerate() {
        let better = Case::sample().answered(&each.question.id, "yes");
        let card = better.card();
        let after = choose(&better.questionnaire, &card);
        let after = after
            .iter()
            .position(|other| other.question.id == each.question.id);
        assert!(after.unwrap() >= place, "{}", each.question.id);
    }
}

#[test]
fn lines_to_do_are_not_for_the_wall() {
    let case = Case::sample();
    let text = layout_text(&wall_of(&case, &["ja", "en"]).unwrap());
    let cards = case
        .questionnaire
        .questions()
        .filter_map(|question| question.card.as_ref());
    let to_do: Vec<_> = cards.filter(|card| card.kind == CardKind::Do).collect();
    assert!(!to_do.is_empty());
    for card in to_do {
        assert!(card.text.iter().all(|(_, line)| !text.contains(line)));
    }
}

/// A card shows neither score nor gap: whatever stands on it is known beforehand.
#[test]
fn a_wall_card_says_nothing_but_its_lines_its_headings_the_company_and_the_day() {
    let (case, lang) = (Case::sample(), Lang::new("ja"));
    let catalog = case.catalogs.get(&lang);
    let text = layout_text(&wall_of(&case, &["ja"]).unwrap());
    let cards = case
        .questionnaire
        .questions()
        .filter_map(|question| question.card.as_ref());
    let mut known: Vec<String> = cards
        .map(|card| card.text.exact(&lang).unwrap().to_owned())
        .collect();
    known.extend(
        ["wall-title", "wall-never-enter", "wall-check", "wall-tell"].map(|id| catalog.text(id)),
    );
    known.push("知らせる相手  ________________".to_owned());
    known.push("Sample Precision Parts (sample) Main works  2026年11月23日".to_owned());
    known.push("点検 tenken sme-ai-risk 2026-11 版".to_owned());
    for line in text.lines() {
        let said = line.trim().trim_start_matches("- ");
        let is_rule = said.chars().all(|c| c == '-');
        assert!(is_rule || known.iter().any(|each| each == said), "{line}");
    }
}

#[test]
fn whoever_looks_after_telling_is_named_on_the_wall() {
    let mut case = Case::sample();
    let progress = case
        .assessment
        .actions
        .entry("governance.report-line".to_owned());
    progress.or_default().who = "品質保証課\n佐藤\u{1b}[2J".to_owned();
    let text = layout_text(&wall_of(&case, &["ja"]).unwrap());
    assert!(
        text.contains("知らせる相手  品質保証課 佐藤<U+001B>[2J"),
        "{text}"
    );
    assert!(!text.contains("____"));
}

#[test]
fn without_a_line_there_is_no_card_and_it_is_said_why() {
    let mut case = Case::sample();
    let questions = case.questionnaire.sections.iter_mut();
    for question in questions.flat_map(|section| &mut section.questions) {
        question.card = None;
    }
    let error = wall_of(&case, &["ja"]).unwrap_err();
    let said = Catalogs::load().get(&Lang::new("ja")).say(&error.message());
    assert!(
        said.contains("「sme-ai-risk」") && said.contains("card"),
        "{said}"
    );
}

#[test]
fn lines_that_two_questions_share_come_once() {
    let mut case = Case::sample();
    let mut cards = case.questionnaire.sections[0].questions.iter_mut();
    let shared = cards.next().unwrap().card.clone();
    cards.for_each(|question| question.card.clone_from(&shared));
    let card = case.card();
    let chosen = choose(&case.questionnaire, &card);
    let same = chosen
        .iter()
        .filter(|each| Some(each.card) == shared.as_ref());
    assert_eq!(same.count(), 1);
}

/// The assessment of nobody who has answered anything yet.
#[test]
fn an_empty_assessment_has_a_card_too() {
    let case = Case::sample();
    let id = case.assessment.id.clone();
    let now = case.assessment.started;
    let empty = Assessment::new(id, &case.questionnaire, case.assessment.level, now);
    let case = Case::of(case.questionnaire, empty);
    assert!(wall_of(&case, &["ja"]).is_ok());
}
