use jiff::{SignedDuration, Timestamp};

/// The time for one question. It never moves anything on by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// When it is over; none while it does not run.
    until: Option<Timestamp>,
    /// What is left, as it is shown, in seconds.
    left: u32,
    /// How long it was set to, extensions included, in seconds.
    whole: u32,
}

impl Timer {
    /// Longest time it is extended to, in seconds.
    const LONGEST: u32 = 60 * 60;

    /// Makes a timer that runs from now.
    #[must_use]
    pub fn started(seconds: u32, now: Timestamp) -> Self {
        let mut timer = Self::stopped(seconds);
        timer.start(now);
        timer
    }

    /// Makes a timer that waits.
    #[must_use]
    pub fn stopped(seconds: u32) -> Self {
        Self {
            until: None,
            left: seconds,
            whole: seconds,
        }
    }

    /// Returns the seconds left, begun ones counted as whole.
    #[must_use]
    pub fn left(&self) -> u32 {
        self.left
    }

    /// Returns the seconds it was set to, extensions included.
    #[must_use]
    pub fn whole(&self) -> u32 {
        self.whole
    }

    /// Tells whether it runs.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.until.is_some()
    }

    /// Lets it run, unless nothing is left.
    pub fn start(&mut self, now: Timestamp) {
        let seconds = SignedDuration::from_secs(i64::from(self.left));
        self.until = now.checked_add(seconds).ok().filter(|_| self.left > 0);
    }

    /// Holds it.
    pub fn pause(&mut self) {
        self.until = None;
    }

    /// Gives more seconds; a timer that has run out runs again.
    pub fn extend(&mut self, seconds: u32, now: Timestamp) {
        let is_running = self.is_running() || self.left == 0;
        let given = seconds.min(Self::LONGEST.saturating_sub(self.left));
        self.left += given;
        self.whole = (self.whole + given).min(Self::LONGEST).max(self.left);
        if is_running {
            self.start(now);
        }
    }

    /// Takes the time now into what is left.
    pub fn tick(&mut self, now: Timestamp) {
        let Some(until) = self.until else { return };
        let millis = until.duration_since(now).as_millis().max(0);
        let seconds = u32::try_from((millis + 999) / 1000).unwrap_or(u32::MAX);
        // A clock that is set back gives no time.
        self.left = seconds.min(self.left);
        if self.left == 0 {
            self.until = None;
        }
    }

    /// Returns how long until the next second is shown; none while it does not run.
    #[must_use]
    pub fn due(&self, now: Timestamp) -> Option<SignedDuration> {
        let millis = self.until?.duration_since(now).as_millis().max(0) % 1000;
        let millis = i64::try_from(millis).unwrap_or(0);
        Some(SignedDuration::from_millis(millis + 1))
    }
}
