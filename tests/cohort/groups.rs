//! Groups: people and mean only, and nothing about a few by way of subtracting.

use crate::builder::{assessment, practice, questionnaire, section, weighted};
use crate::room::{Person, Room};
use std::collections::BTreeMap;
use tenken::assessment::AssessmentId;
use tenken::cohort::{Cell, Release};
use tenken::scoring::{Points, score};

/// A room of people with these labels, who answer yes to as many of the four questions as told.
pub(crate) fn room(people: &[(&[(&str, &str)], usize)]) -> Room {
    let ids = ["a", "b", "c", "d"];
    let questions = ids.map(|id| practice(id, 3, 3)).into();
    let questionnaire = questionnaire(weighted(), vec![section("s", 1, questions)]);
    let people = people.iter().enumerate().map(|(number, (labels, yes))| {
        let answers = ids.iter().enumerate();
        let answers: Vec<(&str, &str)> = answers
            .map(|(place, id)| (*id, if place < *yes { "yes" } else { "no" }))
            .collect();
        let mut assessment = assessment(&questionnaire, &answers);
        let number = u8::try_from(number).unwrap();
        assessment.id = AssessmentId::from_random([number, number / 25, 0, 0, 0, 0, 0, 0]);
        let labels = labels.iter();
        Person {
            card: score(&questionnaire, &assessment),
            assessment,
            groups: labels
                .map(|(kind, label)| ((*kind).to_owned(), (*label).to_owned()))
                .collect(),
        }
    });
    Room {
        people: people.collect(),
        questionnaire: questionnaire.clone(),
        hands: BTreeMap::new(),
    }
}

fn told(release: &Release) -> Vec<(String, Option<&str>, Cell, Option<i64>)> {
    let groups = release.groups.iter();
    groups
        .map(|group| {
            let mean = group.mean.map(Points::rounded);
            (
                group.kind.clone(),
                group.label.as_deref(),
                group.people,
                mean,
            )
        })
        .collect()
}

fn labelled<'a>(
    labels: &'a [(&'a str, &'a str)],
    people: usize,
) -> Vec<(&'a [(&'a str, &'a str)], usize)> {
    (0..people).map(|number| (labels, 1 + number % 2)).collect()
}

#[test]
fn a_group_is_told_with_its_people_and_its_mean() {
    let people = [
        labelled(&[("size", "small")], 4),
        labelled(&[("size", "large")], 6),
    ]
    .concat();
    let release = room(&people).release(4, false);
    assert_eq!(
        told(&release),
        [
            ("size".to_owned(), Some("large"), Cell::Shown(6), Some(38)),
            ("size".to_owned(), Some("small"), Cell::Shown(4), Some(38)),
        ]
    );
}

#[test]
fn a_small_group_takes_another_one_with_it() {
    let people = [
        labelled(&[("size", "small")], 2),
        labelled(&[("size", "middle")], 5),
        labelled(&[], 7),
    ]
    .concat();
    let release = room(&people).release(4, false);
    assert_eq!(
        told(&release),
        [
            ("size".to_owned(), Some("middle"), Cell::Hidden, None),
            ("size".to_owned(), Some("small"), Cell::Hidden, None),
            ("size".to_owned(), None, Cell::Shown(7), Some(36)),
        ]
    );
}

#[test]
fn two_kinds_of_groups_that_differ_by_one_person_do_not_both_have_means() {
    // Large and food are the same people but for one.
    let people = [
        labelled(&[("size", "large"), ("trade", "food")], 6),
        labelled(&[("size", "large"), ("trade", "metal")], 1),
        labelled(&[("size", "small"), ("trade", "metal")], 6),
    ]
    .concat();
    let release = room(&people).release(4, false);
    let means = |kind: &str| {
        let groups = release.groups.iter().filter(|group| group.kind == kind);
        groups.map(|group| group.mean.is_some()).collect::<Vec<_>>()
    };
    assert_eq!(means("size"), [true, true]);
    assert_eq!(means("trade"), [false, false]);
}

#[test]
fn two_kinds_of_groups_that_cut_across_each_other_both_have_means() {
    let people = [
        labelled(&[("size", "large"), ("trade", "food")], 4),
        labelled(&[("size", "large"), ("trade", "metal")], 4),
        labelled(&[("size", "small"), ("trade", "food")], 4),
        labelled(&[("size", "small"), ("trade", "metal")], 4),
    ]
    .concat();
    let release = room(&people).release(4, false);
    assert!(release.groups.iter().all(|group| group.mean.is_some()));
}
