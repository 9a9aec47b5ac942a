use super::Room;
use crate::cohort::{Disagreement, QuestionRelease};
use crate::report::document::{Block, Cell, Column, Part, PartId, Row, Table, Tone, Words};
use std::cmp::Reverse;

/// So many questions are offered for discussion: more than a gathering has time for.
const QUESTIONS: usize = 7;

/// Returns the questions of the sections on which the room disagrees most, the most first.
#[must_use]
pub fn most_divided<'r>(room: &Room<'r>) -> Vec<(&'r QuestionRelease, Disagreement)> {
    let asked = room.release.questions.iter();
    let asked = asked.filter(|each| each.section.is_some());
    let mut divided: Vec<_> = asked
        .filter_map(|each| Some((each, each.disagreement?)))
        .filter(|(_, disagreement)| disagreement.thousandths > 0)
        .collect();
    // Stable, so that equals keep the order of the questionnaire.
    divided.sort_by_key(|(_, disagreement)| Reverse(disagreement.thousandths));
    divided.truncate(QUESTIONS);
    divided
}

pub(super) fn part(room: &Room<'_>) -> Option<Part> {
    let voice = room.gathering.voice();
    let divided = most_divided(room);
    if divided.is_empty() {
        return None;
    }
    let rows = divided.iter().map(|(question, disagreement)| {
        Row::body(vec![
            Cell::Words(voice.question_words(&question.question)),
            measure(*disagreement),
        ])
    });
    let table = Table {
        id: "discussion",
        columns: vec![
            Column::text("question", voice.text("room-question"), 70),
            Column::text("disagreement", voice.text("room-disagreement"), 30),
        ],
        rows: rows.collect(),
    };
    Some(Part {
        id: PartId::Discussion,
        heading: voice.text("room-discussion-title"),
        blocks: vec![
            Block::Paragraph(Tone::Plain, voice.text("room-discussion-lead")),
            Block::Table(table),
        ],
    })
}

fn measure(disagreement: Disagreement) -> Cell {
    let percent = (u32::from(disagreement.thousandths) + 5) / 10;
    let about = if disagreement.is_estimate { "~" } else { "" };
    Cell::Bar {
        low: f64::from(percent),
        high: f64::from(percent),
        words: Words::same(&format!("{about}{percent}")),
    }
}
