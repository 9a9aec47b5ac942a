//! Makes up questionnaires of all three methods.

use crate::builder::{
    bands, bare, credit_option, gated, mitigated, point_option, points, questionnaire, role_option,
    section, weighted,
};
use crate::dice::Dice;
use crate::strategy::Shape;
use tenken::questionnaire::{
    AnswerOption, Condition, Credit, Kind, Level, Method, PointBand, Question, Questionnaire, Role,
    Section, SectionRole, Step,
};

const FLAGS: [&str; 3] = ["f0", "f1", "f2"];

pub(crate) fn random_questionnaire(dice: &mut Dice, shape: Shape) -> Questionnaire {
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
