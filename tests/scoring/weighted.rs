//! The weighted method on small cases that can be reckoned by hand.

use crate::builder::{
    assessment, bare, does_not_apply, practice, questionnaire, role_option, section, weighted,
    when_flag,
};
use tenken::assessment::{ActionState, Answer, Assessment, Progress, State};
use tenken::questionnaire::{Question, Questionnaire, Role};
use tenken::scoring::{Points, score};

/// One section of questions `q0`, `q1`, … of these weights.
fn one_section(weights: &[u8]) -> Questionnaire {
    let questions = weights
        .iter()
        .enumerate()
        .map(|(place, weight)| practice(&format!("q{place}"), *weight, 1))
        .collect();
    questionnaire(weighted(), vec![section("s", 1, questions)])
}

fn answer_all(questionnaire: &Questionnaire, option: &str) -> Assessment {
    let mut all = assessment(questionnaire, &[]);
    for question in questionnaire.questions() {
        all.entry_mut(questionnaire, &question.id).answer = Some(Answer::option(option));
    }
    all
}

/// Weights and section weights that divide into nothing round.
fn crooked() -> Questionnaire {
    let many = |id: &str, weights: &[u8]| {
        let question =
            |(place, weight): (usize, &u8)| practice(&format!("{id}{place}"), *weight, 3);
        weights.iter().enumerate().map(question).collect()
    };
    let sections = vec![
        section("a", 7, many("a", &[1, 3, 5, 5, 2, 3, 4])),
        section("b", 13, many("b", &[4, 4, 1])),
        section("c", 17, many("c", &[5, 3, 3, 2, 2, 2, 1, 1, 1, 1, 1])),
    ];
    questionnaire(weighted(), sections)
}

#[test]
fn all_yes_is_exactly_100_all_partly_exactly_50_and_all_no_exactly_0() {
    let questionnaire = crooked();
    for (option, points) in [("yes", 100), ("partly", 50), ("no", 0), ("unknown", 0)] {
        let card = score(&questionnaire, &answer_all(&questionnaire, option));
        assert_eq!(card.score.low, Points::whole(points), "{option}");
        assert_eq!(card.score.high, Points::whole(points), "{option}");
        assert!(
            card.sections
                .iter()
                .all(|each| each.low == Points::whole(points))
        );
        assert!(!card.score.is_provisional);
    }
}

#[test]
fn a_threshold_met_exactly_counts_as_met() {
    // 7 of 10 in thirds of weights: 70 cannot be summed exactly from binary fractions.
    let questionnaire = one_section(&[1; 10]);
    let mut answers = answer_all(&questionnaire, "yes");
    for question in ["q0", "q1", "q2"] {
        answers.entry_mut(&questionnaire, question).answer = Some(Answer::option("no"));
    }
    let card = score(&questionnaire, &answers);
    assert_eq!(card.score.low, Points::whole(70));
    assert_eq!(card.score.grade.as_deref(), Some("B"));
    answers.entry_mut(&questionnaire, "q3").answer = Some(Answer::option("partly"));
    assert_eq!(
        score(&questionnaire, &answers).score.grade.as_deref(),
        Some("C")
    );
}

#[test]
fn unanswered_questions_open_an_interval_and_unknown_ones_do_not() {
    let questionnaire = one_section(&[5, 3, 2]);
    let card = score(
        &questionnaire,
        &assessment(&questionnaire, &[("q0", "yes"), ("q1", "unknown")]),
    );
    assert_eq!(card.score.low, Points::whole(50));
    assert_eq!(card.score.high, Points::whole(70));
    assert_eq!(
        (card.score.unknown, card.score.unknown_range),
        (1, Points::whole(30))
    );
    assert!(card.score.is_provisional);
    assert!((card.score.coverage - 0.8).abs() < 1e-12);
    let section = &card.sections[0];
    assert_eq!(
        (section.low, section.high),
        (Points::whole(50), Points::whole(70))
    );
    assert_eq!(
        (section.in_play, section.answered, section.unknown),
        (3, 2, 1)
    );
}

#[test]
fn a_section_without_a_question_in_play_is_left_out_of_the_mean() {
    let sections = vec![
        section(
            "asked",
            20,
            vec![practice("q0", 1, 1), practice("q1", 3, 1)],
        ),
        section(
            "skipped",
            80,
            vec![when_flag(practice("q2", 5, 5), "never")],
        ),
    ];
    let questionnaire = questionnaire(weighted(), sections);
    let card = score(
        &questionnaire,
        &assessment(&questionnaire, &[("q0", "no"), ("q1", "yes")]),
    );
    assert_eq!(card.score.low, Points::whole(75));
    assert_eq!(card.ledger.len(), 2);
    let skipped = &card.sections[1];
    assert_eq!((skipped.low, skipped.high), (Points::ZERO, Points::HUNDRED));
    assert_eq!(
        (skipped.exposure, skipped.residual, &skipped.band),
        (None, None, &None)
    );
}

