//! Random questionnaires of all three methods, and random assessments of them.

use crate::builder::{
    bands, bare, credit_option, gated, mitigated, point_option, points, questionnaire, role_option,
    section, weighted,
};
use crate::dice::Dice;
use jiff::Timestamp;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use tenken::assessment::{Answer, Assessment, AssessmentId, Entry};
use tenken::questionnaire::{
    AnswerOption, Condition, Credit, Kind, Level, Method, PointBand, Question, Questionnaire, Role,
    Section, SectionRole, Step,
};

const FLAGS: [&str; 3] = ["f0", "f1", "f2"];

/// What may vary between questionnaires.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    /// Whether questions may depend on flags and on earlier answers.
    pub(crate) has_conditions: bool,
    /// The fewest questions of a section.
    pub(crate) fewest: u8,
    /// How many numbers of questions there are from that on.
    pub(crate) more: u8,
}

impl Shape {
    pub(crate) const ANY: Self = Self {
        has_conditions: true,
        fewest: 1,
        more: 6,
    };
    /// Without conditions, so that an answer changes only its own question.
    pub(crate) const STEADY: Self = Self {
        has_conditions: false,
        fewest: 1,
        more: 6,
    };
    pub(crate) const SMALL: Self = Self {
        has_conditions: false,
        fewest: 2,
        more: 2,
    };
}

pub(crate) fn cases(shape: Shape) -> impl Strategy<Value = (Questionnaire, Assessment)> {
    (vec(any::<u8>(), 0..700), vec(any::<u8>(), 0..160)).prop_map(move |(asked, answered)| {
        let questionnaire = random_questionnaire(&mut Dice::new(asked), shape);
        let assessment = random_assessment(&mut Dice::new(answered), &questionnaire);
        (questionnaire, assessment)
    })
}

fn random_questionnaire(dice: &mut Dice, shape: Shape) -> Questionnaire {
    let method = random_method(dice);
    let places = 1 + dice.roll(3);
    let scope = (0..dice.roll(3))
        .map(|place| scope_question(dice, place, places))
        .collect();
    let mut earlier: Vec<(String, String)> = Vec::new();
    let sections = (0..places)
        .map(|place| random_section(dice, &method, place, shape, &mut earlier))
        .collect();
    Questionnaire {
        scope,
        ..questionnaire(method, sections)
    }
}

fn random_method(dice: &mut Dice) -> Method {
    let share = |dice: &mut Dice| Credit::from_thousandths(u16::from(dice.roll(5)) * 250);
    match dice.roll(3) {
        0 => {
            let Method::Weighted { residual, .. } = weighted() else {
                unreachable!("the builder makes what it is named after")
            };
            let best = u32::from(51 + dice.roll(50));
            Method::Weighted {
                grades: bands(&[("A", best), ("B", 50), ("C", 20), ("D", 0)]),
                coverage_floor: share(dice),
                residual,
            }
        }
        1 => {
            let Method::Points { mut bands, .. } = points() else {
                unreachable!("the builder makes what it is named after")
            };
            for (band, from) in bands.iter_mut().zip([14, 8, 3, -25]) {
                let PointBand { from: lowest, .. } = band;
                *lowest = from - i64::from(dice.roll(3));
            }
            Method::Points {
                bands,
                coverage_floor: share(dice),
            }
        }
        _ => {
            let Method::Mitigated { levels, .. } = mitigated() else {
                unreachable!("the builder makes what it is named after")
            };
            Method::Mitigated {
                levels,
                coverage_floor: share(dice),
                threshold: share(dice),
                reduction: share(dice),
            }
        }
    }
}

fn scope_question(dice: &mut Dice, place: u8, sections: u8) -> Question {
    let options = ["a", "b", "c"]
        .map(|id| {
            let exposed = format!("s{}", dice.roll(sections));
            let mut option = role_option(id, Role::Answer);
            option.exposure.insert(exposed, u32::from(dice.roll(90)));
            option.turns_on = flags(dice, 4);
            option
        })
        .into();
    Question {
        kind: *dice.pick(&[Kind::Single, Kind::Multiple]),
        options,
        ..bare(&format!("scope{place}"))
    }
}

fn random_section(
    dice: &mut Dice,
    method: &Method,
    place: u8,
    shape: Shape,
    earlier: &mut Vec<(String, String)>,
) -> Section {
    let id = format!("s{place}");
    let questions = (0..shape.fewest + dice.roll(shape.more))
        .map(|number| {
            let question = random_question(dice, method, &format!("{id}q{number}"), shape, earlier);
            if let Some(option) = question.options.first() {
                earlier.push((question.id.clone(), option.id.clone()));
            }
            question
        })
        .collect();
    Section {
        role: *dice.pick(&[SectionRole::Risk, SectionRole::Mitigation]),
        ..section(&id, 1 + u32::from(dice.roll(9)), questions)
    }
}

