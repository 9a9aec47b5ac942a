use super::{ActionForm, Codes, KioskSheet, Newer, Overview, Pair, Plan, Sheet, Trouble};
use crate::text::Editor;

/// What lies over the place the person is at; `Esc` takes the top one off.
#[derive(Clone, Debug, PartialEq)]
pub enum Layer {
    /// Every key that works here.
    Help {
        /// First row shown.
        scroll: usize,
    },
    /// Why a question matters, what counts, the first step, the sources.
    Why {
        /// The question.
        question: String,
        /// First row shown.
        scroll: usize,
    },
    /// The note to a question.
    Note {
        /// The question.
        question: String,
        /// The text.
        editor: Editor,
    },
    /// The reason why a question does not apply.
    Reason {
        /// The question.
        question: String,
        /// The text.
        editor: Editor,
    },
    /// All questions with their state.
    Overview(Overview),
    /// The report so far.
    Report {
        /// The action the cursor stands on.
        cursor: usize,
    },
    /// Where every point comes from.
    Ledger {
        /// The line the cursor stands on.
        cursor: usize,
    },
    /// Official documents, point by point.
    Crosswalk {
        /// First row shown.
        scroll: usize,
    },
    /// The assessment as codes.
    Codes(Codes),
    /// Two assessments side by side.
    Comparison {
        /// The two.
        pair: Box<Pair>,
        /// First row shown.
        scroll: usize,
    },
    /// The questionnaire has a newer version.
    Newer(Newer),
    /// The plan: what to do, who does it, by when.
    Plan(Plan),
    /// One action of the plan.
    Action(ActionForm),
    /// What is to be done about a question in the company’s own words.
    Words {
        /// The question.
        question: String,
        /// The text.
        editor: Editor,
    },
    /// What lies over the question on the board.
    Board(Sheet),
    /// What asks a participant, or the trainer, once more.
    Kiosk(KioskSheet),
    /// An assessment that cannot be opened.
    Trouble(Trouble),
    /// Another folder to save in.
    Folder {
        /// Its path.
        editor: Editor,
    },
}

impl Layer {
    /// Returns the text being written in this layer.
    #[must_use]
    pub fn editor(&self) -> Option<&Editor> {
        match self {
            Self::Note { editor, .. }
            | Self::Reason { editor, .. }
            | Self::Words { editor, .. }
            | Self::Folder { editor }
            | Self::Board(Sheet::Hands { editor, .. }) => Some(editor),
            Self::Overview(overview) => Some(&overview.query),
            Self::Action(form) => form.editor.as_ref(),
            _ => None,
        }
    }

    /// Returns the text being written in this layer, to change it.
    pub fn editor_mut(&mut self) -> Option<&mut Editor> {
        match self {
            Self::Note { editor, .. }
            | Self::Reason { editor, .. }
            | Self::Words { editor, .. }
            | Self::Folder { editor }
            | Self::Board(Sheet::Hands { editor, .. }) => Some(editor),
            Self::Overview(overview) => Some(&mut overview.query),
            Self::Action(form) => form.editor.as_mut(),
            _ => None,
        }
    }
}
