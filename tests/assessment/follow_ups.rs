//! Which questionnaires suit a company, by what it said about its use of AI.

use crate::builder::{assessment, bare, practice, questionnaire, role_option, section, weighted};
use tenken::assessment::{Assessment, Standing, follow_ups};
use tenken::questionnaire::{
    Condition, FollowUp, Kind, Library, Localized, Question, Questionnaire, Role,
};

fn flag(name: &str) -> Condition {
    Condition::Flag(name.into())
}

fn with_follow_ups(conditions: Vec<Option<Condition>>) -> Questionnaire {
    let mut images = role_option("images", Role::Answer);
    images.turns_on = vec!["makes-images".into()];
    let made = Question {
        kind: Kind::Multiple,
        options: vec![role_option("text", Role::Answer), images],
        when: Some(Condition::Chosen("people".into(), vec!["staff".into()])),
        ..bare("made")
    };
    let people = Question {
        options: vec![
            role_option("alone", Role::Answer),
            role_option("staff", Role::Answer),
        ],
        ..bare("people")
    };
    let follow_up = |(number, when)| FollowUp {
        questionnaire: format!("other-{number}"),
        when,
        why: Localized::default(),
    };
    Questionnaire {
        scope: vec![people, made],
        follow_ups: conditions.into_iter().enumerate().map(follow_up).collect(),
        ..questionnaire(
            weighted(),
            vec![section("s", 1, vec![practice("work", 3, 3)])],
        )
    }
}

fn suiting<'q>(questionnaire: &'q Questionnaire, assessment: &Assessment) -> Vec<&'q str> {
    follow_ups(questionnaire, assessment)
        .into_iter()
        .map(|follow_up| follow_up.questionnaire.as_str())
        .collect()
}

#[test]
fn those_whose_condition_holds_suit_in_their_order_and_those_without_always() {
    let small = with_follow_ups(vec![
        Some(flag("makes-images")),
        Some(Condition::Not(Box::new(flag("makes-images")))),
        None,
        Some(Condition::Chosen("people".into(), vec!["staff".into()])),
    ]);
    let with_images = assessment(&small, &[("people", "staff"), ("made", "images")]);
    assert_eq!(
        suiting(&small, &with_images),
        ["other-0", "other-2", "other-3"]
    );
    // The answer about images is kept, but alone the question is not asked.
    let alone = assessment(&small, &[("people", "alone"), ("made", "images")]);
    assert_eq!(suiting(&small, &alone), ["other-1", "other-2"]);
}

#[test]
fn before_the_scope_is_told_nothing_suits() {
    let small = with_follow_ups(vec![None]);
    assert!(suiting(&small, &assessment(&small, &[])).is_empty());
    assert_eq!(
        suiting(&small, &assessment(&small, &[("people", "staff")])),
        ["other-0"]
    );
}

#[test]
fn a_condition_on_a_question_of_a_section_sees_what_was_answered() {
    let small = with_follow_ups(vec![]);
    let answered = assessment(&small, &[("people", "alone"), ("work", "partly")]);
    let standing = Standing::of(&small, &answered);
    let chosen = |option: &str| Condition::Chosen("work".into(), vec![option.into()]);
    assert!(standing.holds(&chosen("partly")));
    assert!(!standing.holds(&chosen("yes")));
    assert!(standing.holds(&Condition::Any(vec![chosen("yes"), chosen("partly")])));
}

#[test]
fn every_follow_up_that_is_shipped_leads_to_one_that_is_installed() {
    for id in Library::ids() {
        for follow_up in Library::open(id).unwrap().follow_ups {
            let to = follow_up.questionnaire;
            assert!(Library::ids().contains(&to.as_str()), "{id} leads to {to}");
        }
    }
}