fn random_question(
    dice: &mut Dice,
    method: &Method,
    id: &str,
    shape: Shape,
    earlier: &[(String, String)],
) -> Question {
    let has_weight = !dice.chance(1);
    let kind = *dice.pick(&[
        Kind::Single,
        Kind::Single,
        Kind::Single,
        Kind::Multiple,
        Kind::Number { min: -5, max: 20 },
        Kind::Text { max: 10 },
    ]);
    let mut question = Question {
        kind,
        level: *dice.pick(&[Level::Triage, Level::Triage, Level::Full]),
        impact: has_weight.then(|| 1 + dice.roll(5)),
        likelihood: has_weight.then(|| 1 + dice.roll(5)),
        options: options(dice, method, kind),
        steps: steps(dice, method, kind),
        ..bare(id)
    };
    if shape.has_conditions {
        question.when = condition(dice, earlier);
        if let Some(option) = question.options.first_mut() {
            option.turns_on = flags(dice, 1);
        }
    }
    if dice.chance(3) {
        let grades = method.grade_ids();
        let cap: &str = dice.pick::<&str>(&grades);
        return gated(question, cap);
    }
    question
}

fn options(dice: &mut Dice, method: &Method, kind: Kind) -> Vec<AnswerOption> {
    if !kind.has_options() {
        return Vec::new();
    }
    let is_weighted = matches!(method, Method::Weighted { .. });
    let mut options: Vec<AnswerOption> = ["a", "b", "c"]
        .iter()
        .map(|id| {
            if is_weighted {
                credit_option(id, *dice.pick(&[1000, 500, 0, 333, 750]))
            } else {
                point_option(id, i32::from(dice.roll(9)) - 3)
            }
        })
        .collect();
    options.push(if is_weighted {
        role_option("unknown", Role::Unknown)
    } else {
        point_option("unknown", i32::from(dice.roll(3)) - 1)
    });
    options.push(role_option("not-applicable", Role::NotApplicable));
    options
}

fn steps(dice: &mut Dice, method: &Method, kind: Kind) -> Vec<Step> {
    if !matches!(kind, Kind::Number { .. }) {
        return Vec::new();
    }
    let is_weighted = matches!(method, Method::Weighted { .. });
    [0, 10]
        .map(|from| Step {
            from,
            credit: is_weighted.then(|| Credit::from_thousandths(u16::from(dice.roll(5)) * 250)),
            points: (!is_weighted).then(|| i32::from(dice.roll(7)) - 2),
        })
        .into()
}

fn condition(dice: &mut Dice, earlier: &[(String, String)]) -> Option<Condition> {
    let flag = Condition::Flag((*dice.pick(&FLAGS)).to_owned());
    match dice.roll(8) {
        5 => Some(flag),
        6 => Some(Condition::Not(Box::new(flag))),
        7 if !earlier.is_empty() => {
            let (question, option) = dice.pick(earlier).clone();
            Some(Condition::Chosen(question, vec![option]))
        }
        _ => None,
    }
}

fn flags(dice: &mut Dice, in_eight: u8) -> Vec<String> {
    FLAGS
        .iter()
        .filter(|_| dice.chance(in_eight))
        .map(|flag| (*flag).to_owned())
        .collect()
}

fn random_assessment(dice: &mut Dice, questionnaire: &Questionnaire) -> Assessment {
    let id = AssessmentId::from_random([0; 8]);
    let level = *dice.pick(&[Level::Full, Level::Triage]);
    let mut assessment = Assessment::new(id, questionnaire, level, Timestamp::UNIX_EPOCH);
    for question in questionnaire.questions() {
        let answer = match dice.roll(16) {
            0 | 1 => None,
            2 => Some(garbage(dice)),
            _ => random_answer(dice, question),
        };
        *assessment.entry_mut(questionnaire, &question.id) = Entry {
            answer,
            reason: (*dice.pick(&["not ours", " ", ""])).to_owned(),
            ..Entry::default()
        };
    }
    assessment
}

pub(crate) fn random_answer(dice: &mut Dice, question: &Question) -> Option<Answer> {
    Some(match question.kind {
        Kind::Single if question.options.is_empty() => return None,
        Kind::Single => Answer::option(&dice.pick(&question.options).id),
        Kind::Multiple => Answer::Chosen(
            question
                .options
                .iter()
                .filter(|option| dice.chance(if option.role == Role::Answer { 5 } else { 1 }))
                .map(|option| option.id.clone())
                .collect(),
        ),
        Kind::Number { min, .. } => Answer::Number(min + i64::from(dice.roll(26))),
        Kind::Text { .. } => Answer::Text("text".to_owned()),
    })
}

/// Answers that only a damaged file or another version of the questionnaire gives.
fn garbage(dice: &mut Dice) -> Answer {
    dice.pick(&[
        Answer::option("gone"),
        Answer::Chosen(vec!["gone".to_owned(), "a".to_owned(), "a".to_owned()]),
        Answer::Chosen(vec!["b".to_owned(), "a".to_owned()]),
        Answer::Chosen(Vec::new()),
        Answer::Number(i64::MAX),
        Answer::Number(i64::MIN),
        Answer::Text(String::new()),
    ])
    .clone()
}
