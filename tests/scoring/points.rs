//! The points method, on a security self-check of 25 questions as handed out in Japan.

use crate::builder::{
    assessment, does_not_apply, gated, point_option, pointed, points, questionnaire, section,
};
use tenken::assessment::{Answer, Assessment};
use tenken::questionnaire::{Kind, Question, Questionnaire, Step};
use tenken::scoring::{Points, Scorecard, score};

const SCALE: [(&str, i32); 4] = [("done", 4), ("partly", 2), ("no", 0), ("unknown", -1)];

/// So many answers of each kind.
type Counts<'c> = &'c [(&'c str, usize)];

fn self_check() -> Questionnaire {
    let questions = (0..25)
        .map(|place| pointed(&format!("q{place}"), &SCALE))
        .collect();
    questionnaire(points(), vec![section("s", 1, questions)])
}

/// Answers in the order of the questions.
fn answered(questionnaire: &Questionnaire, counts: Counts<'_>) -> Assessment {
    let mut all = assessment(questionnaire, &[]);
    let options = counts
        .iter()
        .flat_map(|(option, count)| std::iter::repeat_n(*option, *count));
    for (question, option) in questionnaire.sections[0].questions.iter().zip(options) {
        all.entry_mut(questionnaire, &question.id).answer = Some(Answer::option(option));
    }
    all
}

fn result(counts: Counts<'_>) -> Scorecard {
    let questionnaire = self_check();
    score(&questionnaire, &answered(&questionnaire, counts))
}

#[test]
fn the_sums_are_those_of_the_printed_sheet() {
    let sheet: [(Counts<'_>, i64, &str); 9] = [
        (&[("done", 25)], 100, "full"),
        (&[("done", 24), ("partly", 1)], 98, "good"),
        (&[("done", 24), ("unknown", 1)], 95, "good"),
        (&[("done", 17), ("partly", 1), ("no", 7)], 70, "good"),
        (&[("partly", 25)], 50, "fair"),
        (&[("done", 12), ("partly", 1), ("no", 12)], 50, "fair"),
        (
            &[("done", 12), ("partly", 1), ("no", 11), ("unknown", 1)],
            49,
            "start",
        ),
        (&[("no", 25)], 0, "start"),
        (&[("unknown", 25)], -25, "start"),
    ];
    for (counts, total, band) in sheet {
        let card = result(counts);
        let sum = card.score.sum.unwrap();
        assert_eq!((sum.total, sum.max), (total, 100), "{counts:?}");
        assert_eq!(sum.level, band, "{counts:?}");
        assert_eq!(card.score.grade.as_deref(), Some(band), "{counts:?}");
        let shown = Points::whole(i32::try_from(total.max(0)).unwrap());
        assert_eq!(
            (card.score.low, card.score.high),
            (shown, shown),
            "{counts:?}"
        );
        assert_eq!(
            (sum.raw, sum.mitigation, sum.mitigation_max),
            (None, None, None)
        );
    }
}

#[test]
fn unanswered_questions_count_at_their_worst_in_the_grade_and_as_0_in_the_sum() {
    let card = result(&[("done", 20)]);
    assert_eq!(card.score.sum.as_ref().unwrap().total, 80);
    assert_eq!(card.score.low, Points::whole(75));
    assert_eq!(card.score.high, Points::HUNDRED);
    assert_eq!(card.score.grade.as_deref(), Some("good"));
    assert_eq!(card.score.best_grade, "full");
    assert_eq!(card.score.coverage.to_bits(), 0.8_f64.to_bits());
    let card = result(&[("done", 18), ("unknown", 1)]);
    assert_eq!(card.score.sum.as_ref().unwrap().level, "good");
    assert_eq!(card.score.grade.as_deref(), Some("fair"));
}

#[test]
fn dont_know_earns_its_own_points_and_is_counted_apart() {
    let card = result(&[("done", 24), ("unknown", 1)]);
    assert_eq!(
        (card.score.unknown, card.score.unknown_range),
        (1, Points::whole(5))
    );
    let action = &card.actions[0];
    assert_eq!((action.gain, action.is_unknown), (Points::whole(5), true));
    assert_eq!(card.ledger[24].points, Points::whole(-1));
    assert_eq!(
        (card.ledger[24].max, card.ledger[24].credit),
        (Points::whole(4), None)
    );
    assert_eq!(card.ledger[24].weight, 1);
}

#[test]
fn the_way_out_takes_the_answers_with_most_points_to_gain() {
    let card = result(&[("done", 12), ("partly", 1), ("no", 11), ("unknown", 1)]);
    let way_out = card.score.way_out.unwrap();
    assert_eq!(
        (way_out.grade.as_str(), way_out.questions),
        ("fair", vec!["q24".to_owned()])
    );
}

#[test]
fn actions_below_zero_still_come_by_the_points_they_open() {
    let questionnaire = self_check();
    let mut answers = answered(&questionnaire, &[("unknown", 25)]);
    answers.entry_mut(&questionnaire, "q0").answer = Some(Answer::option("partly"));
    answers.entry_mut(&questionnaire, "q1").answer = Some(Answer::option("no"));
    let actions = score(&questionnaire, &answers).actions;
    assert!(actions.iter().all(|action| action.gain == Points::ZERO));
    let order: Vec<&str> = actions
        .iter()
        .map(|action| action.question.as_str())
        .collect();
    assert_eq!((order[0], order[23], order[24]), ("q2", "q1", "q0"));
}

#[test]
fn does_not_apply_takes_its_points_out_of_the_largest_sum() {
    let questionnaire = self_check();
    let mut answers = answered(&questionnaire, &[("done", 20), ("no", 5)]);
    for place in 20..25 {
        does_not_apply(&mut answers, &format!("q{place}"));
    }
    let card = score(&questionnaire, &answers);
    assert_eq!(card.score.sum.as_ref().unwrap().max, 80);
    assert_eq!(card.score.low, Points::HUNDRED);
    assert_eq!(card.score.grade.as_deref(), Some("good"));
}

#[test]
fn a_gate_acts_when_its_answer_earns_nothing_or_less() {
    let mut questionnaire = self_check();
    let first = questionnaire.sections[0].questions[0].clone();
    questionnaire.sections[0].questions[0] = gated(first, "fair");
    for (option, grade) in [("unknown", "fair"), ("no", "fair"), ("partly", "good")] {
        let mut answers = answered(&questionnaire, &[("done", 25)]);
        answers.entry_mut(&questionnaire, "q0").answer = Some(Answer::option(option));
        let card = score(&questionnaire, &answers);
        assert_eq!(card.score.grade.as_deref(), Some(grade), "{option}");
        assert_eq!(card.ledger[0].gate_acts, grade == "fair", "{option}");
    }
}

#[test]
fn several_ticks_and_numbers_have_points_too() {
    let step = |from, points| Step {
        from,
        credit: None,
        points: Some(points),
    };
    let ticks = Question {
        kind: Kind::Multiple,
        options: vec![
            point_option("a", 3),
            point_option("b", 2),
            point_option("c", -4),
        ],
        ..pointed("ticks", &[])
    };
    let number = Question {
        kind: Kind::Number { min: 0, max: 9 },
        options: Vec::new(),
        steps: vec![step(3, 1), step(5, 6), step(50, 90)],
        ..pointed("number", &[])
    };
    let questionnaire = questionnaire(points(), vec![section("s", 1, vec![ticks, number])]);
    let empty = score(&questionnaire, &assessment(&questionnaire, &[]));
    // At best 3 + 2 and 6: the step from 50 cannot be reached. At worst −4 and 0.
    assert_eq!(empty.score.sum.unwrap().max, 11);
    assert_eq!(
        (empty.score.low, empty.score.high),
        (Points::ZERO, Points::HUNDRED)
    );
    let mut answers = assessment(&questionnaire, &[]);
    let chosen = vec!["c".to_owned(), "a".to_owned(), "b".to_owned()];
    answers.entry_mut(&questionnaire, "ticks").answer = Some(Answer::Chosen(chosen));
    answers.entry_mut(&questionnaire, "number").answer = Some(Answer::Number(9));
    assert_eq!(score(&questionnaire, &answers).score.sum.unwrap().total, 7);
    // The number alone has 6, and the ticks may still cost 4: 2 of 11.
    answers.answers.remove("ticks");
    assert_eq!(score(&questionnaire, &answers).score.low.rounded(), 18);
}

#[test]
fn a_question_whose_answers_carry_no_points_is_not_scored() {
    let mut silent = pointed("silent", &[("yes", 0)]);
    silent.options[0].points = None;
    let questions = vec![silent, pointed("q", &SCALE)];
    let questionnaire = questionnaire(points(), vec![section("s", 1, questions)]);
    let card = score(
        &questionnaire,
        &assessment(&questionnaire, &[("q", "done")]),
    );
    assert_eq!(card.score.low, Points::HUNDRED);
    assert_eq!(card.ledger[0].weight, 0);
    assert!(!card.score.is_provisional);
}
