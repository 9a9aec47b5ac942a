//! What the texts say: no claim that is false, no promise, one name for one thing,
//! and no sentence longer than a breath.
//!
//! Names of documents in `sources.ron` are quoted as they are and not judged.

use super::foreign_letters::look_alike;
use super::limits;
use super::written::{self, Written};
use crate::i18n::{Claims, Glossary, Lang, sentences};
use crate::questionnaire::draft::{Draft, Node, SOURCES, Sheets};
use crate::questionnaire::fault::{Findings, Rule};
use crate::text::without_readings;
use std::ops::Range;
use std::sync::LazyLock;

/// Read once a run, and only by those who check.
pub(super) static CLAIMS: LazyLock<Claims> = LazyLock::new(Claims::load);
static GLOSSARY: LazyLock<Glossary> = LazyLock::new(Glossary::load);

pub(super) fn check(sheets: &Sheets<'_>, draft: &Draft<'_>, findings: &mut Findings) {
    for text in written::texts(sheets, draft) {
        for entry in &text.node.entries {
            let Some(words) = entry.value.words(text.sheet.text) else {
                continue;
            };
            // Longer ones have their fault already, and there is no end to them.
            if words.len() > limits::TEXT_CELLS * 3 {
                continue;
            }
            let mut judge = Judge {
                text,
                node: &entry.value,
                words: &words,
                lang: Lang::new(&entry.name),
                findings,
            };
            judge.check_letters();
            if text.sheet.name != SOURCES {
                judge.check_claims();
                judge.check_promises();
                judge.check_terms();
                judge.check_lengths();
                judge.check_card();
            }
        }
    }
}

/// One text in one language.
struct Judge<'j> {
    text: Written<'j>,
    node: &'j Node,
    words: &'j str,
    lang: Lang,
    findings: &'j mut Findings,
}

impl Judge<'_> {
    fn check_letters(&mut self) {
        if let Some(at) = look_alike(self.words, &self.lang) {
            let found = self.piece(&at);
            let first = found.chars().next().unwrap_or_default();
            let code = format!("U+{:04X}", u32::from(first));
            self.note(&at, Rule::TextLookAlike { found, code });
        }
    }

    fn check_claims(&mut self) {
        for said in CLAIMS.said_in(self.words, &self.lang) {
            let words = |text: &crate::i18n::Localized| {
                text.of_language(&self.lang).unwrap_or_default().to_owned()
            };
            let rule = Rule::ClaimForbidden {
                claim: words(&said.claim.false_statement),
                right: words(&said.claim.right),
            };
            self.note(&said.sentence, rule);
        }
    }

    fn check_promises(&mut self) {
        for sentence in CLAIMS.promises_in(self.words, &self.lang) {
            self.note(&sentence, Rule::PromiseMade);
        }
    }

    fn check_terms(&mut self) {
        for avoided in GLOSSARY.avoided_in(self.words, &self.lang) {
            let term = avoided.term.term.of_language(&self.lang);
            let rule = Rule::TermAvoided {
                found: self.piece(&avoided.at),
                term: term.unwrap_or_default().to_owned(),
            };
            self.note(&avoided.at, rule);
        }
    }

    fn check_lengths(&mut self) {
        let limits = if self.text.is_question() {
            limits::QUESTION_SENTENCE
        } else {
            limits::SENTENCE
        };
        for sentence in sentences(self.words, &self.lang) {
            let words = self.words.get(sentence.clone()).unwrap_or_default();
            let (count, limit) = match self.lang.language() {
                "ja" => (without_readings(words).chars().count(), limits.0),
                "en" => (words.split_whitespace().count(), limits.1),
                _ => continue,
            };
            if count > limit {
                let language = self.lang.language().to_owned();
                let rule = Rule::SentenceTooLong {
                    language,
                    count,
                    limit,
                };
                self.note(&sentence, rule);
            }
        }
    }

    /// A line for workers is one sentence: on a wall nobody reads a second.
    fn check_card(&mut self) {
        let is_card = self.text.list == "card";
        let found = sentences(self.words, &self.lang);
        if let Some(second) = found.get(1).filter(|_| is_card) {
            let count = found.len();
            self.note(second, Rule::CardSentences { count });
        }
    }

    fn piece(&self, at: &Range<usize>) -> String {
        let piece = self.words.get(at.clone()).unwrap_or_default();
        piece.to_owned()
    }

    /// Notes a rule at a piece of the words, or at all of them where they hold escapes.
    fn note(&mut self, at: &Range<usize>, rule: Rule) {
        let written = self.node.source(self.text.sheet.text);
        // An opening quote stands before the words.
        let inside = written.find(self.words).map_or(0, |start| start + at.start);
        let place = self.node.start + inside;
        self.findings.add(self.text.sheet.name, place, rule);
    }
}
