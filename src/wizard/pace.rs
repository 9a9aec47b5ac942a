use crate::questionnaire::SECONDS_A_QUESTION;
use jiff::Timestamp;

/// How long the person takes for a question, measured on the way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pace {
    since: Option<Timestamp>,
    /// Whether the question on the screen was answered since it came.
    is_answered: bool,
    seconds: i64,
    questions: i64,
}

const FIRST_GUESS: i64 = SECONDS_A_QUESTION as i64;
/// The guess counts as this many measured questions, so that one quick key does not promise too much.
const GUESS_WEIGHT: i64 = 3;
/// Whoever stays longer was called away.
const LONGEST: i64 = 120;

impl Pace {
    /// A question comes on the screen.
    pub fn start(&mut self, now: Timestamp) {
        self.since = Some(now);
        self.is_answered = false;
    }

    /// The question on the screen was answered.
    pub fn answer(&mut self) {
        self.is_answered = true;
    }

    /// The person goes on; a question that was only looked at is not counted.
    pub fn stop(&mut self, now: Timestamp) {
        if let Some(since) = self.since.take().filter(|_| self.is_answered) {
            let seconds = now.duration_since(since).as_secs();
            self.seconds += seconds.clamp(0, LONGEST);
            self.questions += 1;
        }
    }

    /// Returns how many minutes so many questions will take, rounded up.
    #[must_use]
    pub fn minutes(&self, questions: usize) -> usize {
        let measured = self.seconds + FIRST_GUESS * GUESS_WEIGHT;
        let count = self.questions + GUESS_WEIGHT;
        let left = i64::try_from(questions).unwrap_or(i64::MAX);
        let seconds = left.saturating_mul(measured) / count;
        usize::try_from(seconds.saturating_add(59) / 60).unwrap_or(0)
    }
}
