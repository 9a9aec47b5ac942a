//! How many were asked a question tells how an earlier one was answered.

use crate::builder::{assessment, bare, practice, questionnaire, role_option, section, weighted};
use crate::room::{Person, Room};
use std::collections::BTreeMap;
use tenken::assessment::AssessmentId;
use tenken::cohort::{Cell, Slot};
use tenken::questionnaire::{Condition, Question, Questionnaire, Role};
use tenken::scoring::score;

const USES: [&str; 3] = ["none", "some", "most"];

fn when(id: &str, uses: &[&str]) -> Question {
    let uses = uses.iter().map(|id| (*id).to_owned()).collect();
    Question {
        when: Some(Condition::Chosen("use".to_owned(), uses)),
        ..practice(id, 3, 3)
    }
}

/// One question about scope, and others that only some are asked.
fn asked_of_some() -> Questionnaire {
    let scope = Question {
        options: USES.map(|id| role_option(id, Role::Answer)).into(),
        ..bare("use")
    };
    let questions = vec![
        when("of-users", &["some", "most"]),
        when("of-some", &["some"]),
        practice("of-all", 3, 3),
    ];
    Questionnaire {
        scope: vec![scope],
        ..questionnaire(weighted(), vec![section("s", 1, questions)])
    }
}

fn room(people: [usize; 3]) -> Room {
    let questionnaire = asked_of_some();
    let each = USES.iter().zip(people);
    let uses = each.flat_map(|(id, people)| std::iter::repeat_n(*id, people));
    let people = uses.enumerate().map(|(number, uses)| {
        let answer = ["yes", "no"][number % 2];
        let own = ["of-users", "of-some", "of-all"].map(|id| (id, answer));
        let all = [[("use", uses)].as_slice(), own.as_slice()].concat();
        let mut assessment = assessment(&questionnaire, &all);
        let id = u8::try_from(number).unwrap();
        assessment.id = AssessmentId::from_random([id, id / 25, 0, 0, 0, 0, 0, 0]);
        Person {
            card: score(&questionnaire, &assessment),
            assessment,
            groups: BTreeMap::new(),
        }
    });
    Room {
        people: people.collect(),
        questionnaire: questionnaire.clone(),
        hands: BTreeMap::new(),
    }
}

/// How many were not asked each question, where that is told.
fn not_asked(room: &Room) -> [Option<u64>; 2] {
    let release = room.release(10, false);
    ["of-users", "of-some"].map(|id| {
        let question = release.question(id).unwrap();
        question.cell(&Slot::NotAsked).and_then(Cell::number)
    })
}

#[test]
fn a_question_that_would_tell_a_small_count_of_an_earlier_one_is_hidden_whole() {
    // 30 + 3 people were not asked the second one, and the first tells the 30.
    let room = room([30, 24, 3]);
    assert_eq!(not_asked(&room), [Some(30), None]);
    let release = room.release(10, false);
    assert!(release.question("of-some").unwrap().is_hidden());
    let uses = release.question("use").unwrap();
    let cells: Vec<Option<u64>> = uses.cells.iter().map(|(_, cell)| cell.number()).collect();
    assert_eq!(cells[..3], [Some(30), None, None]);
}

#[test]
fn where_all_counts_are_large_how_many_were_asked_is_told() {
    assert_eq!(not_asked(&room([20, 22, 12])), [Some(20), Some(32)]);
}

#[test]
fn a_question_that_few_were_asked_is_hidden_whole() {
    // Seven were asked, and so used it.
    assert_eq!(not_asked(&room([40, 4, 3])), [None, None]);
}
