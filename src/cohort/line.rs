use super::Member;
use super::subject::subject;
use crate::assessment::{Answer, Standing, State};
use crate::questionnaire::{Kind, Question, Role};
use crate::scoring::SectionScore;
use jiff::Timestamp;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What is kept of one assessment: no name and no word that somebody typed, but the labels of groups.
///
/// The field order decides which of two versions of one assessment counts: the newer one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) struct Line {
    pub(super) sequence: u64,
    pub(super) started: Timestamp,
    /// By which an earlier assessment of the same one is found.
    pub(super) subject: Option<String>,
    /// The score, unanswered questions at their worst, in steps of points.
    pub(super) score: i64,
    pub(super) grade: Option<String>,
    /// By section, in the questionnaire's order.
    pub(super) sections: Vec<SectionLine>,
    /// By question, in the questionnaire's order, scope first.
    pub(super) marks: Vec<Mark>,
    /// The questions whose gate caps the grade now.
    pub(super) gates: BTreeSet<String>,
    pub(super) groups: BTreeMap<String, String>,
}

/// How a section stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) struct SectionLine {
    /// In steps of points; none when no question is in play.
    pub(super) control: Option<i64>,
    pub(super) exposure: Option<u32>,
    pub(super) band: Option<String>,
}

/// How a question was answered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) enum Mark {
    NotAsked,
    Open,
    /// With a number or words, which are not kept.
    Answered,
    /// The places of the chosen options: one of a single choice, also none of several.
    Chosen(Vec<usize>),
}

impl Line {
    pub(super) fn of(member: &Member<'_>) -> Self {
        let (assessment, card) = (member.assessment, member.card);
        let standing = Standing::of(member.questionnaire, assessment);
        let states: BTreeMap<&str, State> = card
            .ledger
            .iter()
            .map(|line| (line.question.as_str(), line.state))
            .collect();
        let mark = |question: &Question| {
            let state = standing.state(&question.id)?;
            // The ledger knows better what counts as an answer; it has no line about scope.
            let state = states.get(question.id.as_str()).copied().unwrap_or(state);
            Some(mark(question, state, assessment.answer(&question.id)))
        };
        let questions = member.questionnaire.questions();
        let acting = card.ledger.iter().filter(|line| line.gate_acts);
        Self {
            sequence: assessment.sequence,
            started: assessment.started,
            subject: subject(assessment),
            score: card.score.low.steps(),
            grade: card.score.grade.clone(),
            sections: card.sections.iter().map(section).collect(),
            marks: questions
                .map(|question| mark(question).unwrap_or(Mark::NotAsked))
                .collect(),
            gates: acting.map(|line| line.question.clone()).collect(),
            groups: member.groups.clone(),
        }
    }
}

fn section(score: &SectionScore) -> SectionLine {
    SectionLine {
        control: (score.in_play > 0).then(|| score.low.steps()),
        exposure: score.exposure,
        band: score.band.clone(),
    }
}

fn mark(question: &Question, state: State, answer: Option<&Answer>) -> Mark {
    let Some(answer) = answer.filter(|_| state != State::Unanswered) else {
        return Mark::Open;
    };
    if !question.kind.has_options() {
        return Mark::Answered;
    }
    let role = match state {
        State::Unknown => Role::Unknown,
        State::NotApplicable => Role::NotApplicable,
        State::Answered | State::Unanswered => Role::Answer,
    };
    let is_of_role = |place: usize| question.options[place].role == role;
    // Of several options where one is asked, which only a file written by hand has, the first
    // written counts, as it does for the score.
    let written = answer.options().iter().filter_map(|id| {
        let mut options = question.options.iter();
        options.position(|option| option.id == *id)
    });
    let places: Vec<usize> = written.filter(|place| is_of_role(*place)).collect();
    if question.kind == Kind::Multiple && role == Role::Answer {
        let places: BTreeSet<usize> = places.into_iter().collect();
        return Mark::Chosen(places.into_iter().collect());
    }
    let first = places.first();
    first.map_or(Mark::Open, |place| Mark::Chosen(vec![*place]))
}
