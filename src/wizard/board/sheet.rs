use crate::i18n::Message;
use crate::text::Editor;

/// What lies over the question on the board.
#[derive(Clone, Debug, PartialEq)]
pub enum Sheet {
    /// What is left, and how the time stands.
    Agenda {
        /// The question the cursor stands on, counted from 0.
        cursor: usize,
    },
    /// The questions on which the room disagrees most.
    Ranking {
        /// The row of the cursor.
        cursor: usize,
    },
    /// How the room stands.
    Result {
        /// First row shown.
        scroll: usize,
    },
    /// A show of hands is written down.
    Hands {
        /// How many raised a hand, option by option.
        editor: Editor,
        /// What was written when it did not add up; the same again says that others are present.
        doubted: Option<String>,
        /// What is wrong with it, or why it is not kept.
        fault: Option<Message>,
    },
    /// Nothing: the room looks at the trainer.
    Blank,
    /// Whether to end the board.
    End,
}
