//! The pieces that reports and screens are made of.

use crate::builder::{assessment, practice, questionnaire, section, weighted};
use crate::case::Case;
use jiff::civil::date;
use proptest::prelude::*;
use tenken::i18n::{Catalogs, Lang};
use tenken::questionnaire::{Level, Localized, Question};
use tenken::report::{
    Facts, answer_words, bar, date_words, day_words, facts_lines, first_sentence, level_words,
    next_step, points_words, source_past, words,
};
use tenken::scoring::Points;
use tenken::text::cells;

#[test]
fn a_bar_is_as_full_as_the_points_say() {
    assert_eq!(bar(50.0, 10, true), "#####.....");
    assert_eq!(bar(0.0, 4, false), "▱▱▱▱");
    assert_eq!(bar(100.0, 4, false), "▰▰▰▰");
    assert_eq!(bar(12.5, 4, true), "#...", "half a cell is rounded up");
}

proptest! {
    #[test]
    fn a_bar_always_fills_its_width(points in any::<f64>(), width in 0..200_usize, ascii: bool) {
        prop_assert_eq!(cells(&bar(points, width, ascii)), width);
    }

    #[test]
    fn points_in_words_are_never_more_than_half_a_tenth_off(steps in -(1_i64 << 52)..(1_i64 << 52)) {
        let points = Points::from_steps(steps);
        let said: f64 = points_words(points).parse().unwrap();
        prop_assert!((said - points.value()).abs() <= 0.05 + 1e-9);
    }
}

#[test]
fn points_round_half_up() {
    let quarter = Points::from_steps(1 << 38);
    assert_eq!(points_words(quarter), "0.3");
    assert_eq!(points_words(-quarter), "-0.2");
    assert_eq!(points_words(Points::HUNDRED), "100.0");
}

#[test]
fn dates_are_written_as_people_do() {
    let catalogs = Catalogs::load();
    let day = date(2026, 11, 23);
    assert_eq!(
        date_words(catalogs.get(&Lang::new("ja")), day),
        "2026年11月23日"
    );
    assert_eq!(
        date_words(catalogs.get(&Lang::new("en")), day),
        "23 November 2026"
    );
}

#[test]
fn every_month_has_its_english_name() {
    let catalogs = Catalogs::load();
    let english = catalogs.get(&Lang::new("en"));
    let months: Vec<String> = (1..=12)
        .map(|month| date_words(english, date(2026, month, 1)))
        .collect();
    let wanted = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    assert_eq!(months, wanted.map(|month| format!("1 {month} 2026")));
}

#[test]
fn a_day_that_is_no_date_stays_as_it_was_written() {
    let catalogs = Catalogs::load();
    let japanese = catalogs.get(&Lang::new("ja"));
    assert_eq!(day_words(japanese, "2026-12-01"), "2026年12月1日");
    assert_eq!(day_words(japanese, "年内"), "年内");
    assert_eq!(day_words(japanese, "\u{1b}"), "<U+001B>");
}

#[test]
fn the_first_sentence_ends_with_its_full_stop() {
    assert_eq!(first_sentence("一つ。二つ。"), "一つ。");
    assert_eq!(first_sentence("One, v1.2. Two."), "One, v1.2.");
    assert_eq!(first_sentence("No end"), "No end");
    assert_eq!(first_sentence("Does it? Yes. No."), "Does it? Yes.");
    assert_eq!(first_sentence(""), "");
}

#[test]
fn answers_are_said_in_the_words_of_their_options() {
    let case = Case::sample()
        .unanswered("hallucination.fact-check")
        .answered("hallucination.error-log", "not-applicable");
    let japanese = case.catalogs.get(&Lang::new("ja"));
    let card = case.card();
    let said = |id: &str| {
        let line = card.ledger.iter().find(|line| line.question == id).unwrap();
        answer_words(japanese, &case.questionnaire, line)
    };
    assert_eq!(said("contract.indemnity"), "わからない");
    assert_eq!(said("hallucination.fact-check"), "未回答");
    assert_eq!(
        said("hallucination.error-log"),
        "当てはまらない（理由がないため、数えていません）"
    );
}

#[test]
fn the_facts_say_what_the_report_is_not() {
    let case = Case::sample();
    let lines = facts_lines(
        case.catalogs.get(&Lang::new("ja")),
        &case.questionnaire,
        date(2026, 11, 23),
    );
    assert_eq!(
        lines,
        [
            "この報告書は自己点検の結果です。法律相談ではありません。",
            "質問と出典の内容は、2026年11月1日時点のものです。",
        ]
    );
}

