use crate::i18n::Catalog;
use crate::text::fold;

/// What can be asked for by a word, in the language on the screen or in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Back,
    Code,
    Compare,
    Crosswalk,
    Delete,
    Folder,
    Help,
    Language,
    Ledger,
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

impl Word {
    /// Every word, those of a question first.
    pub(super) const ALL: [Self; 18] = [
        Self::Back,
        Self::Why,
        Self::Note,
        Self::List,
        Self::Undo,
        Self::Report,
        Self::Ledger,
        Self::Crosswalk,
        Self::Plan,
        Self::Code,
        Self::Compare,
        Self::Delete,
        Self::Receive,
        Self::Save,
        Self::Folder,
        Self::Language,
        Self::Help,
        Self::Quit,
    ];

    /// Reads a word; none when the line is something else.
    pub(super) fn read(catalog: &Catalog, line: &str) -> Option<Self> {
        let line: String = line.chars().map(fold).collect::<String>().to_lowercase();
        Self::ALL
            .into_iter()
            .find(|word| line == word.english() || line == word.text(catalog))
    }

    /// Reads a word with the number of the row it is about, such as `report 5`.
    pub(super) fn read_with_row(catalog: &Catalog, line: &str) -> Option<(Self, usize)> {
        let (word, number) = line.rsplit_once([' ', '\u{3000}'])?;
        let &[number] = numbers(number)?.as_slice() else {
            return None;
        };
        Some((Self::read(catalog, word.trim())?, number))
    }

    /// Returns the word in the language on the screen.
    pub(super) fn text(self, catalog: &Catalog) -> String {
        catalog.unmarked(self.ids().1)
    }

    /// Returns the Fluent id of what the word does.
    pub(super) fn meaning(self) -> &'static str {
        self.ids().2
    }

    /// The English words work in every language, so that scripts do not depend on one.
    fn english(self) -> &'static str {
        self.ids().0
    }

    fn ids(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Back => ("back", "plain-word-back", "plain-does-back"),
            Self::Code => ("code", "plain-word-code", "plain-does-code"),
            Self::Compare => ("compare", "plain-word-compare", "plain-does-compare"),
            Self::Crosswalk => ("crosswalk", "plain-word-crosswalk", "plain-does-crosswalk"),
            Self::Delete => ("delete", "plain-word-delete", "plain-does-delete"),
            Self::Folder => ("folder", "plain-word-folder", "plain-does-folder"),
            Self::Help => ("help", "plain-word-help", "plain-does-help"),
            Self::Language => ("language", "plain-word-language", "plain-does-language"),
            Self::Ledger => ("ledger", "plain-word-ledger", "plain-does-ledger"),
            Self::List => ("list", "plain-word-list", "plain-does-list"),
            Self::Note => ("note", "plain-word-note", "plain-does-note"),
            Self::Plan => ("plan", "plain-word-plan", "plain-does-plan"),
            Self::Quit => ("quit", "plain-word-quit", "plain-does-quit"),
            Self::Receive => ("receive", "plain-word-receive", "plain-does-receive"),
            Self::Report => ("report", "plain-word-report", "plain-does-report"),
            Self::Save => ("save", "plain-word-save", "plain-does-save"),
            Self::Undo => ("undo", "plain-word-undo", "plain-does-undo"),
            Self::Why => ("why", "plain-word-why", "plain-does-why"),
        }
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
