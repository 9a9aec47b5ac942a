//! Assessments to send, and what of them is to arrive.

use crate::dice::Dice;
use crate::strategy::{random_answer, random_assessment};
use jiff::Timestamp;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use std::sync::LazyLock;
use tenken::assessment::transfer::{Carries, Code, Part, Payload, Received, TypedLine};
use tenken::assessment::{Answer, Assessment, AssessmentId, Entry};
use tenken::questionnaire::{Kind, Level, Library, Question, Questionnaire, Role};

/// Every questionnaire that is shipped, the small business's own first.
pub(crate) static QUESTIONNAIRES: LazyLock<Vec<Questionnaire>> = LazyLock::new(|| {
    let mut ids = Library::ids();
    ids.sort_by_key(|id| (*id != "sme-ai-risk", *id));
    ids.iter().map(|id| Library::open(id).unwrap()).collect()
});

/// The room for letters at 80×24: a version 5 QR code at its lowest error correction.
pub(crate) const ROOM: usize = 154;

const NAMES: [&str; 5] = ["", "山田製作所", "Aoki & Sons", "𠮷田㈱", "本社 2F"];
const REASONS: [&str; 5] = ["", "-", "使っていない", "two\nlines", " none of ours "];

pub(crate) fn rolls() -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 0..400)
}

pub(crate) fn carries(dice: &mut Dice) -> Carries {
    Carries {
        reasons: dice.chance(4),
        names: dice.chance(4),
    }
}

/// A random assessment in which every answer is one that its question takes.
pub(crate) fn assessment(dice: &mut Dice, questionnaire: &Questionnaire) -> Assessment {
    let mut assessment = random_assessment(dice, questionnaire);
    let bytes = [(); 8].map(|()| dice.roll(255));
    assessment.id = AssessmentId::from_random(bytes);
    if dice.chance(1) {
        assessment.id = AssessmentId::parse("line-3-of-plant-2").unwrap();
    }
    assessment.level = *dice.pick(&Level::ALL);
    assessment.sequence = u64::from(dice.roll(255)) * u64::from(dice.roll(255));
    let second = 1_764_000_000 + i64::from(dice.roll(255)) * 86_461;
    assessment.started = Timestamp::new(second, 0).unwrap();
    let took = i64::from(dice.roll(255)) * 17 - 20;
    assessment.updated = Timestamp::new(second + took, 0).unwrap();
    (*dice.pick(&NAMES)).clone_into(&mut assessment.organisation);
    (*dice.pick(&NAMES)).clone_into(&mut assessment.site);
    (*dice.pick(&NAMES)).clone_into(&mut assessment.respondent);
    for question in questionnaire.questions() {
        let entry = assessment.entry_mut(questionnaire, &question.id);
        if entry
            .answer
            .as_ref()
            .is_some_and(|answer| !fits(question, answer))
        {
            entry.answer = random_answer(dice, question).filter(|answer| fits(question, answer));
        }
        (*dice.pick(&REASONS)).clone_into(&mut entry.reason);
        "a note that stays".clone_into(&mut entry.note);
        entry.at = Some(Timestamp::UNIX_EPOCH);
        entry.confirm = dice.chance(1);
    }
    assessment
}

/// What arrives of an assessment: written down here from the rules, not from the code under test.
pub(crate) fn arrives(
    questionnaire: &Questionnaire,
    sent: &Assessment,
    carries: Carries,
) -> Assessment {
    let mut arrived = Assessment::new(sent.id.clone(), questionnaire, sent.level, sent.started);
    arrived.sequence = sent.sequence;
    arrived.updated = sent.updated;
    if carries.names {
        arrived.organisation.clone_from(&sent.organisation);
        arrived.site.clone_from(&sent.site);
        arrived.respondent.clone_from(&sent.respondent);
    }
    let words = |words: &str| match words {
        _ if carries.reasons => words.to_owned(),
        _ if words.trim().is_empty() => String::new(),
        _ => "-".to_owned(),
    };
    for question in questionnaire.questions() {
        let Some(entry) = sent.entry(&question.id) else {
            continue;
        };
        let Some(answer) = entry.answer.clone() else {
            continue;
        };
        let mut options = question.options.iter();
        let needs_reason =
            options.any(|option| option.role == Role::NotApplicable && answer.has(&option.id));
        let arriving = Entry {
            reason: if needs_reason {
                words(&entry.reason)
            } else {
                String::new()
            },
            answer: Some(match answer {
                Answer::Text(text) => Answer::Text(words(&text)),
                other => other,
            }),
            confirm: entry.confirm,
            ..Entry::default()
        };
        *arrived.entry_mut(questionnaire, &question.id) = arriving;
    }
    arrived
}

fn fits(question: &Question, answer: &Answer) -> bool {
    let known = |ids: &[String]| ids.iter().all(|id| question.option(id).is_some());
    match (question.kind, answer) {
        (Kind::Single, Answer::Chosen(ids)) => ids.len() == 1 && known(ids),
        (Kind::Multiple, Answer::Chosen(ids)) => {
            let in_order: Vec<&String> = question
                .options
                .iter()
                .map(|option| &option.id)
                .filter(|id| ids.contains(id))
                .collect();
            known(ids) && in_order == ids.iter().collect::<Vec<_>>()
        }
        (Kind::Number { min, max }, Answer::Number(number)) => (min..=max).contains(number),
        (Kind::Text { max }, Answer::Text(text)) => text.chars().count() <= max,
        _ => false,
    }
}

pub(crate) fn codes(payload: &Payload, room: usize) -> Vec<String> {
    let codes = Code::part(payload, room).unwrap();
    codes.iter().map(Code::letters).collect()
}

pub(crate) fn lines(payload: &Payload) -> Vec<String> {
    let lines = TypedLine::part(payload).unwrap();
    lines.iter().map(TypedLine::grouped).collect()
}

/// Takes codes in, one after the other, and returns the payload of the one set they make.
pub(crate) fn received(codes: &[String]) -> Payload {
    let mut received = Received::default();
    for code in codes {
        received.take(&Part::read(code).unwrap()).unwrap();
    }
    let name = received.names().next().unwrap().to_owned();
    received.set(&name).unwrap().payload().unwrap().unwrap()
}
