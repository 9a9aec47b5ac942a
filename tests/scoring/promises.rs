//! What holds for every scorecard, whatever the questionnaire and the answers.

use crate::strategy::{Shape, cases};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use tenken::assessment::{Assessment, State};
use tenken::questionnaire::{Method, Questionnaire, SectionRole};
use tenken::scoring::{Line, Points, Scorecard, score};

fn is_in_play(line: &Line) -> bool {
    line.weight > 0 && line.state != State::NotApplicable
}

/// The sum of the lines of sections with this role.
fn sum_of(questionnaire: &Questionnaire, card: &Scorecard, role: SectionRole) -> Points {
    card.ledger
        .iter()
        .filter(|line| questionnaire.section(&line.section).unwrap().role == role)
        .map(|line| line.points)
        .sum()
}

fn whole(points: Option<i64>) -> Points {
    Points::whole(i32::try_from(points.unwrap()).unwrap())
}

fn floor_is_met(questionnaire: &Questionnaire, card: &Scorecard) -> bool {
    let answered: u32 = card
        .ledger
        .iter()
        .filter(|line| matches!(line.state, State::Answered | State::Unknown))
        .map(|line| line.weight)
        .sum();
    let applies: u32 = card.ledger.iter().map(|line| line.weight).sum();
    let floor = u32::from(questionnaire.method.coverage_floor().thousandths());
    answered * 1000 >= applies * floor
}

/// The mean by section weight of the mean credits, in plain floating point.
fn plain_mean(questionnaire: &Questionnaire, card: &Scorecard) -> f64 {
    let (mut sum, mut weights) = (0.0, 0.0);
    for section in &questionnaire.sections {
        let lines = || {
            card.ledger
                .iter()
                .filter(|line| line.section == section.id && is_in_play(line))
        };
        let whole: f64 = lines().map(|line| f64::from(line.weight)).sum();
        let earned: f64 = lines()
            .map(|line| f64::from(line.weight) * line.credit.unwrap_or_default().share())
            .sum();
        if whole > 0.0 {
            sum += f64::from(section.weight) * 100.0 * earned / whole;
            weights += f64::from(section.weight);
        }
    }
    if weights > 0.0 { sum / weights } else { 0.0 }
}

