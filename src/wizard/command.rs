/// Everything a key can ask for. What it does depends on where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// Choose (or tick) the option, or take the row, with this number, 1 to 9.
    Choose(u8),
    /// Move up one row or line.
    Up,
    /// Move down one row or line.
    Down,
    /// Move up a screen.
    PageUp,
    /// Move down a screen.
    PageDown,
    /// Go to the first row.
    First,
    /// Go to the last row.
    Last,
    /// Tick or choose the row the cursor is on.
    Toggle,
    /// Take it and go on; go on unanswered.
    Forward,
    /// Go back.
    Back,
    /// Show every key that works here.
    Help,
    /// Change to the next language.
    Language,
    /// Show all questions with their state.
    Overview,
    /// Write a note.
    Note,
    /// Show why it matters, what counts, the first step and the sources.
    Why,
    /// Undo the last change.
    Undo,
    /// Show the report so far.
    Report,
    /// Show where every point comes from.
    Ledger,
    /// Show official documents point by point.
    Crosswalk,
    /// Show the assessment as codes.
    Codes,
    /// Put names into the codes, or leave them out.
    CodeNames,
    /// Put reasons into the codes, or leave them out.
    CodeReasons,
    /// Show the plan: what to do, who does it, by when.
    Plan,
    /// Go on to the next longer level.
    Longer,
    /// Show or hide the score while answering.
    Score,
    /// Delete the assessment the cursor is on.
    Delete,
    /// Open the text in `$EDITOR`.
    Editor,
    /// Try again to save.
    Retry,
    /// Save in another folder.
    OtherFolder,
    /// Compare with the earlier assessment of the same company.
    Compare,
    /// Carry the answers over to the newer version of the questionnaire.
    Migrate,
    /// Take the version before in place of a damaged one.
    RestoreBackup,
    /// Hold the timer, or let it run.
    Timer,
    /// Give more time.
    Extend,
    /// Write down a show of hands.
    Hands,
    /// Show the questions on which the room disagrees most.
    Ranking,
    /// Hide the answers until all have answered, or show them at once.
    Hide,
    /// Show nothing.
    Blank,
    /// Take the computer that goes round back.
    Take,
    /// Close the top layer; at the bottom, save and leave.
    Close,
    /// Leave now; everything is already saved.
    Leave,
}
