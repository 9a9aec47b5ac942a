//! What comes first in the plan, and what if some of it were done.

use crate::builder::{assessment, practice, questionnaire, section, weighted};
use crate::dice::Dice;
use crate::strategy::{Shape, cases, random_answer};
use proptest::collection::vec;
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use tenken::assessment::{ActionState, Answer, Assessment, Progress};
use tenken::questionnaire::{Effort, Question, Questionnaire};
use tenken::scoring::{Action, best_answer, score, what_if};

fn asking(id: &str, impact: u8, effort: Effort) -> Question {
    Question {
        effort,
        ..practice(id, impact, 1)
    }
}

fn mark(assessment: &mut Assessment, question: &str, state: ActionState) {
    let progress = assessment.actions.entry(question.to_owned()).or_default();
    progress.state = state;
}

fn order(questionnaire: &Questionnaire, assessment: &Assessment) -> Vec<String> {
    let card = score(questionnaire, assessment);
    let plan = card.plan();
    plan.iter().map(|action| action.question.clone()).collect()
}

/// Four gaps: the gains are 5, 4, 3 and 2 of 16, so that they are exact.
fn gaps() -> (Questionnaire, Assessment) {
    let questions = vec![
        asking("five", 5, Effort::Month),
        asking("four", 4, Effort::Week),
        asking("three", 3, Effort::Day),
        asking("two", 2, Effort::Day),
        asking("kept", 2, Effort::Day),
    ];
    let questionnaire = questionnaire(weighted(), vec![section("a", 1, questions)]);
    let no = ["five", "four", "three", "two"].map(|id| (id, "no"));
    let mut assessment = assessment(&questionnaire, &no);
    let kept = assessment.entry_mut(&questionnaire, "kept");
    kept.answer = Some(Answer::option("yes"));
    (questionnaire, assessment)
}

#[test]
fn the_plan_goes_by_gain_per_effort_and_the_report_by_gain() {
    let (questionnaire, assessment) = gaps();
    // 3/1, then 4/2 and 2/1 alike, of which the one with more gain; then 5/3.
    let wanted = ["three", "four", "two", "five"];
    assert_eq!(order(&questionnaire, &assessment), wanted);
    let card = score(&questionnaire, &assessment);
    let listed: Vec<&str> = card
        .actions
        .iter()
        .map(|each| each.question.as_str())
        .collect();
    assert_eq!(listed, ["five", "four", "three", "two"]);
}

#[test]
fn what_is_done_comes_last_and_what_is_begun_keeps_its_place() {
    let (questionnaire, mut assessment) = gaps();
    mark(&mut assessment, "three", ActionState::Done);
    mark(&mut assessment, "two", ActionState::Begun);
    let wanted = ["four", "two", "five", "three"];
    assert_eq!(order(&questionnaire, &assessment), wanted);
}

proptest! {
    #[test]
    fn what_if_is_what_answering_really_gives(
        (questionnaire, assessment) in cases(Shape::ANY),
        bytes in vec(any::<u8>(), 0..60),
    ) {
        let mut dice = Dice::new(bytes);
        let mut really = assessment.clone();
        let mut answers = Vec::new();
        for question in questionnaire.questions() {
            if !dice.chance(3) {
                continue;
            }
            if let Some(answer) = random_answer(&mut dice, question) {
                really.entry_mut(&questionnaire, &question.id).answer = Some(answer.clone());
                answers.push((question.id.as_str(), answer));
            }
        }
        let before = assessment.clone();
        prop_assert_eq!(
            what_if(&questionnaire, &assessment, answers),
            score(&questionnaire, &really)
        );
        prop_assert_eq!(assessment, before);
    }

    #[test]
    fn one_action_alone_gains_what_it_says((questionnaire, assessment) in cases(Shape::STEADY)) {
        let card = score(&questionnaire, &assessment);
        for action in &card.actions {
            let best = best_answer(&questionnaire, &action.question);
            let answers = best.map(|best| (action.question.as_str(), best));
            let then = what_if(&questionnaire, &assessment, answers);
            prop_assert_eq!(then.score.low - card.score.low, action.gain);
        }
    }

    #[test]
    fn no_state_who_or_due_changes_an_answer_or_the_score(
        (questionnaire, assessment) in cases(Shape::ANY),
        states in vec(0_usize..3, 1..8),
    ) {
        let before = score(&questionnaire, &assessment);
        let mut planned = assessment.clone();
        for (place, question) in questionnaire.questions().enumerate() {
            let state = ActionState::ALL[states[place % states.len()]];
            let progress = Progress { state, who: "S".to_owned(), due: "2026-12-05".to_owned(), text: "x".to_owned() };
            planned.actions.insert(question.id.clone(), progress);
        }
        let after = score(&questionnaire, &planned);
        prop_assert_eq!(&after.score, &before.score);
        prop_assert_eq!(&after.sections, &before.sections);
        prop_assert_eq!(&after.ledger, &before.ledger);
        let gains = |actions: &[Action]| -> Vec<_> {
            actions.iter().map(|each| (each.question.clone(), each.gain)).collect()
        };
        prop_assert_eq!(gains(&after.actions), gains(&before.actions));
    }

    #[test]
    fn the_plan_holds_every_action_once_the_done_ones_last(
        (questionnaire, assessment) in cases(Shape::ANY),
        numbers in vec(1_u8..=3, 1..8),
        done in vec(any::<bool>(), 1..8),
    ) {
        let (mut questionnaire, mut assessment) = (questionnaire, assessment);
        let questions = questionnaire.sections.iter_mut().flat_map(|section| &mut section.questions);
        for (place, question) in questions.enumerate() {
            question.effort = Effort::of(numbers[place % numbers.len()]).unwrap();
            if done[place % done.len()] {
                mark(&mut assessment, &question.id, ActionState::Done);
            }
        }
        let card = score(&questionnaire, &assessment);
        let plan = card.plan();
        prop_assert_eq!(plan.len(), card.actions.len());
        prop_assert!(card.actions.iter().all(|action| plan.contains(&action)));
        let value = |action: &Action| action.gain.value() / f64::from(action.effort.number());
        for pair in plan.windows(2) {
            let is_done = |place: usize| pair[place].progress.is_done();
            prop_assert!(is_done(1) || !is_done(0));
            if is_done(0) == is_done(1) {
                prop_assert!(value(pair[0]) >= value(pair[1]) - 1e-9);
            }
        }
    }
}

#[test]
fn of_two_answers_to_one_question_the_later_counts() {
    let (questionnaire, assessment) = gaps();
    let twice = [
        ("five", Answer::option("yes")),
        ("five", Answer::option("no")),
    ];
    let then = what_if(&questionnaire, &assessment, twice);
    assert_eq!(then, score(&questionnaire, &assessment));
}