#[test]
fn nothing_in_play_is_no_grade_and_an_interval_from_0_to_100() {
    let questionnaire = one_section(&[5]);
    let mut only = assessment(&questionnaire, &[]);
    does_not_apply(&mut only, "q0");
    let card = score(&questionnaire, &only);
    assert_eq!(
        (card.score.low, card.score.high),
        (Points::ZERO, Points::HUNDRED)
    );
    assert_eq!(card.score.grade, None);
    assert_eq!(card.score.ungated_grade, "D");
    assert_eq!(card.score.best_grade, "A");
    assert_eq!(card.score.coverage.to_bits(), 0.0_f64.to_bits());
    assert!(!card.score.is_provisional);
}

#[test]
fn does_not_apply_leaves_score_and_weight_but_keeps_its_line() {
    let questionnaire = one_section(&[5, 5, 5, 5]);
    let mut answers = assessment(
        &questionnaire,
        &[("q0", "yes"), ("q1", "yes"), ("q2", "no")],
    );
    does_not_apply(&mut answers, "q3");
    let card = score(&questionnaire, &answers);
    let line = &card.ledger[3];
    assert_eq!(line.state, State::NotApplicable);
    assert_eq!((line.weight, line.credit), (5, None));
    assert_eq!((line.points, line.max), (Points::ZERO, Points::ZERO));
    assert_eq!(line.reason, "we have none");
    assert_eq!(card.score.low.rounded(), 67);
    assert_eq!(card.score.coverage.to_bits(), 0.75_f64.to_bits());
    assert_eq!(card.sections[0].not_applicable, 1);
}

#[test]
fn does_not_apply_cannot_buy_a_grade_under_the_floor_of_coverage() {
    let questionnaire = one_section(&[7, 3]);
    let mut answers = assessment(&questionnaire, &[("q0", "yes"), ("q1", "no")]);
    does_not_apply(&mut answers, "q1");
    let at_the_floor = score(&questionnaire, &answers);
    assert_eq!(at_the_floor.score.grade.as_deref(), Some("A"));

    let questionnaire = one_section(&[4, 2]);
    let mut answers = assessment(&questionnaire, &[("q0", "yes"), ("q1", "no")]);
    does_not_apply(&mut answers, "q1");
    let below = score(&questionnaire, &answers);
    assert_eq!(below.score.low, Points::HUNDRED);
    assert_eq!(below.score.grade, None);
    assert_eq!(below.score.ungated_grade, "A");
    assert_eq!(below.score.way_out, None);
}

#[test]
fn actions_come_by_gain_then_in_order_with_what_is_recorded_about_them() {
    let questionnaire = one_section(&[2, 5, 2, 1]);
    let given = [
        ("q0", "no"),
        ("q1", "partly"),
        ("q2", "unknown"),
        ("q3", "yes"),
    ];
    let mut answers = assessment(&questionnaire, &given);
    let progress = Progress {
        who: "Yamada".to_owned(),
        due: "2026-11-30".to_owned(),
        state: ActionState::Done,
        text: String::new(),
    };
    answers.actions.insert("q2".to_owned(), progress);
    let actions = score(&questionnaire, &answers).actions;
    let listed: Vec<(&str, i64)> = actions
        .iter()
        .map(|action| (action.question.as_str(), action.gain.rounded()))
        .collect();
    assert_eq!(listed, [("q1", 25), ("q0", 20), ("q2", 20)]);
    assert!(actions[2].is_unknown && actions[2].progress.is_done());
    assert_eq!(
        (
            actions[2].progress.who.as_str(),
            actions[2].progress.due.as_str()
        ),
        ("Yamada", "2026-11-30")
    );
}

/// Questions `q0`, `q1`, … of weight 1 in a section exposed by so much.
fn exposed(by: u32, questions: usize) -> Questionnaire {
    let mut scope = Question {
        options: vec![role_option("many", Role::Answer)],
        ..bare("scope")
    };
    scope.options[0].exposure.insert("s".to_owned(), by);
    Questionnaire {
        scope: vec![scope],
        ..one_section(&vec![1; questions])
    }
}

#[test]
fn residual_risk_is_exposure_times_what_control_leaves() {
    // A quarter of 80 and a third of 60 are both exactly 20, where medium begins.
    for (exposure, questions) in [(80, 4), (60, 3)] {
        let questionnaire = exposed(exposure, questions);
        let mut answers = answer_all(&questionnaire, "yes");
        answers.entry_mut(&questionnaire, "scope").answer = Some(Answer::option("many"));
        answers.entry_mut(&questionnaire, "q0").answer = Some(Answer::option("no"));
        let section = &score(&questionnaire, &answers).sections[0];
        assert_eq!(section.exposure, Some(exposure));
        assert_eq!(section.residual, Some(Points::whole(20)));
        assert_eq!(section.band.as_deref(), Some("medium"));
    }
}

#[test]
fn a_reason_left_over_from_another_answer_is_not_shown() {
    let questionnaire = one_section(&[1]);
    let mut answers = assessment(&questionnaire, &[]);
    does_not_apply(&mut answers, "q0");
    answers.entry_mut(&questionnaire, "q0").answer = Some(Answer::option("yes"));
    assert_eq!(score(&questionnaire, &answers).ledger[0].reason, "");
}
