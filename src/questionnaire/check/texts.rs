//! The words: in every language, nothing unseen in them, not too long.
//!
//! It goes through the files' outlines, so that a text is judged at its very
//! place and also where something else of its question is wrong.

use super::limits;
use super::names::is_language;
use super::written::{self, Written};
use crate::questionnaire::draft::{Draft, Node, Shape, Sheet, Sheets};
use crate::questionnaire::fault::{Findings, Rule};
use crate::text;
use std::collections::BTreeSet;

pub(super) fn check(sheets: &Sheets<'_>, draft: &Draft<'_>, findings: &mut Findings) {
    let head = draft.head.as_ref();
    let listed = head.and_then(|head| head.languages.as_ref());
    let partial = head.map_or(&[][..], |head| &head.partial_languages);
    // Codes that are faults themselves would only be missing everywhere.
    let listed =
        listed.filter(|listed| (1..=limits::LANGUAGES).contains(&(listed.len() + partial.len())));
    let languages: Option<BTreeSet<&str>> =
        listed.map(|listed| listed.iter().map(String::as_str).collect());
    let partial: BTreeSet<&str> = partial.iter().map(String::as_str).collect();
    for text in written::texts(sheets, draft) {
        let mut reader = Reader {
            sheet: text.sheet,
            languages: languages.as_ref(),
            partial: &partial,
            findings,
        };
        reader.check(text.node, room_of(&text));
    }
}

/// How much room a text has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
    Question,
    Evidence,
    Short,
    Card,
    Text,
}

struct Reader<'r> {
    sheet: &'r Sheet<'r>,
    /// The languages every text stands in.
    languages: Option<&'r BTreeSet<&'r str>>,
    /// Those that some stand in.
    partial: &'r BTreeSet<&'r str>,
    findings: &'r mut Findings,
}

impl Reader<'_> {
    /// Checks one text in all its languages.
    fn check(&mut self, text: &Node, room: Room) {
        if text.shape != Shape::Struct {
            return;
        }
        for language in self.languages.into_iter().flatten() {
            if is_language(language) && text.get(language).is_none() {
                let language = (*language).to_owned();
                self.note(text.start, Rule::TextMissing { language });
            }
        }
        for entry in &text.entries {
            let name = entry.name.as_str();
            let is_listed = |listed: &BTreeSet<&str>| listed.contains(name);
            if !self.partial.contains(name) && !self.languages.is_none_or(is_listed) {
                let language = entry.name.clone();
                self.note(entry.start, Rule::TextUnlisted { language });
            }
            self.check_words(&entry.name, &entry.value, room);
        }
    }

    fn check_words(&mut self, language: &str, node: &Node, room: Room) {
        let Some(words) = node.words(self.sheet.text) else {
            return;
        };
        if words.trim().is_empty() {
            let language = language.to_owned();
            self.note(node.start, Rule::TextEmpty { language });
            return;
        }
        if let Some(c) = words.chars().find(|c| limits::is_forbidden(*c)) {
            let code = format!("U+{:04X}", u32::from(c));
            self.note(self.place(node, c), Rule::TextCharacter { code });
            return;
        }
        let is_japanese = language == "ja" || language.starts_with("ja-");
        if is_japanese {
            self.check_japanese(&words, node);
        }
        // A wall card wraps, so what makes it long is its words; elsewhere readings take room.
        let cells = match room {
            Room::Card => text::cells(&text::without_readings(&words)),
            _ => text::cells(&words),
        };
        let limit = limit(room, is_japanese);
        if cells > limit {
            self.note(node.start, Rule::TextTooLong { cells, limit });
        }
    }

    fn check_japanese(&mut self, words: &str, node: &Node) {
        if let Some(c) = words.chars().find(|c| limits::is_half_width_kana(*c)) {
            let found = c.to_string();
            self.note(self.place(node, c), Rule::TextHalfWidth { found });
        }
        if let Some(c) = words.chars().find(|c| matches!(c, '\u{201C}' | '\u{201D}')) {
            let found = c.to_string();
            self.note(self.place(node, c), Rule::TextQuotes { found });
        }
    }

    /// The place of a character, or of its string where it is written as an escape.
    fn place(&self, node: &Node, c: char) -> usize {
        let written = node.source(self.sheet.text);
        node.start + written.find(c).unwrap_or(0)
    }

    fn note(&mut self, offset: usize, rule: Rule) {
        self.findings.add(self.sheet.name, offset, rule);
    }
}

fn room_of(text: &Written<'_>) -> Room {
    match text.field {
        "text" if text.is_question() => Room::Question,
        "text" if text.list == "card" => Room::Card,
        "evidence" => Room::Evidence,
        "short" => Room::Short,
        _ => Room::Text,
    }
}

fn limit(room: Room, is_japanese: bool) -> usize {
    match room {
        Room::Question => limits::QUESTION_CELLS,
        Room::Evidence => limits::EVIDENCE_CELLS,
        Room::Short if is_japanese => limits::SHORT_CELLS_JA,
        Room::Short => limits::SHORT_CELLS,
        Room::Card => limits::CARD_CELLS,
        Room::Text => limits::TEXT_CELLS,
    }
}
