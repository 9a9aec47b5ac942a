use super::{AnswerOption, Card, Condition, Effort, Kind, Level, Localized, Role, Step};

/// One control (or one question about scope), asked as one plain sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Named id, unique within the questionnaire.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// The shortest level that asks it.
    pub level: Level,
    /// The question itself.
    pub text: Localized,
    /// What a word of the question means.
    pub help: Option<Localized>,
    /// The answers it offers; empty for numbers and texts.
    pub options: Vec<AnswerOption>,
    /// What a number answer is worth, by rising `from`.
    pub steps: Vec<Step>,
    /// How somebody who does not know finds out.
    pub find_out: Option<Localized>,
    /// What it says to a worker in one line.
    pub card: Option<Card>,
    /// Why it matters.
    pub why: Option<Localized>,
    /// The first step for somebody who does not do it yet.
    pub first_step: Option<Localized>,
    /// How bad it gets, 1 to 5; none for questions about scope.
    pub impact: Option<u8>,
    /// How likely it happens to a company without any rule, 1 to 5.
    pub likelihood: Option<u8>,
    /// Why impact and likelihood are what they are.
    pub weight_reason: Option<Localized>,
    /// How much work the first step is.
    pub effort: Effort,
    /// The cap on the grade when the answer earns nothing.
    pub gate: Option<Gate>,
    /// What is unsettled, and whom to ask.
    pub advice: Option<Localized>,
    /// When the question applies; always, without.
    pub when: Option<Condition>,
    /// Ids of the sources it rests on.
    pub sources: Vec<String>,
    /// Ids of the official points it serves.
    pub serves: Vec<String>,
}

/// The cap that a question without credit puts on the overall grade.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// The best grade still possible.
    pub cap: String,
    /// Why this one answer caps everything.
    pub reason: Localized,
}

impl Question {
    /// Returns impact × likelihood (1..=25), or 0 when the question carries no weight.
    #[must_use]
    pub fn weight(&self) -> u32 {
        u32::from(self.impact.unwrap_or(0)) * u32::from(self.likelihood.unwrap_or(0))
    }

    /// Finds one of the options by its id.
    #[must_use]
    pub fn option(&self, id: &str) -> Option<&AnswerOption> {
        self.options.iter().find(|option| option.id == id)
    }

    /// Finds the option that says so much about counting, such as “don’t know”.
    #[must_use]
    pub fn option_with_role(&self, role: Role) -> Option<&AnswerOption> {
        self.options.iter().find(|option| option.role == role)
    }

    /// Finds the step a number falls on.
    #[must_use]
    pub fn step(&self, number: i64) -> Option<&Step> {
        self.steps.iter().rev().find(|step| step.from <= number)
    }
}
