//! Who knows the rules and tries every room that would be printed like this one finds no hidden cell.

use crate::builder::{assessment, does_not_apply, practice, questionnaire, section, weighted};
use crate::room::{Person, Room};
use std::collections::{BTreeMap, BTreeSet};
use tenken::assessment::{Assessment, AssessmentId};
use tenken::questionnaire::Questionnaire;
use tenken::scoring::score;

const ANSWERS: [Option<&str>; 6] = [
    Some("yes"),
    Some("partly"),
    Some("no"),
    Some("unknown"),
    Some("not-applicable"),
    None,
];

/// Every way to put so many people into so many cells.
fn every_count(people: usize, cells: usize) -> Vec<Vec<usize>> {
    if cells == 1 {
        return vec![vec![people]];
    }
    let first = 0..=people;
    first
        .flat_map(|first| {
            let rest = every_count(people - first, cells - 1).into_iter();
            rest.map(move |rest| [vec![first], rest].concat())
        })
        .collect()
}

fn person(questionnaire: &Questionnaire, answer: Option<&str>, number: usize) -> Person {
    let answers: Vec<(&str, &str)> = answer.map(|answer| ("q", answer)).into_iter().collect();
    let mut assessment = assessment(questionnaire, &answers);
    if answer == Some("not-applicable") {
        does_not_apply(&mut assessment, "q");
    }
    numbered(questionnaire, assessment, number)
}

fn numbered(questionnaire: &Questionnaire, mut assessment: Assessment, number: usize) -> Person {
    let number = u8::try_from(number).unwrap();
    assessment.id = AssessmentId::from_random([number, 0, 0, 0, 0, 0, 0, 0]);
    Person {
        card: score(questionnaire, &assessment),
        assessment,
        groups: BTreeMap::new(),
    }
}

/// Somebody who knows the rules tries every room that would be printed like this one.
#[test]
fn who_knows_the_rules_and_tries_every_room_still_finds_no_hidden_cell() {
    let questionnaire = questionnaire(weighted(), vec![section("s", 1, vec![practice("q", 3, 3)])]);
    for (threshold, people) in [
        (3, 3),
        (3, 4),
        (3, 5),
        (3, 6),
        (3, 7),
        (4, 7),
        (4, 8),
        (5, 9),
    ] {
        let mut printed: BTreeMap<String, Vec<Vec<usize>>> = BTreeMap::new();
        for counts in every_count(people, ANSWERS.len()) {
            let answers = ANSWERS.iter().zip(&counts);
            let answers = answers.flat_map(|(answer, count)| std::iter::repeat_n(*answer, *count));
            let room = Room {
                people: answers
                    .enumerate()
                    .map(|(number, answer)| person(&questionnaire, answer, number))
                    .collect(),
                questionnaire: questionnaire.clone(),
                hands: BTreeMap::new(),
            };
            let release = format!("{:?}", room.release(threshold, false));
            printed.entry(release).or_default().push(counts);
        }
        for (release, rooms) in printed {
            for cell in 0..ANSWERS.len() {
                let values: BTreeSet<usize> = rooms.iter().map(|counts| counts[cell]).collect();
                let few = (1..usize::try_from(threshold).unwrap()).collect::<BTreeSet<_>>();
                let is_told = values.len() == 1 && !few.is_disjoint(&values);
                assert!(
                    !is_told,
                    "{threshold} of {people}: {:?} {release}",
                    rooms[0]
                );
            }
        }
    }
}

/// The same with means, over three questions whose weights could write every answer into one number.
#[test]
fn who_tries_every_room_with_the_means_as_well_finds_no_hidden_cell() {
    const THRESHOLD: usize = 3;
    let asked = [
        ("a", 5, 5, ["yes", "no"]),
        ("b", 2, 3, ["yes", "partly"]),
        ("c", 1, 1, ["yes", "no"]),
    ];
    let questions = asked.map(|(id, impact, likelihood, choices)| {
        let mut question = practice(id, impact, likelihood);
        question
            .options
            .retain(|option| choices.contains(&option.id.as_str()));
        question
    });
    let questionnaire = questionnaire(weighted(), vec![section("s", 1, questions.into())]);
    for people in 3..=std::env::var("PEOPLE").map_or(4, |p| p.parse().unwrap()) {
        // Both options, and not answered.
        let counts = every_count(people, 3);
        let mut printed: BTreeMap<String, Vec<Vec<usize>>> = BTreeMap::new();
        for number in 0..counts.len().pow(3) {
            let steps = [1, counts.len(), counts.len().pow(2)];
            let rows = steps.map(|step| &counts[number / step % counts.len()]);
            let given = [0, 1, 2].map(|place: usize| {
                let (id, .., choices) = asked[place];
                let all = [Some((id, choices[0])), Some((id, choices[1])), None];
                let each = all.into_iter().zip(rows[place]);
                each.flat_map(|(one, count)| std::iter::repeat_n(one, *count))
                    .collect::<Vec<_>>()
            });
            let person = |number: usize| {
                let own: Vec<_> = given.iter().filter_map(|given| given[number]).collect();
                numbered(&questionnaire, assessment(&questionnaire, &own), number)
            };
            let room = Room {
                people: (0..people).map(person).collect(),
                questionnaire: questionnaire.clone(),
                hands: BTreeMap::new(),
            };
            let release = room.release(THRESHOLD as u64, false);
            // The mean alone is what any room of three people or more is told.
            if release
                .questions
                .iter()
                .any(|question| !question.is_hidden())
            {
                let control = release.sections[0].control;
                let key = format!("{:?} {control:?} {:?}", release.mean, release.questions);
                printed
                    .entry(key)
                    .or_default()
                    .push(rows.map(Clone::clone).concat());
            }
        }
        eprintln!("{people} {}", printed.len());
        for (release, rooms) in printed {
            for cell in 0..rooms[0].len() {
                let values: BTreeSet<usize> = rooms.iter().map(|counts| counts[cell]).collect();
                let is_told =
                    values.len() == 1 && values.iter().all(|few| (1..THRESHOLD).contains(few));
                assert!(!is_told, "{people}: {:?} {release}", rooms[0]);
            }
        }
    }
}
