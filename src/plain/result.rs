//! The result as a paper to be heard: its grade in words, and what to do as on the screen.

use super::place::numbered;
use crate::i18n::{Catalog, Message};
use crate::report::document::{Block, Document, Part, PartId, Tone, Words};
use crate::report::{Subject, full, points_words, promise_words, to_do_words};
use crate::scoring::{Action, Scorecard};
use crate::wizard::Session;

/// How many actions are read; the plan has all of them.
const ACTIONS: usize = 5;

/// Returns the grade, in words where there is none: a dash is not heard.
pub(super) fn grade_said(catalog: &Catalog, card: &Scorecard, grade: String) -> String {
    if card.score.grade.is_none() {
        catalog.text("plain-no-grade")
    } else {
        grade
    }
}

/// Makes the summary for somebody who hears it.
pub(super) fn summary(session: &Session, subject: &Subject<'_>, catalog: &Catalog) -> Document {
    let mut document = full::summary(subject);
    for part in &mut document.parts {
        match part.id {
            PartId::Actions if !subject.card.actions.is_empty() => {
                part.blocks = actions(session, subject.card, catalog);
            }
            PartId::Result if subject.card.score.grade.is_none() => name_grade(part, catalog),
            _ => {}
        }
    }
    document
}

fn name_grade(part: &mut Part, catalog: &Catalog) {
    for block in &mut part.blocks {
        if let Block::Verdict(verdict) = block {
            verdict.grade = Words::same(&catalog.text("plain-no-grade"));
        }
    }
}

fn actions(session: &Session, card: &Scorecard, catalog: &Catalog) -> Vec<Block> {
    let first = card.actions.iter().take(ACTIONS).enumerate();
    let lines = first.flat_map(|(row, action)| {
        let said = numbered(row + 1, &to_do(session, action, catalog));
        [said, promise_words(catalog, &action.progress)]
    });
    let lines = lines.filter(|line| !line.is_empty());
    lines
        .map(|line| Block::Paragraph(Tone::Plain, Words::same(&line)))
        .collect()
}

fn to_do(session: &Session, action: &Action, catalog: &Catalog) -> String {
    let words = to_do_words(catalog, &session.questionnaire, action);
    let said = Message::new("plain-action")
        .with("words", words)
        .with("gain", points_words(action.gain));
    catalog.say(&said)
}
