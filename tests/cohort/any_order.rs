//! Order, parts, threads and repeats change nothing.

use crate::room::{Room, dice};
use proptest::prelude::*;
use std::collections::BTreeMap;
use tenken::cohort::{Cohort, Member, Privacy, Release};

fn written(cohort: &Cohort) -> String {
    serde_json::to_string(cohort).unwrap()
}

fn shown(room: &Room, cohort: &Cohort) -> String {
    let privacy = Privacy {
        threshold: 4,
        has_consent: false,
    };
    format!("{:?}", Release::of(&room.questionnaire, cohort, &privacy))
}

/// Counts every part in a thread of its own, and puts them together in the order given.
fn in_parts(room: &Room, parts: &[Vec<Member<'_>>], order: &[usize]) -> Cohort {
    let counted: Vec<Cohort> = std::thread::scope(|scope| {
        let threads: Vec<_> = parts
            .iter()
            .enumerate()
            .map(|(place, part)| {
                let hands = if place == 0 {
                    room.hands.clone()
                } else {
                    BTreeMap::new()
                };
                scope.spawn(move || Cohort::of(part.iter().copied(), &hands))
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    let mut whole = Cohort::empty();
    for place in order {
        whole.merge(counted[*place].clone());
    }
    whole
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn any_order_any_parts_and_any_number_of_threads_give_the_same_bytes(
        seed: u64, threads in 1_usize..6, swap: u64,
    ) {
        let room = Room::random(seed, 30);
        let mut dice = dice(swap, 1000);
        let mut members: Vec<Member<'_>> = room.members().collect();
        for place in (1..members.len()).rev() {
            let sides = u8::try_from(place + 1).unwrap();
            members.swap(place, usize::from(dice.roll(sides)));
        }
        let mut parts = vec![Vec::new(); threads];
        for member in members {
            parts[usize::from(dice.roll(u8::try_from(threads).unwrap()))].push(member);
        }
        let mut order: Vec<usize> = (0..threads).collect();
        order.rotate_left(usize::from(dice.roll(u8::try_from(threads).unwrap())));
        let cohort = room.cohort();
        let other = in_parts(&room, &parts, &order);
        prop_assert_eq!(written(&cohort), written(&other));
        prop_assert_eq!(shown(&room, &cohort), shown(&room, &other));
    }

    #[test]
    fn putting_parts_together_is_commutative_and_associative(seed: u64) {
        let rooms = [seed, seed ^ 1, seed ^ 2].map(|seed| Room::random(seed, 6));
        let [one, two, three] = rooms.each_ref().map(Room::cohort);
        let both = |one: &Cohort, other: &Cohort| {
            let mut sum = one.clone();
            sum.merge(other.clone());
            sum
        };
        prop_assert_eq!(both(&one, &two), both(&two, &one));
        prop_assert_eq!(
            both(&both(&one, &two), &three),
            both(&one, &both(&two, &three))
        );
        prop_assert_eq!(both(&one, &Cohort::empty()), one);
    }

    #[test]
    fn an_assessment_counted_twice_counts_once_and_the_newer_version_of_it(seed: u64) {
        let room = Room::random(seed, 12);
        let once = room.cohort();
        let mut twice = room.cohort();
        for member in room.members() {
            twice.add(&member);
            let mut older = member.assessment.clone();
            older.answers.clear();
            if older.sequence > 0 {
                older.sequence -= 1;
                twice.add(&Member { assessment: &older, ..member });
            }
        }
        prop_assert_eq!(written(&once), written(&twice));
    }
}
