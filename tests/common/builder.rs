//! Builds small questionnaires and assessments in code.

use jiff::Timestamp;
use std::collections::BTreeMap;
use tenken::assessment::{Answer, Assessment, AssessmentId};
use tenken::i18n::Lang;
use tenken::questionnaire::{
    AnswerOption, Band, Condition, Credit, Effort, Gate, Kind, Level, Localized, Method, PointBand,
    Question, Questionnaire, RiskLevel, Role, Section, SectionRole,
};

/// A questionnaire with the given method and sections, and nothing else.
pub(crate) fn questionnaire(method: Method, sections: Vec<Section>) -> Questionnaire {
    Questionnaire {
        id: "small".to_owned(),
        version: "1".to_owned(),
        hash: String::new(),
        languages: vec![Lang::new("ja")],
        partial_languages: Vec::new(),
        title: Localized::default(),
        summary: Localized::default(),
        valid_as_of: String::new(),
        review_by: String::new(),
        may_change: None,
        method,
        scope: Vec::new(),
        sections,
        sources: Vec::new(),
        crosswalk: Vec::new(),
        follow_ups: Vec::new(),
        contacts: Vec::new(),
    }
}

/// Grades A 85, B 70, C 50, D; floor 70 %; residual low, medium 20, high 40, severe 60.
pub(crate) fn weighted() -> Method {
    Method::Weighted {
        grades: bands(&[("A", 85), ("B", 70), ("C", 50), ("D", 0)]),
        coverage_floor: Credit::from_thousandths(700),
        residual: bands(&[("low", 0), ("medium", 20), ("high", 40), ("severe", 60)]),
    }
}

/// Bands as on the 25-question security self-check: 100, 70, 50, less.
pub(crate) fn points() -> Method {
    let band = |id: &str, from| PointBand {
        id: id.to_owned(),
        from,
        text: Localized::default(),
    };
    Method::Points {
        bands: vec![
            band("full", 100),
            band("good", 70),
            band("fair", 50),
            band("start", -25),
        ],
        coverage_floor: Credit::from_thousandths(700),
    }
}

/// Levels I to IV by quarters; mitigation from 65 % on takes 15 % off.
pub(crate) fn mitigated() -> Method {
    let level = |id: &str, thousandths| RiskLevel {
        id: id.to_owned(),
        up_to: Credit::from_thousandths(thousandths),
        text: Localized::default(),
    };
    Method::Mitigated {
        levels: vec![
            level("I", 250),
            level("II", 500),
            level("III", 750),
            level("IV", 1000),
        ],
        coverage_floor: Credit::from_thousandths(700),
        threshold: Credit::from_thousandths(650),
        reduction: Credit::from_thousandths(150),
    }
}

pub(crate) fn bands(bands: &[(&str, u32)]) -> Vec<Band> {
    bands
        .iter()
        .map(|(id, from)| Band {
            id: (*id).to_owned(),
            from: *from,
            text: Localized::default(),
        })
        .collect()
}

pub(crate) fn section(id: &str, weight: u32, questions: Vec<Question>) -> Section {
    Section {
        id: id.to_owned(),
        title: Localized::default(),
        short: Localized::default(),
        weight,
        role: SectionRole::Risk,
        questions,
    }
}

pub(crate) fn mitigation(id: &str, questions: Vec<Question>) -> Section {
    Section {
        role: SectionRole::Mitigation,
        ..section(id, 1, questions)
    }
}

/// A question without options, weight or condition.
pub(crate) fn bare(id: &str) -> Question {
    Question {
        id: id.to_owned(),
        kind: Kind::Single,
        level: Level::Triage,
        text: Localized::default(),
        help: None,
        options: Vec::new(),
        steps: Vec::new(),
        find_out: None,
        card: None,
        why: None,
        first_step: None,
        impact: None,
        likelihood: None,
        weight_reason: None,
        effort: Effort::default(),
        gate: None,
        advice: None,
        when: None,
        sources: Vec::new(),
        serves: Vec::new(),
    }
}

/// A question with yes 1, partly 0.5, no 0, unknown, not-applicable.
pub(crate) fn practice(id: &str, impact: u8, likelihood: u8) -> Question {
    Question {
        impact: Some(impact),
        likelihood: Some(likelihood),
        options: vec![
            credit_option("yes", 1000),
            credit_option("partly", 500),
            credit_option("no", 0),
            role_option("unknown", Role::Unknown),
            role_option("not-applicable", Role::NotApplicable),
        ],
        ..bare(id)
    }
}

/// A question with options worth so many points each, and not-applicable.
pub(crate) fn pointed(id: &str, options: &[(&str, i32)]) -> Question {
    let mut options: Vec<_> = options
        .iter()
        .map(|(id, points)| point_option(id, *points))
        .collect();
    options.push(role_option("not-applicable", Role::NotApplicable));
    Question {
        options,
        ..bare(id)
    }
}

/// An option with credit.
pub(crate) fn credit_option(id: &str, thousandths: u16) -> AnswerOption {
    AnswerOption {
        credit: Some(Credit::from_thousandths(thousandths)),
        ..role_option(id, Role::Answer)
    }
}

/// An option with points; the one called `unknown` is “don’t know”.
pub(crate) fn point_option(id: &str, points: i32) -> AnswerOption {
    let role = if id == "unknown" {
        Role::Unknown
    } else {
        Role::Answer
    };
    AnswerOption {
        points: Some(points),
        ..role_option(id, role)
    }
}

pub(crate) fn role_option(id: &str, role: Role) -> AnswerOption {
    AnswerOption {
        id: id.to_owned(),
        text: Localized::default(),
        evidence: None,
        role,
        credit: None,
        points: None,
        exposure: BTreeMap::new(),
        turns_on: Vec::new(),
    }
}

pub(crate) fn gated(question: Question, cap: &str) -> Question {
    Question {
        gate: Some(Gate {
            cap: cap.to_owned(),
            reason: Localized::default(),
        }),
        ..question
    }
}

pub(crate) fn when_flag(question: Question, flag: &str) -> Question {
    Question {
        when: Some(Condition::Flag(flag.to_owned())),
        ..question
    }
}

/// An assessment at the longest level with these options chosen.
pub(crate) fn assessment(questionnaire: &Questionnaire, answers: &[(&str, &str)]) -> Assessment {
    let id = AssessmentId::from_random([0; 8]);
    let mut assessment = Assessment::new(id, questionnaire, Level::Full, Timestamp::UNIX_EPOCH);
    for (question, option) in answers {
        assessment.entry_mut(questionnaire, question).answer = Some(Answer::option(option));
    }
    assessment
}

/// Says, with a reason, that a question does not apply.
pub(crate) fn does_not_apply(assessment: &mut Assessment, question: &str) {
    let entry = assessment.answers.entry(question.to_owned()).or_default();
    entry.answer = Some(Answer::option("not-applicable"));
    "we have none".clone_into(&mut entry.reason);
}
