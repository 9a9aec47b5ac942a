//! The check total finds slips, and they are put right one by one.

use crate::filled::{Dice, Filled};
use crate::typing::{begin, small};
use jiff::Timestamp;
use proptest::prelude::*;
use tenken::cli::{At, Refusal, Reply, Typing};
use tenken::questionnaire::{Kind, Level, Library};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

fn differs(replies: &[Reply]) -> Option<(usize, usize)> {
    replies.iter().find_map(|reply| match reply {
        Reply::Differs { paper, typed, .. } => Some((*paper, *typed)),
        _ => None,
    })
}

/// Types a part with another box than the paper has at one of its questions; returns that
/// question, what it should have been, and what the total had to say.
fn slip(typing: &mut Typing<'_>, seed: u64) -> Option<(usize, String, Vec<Reply>)> {
    let form = typing.form().clone();
    let filled = Filled::random(&form, seed);
    let mut dice = Dice::new(seed);
    let part = &form.parts[0];
    let single: Vec<usize> = part
        .questions
        .iter()
        .filter(|asked| asked.question.kind == Kind::Single)
        .filter(|asked| !filled.lines[asked.number - 1][0].is_empty())
        .map(|asked| asked.number)
        .collect();
    let wrong = *single.get(dice.roll(single.len().max(1)))?;
    for asked in &part.questions {
        for line in &filled.lines[asked.number - 1] {
            typing.line(line, NOW);
        }
    }
    while typing.at() != At::Question(wrong) {
        typing.line("<", NOW);
    }
    let right = typing.asked().held;
    let options = form.question(wrong).unwrap().question.options.len();
    let other = 1 + (right.parse::<usize>().unwrap() + dice.roll(options - 1)) % options;
    assert_ne!(other.to_string(), right);
    typing.line(&format!("{other} slip"), NOW);
    while typing.at() != At::Total(0) {
        typing.line("", NOW);
    }
    let replies = typing.line(&filled.totals[0]?.to_string(), NOW);
    Some((wrong, right, replies))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_wrong_digit_is_found_and_put_right(seed in any::<u64>()) {
        let questionnaires = [small(), Library::open("sme-ai-risk").unwrap()];
        for questionnaire in &questionnaires {
            let mut typing = begin(questionnaire, Level::Full);
            let Some((wrong, right, replies)) = slip(&mut typing, seed) else {
                continue;
            };
            prop_assert!(differs(&replies).is_some_and(|(paper, typed)| paper != typed));
            prop_assert_eq!(typing.at(), At::Mending(0));
            let replies = typing.line(&format!("{wrong} {right}"), NOW);
            prop_assert_eq!(&replies[..1], &[Reply::Agrees]);
            prop_assert!(!matches!(typing.at(), At::Mending(_) | At::Total(0)));
            prop_assert!(typing.summary().differing.is_empty());
        }
    }
}

/// The first part of the questionnaire for small companies: 2, 135, then nothing; 11 in all.
fn at_the_total(questionnaire: &tenken::questionnaire::Questionnaire) -> Typing<'_> {
    let mut typing = begin(questionnaire, Level::Triage);
    typing.line("2", NOW);
    typing.line("135", NOW);
    while typing.at() != At::Total(0) {
        typing.line("", NOW);
    }
    typing
}

#[test]
fn the_right_total_goes_on_and_another_shows_both() {
    let questionnaire = Library::open("sme-ai-risk").unwrap();
    let mut typing = at_the_total(&questionnaire);
    assert_eq!(typing.line("１１", NOW), [Reply::Agrees, Reply::Part(1)]);
    let mut typing = at_the_total(&questionnaire);
    assert_eq!(differs(&typing.line("12", NOW)), Some((12, 11)));
}

#[test]
fn a_wrong_total_on_the_paper_is_put_right_or_left() {
    let questionnaire = Library::open("sme-ai-risk").unwrap();
    let mut typing = at_the_total(&questionnaire);
    typing.line("12", NOW);
    assert_eq!(typing.line("11", NOW)[0], Reply::Agrees);
    let mut typing = at_the_total(&questionnaire);
    typing.line("12", NOW);
    assert_eq!(typing.line("", NOW), [Reply::Part(1)]);
    assert_eq!(typing.summary().differing, [(0, 12, 11)]);
}

#[test]
fn a_total_that_is_not_typed_is_said_at_the_end() {
    let questionnaire = Library::open("sme-ai-risk").unwrap();
    let mut typing = at_the_total(&questionnaire);
    typing.line("", NOW);
    assert!(typing.summary().unchecked.contains(&0));
}

#[test]
fn only_questions_of_the_part_are_put_right() {
    let questionnaire = Library::open("sme-ai-risk").unwrap();
    let mut typing = at_the_total(&questionnaire);
    typing.line("12", NOW);
    let (first, last) = typing.form().parts[0].range();
    let refused = Reply::Refused(Refusal::NotInPart { first, last });
    let beyond = format!("{} 1", last + 1);
    for line in [beyond.as_str(), "0 1", "x", "x 1", "99999999999999999999 1"] {
        assert_eq!(
            typing.line(line, NOW),
            std::slice::from_ref(&refused),
            "{line}"
        );
        assert_eq!(typing.at(), At::Mending(0));
    }
    assert!(matches!(typing.line("1 9", NOW)[..], [Reply::Refused(_)]));
    assert_eq!(typing.line("2 136", NOW)[0], Reply::Agrees);
}

#[test]
fn a_correction_that_needs_a_reason_asks_for_it_and_comes_back() {
    let questionnaire = Library::open("sme-ai-risk").unwrap();
    let mut typing = begin(&questionnaire, Level::Triage);
    while typing.at() != At::Question(typing.form().parts[1].range().0) {
        typing.line("", NOW);
    }
    while typing.at() != At::Total(1) {
        typing.line("1", NOW);
    }
    let (first, last) = typing.form().parts[1].range();
    let typed = last - first + 1;
    typing.line(&(typed + 4).to_string(), NOW);
    typing.line(&format!("{first} 5"), NOW);
    assert_eq!(typing.at(), At::Reason(first));
    typing.line("<", NOW);
    assert_eq!(typing.at(), At::Mending(1));
    typing.line(&format!("{first} 5"), NOW);
    assert_eq!(typing.line("一人の会社です", NOW)[0], Reply::Agrees);
    assert!(typing.summary().without_reason.is_empty());
}
