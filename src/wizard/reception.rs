use crate::i18n::Message;
use crate::text::Editor;
use std::path::PathBuf;

/// Where codes come in from a scanner or the keyboard.
#[derive(Clone, Debug, PartialEq)]
pub struct Reception {
    /// The code being typed.
    pub editor: Editor,
    /// What became of the codes so far, the last one first.
    pub said: Vec<Message>,
    /// How many of them are about the last line.
    pub fresh: usize,
    /// The workshop whose participants come in, as its folder; none for the own assessments.
    pub workshop: Option<PathBuf>,
}

impl Reception {
    /// Most characters of one line: more than the largest code has with its hyphens.
    pub const LINE_MAX: usize = 1000;
    /// How many replies are kept on the screen.
    const SAID_MAX: usize = 50;

    /// Begins without a code.
    #[must_use]
    pub fn new(workshop: Option<PathBuf>) -> Self {
        Self {
            editor: Editor::single_line(Self::LINE_MAX),
            said: Vec::new(),
            fresh: 0,
            workshop,
        }
    }

    /// Hears what became of a code.
    pub fn hear(&mut self, replies: Vec<Message>) {
        self.fresh = replies.len();
        for reply in replies {
            self.said.insert(0, reply);
        }
        self.said.truncate(Self::SAID_MAX);
    }
}
