//! The rules by examples.

use crate::groups::room;
use crate::room::Room;
use jiff::SignedDuration;
use std::collections::{BTreeMap, BTreeSet};
use tenken::assessment::AssessmentId;
use tenken::cohort::{Cell, Hands, Quarter, Slot, differs_by_few};
use tenken::scoring::{Points, score};

/// A room in which these numbers of people answer yes to none, one, two, three and all of four questions.
fn of_yes(people: [usize; 5]) -> Room {
    let each = people.iter().enumerate();
    let all: Vec<(&[(&str, &str)], usize)> = each
        .flat_map(|(yes, people)| std::iter::repeat_n((&[][..], yes), *people))
        .collect();
    room(&all)
}

fn shown(room: &Room, threshold: u64, question: &str) -> Vec<Option<u64>> {
    let release = room.release(threshold, false);
    let cells = &release.question(question).unwrap().cells;
    cells.iter().map(|(_, cell)| cell.number()).collect()
}

#[test]
fn a_row_of_large_counts_is_shown_with_its_zeros() {
    let room = of_yes([12, 0, 0, 0, 13]);
    let zeros = [Some(0); 4];
    let row = shown(&room, 10, "a");
    assert_eq!(row[..3], [Some(13), Some(0), Some(12)]);
    assert_eq!(row[3..], zeros);
}

#[test]
fn a_small_count_hides_zeros_and_the_smallest_of_the_others() {
    let mut room = of_yes([12, 0, 0, 0, 14]);
    // Two of those with yes say that they do not know.
    for person in room.people.iter_mut().rev().take(2) {
        let entry = person.assessment.answers.get_mut("a").unwrap();
        entry.answer = Some(tenken::assessment::Answer::option("unknown"));
        person.card = score(&room.questionnaire, &person.assessment);
    }
    // yes 12, no 12, unknown 2: both twelves go, so everything does.
    assert!(room.release(10, false).question("a").unwrap().is_hidden());
    let mut room = of_yes([12, 0, 0, 0, 18]);
    for person in room.people.iter_mut().rev().take(2) {
        let entry = person.assessment.answers.get_mut("a").unwrap();
        entry.answer = Some(tenken::assessment::Answer::option("unknown"));
        person.card = score(&room.questionnaire, &person.assessment);
    }
    let row = shown(&room, 10, "a");
    assert_eq!(row[0], Some(16));
    assert_eq!(row[1..], [None, None, None, None, None, Some(0)]);
}

#[test]
fn the_mean_alone_is_shown_of_three_people_and_nothing_of_two() {
    let mean = |people, consent| {
        of_yes(people)
            .release(10, consent)
            .mean
            .map(Points::rounded)
    };
    assert_eq!(mean([0, 1, 1, 1, 0], false), Some(50));
    assert_eq!(mean([0, 1, 0, 1, 0], false), None);
    assert_eq!(mean([0, 1, 0, 1, 0], true), Some(50));
    // Everybody at 100 is everybody's answer to everything.
    assert_eq!(mean([0, 0, 0, 0, 12], false), None);
    assert_eq!(mean([0; 5], true), None);
}

#[test]
fn a_score_stands_in_a_quarter_of_the_room() {
    let release = of_yes([3, 3, 3, 3, 0]).release(10, false);
    let quarter = |points| release.position(Points::whole(points));
    assert_eq!(quarter(0), Some(Quarter::Bottom));
    assert_eq!(quarter(25), Some(Quarter::Third));
    assert_eq!(quarter(50), Some(Quarter::Second));
    assert_eq!(quarter(75), Some(Quarter::Top));
    assert_eq!(
        of_yes([3, 3, 3, 0, 0])
            .release(10, false)
            .position(Points::ZERO),
        None
    );
}

