//! Conditions in words, by the numbers that stand on the paper.

use crate::builder::{bare, practice, questionnaire, section, weighted};
use crate::sheet;
use tenken::questionnaire::{Condition, Level, Question};
use tenken::report::form::Form;

fn chosen(question: &str, options: &[&str]) -> Condition {
    let options = options.iter().map(|id| (*id).to_owned()).collect();
    Condition::Chosen(question.to_owned(), options)
}

fn not(condition: Condition) -> Condition {
    Condition::Not(Box::new(condition))
}

/// What stands above the question after three, with each language; nothing when it is left out.
fn said(when: &Condition) -> [Option<String>; 2] {
    ["ja", "en"].map(|lang| {
        let mut first = practice("a", 3, 3);
        first.options[0].turns_on.push("busy".to_owned());
        first.options[1].turns_on.push("busy".to_owned());
        let mut second = practice("b", 3, 3);
        second.options[3].turns_on.push("busy".to_owned());
        let third = Question {
            level: Level::Full,
            ..practice("c", 3, 3)
        };
        let asked = Question {
            when: Some(when.clone()),
            ..bare("d")
        };
        let questionnaire = questionnaire(
            weighted(),
            vec![section("s", 1, vec![first, second, third, asked])],
        );
        let sheet = sheet(&Form::of(&questionnaire, Level::Essential), lang);
        let question = sheet.parts[0].questions.get(2)?;
        Some(question.only.clone().unwrap_or_default())
    })
}

fn both(when: &Condition) -> (String, String) {
    let [ja, en] = said(when).map(Option::unwrap);
    (ja, en)
}

#[test]
fn one_box_and_several_boxes_of_a_question() {
    let (ja, en) = both(&chosen("a", &["yes"]));
    assert_eq!(ja, "問1で1を選んだときだけ");
    assert_eq!(en, "Only if you chose 1 in question 1.");
    let (ja, en) = both(&chosen("b", &["no", "yes", "partly"]));
    assert_eq!(ja, "問2で1・2・3のどれかを選んだときだけ");
    assert_eq!(en, "Only if you chose 1, 2 or 3 in question 2.");
}

#[test]
fn a_flag_is_the_boxes_that_turn_it_on() {
    let (ja, en) = both(&Condition::Flag("busy".to_owned()));
    assert_eq!(ja, "問1で1・2、問2で4のどれかを選んだときだけ");
    assert_eq!(
        en,
        "Only if you chose 1 or 2 in question 1, or 4 in question 2."
    );
}

#[test]
fn contraries_say_what_is_not_chosen() {
    let (ja, en) = both(&not(chosen("a", &["yes", "no"])));
    assert_eq!(ja, "問1で1・3のどちらも選んでいないときだけ");
    assert_eq!(en, "Only if you chose none of 1 or 3 in question 1.");
    let (ja, _) = both(&not(not(chosen("a", &["yes"]))));
    assert_eq!(ja, "問1で1を選んだときだけ");
}

#[test]
fn several_conditions_are_joined() {
    let all = Condition::All(vec![chosen("a", &["yes"]), not(chosen("b", &["no"]))]);
    let (ja, en) = both(&all);
    assert_eq!(ja, "問1で1を選び、問2で3を選んでいないときだけ");
    assert_eq!(
        en,
        "Only if you chose 1 in question 1, and you did not choose 3 in question 2."
    );
    let (ja, en) = both(&Condition::Any(vec![all.clone(), chosen("a", &["no"])]));
    assert_eq!(
        ja,
        "問1で3を選んだとき、または問1で1を選び、問2で3を選んでいないときだけ"
    );
    assert_eq!(
        en,
        "Only if you chose 3 in question 1, or if you chose 1 in question 1, and you did not choose 3 in question 2."
    );
    let (ja, en) = both(&Condition::All(vec![
        Condition::Any(vec![chosen("a", &["yes"]), not(chosen("a", &["no"]))]),
        chosen("b", &["yes"]),
    ]));
    assert_eq!(
        ja,
        "（問1で1を選んだ／問1で3を選んでいない）のどれかに当てはまり、問2で1を選んだときだけ"
    );
    assert_eq!(
        en,
        "Only if one of these holds (you chose 1 in question 1; you did not choose 3 in question 1), and you chose 1 in question 2."
    );
}

#[test]
fn what_the_level_does_not_ask_is_never_chosen() {
    let longer = || chosen("c", &["yes"]);
    assert_eq!(said(&longer()), [None, None], "it can never apply here");
    let (ja, _) = both(&Condition::Any(vec![longer(), chosen("a", &["yes"])]));
    assert_eq!(ja, "問1で1を選んだときだけ");
    let (ja, _) = both(&not(longer()));
    assert_eq!(ja, "", "it always applies here");
}