#[test]
fn facts_past_their_review_say_what_may_have_changed_in_the_line_with_their_date() {
    let case = Case::sample();
    let japanese = case.catalogs.get(&Lang::new("ja"));
    let day_of_review = date(2027, 3, 31);
    let facts = Facts::from(&case.questionnaire);
    assert_eq!(facts.past_line(japanese, day_of_review), None);
    assert_eq!(
        facts_lines(japanese, &case.questionnaire, date(2027, 4, 1))[1..],
        [
            "2026年11月1日時点の内容です。変わった可能性：法令・ガイドライン・AIの利用規約",
            "この質問票は、2027年3月31日が見直しの期限でした。新しい版が出ていないか確かめてください。",
        ]
    );
}

#[test]
fn what_may_have_changed_is_marked_where_it_is_a_stand_in_from_another_language() {
    let mut case = Case::sample();
    case.questionnaire.may_change = Some(Localized::from_pairs(&[("ja", "法令")]));
    let english = case.catalogs.get(&Lang::new("en"));
    let facts = Facts::from(&case.questionnaire);
    assert_eq!(
        facts.past_line(english, date(2028, 1, 1)).unwrap(),
        "As of 1 November 2026; may have changed: 法令 (not yet available in this language)"
    );
}

#[test]
fn a_source_is_past_the_day_after_its_own_review_and_never_without_one() {
    let mut case = Case::sample();
    let english = case.catalogs.get(&Lang::new("en"));
    let source = &mut case.questionnaire.sources[0];
    source.review_by = None;
    assert_eq!(source_past(english, source, date(2100, 1, 1)), None);
    source.review_by = Some("2027-01-31".into());
    assert_eq!(source_past(english, source, date(2027, 1, 31)), None);
    assert_eq!(
        source_past(english, source, date(2027, 2, 1)).unwrap(),
        " (was due for review on 31 January 2027)"
    );
}

#[test]
fn the_next_step_is_to_find_out_what_is_not_known_and_else_the_first_step() {
    let text = |words| Localized::from_pairs(&[("ja", words)]);
    let japanese = Lang::new("ja");
    let mut question = Question {
        text: text("確かめていますか。"),
        find_out: Some(text("総務に聞く")),
        first_step: Some(text("一件だけ試す")),
        ..practice("q", 1, 1)
    };
    let empty = questionnaire(weighted(), Vec::new());
    assert_eq!(
        empty.words(next_step(&question, true), &japanese),
        "総務に聞く"
    );
    assert_eq!(
        empty.words(next_step(&question, false), &japanese),
        "一件だけ試す"
    );
    question.find_out = None;
    assert_eq!(
        empty.words(next_step(&question, true), &japanese),
        "一件だけ試す"
    );
    question.first_step = None;
    assert_eq!(
        empty.words(next_step(&question, true), &japanese),
        "確かめていますか。"
    );
}

#[test]
fn words_that_stand_in_from_another_language_are_marked() {
    let catalogs = Catalogs::load();
    let empty = questionnaire(weighted(), Vec::new());
    let only = Localized::from_pairs(&[("ja", "社内の決まり")]);
    let said = |lang| words(catalogs.get(&Lang::new(lang)), &empty, &only);
    assert_eq!(said("ja"), "社内の決まり");
    assert_eq!(
        said("en"),
        "社内の決まり (not yet available in this language)"
    );
}

#[test]
fn a_report_marks_the_questions_and_answers_that_lack_the_language() {
    let mut question = practice("q", 3, 3);
    question.text = Localized::from_pairs(&[("ja", "確かめていますか。")]);
    question.options[2].text = Localized::from_pairs(&[("ja", "いいえ")]);
    let small = questionnaire(weighted(), vec![section("s", 1, vec![question])]);
    let answers = assessment(&small, &[("q", "no")]);
    let text = Case::of(small, answers).text("en");
    for stand_in in ["確かめていますか。", "いいえ"] {
        let marked = format!("{stand_in} (not yet available in this language)");
        assert!(text.contains(&marked), "{text}");
    }
}

#[test]
fn every_level_has_a_name_of_its_own() {
    let catalogs = Catalogs::load();
    for lang in ["ja", "en"] {
        let mut names = Level::ALL
            .map(|level| level_words(catalogs.get(&Lang::new(lang)), level))
            .to_vec();
        names.dedup();
        assert_eq!(names.len(), 3, "{names:?}");
    }
}
