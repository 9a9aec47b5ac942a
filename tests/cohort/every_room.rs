//! Who knows the rules and tries every room that would be printed like this one finds no hidden cell.

use crate::builder::{assessment, does_not_apply, practice, questionnaire, section, weighted};
use crate::room::{Person, Room};
use std::collections::{BTreeMap, BTreeSet};
use tenken::assessment::{Assessment, AssessmentId};
use tenken::questionnaire::Questionnaire;
use tenken::scoring::{Points, score};

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

/// Three questions, each with two options or no answer, whose weights could write every answer into
/// one number: somebody tries every room whose printed counts and mean would be the same.
#[test]
fn who_tries_every_room_with_the_mean_as_well_finds_no_hidden_cell() {
    const THRESHOLD: usize = 3;
    /// Rooms that are printed: one in so many, and not the same place in every round.
    const STEP: usize = 83;
    let mut partly = 0;
    for people in [6, 7] {
        let counts = every_count(people, 3);
        let all = counts.len().pow(3);
        let room = |number: usize| {
            let steps = [1, counts.len(), counts.len().pow(2)];
            steps.map(|step| &counts[number / step % counts.len()])
        };
        for number in (0..all).step_by(STEP) {
            let rows = room(number);
            let release = three_questions(rows).release(THRESHOLD as u64, false);
            let shown = release.questions.iter().map(|question| {
                let cells = question.cells.iter().take(3);
                cells.map(|(_, cell)| cell.number()).collect::<Vec<_>>()
            });
            let shown: Vec<Option<u64>> = shown.flatten().collect();
            // The mean alone is what any room of three people or more is told.
            if shown.iter().all(Option::is_none) {
                continue;
            }
            let mean = release.mean.map(Points::rounded);
            assert!(mean.is_none_or(|mean| mean == rounded_mean(&rows.map(Clone::clone).concat())));
            let alike = (0..all).map(|other| room(other).map(Clone::clone).concat());
            let alike = alike.filter(|other| {
                let mut cells = shown.iter().zip(other);
                cells.all(|(shown, count)| shown.is_none_or(|shown| shown == *count as u64))
                    && mean.is_none_or(|mean| mean == rounded_mean(other))
            });
            let alike: Vec<Vec<usize>> = alike.collect();
            partly += usize::from(shown.contains(&None));
            for (cell, _) in shown
                .iter()
                .enumerate()
                .filter(|(_, shown)| shown.is_none())
            {
                let values: BTreeSet<usize> = alike.iter().map(|counts| counts[cell]).collect();
                let is_safe = values == BTreeSet::from([0]) || values.len() > 1;
                assert!(is_safe, "{rows:?} {cell} {shown:?} {mean:?}");
            }
        }
    }
    assert!(
        partly > 15,
        "{partly} rooms had something shown and something hidden"
    );
}

/// A question: its id, impact and likelihood, and its options with their credit in thousandths.
type Weighed = (&'static str, u8, u8, [(&'static str, usize); 2]);

const WEIGHTS: [Weighed; 3] = [
    ("a", 5, 5, [("yes", 1000), ("no", 0)]),
    ("b", 2, 3, [("yes", 1000), ("partly", 500)]),
    ("c", 1, 1, [("yes", 1000), ("no", 0)]),
];

/// The mean score of these counts in whole points, rounded half up.
fn rounded_mean(counts: &[usize]) -> i64 {
    let people: usize = counts.iter().take(3).sum();
    let questions = WEIGHTS.iter().zip(counts.chunks(3));
    let earned = questions.map(|((_, impact, likelihood, options), counts)| {
        let credits = options
            .iter()
            .zip(counts)
            .map(|((_, credit), count)| credit * count);
        usize::from(impact * likelihood) * credits.sum::<usize>()
    });
    let whole = 32 * 1000 * people;
    i64::try_from((200 * earned.sum::<usize>() + whole) / (2 * whole)).unwrap()
}

/// A room in which so many people chose the first and the second option and none of each question.
fn three_questions(rows: [&Vec<usize>; 3]) -> Room {
    let questions = WEIGHTS.map(|(id, impact, likelihood, options)| {
        let mut question = practice(id, impact, likelihood);
        let is_kept = |id: &str| options.iter().any(|(option, _)| *option == id);
        question.options.retain(|option| is_kept(&option.id));
        question
    });
    let questionnaire = questionnaire(weighted(), vec![section("s", 1, questions.into())]);
    let given = [0, 1, 2].map(|place: usize| {
        let (id, .., options) = WEIGHTS[place];
        let all = [Some((id, options[0].0)), Some((id, options[1].0)), None];
        let each = all.into_iter().zip(rows[place]);
        each.flat_map(|(one, count)| std::iter::repeat_n(one, *count))
            .collect::<Vec<_>>()
    });
    let person = |number: usize| {
        let own: Vec<_> = given.iter().filter_map(|given| given[number]).collect();
        numbered(&questionnaire, assessment(&questionnaire, &own), number)
    };
    Room {
        people: (0..rows[0].iter().sum()).map(person).collect(),
        questionnaire: questionnaire.clone(),
        hands: BTreeMap::new(),
    }
}
