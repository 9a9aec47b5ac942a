//! Every limit a questionnaire is held to, and why.

/// The newest format this program reads.
pub(crate) const FORMAT: u32 = 1;

/// Bytes of one file: fifteen times the largest real one, and still read in an instant.
pub(crate) const FILE_BYTES: usize = 1_000_000;

/// Files of a folder: every section, the head and the sources, with room to spare.
pub(crate) const FILES: usize = 60;

/// Sections: more do not fit the map of a report.
pub(crate) const SECTIONS: usize = 40;

/// Questions: at twenty seconds each, nearly three hours.
pub(crate) const QUESTIONS: usize = 500;

/// Languages: one question in twenty languages already fills a file.
pub(crate) const LANGUAGES: usize = 20;

/// Options of a question: the digit keys choose them, and there are nine.
pub(crate) const OPTIONS: usize = 9;

/// Options of a question, at least: one is no choice.
pub(crate) const FEWEST_OPTIONS: usize = 2;

/// Weight of a section: shares of a thousand are fine enough.
pub(crate) const SECTION_WEIGHT: u32 = 1000;

/// Impact and likelihood, at most.
pub(crate) const SEVERITY: u8 = 5;

/// The effort of a first step, at most.
pub(crate) const EFFORT: u8 = 3;

/// Points one option may add to a section's exposure; exposure stops there.
pub(crate) const EXPOSURE: u32 = 100;

/// Points of grades and residual risk, at most.
pub(crate) const POINTS: u32 = 100;

/// Characters of an id: it becomes a file name and a column of a table.
pub(crate) const ID: usize = 64;

/// Characters of a version: it stands in the line at the top of every screen.
pub(crate) const VERSION: usize = 32;

/// Characters of the answer to a text question: what fits one line of a form and the one below.
pub(crate) const ANSWER: usize = 2000;

/// Cells of a question: two lines of an 80-column screen, read in twenty seconds.
pub(crate) const QUESTION_CELLS: usize = 150;

/// Characters of one sentence of a Japanese question, and words of an English one: one breath.
pub(crate) const QUESTION_SENTENCE: (usize, usize) = (60, 30);

/// The same of other texts: two lines of a Japanese page, three of an English one.
pub(crate) const SENTENCE: (usize, usize) = (80, 35);

/// Cells of evidence: it stands beside its option, three lines there at most.
pub(crate) const EVIDENCE_CELLS: usize = 200;

/// Cells of a line for workers: read in passing, 30 Japanese characters or 60 letters.
pub(crate) const CARD_CELLS: usize = 60;

/// Places to ask: more are no help in choosing one.
pub(crate) const CONTACTS: usize = 20;

/// Cells of every other text: eight lines, what a screen holds without scrolling.
pub(crate) const TEXT_CELLS: usize = 600;

/// Cells of a section's short name: it labels the map and the head of the screen.
pub(crate) const SHORT_CELLS: usize = 12;

/// The same in Japanese: four kanji say as much as twelve letters.
pub(crate) const SHORT_CELLS_JA: usize = 8;

/// Tells whether a character must not stand in a text: one cannot see it, or
/// takes it for another.
///
/// Control characters (a terminal obeys them), marks that turn the direction of
/// writing or have no width (a text is not what it looks like), spaces that look
/// like the space, and what is no character at all. The wide space, variation
/// selectors and combining kana marks are good Japanese and stay.
pub(crate) fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{A0}' | '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}'
            | '\u{1680}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180E}'
            | '\u{2000}'..='\u{200F}' | '\u{2028}'..='\u{202F}' | '\u{205F}'..='\u{206F}'
            | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFD}'
            | '\u{E000}'..='\u{F8FF}' | '\u{FDD0}'..='\u{FDEF}'
            | '\u{E0000}'..='\u{E00FF}' | '\u{F0000}'..='\u{10FFFF}')
        || matches!(u32::from(c) & 0xFFFF, 0xFFFE | 0xFFFF)
}

/// Tells whether a character is a kana or mark of half width.
pub(crate) fn is_half_width_kana(c: char) -> bool {
    matches!(c, '\u{FF61}'..='\u{FF9F}')
}
