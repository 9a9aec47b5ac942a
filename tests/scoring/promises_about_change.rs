//! What a changed answer may do to a score, and what it may not.

use crate::builder::does_not_apply;
use crate::dice::Dice;
use crate::strategy::{Shape, cases, random_answer};
use jiff::Timestamp;
use proptest::collection::vec;
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use tenken::assessment::{Answer, Assessment, State};
use tenken::questionnaire::{Kind, Method, Question, Questionnaire, SectionRole};
use tenken::scoring::{Line, Scorecard, SectionScore, score};

/// How good a line's answer is, more being better; none while there is no answer.
fn worth(questionnaire: &Questionnaire, line: &Line) -> Option<f64> {
    let is_answered = matches!(line.state, State::Answered | State::Unknown);
    let is_risk = questionnaire.section(&line.section)?.role == SectionRole::Risk;
    is_answered.then(|| match questionnaire.method {
        Method::Weighted { .. } => line.credit.unwrap_or_default().share(),
        Method::Mitigated { .. } if is_risk => -line.points.value(),
        Method::Points { .. } | Method::Mitigated { .. } => line.points.value(),
    })
}

/// Whether two scorecards look at the same questions, `changed` being answered in both.
fn only_differs_in(changed: &str, one: &Scorecard, other: &Scorecard) -> bool {
    one.ledger.len() == other.ledger.len()
        && one.ledger.iter().zip(&other.ledger).all(|(one, other)| {
            one.question == other.question && (one.state == other.state || one.question == changed)
        })
}

fn rank(questionnaire: &Questionnaire, card: &Scorecard) -> Option<usize> {
    let grade = card.score.grade.as_ref()?;
    let ids = questionnaire.method.grade_ids();
    ids.iter().position(|id| id == grade)
}

fn state_of(card: &Scorecard, question: &str) -> Option<State> {
    let line = card.ledger.iter().find(|line| line.question == question)?;
    Some(line.state)
}

/// An answer that settles the question: with the methods of points never “does not apply”.
fn settling_answer(dice: &mut Dice, method: &Method, question: &Question) -> Option<Answer> {
    let answer = random_answer(dice, question)?;
    if matches!(method, Method::Weighted { .. }) || !answer.has("not-applicable") {
        return Some(answer);
    }
    Some(match question.kind {
        Kind::Multiple => Answer::Chosen(Vec::new()),
        _ => Answer::option(&question.options.first()?.id),
    })
}

fn complete(questionnaire: &Questionnaire, assessment: &mut Assessment, dice: &mut Dice) {
    for line in score(questionnaire, assessment).ledger {
        if line.state == State::Unanswered {
            let question = questionnaire.question(&line.question).unwrap();
            let entry = assessment.entry_mut(questionnaire, &line.question);
            entry.answer = settling_answer(dice, &questionnaire.method, question);
            "not ours".clone_into(&mut entry.reason);
        }
    }
}

