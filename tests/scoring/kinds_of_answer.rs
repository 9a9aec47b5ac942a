//! Which answers count, and what each kind of question makes of them.

use crate::builder::{
    assessment, credit_option, gated, practice, questionnaire, section, weighted, when_flag,
};
use tenken::assessment::{Answer, State};
use tenken::questionnaire::{Kind, Level, Question, Step};
use tenken::scoring::{Points, Scorecard, best_answer, score};

fn card_of(question: &Question, answer: Answer) -> Scorecard {
    let questionnaire = questionnaire(weighted(), vec![section("s", 1, vec![question.clone()])]);
    let mut one = assessment(&questionnaire, &[]);
    one.entry_mut(&questionnaire, &question.id).answer = Some(answer);
    score(&questionnaire, &one)
}

#[test]
fn several_ticks_add_up_to_full_credit_at_most_and_none_is_an_answer() {
    let question = Question {
        kind: Kind::Multiple,
        options: vec![
            credit_option("a", 600),
            credit_option("b", 600),
            credit_option("c", 250),
        ],
        ..practice("q", 1, 1)
    };
    let chosen = |ids: &[&str]| Answer::Chosen(ids.iter().map(|id| (*id).to_owned()).collect());
    for (ids, points) in [
        (vec![], 0),
        (vec!["c"], 25),
        (vec!["c", "c", "gone"], 25),
        (vec!["c", "a"], 85),
        (vec!["a", "b"], 100),
    ] {
        let card = card_of(&question, chosen(&ids));
        assert_eq!(card.ledger[0].state, State::Answered, "{ids:?}");
        assert_eq!(card.score.low, Points::whole(points), "{ids:?}");
    }
}

#[test]
fn a_number_earns_the_credit_of_the_step_it_falls_on() {
    let step = |from, thousandths| Step {
        from,
        credit: Some(tenken::questionnaire::Credit::from_thousandths(thousandths)),
        points: None,
    };
    let question = Question {
        kind: Kind::Number { min: 0, max: 100 },
        options: Vec::new(),
        steps: vec![step(50, 500), step(90, 1000)],
        ..practice("q", 1, 1)
    };
    for (number, points) in [(0, 0), (49, 0), (50, 50), (89, 50), (90, 100), (100, 100)] {
        let card = card_of(&question, Answer::Number(number));
        assert_eq!(card.score.low, Points::whole(points), "{number}");
    }
    for number in [-1, 101] {
        let card = card_of(&question, Answer::Number(number));
        assert_eq!(card.ledger[0].state, State::Unanswered, "{number}");
    }
}

#[test]
fn an_answer_the_question_does_not_know_counts_as_none() {
    let question = practice("q", 1, 1);
    for answer in [
        Answer::option("gone"),
        Answer::Number(1),
        Answer::Text("yes".to_owned()),
    ] {
        let card = card_of(&question, answer.clone());
        assert_eq!(card.ledger[0].state, State::Unanswered, "{answer:?}");
        assert_eq!(
            (card.score.low, card.score.high),
            (Points::ZERO, Points::HUNDRED)
        );
        assert!(card.score.is_provisional);
    }
}

#[test]
fn texts_and_questions_without_weight_never_matter() {
    let text = Question {
        kind: Kind::Text { max: 10 },
        ..practice("text", 5, 5)
    };
    let weightless = Question {
        impact: None,
        ..practice("weightless", 5, 5)
    };
    let questions = vec![text, practice("q", 1, 1), weightless];
    let questionnaire = questionnaire(weighted(), vec![section("s", 1, questions)]);
    let card = score(
        &questionnaire,
        &assessment(&questionnaire, &[("q", "yes"), ("weightless", "no")]),
    );
    assert_eq!(card.score.low, Points::HUNDRED);
    assert_eq!(card.score.coverage.to_bits(), 1.0_f64.to_bits());
    assert!(!card.score.is_provisional);
    assert_eq!(card.sections[0].in_play, 1);
    assert_eq!(card.ledger.len(), 3);
    assert_eq!(
        (card.ledger[0].weight, card.ledger[0].max),
        (0, Points::ZERO)
    );
    assert!(card.actions.is_empty());
}

#[test]
fn a_question_that_stops_applying_keeps_its_answer_but_scores_nothing() {
    let mut opening = practice("opening", 1, 1);
    opening.options[0].turns_on = vec!["on".to_owned()];
    let follow_up = gated(when_flag(practice("follow-up", 1, 1), "on"), "D");
    let mut questionnaire =
        questionnaire(weighted(), vec![section("s", 1, vec![opening, follow_up])]);
    let mut answers = assessment(&questionnaire, &[("opening", "yes"), ("follow-up", "no")]);
    assert_eq!(score(&questionnaire, &answers).score.low, Points::whole(50));
    answers.entry_mut(&questionnaire, "opening").answer = Some(Answer::option("partly"));
    let card = score(&questionnaire, &answers);
    assert_eq!(card.score.low, Points::whole(50));
    assert_eq!(card.ledger.len(), 1);
    assert!(card.score.gates.is_empty() && card.score.open_gates.is_empty());
    assert!(answers.answer("follow-up").is_some());
    questionnaire.sections[0].questions[0].options[1].turns_on = vec!["on".to_owned()];
    assert_eq!(score(&questionnaire, &answers).score.low, Points::whole(25));
}

#[test]
fn a_shorter_level_asks_and_scores_less() {
    let longer = Question {
        level: Level::Full,
        ..practice("q1", 1, 1)
    };
    let questionnaire = questionnaire(
        weighted(),
        vec![section("s", 1, vec![practice("q0", 1, 1), longer])],
    );
    let mut answers = assessment(&questionnaire, &[("q0", "yes"), ("q1", "no")]);
    assert_eq!(score(&questionnaire, &answers).score.low, Points::whole(50));
    answers.level = Level::Triage;
    assert_eq!(score(&questionnaire, &answers).score.low, Points::HUNDRED);
}

#[test]
fn the_best_answer_is_the_one_with_the_most_credit() {
    let questionnaire = questionnaire(
        weighted(),
        vec![section("s", 1, vec![practice("q0", 1, 1)])],
    );
    let best = best_answer(&questionnaire, "q0");
    assert_eq!(best, Some(Answer::option("yes")));
    assert_eq!(best_answer(&questionnaire, "gone"), None);
    let mut either = practice("either", 1, 1);
    either.options[1].credit = either.options[0].credit;
    let two_alike = crate::builder::questionnaire(weighted(), vec![section("s", 1, vec![either])]);
    assert_eq!(
        best_answer(&two_alike, "either"),
        Some(Answer::option("yes"))
    );
}
