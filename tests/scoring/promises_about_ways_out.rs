//! A way out lifts the grade, and no shorter one does.

use crate::strategy::{Shape, cases};
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};
use std::collections::BTreeSet;
use tenken::assessment::{Assessment, State};
use tenken::questionnaire::{Kind, Questionnaire, Role};
use tenken::scoring::{best_answer, score};

fn with_best(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    questions: &[&str],
) -> Assessment {
    let mut changed = assessment.clone();
    for question in questions {
        let best = best_answer(questionnaire, question);
        changed.entry_mut(questionnaire, question).answer = best;
    }
    changed
}

/// The grade's place, 0 being the best; `usize::MAX` when it is withheld.
fn rank(questionnaire: &Questionnaire, assessment: &Assessment) -> usize {
    let grade = score(questionnaire, assessment).score.grade;
    let ids = questionnaire.method.grade_ids();
    ids.iter()
        .position(|id| grade.as_deref() == Some(id))
        .unwrap_or(usize::MAX)
}

proptest! {
    #[test]
    fn a_way_out_lifts_the_grade_to_the_one_it_names(
        (questionnaire, assessment) in cases(Shape::ANY),
    ) {
        let card = score(&questionnaire, &assessment);
        if let Some(way_out) = card.score.way_out {
            let questions: Vec<&str> = way_out.questions.iter().map(String::as_str).collect();
            let unique: BTreeSet<&str> = questions.iter().copied().collect();
            prop_assert_eq!(unique.len(), questions.len());
            let after = with_best(&questionnaire, &assessment, &questions);
            prop_assert!(rank(&questionnaire, &after) < rank(&questionnaire, &assessment));
            prop_assert_eq!(score(&questionnaire, &after).score.grade, Some(way_out.grade));
        }
    }

    #[test]
    fn no_answer_on_offer_beats_the_best_answer(
        (questionnaire, assessment) in cases(Shape::STEADY),
    ) {
        for line in score(&questionnaire, &assessment).ledger {
            let best = with_best(&questionnaire, &assessment, &[&line.question]);
            let best_low = score(&questionnaire, &best).score.low;
            let question = questionnaire.question(&line.question).unwrap();
            if question.kind != Kind::Single || line.state == State::NotApplicable {
                continue;
            }
            for option in question.options.iter().filter(|option| option.role == Role::Answer) {
                let mut other = assessment.clone();
                other.entry_mut(&questionnaire, &line.question).answer =
                    Some(tenken::assessment::Answer::option(&option.id));
                prop_assert!(score(&questionnaire, &other).score.low <= best_low);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_smaller_set_of_answers_lifts_the_grade(
        (questionnaire, assessment) in cases(Shape::SMALL),
    ) {
        let card = score(&questionnaire, &assessment);
        let now = rank(&questionnaire, &assessment);
        if card.score.grade.is_none() {
            return Ok(());
        }
        let answered: BTreeSet<&str> = card
            .actions
            .iter()
            .map(|action| &action.question)
            .chain(&card.score.gates)
            .map(String::as_str)
            .collect();
        let candidates: Vec<&str> = answered.into_iter().collect();
        let fewest = (0..1_usize << candidates.len())
            .map(|set| {
                let is_in = |place: &usize| set >> place & 1 == 1;
                let places = (0..candidates.len()).filter(is_in);
                places.map(|place| candidates[place]).collect::<Vec<_>>()
            })
            .filter(|set| rank(&questionnaire, &with_best(&questionnaire, &assessment, set)) < now)
            .map(|set| set.len())
            .min();
        prop_assert_eq!(card.score.way_out.map(|way_out| way_out.questions.len()), fewest);
    }
}
