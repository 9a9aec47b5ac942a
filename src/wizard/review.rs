use super::Session;
use crate::assessment::State;
use crate::questionnaire::Level;

/// A row of the review: what can be done before the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReviewRow {
    /// See the report.
    Report,
    /// Go on to the next longer level.
    Longer(Level),
    /// Take the answers out as codes.
    Codes,
    /// Go to a question that waits for an answer.
    Open(String),
    /// Go to a question whose answer was given to other words.
    Confirm(String),
    /// Go to a question answered “don’t know”.
    Unknown(String),
}

impl ReviewRow {
    /// Returns the rows for an assessment.
    #[must_use]
    pub fn all(session: &Session) -> Vec<Self> {
        let flow = session.flow();
        let mut rows = vec![Self::Report];
        rows.extend(session.longer().map(Self::Longer));
        rows.push(Self::Codes);
        rows.extend(
            flow.in_state(State::Unanswered)
                .map(|question| Self::Open(question.id.clone())),
        );
        let waiting = session.to_confirm().into_iter();
        rows.extend(waiting.map(|question| Self::Confirm(question.id.clone())));
        rows.extend(
            flow.in_state(State::Unknown)
                .map(|question| Self::Unknown(question.id.clone())),
        );
        rows
    }
}
