use super::Room;
use super::counts::{count, row, rows, whole};
use crate::cohort::Share;
use crate::i18n::Message;
use crate::report::document::{Block, Column, Part, PartId, Row, Table, Tone, Words};
use crate::report::grade_name;
use crate::scoring::Points;

/// Makes the parts on the scores: mean, quartiles, grades, gates, and what changed since before.
pub(super) fn parts(room: &Room<'_>) -> Vec<Part> {
    let mut parts = vec![scores(room)];
    parts.extend(gates(room));
    parts.extend(change(room));
    parts
}

fn scores(room: &Room<'_>) -> Part {
    let (voice, release) = (room.gathering.voice(), room.release);
    let mut blocks = Vec::new();
    match release.mean {
        Some(mean) => {
            let words = Message::new("room-mean").with("points", whole(mean));
            blocks.push(Block::Paragraph(Tone::Large, voice.say(&words)));
        }
        None => blocks.push(Block::Paragraph(Tone::Strong, voice.text("room-no-mean"))),
    }
    if let Some([first, middle, third]) = release.quartiles {
        let words = Message::new("room-quartiles")
            .with("first", whole(first))
            .with("middle", whole(middle))
            .with("third", whole(third));
        blocks.push(Block::Paragraph(Tone::Plain, voice.say(&words)));
    }
    if !release.grades.is_empty() {
        blocks.push(Block::Table(grades(room)));
    }
    Part {
        id: PartId::Result,
        heading: voice.text("room-result-title"),
        blocks,
    }
}

fn grades(room: &Room<'_>) -> Table {
    let (voice, release) = (room.gathering.voice(), room.release);
    let name = |share: &Share| match &share.id {
        Some(id) => voice.each(|catalog| grade_name(catalog, room.gathering.questionnaire, id)),
        None => voice.text("room-no-grade"),
    };
    let counts = release.grades.iter();
    let counts = counts.map(|share| (name(share), share.people)).collect();
    Table {
        id: "grades",
        columns: vec![
            Column::text("grade", voice.text("room-grade"), 30),
            Column::text("share", voice.text("room-share"), 40),
            Column::number("people", voice.text("room-people"), 18),
        ],
        rows: rows(&voice, counts, release.people),
    }
}

fn gates(room: &Room<'_>) -> Option<Part> {
    let (voice, release) = (room.gathering.voice(), room.release);
    let rows: Vec<Row> = release
        .gates
        .iter()
        .map(|gate| {
            let people = crate::cohort::Cell::Shown(gate.people);
            let name = voice.question_words(&gate.question);
            row(&voice, name, people, release.people)
        })
        .collect();
    let table = Table {
        id: "gates",
        columns: vec![
            Column::text("question", voice.text("room-question"), 56),
            Column::text("share", voice.text("room-share"), 20),
            Column::number("people", voice.text("room-people"), 14),
        ],
        rows,
    };
    (!table.rows.is_empty()).then(|| Part {
        id: PartId::Actions,
        heading: voice.text("room-gates-title"),
        blocks: vec![
            Block::Paragraph(Tone::Plain, voice.text("room-gates-lead")),
            Block::Table(table),
        ],
    })
}

fn change(room: &Room<'_>) -> Option<Part> {
    let voice = room.gathering.voice();
    let change = room.release.change.as_ref()?;
    let people = Message::new("room-change-people").with("count", change.people);
    let mean = change.mean.map(|mean| {
        let sign = if mean >= Points::ZERO { "+" } else { "" };
        let words =
            Message::new("room-change-mean").with("points", format!("{sign}{}", whole(mean)));
        voice.say(&words)
    });
    let fields = [
        ("room-change-better", change.better),
        ("room-change-same", change.same),
        ("room-change-worse", change.worse),
    ];
    let fields = fields.map(|(label, cell)| (voice.text(label), count(&voice, cell)));
    let mut blocks = vec![Block::Paragraph(Tone::Plain, voice.say(&people))];
    blocks.extend(mean.map(|mean| Block::Paragraph(Tone::Strong, mean)));
    blocks.push(Block::Fields(fields.into()));
    Some(Part {
        id: PartId::Changes,
        heading: voice.text("room-change-title"),
        blocks,
    })
}

/// The words a table's caption would need are in its heading.
pub(super) fn plain(words: Words) -> Block {
    Block::Paragraph(Tone::Plain, words)
}
