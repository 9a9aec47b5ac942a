/// What a piece of the morning talk is for, in the order of speaking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cue {
    /// Good morning, and what the minute is about.
    Greeting,
    /// Today's one rule.
    Rule,
    /// Why it matters, in one sentence.
    Why,
    /// What everybody does from today.
    Today,
    /// Whom to tell.
    Tell,
    /// All say the rule together (復唱).
    Together,
}

impl Cue {
    /// Every cue, in the order of speaking.
    pub const ALL: [Self; 6] = [
        Self::Greeting,
        Self::Rule,
        Self::Why,
        Self::Today,
        Self::Tell,
        Self::Together,
    ];

    /// Returns the id of the words that stand in the margin beside the piece.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Greeting => "morning-cue-greeting",
            Self::Rule => "morning-cue-rule",
            Self::Why => "morning-cue-why",
            Self::Today => "morning-cue-today",
            Self::Tell => "morning-cue-tell",
            Self::Together => "morning-cue-together",
        }
    }
}
