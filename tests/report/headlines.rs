//! The first lines a person reads say how the company stands and what to do now.

use crate::builder::{assessment, pointed, points, practice, questionnaire, section, weighted};
use crate::case::Case;
use tenken::i18n::Lang;
use tenken::report::{ledger_lines, score_words};

#[test]
fn a_capped_grade_says_why_and_the_way_out() {
    let headline = Case::sample().headline("ja");
    assert_eq!(
        (headline.grade.as_str(), headline.words.as_str()),
        ("C", "手当てが要ります")
    );
    assert_eq!(headline.score, "73点");
    let case = Case::sample();
    let question = case
        .questionnaire
        .question("personal-info.training-opt-out")
        .unwrap();
    let asked = question.text.exact(&Lang::new("ja")).unwrap();
    assert_eq!(
        headline.lines[..3],
        [
            "必須の1項目が空いているため、Cまでです。".to_owned(),
            "次の1問を「はい」にすると、Bになります。".to_owned(),
            format!("・{asked}"),
        ]
    );
    assert_eq!(
        headline.lines[3],
        "「わからない」が2問あります。調べると、最大で5.3点上がります。"
    );
}

#[test]
fn a_score_that_just_misses_a_grade_is_not_rounded_up_to_it() {
    let questions = vec![
        practice("a", 4, 4),
        practice("b", 2, 2),
        practice("c", 3, 1),
    ];
    let small = questionnaire(weighted(), vec![section("s", 1, questions)]);
    let answers = assessment(&small, &[("a", "yes"), ("b", "no"), ("c", "no")]);
    // 16 of 23 is 69.56…, which would read as 70 points with grade C.
    let headline = Case::of(small, answers).headline("ja");
    assert_eq!(
        (headline.grade.as_str(), headline.score.as_str()),
        ("C", "69.5点")
    );
}

#[test]
fn the_ledger_shows_the_score_of_the_headline() {
    let questions = vec![
        practice("a", 4, 4),
        practice("b", 2, 2),
        practice("c", 3, 1),
    ];
    let small = questionnaire(weighted(), vec![section("s", 1, questions)]);
    let answers = assessment(&small, &[("a", "yes"), ("b", "no"), ("c", "no")]);
    let case = Case::of(small, answers);
    for lang in ["ja", "en"] {
        let catalog = case.catalogs.get(&Lang::new(lang));
        let ledger = ledger_lines(catalog, &case.questionnaire, &case.card()).concat();
        assert!(ledger.contains("69.5"), "{ledger}");
        assert!(!ledger.contains("70"), "{ledger}");
    }
    let card = case.card();
    assert_eq!(
        score_words(card.score.low, &case.questionnaire.method),
        "69.5"
    );
}

#[test]
fn it_says_the_same_in_english() {
    let headline = Case::sample().headline("en");
    assert_eq!(headline.score, "73 points");
    assert_eq!(
        headline.lines[0],
        "One must-have is missing, so the grade stops at C."
    );
    assert_eq!(
        headline.lines[1],
        "Turning this one into “Yes” lifts you to B:"
    );
}

#[test]
fn open_questions_make_the_score_an_interval_and_the_result_provisional() {
    let case = Case::sample().unanswered("hallucination.error-log");
    let headline = case.headline("ja");
    assert_eq!(headline.score, "72〜74点");
    assert!(
        headline
            .lines
            .iter()
            .any(|line| line.contains("途中の結果です")),
        "{:?}",
        headline.lines
    );
    assert_eq!(case.headline("en").score, "72 to 74 points");
}

#[test]
fn an_open_gate_is_counted_in_what_is_provisional() {
    let headline = Case::sample()
        .unanswered("hallucination.fact-check")
        .headline("ja");
    assert!(
        headline
            .lines
            .iter()
            .any(|line| line.contains("必須の1項目を含みます")),
        "{:?}",
        headline.lines
    );
}

#[test]
fn too_little_answered_withholds_the_grade_and_says_from_where_on_there_is_one() {
    let mut case = Case::sample();
    case.assessment.answers.clear();
    let headline = case.headline("ja");
    assert_eq!(
        (headline.grade.as_str(), headline.words.as_str()),
        ("-", "")
    );
    assert_eq!(headline.score, "0〜100点");
    assert_eq!(
        headline.lines[0],
        "回答が少ないため、評価を出していません（回答率0%。70%から評価します）。"
    );
}

#[test]
fn a_coverage_a_hair_below_the_floor_is_not_rounded_up_to_it() {
    let mut case = Case::sample();
    let ids: Vec<String> = case.assessment.answers.keys().cloned().collect();
    for id in ids {
        case = case.unanswered(&id);
        let coverage = case.card().score.coverage;
        if coverage < 0.7 {
            let line = case.headline("en").lines[0].clone();
            assert!(!line.contains("70% so far"), "{coverage} is said as {line}");
        }
    }
}

#[test]
fn the_points_method_speaks_of_its_own_sum() {
    let asked = vec![pointed("q", &[("done", 4), ("not", 0)])];
    let asked = questionnaire(points(), vec![section("s", 1, asked)]);
    let answers = assessment(&asked, &[("q", "done")]);
    let case = Case::of(asked, answers);
    assert_eq!(case.headline("ja").score, "4点（最高4点）");
    assert_eq!(case.headline("en").score, "4 points (of 4)");
}

#[test]
fn the_report_says_how_many_answers_wait_to_be_confirmed() {
    let mut case = Case::sample();
    assert!(!case.text("en").contains("reworded"));
    for entry in case.assessment.answers.values_mut().take(2) {
        entry.confirm = true;
    }
    assert!(case.text("en").contains("2 answers were given before"));
    assert!(
        case.text("ja")
            .contains("まだ確かめていない答えが2件あります")
    );
}
