use jiff::{SignedDuration, Timestamp};

/// The time of the whole gathering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agenda {
    started: Timestamp,
    /// How long it is, in minutes.
    minutes: u32,
    /// Whole minutes gone, as they are shown.
    gone: i64,
}

impl Agenda {
    /// Makes the agenda of a gathering that begins now and takes these minutes.
    #[must_use]
    pub fn new(minutes: u32, now: Timestamp) -> Self {
        Self {
            started: now,
            minutes,
            gone: 0,
        }
    }

    /// Returns the minutes left; below 0 when it takes longer.
    #[must_use]
    pub fn left(&self) -> i64 {
        i64::from(self.minutes) - self.gone
    }

    /// Returns how many minutes more have gone than questions, with the time spread evenly.
    #[must_use]
    pub fn minutes_behind(&self, done: usize, questions: usize) -> i64 {
        let (done, questions) = (as_i64(done), as_i64(questions));
        self.gone - i64::from(self.minutes) * done / questions.max(1)
    }

    /// Takes the time now into what is left.
    pub fn tick(&mut self, now: Timestamp) {
        self.gone = now.duration_since(self.started).as_mins().max(self.gone);
    }

    /// Returns how long until the next minute is shown.
    #[must_use]
    pub fn due(&self, now: Timestamp) -> SignedDuration {
        let next = SignedDuration::from_mins(self.gone + 1);
        let gone = now.duration_since(self.started);
        (next - gone).max(SignedDuration::from_secs(1))
    }
}

fn as_i64(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
