/// What an owner is assumed to need for a question, in seconds, before anything was measured.
pub const SECONDS_A_QUESTION: u32 = 20;

/// Returns how many minutes so many questions take, rounded up to half a minute.
#[must_use]
pub fn minutes(questions: usize) -> f64 {
    let questions = u32::try_from(questions).unwrap_or(u32::MAX);
    let half_minutes = questions.saturating_mul(SECONDS_A_QUESTION).div_ceil(30);
    f64::from(half_minutes) / 2.0
}
