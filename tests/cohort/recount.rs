//! The counts are those of a naive recount, written another way.

use crate::room::{Person, Room};
use proptest::prelude::*;
use std::collections::BTreeMap;
use tenken::assessment::{Answer, Standing, State};
use tenken::cohort::{Cell, Slot};
use tenken::questionnaire::{Kind, Question, Role};

/// Those who count: of people with the same names on different days only the last.
pub(crate) fn latest(room: &Room) -> Vec<&Person> {
    let names = |person: &Person| {
        let assessment = &person.assessment;
        [
            &assessment.organisation,
            &assessment.site,
            &assessment.respondent,
        ]
        .map(|name| name.trim().to_owned())
    };
    let hours = |person: &Person| person.assessment.started.as_second() / 3600;
    let same = |one: &Person, other: &Person| names(one) == names(other);
    let counts = |person: &&Person| {
        let others: Vec<&Person> = room
            .people
            .iter()
            .filter(|each| same(each, person))
            .collect();
        let is_close = |one: &Person, other: &Person| {
            one.assessment.id != other.assessment.id && (hours(one) - hours(other)).abs() < 12
        };
        let is_mixed = others
            .iter()
            .any(|one| others.iter().any(|other| is_close(one, other)));
        let is_last = others.iter().all(|other| hours(other) <= hours(person));
        names(person)[0].is_empty() || is_mixed || is_last
    };
    room.people.iter().filter(counts).collect()
}

fn state(room: &Room, person: &Person, question: &Question) -> Option<State> {
    let line = person
        .card
        .ledger
        .iter()
        .find(|line| line.question == question.id);
    let standing = Standing::of(&room.questionnaire, &person.assessment);
    line.map(|line| line.state)
        .or_else(|| standing.state(&question.id))
}

/// Where one person is counted, in the words of a release.
fn place(question: &Question, state: Option<State>, answer: Option<&Answer>) -> Slot {
    let with_role = |role| {
        let options = question.options.iter().find(|option| option.role == role);
        Slot::Option(options.unwrap().id.clone())
    };
    match state {
        None => Slot::NotAsked,
        Some(State::Unanswered) => Slot::Open,
        Some(State::Unknown) => with_role(Role::Unknown),
        Some(State::NotApplicable) => with_role(Role::NotApplicable),
        Some(State::Answered) if question.kind == Kind::Single => {
            let chosen = answer.unwrap().options().iter().find(|id| {
                question
                    .option(id)
                    .is_some_and(|option| option.role == Role::Answer)
            });
            Slot::Option(chosen.unwrap().clone())
        }
        Some(State::Answered) => Slot::Answered,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn every_count_is_that_of_a_naive_recount(seed: u64) {
        let mut room = Room::random(seed, 30);
        room.hands.clear();
        let release = room.release(10, true);
        let people = latest(&room);
        prop_assert_eq!(release.people, people.len() as u64);
        prop_assert_eq!(release.earlier, (room.people.len() - people.len()) as u64);
        for question in room.questionnaire.questions() {
            let mut counts: Vec<(Slot, u64)> = Vec::new();
            let mut ticked: BTreeMap<&str, u64> = BTreeMap::new();
            for person in &people {
                let answer = person.assessment.answer(&question.id);
                let slot = place(question, state(&room, person, question), answer);
                for option in question.options.iter().filter(|option| option.role == Role::Answer) {
                    let is_ticked = slot == Slot::Answered && answer.unwrap().has(&option.id);
                    *ticked.entry(&option.id).or_default() += u64::from(is_ticked);
                }
                match counts.iter_mut().find(|(each, _)| *each == slot) {
                    Some((_, count)) => *count += 1,
                    None => counts.push((slot, 1)),
                }
            }
            let told = release.question(&question.id).unwrap();
            for (slot, cell) in &told.cells {
                let count = counts.iter().find(|(each, _)| each == slot);
                let count = count.map_or(0, |(_, count)| *count);
                prop_assert_eq!(*cell, Cell::Shown(count), "{} {:?}", question.id, slot);
            }
            for (option, cell) in &told.ticks {
                let count = ticked.get(option.as_str()).copied().unwrap_or(0);
                prop_assert_eq!(*cell, Cell::Shown(count));
            }
            let acting = people.iter().filter(|person| {
                person.card.ledger.iter().any(|line| line.question == question.id && line.gate_acts)
            });
            let gate = release.gates.iter().find(|gate| gate.question == question.id);
            prop_assert_eq!(gate.map_or(0, |gate| gate.people), acting.count() as u64);
        }
        for share in &release.grades {
            let same = people.iter().filter(|person| person.card.score.grade == share.id);
            prop_assert_eq!(share.people, Cell::Shown(same.count() as u64));
        }
    }

    #[test]
    fn means_and_quartiles_are_those_of_a_naive_recount(seed: u64) {
        let room = Room::random(seed, 30);
        let release = room.release(10, true);
        let mut scores: Vec<f64> = latest(&room)
            .iter()
            .map(|person| person.card.score.low.value())
            .collect();
        scores.sort_by(f64::total_cmp);
        if scores.is_empty() {
            prop_assert!(release.mean.is_none() && release.quartiles.is_none());
            return Ok(());
        }
        let number = f64::from(u8::try_from(scores.len()).unwrap());
        let mean = scores.iter().sum::<f64>() / number;
        let is_near = |told: f64, exact: f64| (told - exact).abs() <= 0.5 + 1e-9;
        prop_assert!(is_near(release.mean.unwrap().value(), mean));
        let quartiles = release.quartiles.unwrap();
        for (told, share) in quartiles.iter().zip([0.25, 0.5, 0.75]) {
            // The smallest score that at least this share of the people do not exceed.
            let exact = scores.iter().copied().find(|score| {
                let below = scores.iter().filter(|each| *each <= score).count();
                f64::from(u8::try_from(below).unwrap()) >= share * number
            });
            prop_assert!(is_near(told.value(), exact.unwrap()));
        }
        for (place, section) in release.sections.iter().enumerate() {
            let controls: Vec<f64> = latest(&room)
                .iter()
                .map(|person| &person.card.sections[place])
                .filter(|section| section.in_play > 0)
                .map(|section| section.low.value())
                .collect();
            let number = f64::from(u8::try_from(controls.len()).unwrap());
            match section.control {
                Some(told) => prop_assert!(is_near(told.value(), controls.iter().sum::<f64>() / number)),
                None => prop_assert!(controls.is_empty()),
            }
        }
    }
}
