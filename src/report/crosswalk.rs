//! The crosswalk (対応表) filled in: from the points of official documents to this company's answers.

mod count;
mod lines;

use crate::assessment::{Assessment, Standing, State};
use crate::questionnaire::{
    Credit, OfficialDocument, OfficialPoint, Question, Questionnaire, Source,
};
use crate::scoring::{Line, Scorecard};

pub use count::Count;
pub use lines::{
    count_words, document_words, has_secondary, mark_words, point_words, served_words,
};

/// A document of the crosswalk with this company's answers.
#[derive(Clone, Debug)]
pub struct Crossed<'a> {
    /// The document, or its part.
    pub document: &'a OfficialDocument,
    /// The source that it is.
    pub source: Option<&'a Source>,
    /// Its points in order.
    pub points: Vec<CrossedPoint<'a>>,
}

/// A point with the questions that serve it.
#[derive(Clone, Debug)]
pub struct CrossedPoint<'a> {
    /// The point.
    pub point: &'a OfficialPoint,
    /// The questions in the order of asking; none where the point says why.
    pub served: Vec<Served<'a>>,
}

/// A question that serves a point, and how it stands.
#[derive(Clone, Copy, Debug)]
pub struct Served<'a> {
    /// The question.
    pub question: &'a Question,
    /// Its line in the ledger; none when it is not asked.
    pub line: Option<&'a Line>,
    /// How it stands.
    pub mark: Mark,
}

/// How an answer stands for a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Full credit.
    Done,
    /// Some credit.
    Partly,
    /// No credit.
    NotYet,
    /// Answered, where the method counts points, so that an answer has no share of a best one.
    Answered,
    /// “Don’t know”.
    Unknown,
    /// Not answered yet.
    Open,
    /// Said, with a reason, not to apply.
    NotApplicable,
    /// Only a longer level asks it.
    LongerLevel,
    /// The scope does not bring it into play.
    OutOfScope,
}

impl Mark {
    /// Every mark, in the order of counts.
    pub const ALL: [Self; 9] = [
        Self::Done,
        Self::Partly,
        Self::NotYet,
        Self::Answered,
        Self::Unknown,
        Self::Open,
        Self::NotApplicable,
        Self::LongerLevel,
        Self::OutOfScope,
    ];

    /// Returns the name programs know it by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Partly => "partly",
            Self::NotYet => "not-yet",
            Self::Answered => "answered",
            Self::Unknown => "unknown",
            Self::Open => "open",
            Self::NotApplicable => "not-applicable",
            Self::LongerLevel => "longer-level",
            Self::OutOfScope => "out-of-scope",
        }
    }

    fn of_line(line: &Line) -> Self {
        match line.state {
            State::Unanswered => Self::Open,
            State::Unknown => Self::Unknown,
            State::NotApplicable => Self::NotApplicable,
            State::Answered => match line.credit {
                None => Self::Answered,
                Some(Credit::FULL) => Self::Done,
                Some(Credit::NONE) => Self::NotYet,
                Some(_) => Self::Partly,
            },
        }
    }
}

/// Fills the crosswalk of a questionnaire in.
#[must_use]
pub fn crosswalk<'a>(
    questionnaire: &'a Questionnaire,
    assessment: &Assessment,
    card: &'a Scorecard,
) -> Vec<Crossed<'a>> {
    let standing = Standing::of(questionnaire, assessment);
    let served = |question: &'a Question| {
        let line = card.ledger.iter().find(|line| line.question == question.id);
        let is_beyond = || standing.beyond().iter().any(|each| each.id == question.id);
        let mark = match line {
            Some(line) => Mark::of_line(line),
            None if is_beyond() => Mark::LongerLevel,
            None => Mark::OutOfScope,
        };
        Served {
            question,
            line,
            mark,
        }
    };
    let point = |point: &'a OfficialPoint| CrossedPoint {
        point,
        served: questionnaire
            .questions()
            .filter(|question| question.serves.contains(&point.id))
            .map(served)
            .collect(),
    };
    let document = |document: &'a OfficialDocument| Crossed {
        document,
        source: questionnaire.source(&document.source),
        points: document.points.iter().map(point).collect(),
    };
    questionnaire.crosswalk.iter().map(document).collect()
}
