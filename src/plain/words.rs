use crate::i18n::Catalog;
use crate::text::fold;

/// What can be asked for by a word, in the language on the screen or in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Back,
    Code,
    Folder,
    Help,
    Language,
    List,
    Note,
    Plan,
    Quit,
    Receive,
    Report,
    Save,
    Undo,
    Why,
}

/// The English words work in every language, so that scripts do not depend on one.
const WORDS: [(Word, &str, &str); 14] = [
    (Word::Back, "back", "plain-word-back"),
    (Word::Code, "code", "plain-word-code"),
    (Word::Folder, "folder", "plain-word-folder"),
    (Word::Help, "help", "plain-word-help"),
    (Word::Language, "language", "plain-word-language"),
    (Word::List, "list", "plain-word-list"),
    (Word::Note, "note", "plain-word-note"),
    (Word::Plan, "plan", "plain-word-plan"),
    (Word::Quit, "quit", "plain-word-quit"),
    (Word::Receive, "receive", "plain-word-receive"),
    (Word::Report, "report", "plain-word-report"),
    (Word::Save, "save", "plain-word-save"),
    (Word::Undo, "undo", "plain-word-undo"),
    (Word::Why, "why", "plain-word-why"),
];

impl Word {
    /// Reads a word; none when the line is something else.
    pub(super) fn read(catalog: &Catalog, line: &str) -> Option<Self> {
        let line: String = line.chars().map(fold).collect::<String>().to_lowercase();
        let found = WORDS
            .iter()
            .find(|(_, english, id)| line == *english || line == catalog.unmarked(id))?;
        Some(found.0)
    }

    /// Returns every word in the language on the screen.
    pub(super) fn all(catalog: &Catalog) -> Vec<String> {
        WORDS
            .iter()
            .map(|(_, _, id)| catalog.unmarked(id))
            .collect()
    }
}

/// Reads numbers of rows, from 1 on, parted by spaces or commas; none when it is something else.
pub(super) fn numbers(line: &str) -> Option<Vec<usize>> {
    let folded: String = line.chars().map(fold).collect();
    let parts = folded.split([' ', ',']).filter(|part| !part.is_empty());
    let numbers: Option<Vec<usize>> = parts
        .map(|part| part.parse().ok().filter(|number| *number > 0))
        .collect();
    numbers.filter(|numbers| !numbers.is_empty())
}
