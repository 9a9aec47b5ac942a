//! What moved a score adds up, and means the same seen from the other end.

use crate::builder::{assessment, practice, questionnaire, section, weighted, when_flag};
use crate::strategy::{Shape, pairs};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use tenken::assessment::State;
use tenken::questionnaire::{Level, Method, Questionnaire};
use tenken::scoring::{Moves, Points, Scorecard, is_comparable, moves, score};

fn sum(moves: &Moves) -> Points {
    moves.answers.values().copied().sum::<Points>() + moves.play
}

fn line_of<'c>(card: &'c Scorecard, question: &str) -> &'c tenken::scoring::Line {
    let mut lines = card.ledger.iter();
    lines.find(|line| line.question == question).unwrap()
}

proptest! {
    #[test]
    fn what_moved_the_score_adds_up_to_the_difference((asked, one, other) in pairs(Shape::ANY)) {
        let found = moves((&asked, &one), (&asked, &other));
        let low = |told| score(&asked, told).score.low;
        prop_assert_eq!(sum(&found), low(&other) - low(&one));
        if found.entered.is_empty() && found.left.is_empty() {
            // With the same questions in play, answers alone explain all of it.
            prop_assert_eq!(found.play, Points::ZERO);
        }
    }

    #[test]
    fn the_way_back_is_the_same_moves_with_the_other_sign(
        (asked, one, other) in pairs(Shape::ANY),
    ) {
        let there = moves((&asked, &one), (&asked, &other));
        let back = moves((&asked, &other), (&asked, &one));
        prop_assert_eq!(there.answers.len(), back.answers.len());
        for (question, moved) in &there.answers {
            prop_assert_eq!(back.answers.get(question), Some(&-*moved));
        }
        prop_assert_eq!(there.play, -back.play);
        prop_assert_eq!(there.entered, back.left);
        prop_assert_eq!(there.left, back.entered);
    }

    #[test]
    fn nothing_moves_between_an_assessment_and_itself((asked, one, _) in pairs(Shape::ANY)) {
        prop_assert_eq!(moves((&asked, &one), (&asked, &one)), Moves::default());
    }

    #[test]
    fn only_an_answer_that_differs_moves_the_score((asked, one, other) in pairs(Shape::ANY)) {
        let (before, after) = (score(&asked, &one), score(&asked, &other));
        for question in moves((&asked, &one), (&asked, &other)).answers.keys() {
            let (was, is) = (line_of(&before, question), line_of(&after, question));
            prop_assert!(was.answer != is.answer || was.state != is.state);
        }
    }

    #[test]
    fn with_the_same_questions_in_play_an_answer_moves_what_its_lines_differ_by(
        (asked, one, other) in pairs(Shape::STEADY),
    ) {
        let found = moves((&asked, &one), (&asked, &other));
        let is_steady = found.entered.is_empty() && found.left.is_empty();
        let (before, after) = (score(&asked, &one), score(&asked, &other));
        let is_asked_alike = before.ledger.len() == after.ledger.len();
        if !is_steady || !is_asked_alike || !matches!(asked.method, Method::Weighted { .. }) {
            return Ok(());
        }
        for line in &after.ledger {
            let moved = found.answers.get(&line.question).copied().unwrap_or_default();
            let differs = line.points - line_of(&before, &line.question).points;
            // Each ledger rounds its own running total.
            prop_assert!((moved - differs).steps().abs() <= 4);
        }
    }
}

/// A questionnaire whose second question comes into play with a flag.
fn conditional() -> Questionnaire {
    let mut opens = practice("opens", 1, 1);
    opens.options[0].turns_on = vec!["more".to_owned()];
    let questions = vec![opens, when_flag(practice("more", 1, 1), "more")];
    questionnaire(weighted(), vec![section("only", 1, questions)])
}

#[test]
fn questions_that_come_into_play_are_told_apart_from_answers_that_change() {
    let asked = conditional();
    let one = assessment(&asked, &[("opens", "no")]);
    let other = assessment(&asked, &[("opens", "yes"), ("more", "no")]);
    let found = moves((&asked, &one), (&asked, &other));
    assert_eq!(found.entered, ["more"]);
    assert!(found.left.is_empty());
    // Worth 100 alone and 50 of two: 75 on the average; the new open one takes 25 away.
    assert_eq!(found.answers["opens"], Points::whole(75));
    assert_eq!(found.play, Points::whole(-25));
}

#[test]
fn a_question_said_not_to_apply_leaves_play_and_moves_nothing_of_its_own() {
    let questions = vec![practice("a", 1, 1), practice("b", 1, 1)];
    let asked = questionnaire(weighted(), vec![section("only", 1, questions)]);
    let one = assessment(&asked, &[("a", "yes"), ("b", "no")]);
    let mut other = one.clone();
    crate::builder::does_not_apply(&mut other, "b");
    assert_eq!(
        line_of(&score(&asked, &other), "b").state,
        State::NotApplicable
    );
    let found = moves((&asked, &one), (&asked, &other));
    assert_eq!(found.left, ["b"]);
    assert!(found.answers.is_empty());
    assert_eq!(found.play, Points::whole(50));
}

#[test]
fn another_version_with_other_weights_still_adds_up() {
    let version = |impact| {
        let questions = vec![practice("a", impact, 1), practice("b", 1, 1)];
        questionnaire(weighted(), vec![section("only", 1, questions)])
    };
    let (older, newer) = (version(1), version(3));
    let one = assessment(&older, &[("a", "yes"), ("b", "no")]);
    let mut other = assessment(&newer, &[("a", "yes"), ("b", "no")]);
    other.level = Level::Full;
    let found = moves((&older, &one), (&newer, &other));
    assert!(found.answers.is_empty());
    assert_eq!(found.play, Points::whole(25));
}

#[test]
fn points_of_another_method_or_questionnaire_are_not_set_against_each_other() {
    let one = questionnaire(weighted(), Vec::new());
    let mut other = questionnaire(crate::builder::points(), Vec::new());
    assert!(is_comparable(&one, &one));
    assert!(!is_comparable(&one, &other));
    other.method = weighted();
    "another".clone_into(&mut other.id);
    assert!(!is_comparable(&one, &other));
}