proptest! {
    #[test]
    fn every_score_lies_within_0_and_100_and_low_is_never_above_high(
        (questionnaire, assessment) in cases(Shape::ANY),
    ) {
        let card = score(&questionnaire, &assessment);
        let within = |points: Points| Points::ZERO <= points && points <= Points::HUNDRED;
        prop_assert!(within(card.score.low) && within(card.score.high));
        prop_assert!(card.score.low <= card.score.high);
        prop_assert!(within(card.score.unknown_range));
        prop_assert!((0.0..=1.0).contains(&card.score.coverage));
        for section in &card.sections {
            prop_assert!(within(section.low) && within(section.high));
            prop_assert!(section.low <= section.high);
            prop_assert!(section.residual.is_none_or(within));
            prop_assert_eq!(section.exposure.is_some(), section.in_play > 0);
            prop_assert!(section.unknown <= section.answered && section.answered <= section.in_play);
        }
        prop_assert!(card.actions.iter().all(|action| within(action.gain)));
    }

    #[test]
    fn the_ledger_adds_up_exactly(
        (questionnaire, assessment) in cases(Shape::ANY),
    ) {
        let card = score(&questionnaire, &assessment);
        let max: Points = card.ledger.iter().map(|line| line.max).sum();
        match &questionnaire.method {
            Method::Weighted { .. } => {
                let sum: Points = card.ledger.iter().map(|line| line.points).sum();
                prop_assert_eq!(sum, card.score.low);
                let is_scored = card.ledger.iter().any(is_in_play);
                prop_assert_eq!(max, if is_scored { Points::HUNDRED } else { Points::ZERO });
            }
            Method::Points { .. } => {
                let sum: Points = card.ledger.iter().map(|line| line.points).sum();
                let stated = card.score.sum.unwrap();
                prop_assert_eq!(sum, whole(Some(stated.total)));
                prop_assert_eq!(max, whole(Some(stated.max)));
            }
            Method::Mitigated { .. } => {
                let stated = card.score.sum.clone().unwrap();
                let raw = sum_of(&questionnaire, &card, SectionRole::Risk);
                let mitigation = sum_of(&questionnaire, &card, SectionRole::Mitigation);
                prop_assert_eq!(raw, whole(stated.raw));
                prop_assert_eq!(mitigation, whole(stated.mitigation));
            }
        }
    }

    #[test]
    fn printed_numbers_add_up_to_the_printed_score_in_any_order(
        (questionnaire, assessment) in cases(Shape::ANY),
    ) {
        let card = score(&questionnaire, &assessment);
        if matches!(questionnaire.method, Method::Weighted { .. }) {
            let mut printed: Vec<f64> = card.ledger.iter().map(|line| line.points.value()).collect();
            let bits = card.score.low.value().to_bits();
            prop_assert_eq!((0.0 + printed.iter().sum::<f64>()).to_bits(), bits);
            prop_assert_eq!((0.0 + printed.iter().rev().sum::<f64>()).to_bits(), bits);
            printed.sort_by(f64::total_cmp);
            prop_assert_eq!((0.0 + printed.iter().sum::<f64>()).to_bits(), bits);
        }
    }

    #[test]
    fn the_weighted_score_is_the_mean_of_the_credits(
        (questionnaire, assessment) in cases(Shape::ANY),
    ) {
        let card = score(&questionnaire, &assessment);
        if matches!(questionnaire.method, Method::Weighted { .. }) {
            let plain = plain_mean(&questionnaire, &card);
            prop_assert!((card.score.low.value() - plain).abs() < 1e-9);
        }
    }

    #[test]
    fn the_grade_is_withheld_exactly_when_too_little_was_answered(
        (questionnaire, assessment) in cases(Shape::ANY),
    ) {
        let card = score(&questionnaire, &assessment);
        let is_judged =
            card.ledger.iter().any(is_in_play) && floor_is_met(&questionnaire, &card);
        prop_assert_eq!(card.score.grade.is_some(), is_judged);
        prop_assert!(is_judged || card.score.way_out.is_none());
    }

    #[test]
    fn a_gate_never_improves_a_grade_and_never_moves_the_score(
        (questionnaire, assessment) in cases(Shape::ANY),
    ) {
        let card = score(&questionnaire, &assessment);
        let mut gateless = questionnaire.clone();
        for section in &mut gateless.sections {
            section.questions.iter_mut().for_each(|question| question.gate = None);
        }
        let ungated = score(&gateless, &assessment);
        let ids = questionnaire.method.grade_ids();
        let rank = |grade: &Option<String>| {
            grade.as_ref().and_then(|id| ids.iter().position(|each| each == id))
        };
        prop_assert!(rank(&card.score.grade) >= rank(&ungated.score.grade));
        prop_assert_eq!(&card.score.ungated_grade, &ungated.score.ungated_grade);
        prop_assert_eq!(card.score.low, ungated.score.low);
        prop_assert_eq!(card.score.high, ungated.score.high);
        prop_assert_eq!(card.sections, ungated.sections);
    }

    #[test]
    fn actions_come_by_gain_and_each_gain_is_what_its_best_answer_alone_adds(
        (questionnaire, assessment) in cases(Shape::STEADY),
    ) {
        let card = score(&questionnaire, &assessment);
        let gains: Vec<Points> = card.actions.iter().map(|action| action.gain).collect();
        prop_assert!(gains.is_sorted_by(|one, next| one >= next));
        for action in &card.actions {
            let done = with_best(&questionnaire, &assessment, &action.question);
            let after = score(&questionnaire, &done);
            prop_assert_eq!(after.score.low - card.score.low, action.gain);
            prop_assert!(after.actions.iter().all(|each| each.question != action.question));
        }
    }
}

fn with_best(questionnaire: &Questionnaire, assessment: &Assessment, question: &str) -> Assessment {
    let mut changed = assessment.clone();
    let best = tenken::scoring::best_answer(questionnaire, question);
    changed.entry_mut(questionnaire, question).answer = best;
    changed
}