#[test]
fn hands_are_added_to_the_question_and_never_to_scores() {
    let mut room = of_yes([10, 0, 0, 0, 11]);
    let before = room.release(10, false);
    let options = [("yes", 10), ("no", 12)].map(|(id, raised)| (id.to_owned(), raised));
    let hands = Hands {
        people: 34,
        options: BTreeMap::from(options),
    };
    room.hands.insert("a".to_owned(), hands);
    let after = room.release(10, false);
    assert_eq!(
        (after.mean, after.people, after.hands),
        (before.mean, 21, 34)
    );
    let question = after.question("a").unwrap();
    assert_eq!((question.people, question.hands), (55, 34));
    let cell = |slot: Slot| question.cell(&slot);
    assert_eq!(cell(Slot::Option("yes".to_owned())), Some(Cell::Shown(21)));
    assert_eq!(cell(Slot::Option("no".to_owned())), Some(Cell::Shown(22)));
    assert_eq!(cell(Slot::Open), Some(Cell::Shown(12)));
}

#[test]
fn hands_of_many_hide_no_more_than_they_show_of_few_who_answered_themselves() {
    let mut room = of_yes([2, 0, 0, 0, 10]);
    let options = [("yes", 20), ("no", 20)].map(|(id, raised)| (id.to_owned(), raised));
    let hands = Hands {
        people: 40,
        options: BTreeMap::from(options),
    };
    room.hands.insert("a".to_owned(), hands);
    // 30 and 22 could be printed, but who saw the hands takes 20 off each.
    assert!(room.release(10, false).question("a").unwrap().is_hidden());
    // Under the threshold the others' answers do not enter at all.
    room.people.truncate(9);
    let row = shown(&room, 10, "a");
    assert_eq!(row[..3], [Some(20), Some(0), Some(20)]);
}

/// Twelve companies, each a day later once more, all of them better by one answer.
#[test]
fn of_a_company_that_took_part_before_the_later_assessment_counts_and_the_change_is_told() {
    let mut room = of_yes([6, 6, 6, 6, 0]);
    for (place, person) in room.people.iter_mut().enumerate() {
        person.assessment.organisation = format!("company {}", place % 12);
        if place >= 12 {
            person.assessment.started += SignedDuration::from_hours(24);
        }
    }
    let release = room.release(10, false);
    assert_eq!((release.people, release.earlier), (12, 12));
    assert_eq!(release.mean.map(Points::rounded), Some(63));
    let change = release.change.unwrap();
    assert_eq!((change.people, change.mean), (12, Some(Points::whole(50))));
    // All of them better is everybody's answer.
    assert_eq!((change.better, change.worse), (Cell::Hidden, Cell::Hidden));
}

#[test]
fn people_of_one_company_without_names_of_their_own_are_not_taken_for_one() {
    let mut room = of_yes([6, 6, 6, 6, 0]);
    for person in &mut room.people {
        person.assessment.organisation = "company".to_owned();
    }
    let release = room.release(10, false);
    assert_eq!((release.people, release.earlier), (24, 0));
    assert!(release.change.is_none());
}

#[test]
fn a_room_that_is_divided_disagrees_more_than_one_that_is_not() {
    let release = of_yes([14, 12, 0, 0, 0]).release(10, false);
    let divided = release.question("a").unwrap().disagreement.unwrap();
    assert!(!divided.is_estimate && divided.thousandths > 400);
    assert!(release.question("d").unwrap().disagreement.is_none());
    let half = of_yes([40, 12, 0, 0, 0]).release(10, false);
    assert!(half.question("a").unwrap().disagreement.unwrap() < divided);
}

#[test]
fn two_reports_that_differ_by_few_are_told_from_those_that_differ_by_none_or_by_many() {
    let people = |numbers: std::ops::Range<u8>| -> BTreeSet<AssessmentId> {
        numbers
            .map(|number| AssessmentId::from_random([number; 8]))
            .collect()
    };
    assert_eq!(differs_by_few(&people(0..20), &people(0..20), 10), None);
    assert_eq!(differs_by_few(&people(0..20), &people(0..19), 10), Some(1));
    assert_eq!(differs_by_few(&people(0..20), &people(4..24), 10), Some(8));
    assert_eq!(differs_by_few(&people(0..20), &people(0..10), 10), None);
}