proptest! {
    #[test]
    fn a_better_answer_never_lowers_a_score_nor_raises_a_residual_risk(
        (questionnaire, assessment) in cases(Shape::ANY),
        place in any::<usize>(),
        bytes in vec(any::<u8>(), 8),
    ) {
        let before = score(&questionnaire, &assessment);
        let answered: Vec<&Line> =
            before.ledger.iter().filter(|line| worth(&questionnaire, line).is_some()).collect();
        if answered.is_empty() {
            return Ok(());
        }
        let line = answered[place % answered.len()];
        let question = questionnaire.question(&line.question).unwrap();
        let mut changed = assessment.clone();
        changed.entry_mut(&questionnaire, &line.question).answer =
            random_answer(&mut Dice::new(bytes), question);
        let after = score(&questionnaire, &changed);
        let new_line = after.ledger.iter().find(|each| each.question == line.question);
        let new_worth = new_line.and_then(|line| worth(&questionnaire, line));
        if new_worth.is_none() || !only_differs_in(&line.question, &before, &after) {
            return Ok(());
        }
        let (worse, better) = if new_worth >= worth(&questionnaire, line) {
            (before.clone(), after)
        } else {
            (after, before.clone())
        };
        prop_assert!(better.score.low >= worse.score.low);
        prop_assert!(better.score.high >= worse.score.high);
        for (better, worse) in better.sections.iter().zip(&worse.sections) {
            prop_assert!(better.low >= worse.low && better.high >= worse.high);
            prop_assert!(better.residual <= worse.residual);
        }
        if state_of(&better, &line.question) == Some(State::Answered) {
            prop_assert!(rank(&questionnaire, &better) <= rank(&questionnaire, &worse));
        }
    }

    #[test]
    fn every_way_to_answer_what_is_open_ends_within_the_interval(
        (questionnaire, mut assessment) in cases(Shape::STEADY),
        bytes in vec(any::<u8>(), 60),
    ) {
        let open = score(&questionnaire, &assessment);
        complete(&questionnaire, &mut assessment, &mut Dice::new(bytes));
        let done = score(&questionnaire, &assessment);
        if done.ledger.iter().any(|line| line.weight > 0 && line.state != State::NotApplicable) {
            prop_assert_eq!(done.score.low, done.score.high);
            prop_assert!(open.score.low <= done.score.low);
            prop_assert!(done.score.high <= open.score.high);
        }
        for (open, done) in open.sections.iter().zip(&done.sections) {
            prop_assert!(open.low <= done.low || done.in_play == 0);
            prop_assert!(done.high <= open.high);
        }
    }

    #[test]
    fn the_order_of_answering_and_of_ticking_changes_nothing(
        (questionnaire, assessment) in cases(Shape::ANY),
    ) {
        let mut other = assessment.clone();
        other.sequence = 99;
        for (place, question) in questionnaire.questions().enumerate() {
            let entry = other.entry_mut(&questionnaire, &question.id);
            entry.at = Timestamp::from_second(1_000_000 - i64::try_from(place).unwrap()).ok();
            if let (Kind::Multiple, Some(Answer::Chosen(chosen))) =
                (question.kind, &mut entry.answer)
            {
                chosen.reverse();
            }
        }
        let (one, two) = (score(&questionnaire, &assessment), score(&questionnaire, &other));
        prop_assert_eq!(one.score, two.score);
        prop_assert_eq!(one.sections, two.sections);
        prop_assert_eq!(one.actions, two.actions);
    }

    #[test]
    fn an_answer_to_a_question_that_does_not_apply_scores_nothing(
        (questionnaire, assessment) in cases(Shape::ANY),
    ) {
        let card = score(&questionnaire, &assessment);
        let mut pruned = assessment.clone();
        pruned.answers.retain(|id, _| card.ledger.iter().any(|line| line.question == *id));
        // Only a way out may lead back to an answer that was kept.
        let without_way_out = |mut card: Scorecard| {
            card.score.way_out = None;
            card
        };
        let pruned = score(&questionnaire, &pruned);
        prop_assert_eq!(without_way_out(card), without_way_out(pruned));
    }

    #[test]
    fn does_not_apply_moves_only_its_own_section(
        (questionnaire, mut assessment) in cases(Shape::STEADY),
        place in any::<usize>(),
    ) {
        let before = score(&questionnaire, &assessment);
        let Some(line) = before.ledger.get(place % before.ledger.len().max(1)).cloned() else {
            return Ok(());
        };
        if questionnaire.question(&line.question).unwrap().option("not-applicable").is_none() {
            return Ok(());
        }
        does_not_apply(&mut assessment, &line.question);
        let after = score(&questionnaire, &assessment);
        prop_assert_eq!(state_of(&after, &line.question), Some(State::NotApplicable));
        let others = |card: Scorecard| -> Vec<SectionScore> {
            card.sections.into_iter().filter(|each| each.id != line.section).collect()
        };
        prop_assert_eq!(others(before), others(after));
    }

    #[test]
    fn does_not_apply_without_a_reason_scores_like_no_answer(
        (questionnaire, mut assessment) in cases(Shape::STEADY),
    ) {
        for entry in assessment.answers.values_mut() {
            entry.reason = " ".to_owned();
        }
        let mut silent = assessment.clone();
        for entry in silent.answers.values_mut() {
            entry.answer = entry.answer.take().filter(|answer| !answer.has("not-applicable"));
        }
        let (one, two) = (score(&questionnaire, &assessment), score(&questionnaire, &silent));
        prop_assert_eq!(one.score, two.score);
        prop_assert_eq!(one.sections, two.sections);
    }

    #[test]
    fn the_unknown_range_is_what_knowing_could_add(
        (questionnaire, assessment) in cases(Shape::STEADY),
    ) {
        let card = score(&questionnaire, &assessment);
        let mut known = assessment.clone();
        let mut is_full = true;
        for line in &card.ledger {
            if line.state == State::Unknown && line.weight > 0 {
                let best = tenken::scoring::best_answer(&questionnaire, &line.question);
                known.entry_mut(&questionnaire, &line.question).answer = best;
            }
        }
        let after = score(&questionnaire, &known);
        for line in card.ledger.iter().filter(|line| line.state == State::Unknown && line.weight > 0) {
            let now = after.ledger.iter().find(|each| each.question == line.question).unwrap();
            let is_risk = questionnaire.section(&line.section).unwrap().role == SectionRole::Risk;
            is_full &= match questionnaire.method {
                Method::Weighted { .. } => now.credit.unwrap().thousandths() == 1000,
                Method::Mitigated { .. } if is_risk => now.points <= line.points,
                Method::Points { .. } | Method::Mitigated { .. } => now.points == now.max,
            };
        }
        if is_full {
            prop_assert_eq!(after.score.low - card.score.low, card.score.unknown_range);
        } else {
            prop_assert!(after.score.low - card.score.low <= card.score.unknown_range);
        }
    }
}
