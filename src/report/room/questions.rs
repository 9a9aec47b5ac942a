use super::Room;
use super::counts::{bar, count};
use crate::cohort::{self, QuestionRelease, Slot};
use crate::i18n::Message;
use crate::questionnaire::{Question, Section};
use crate::report::document::{Block, Cell, Column, Part, PartId, Row, Table, Tone, Words};

/// Makes a part a section, and one of scope: how many gave each answer.
pub(super) fn parts(room: &Room<'_>) -> Vec<Part> {
    let questionnaire = room.gathering.questionnaire;
    let mut parts: Vec<Part> = scope(room).into_iter().collect();
    let sections = questionnaire.sections.iter();
    parts.extend(sections.filter_map(|section| of_section(room, section)));
    parts
}

fn scope(room: &Room<'_>) -> Option<Part> {
    let voice = room.gathering.voice();
    let table = table(room, &room.gathering.questionnaire.scope)?;
    Some(Part {
        id: PartId::Scope,
        heading: voice.text("scope"),
        blocks: vec![Block::Table(table)],
    })
}

fn of_section(room: &Room<'_>, section: &Section) -> Option<Part> {
    let voice = room.gathering.voice();
    let table = table(room, &section.questions)?;
    Some(Part {
        id: PartId::Questions,
        heading: voice.words(&section.title),
        blocks: vec![
            Block::Paragraph(Tone::Quiet, voice.text("room-hidden-explained")),
            Block::Table(table),
        ],
    })
}

/// One group of rows a question; none when there is nothing of any to show.
fn table(room: &Room<'_>, questions: &[Question]) -> Option<Table> {
    let voice = room.gathering.voice();
    let mut rows = Vec::new();
    for question in questions {
        let release = room.release.question(&question.id);
        if let Some(release) = release.filter(|release| is_telling(room, release)) {
            rows.push(Row::group(voice.words(&question.text), 3));
            rows.extend(answers(room, question, release));
        }
    }
    let table = Table {
        id: "answers",
        columns: vec![
            Column::text("answer", voice.text("report-answer"), 46),
            Column::text("share", voice.text("room-share"), 34),
            Column::number("people", voice.text("room-people"), 18),
        ],
        rows,
    };
    (!table.rows.is_empty()).then_some(table)
}

/// Under the threshold only what was shown by hands, as everybody in the room has seen.
fn is_telling(room: &Room<'_>, release: &QuestionRelease) -> bool {
    release.people > 0 && (room.release.is_whole || release.hands > 0)
}

fn answers(room: &Room<'_>, question: &Question, release: &QuestionRelease) -> Vec<Row> {
    let voice = room.gathering.voice();
    let row = |name: Words, cell: cohort::Cell| {
        Row::body(vec![
            Cell::words(name),
            bar(cell, release.people),
            Cell::Words(count(&voice, cell)),
        ])
    };
    if release.is_hidden() {
        let hidden = Cell::Words(voice.text("room-row-hidden"));
        return vec![Row::body(vec![hidden, Cell::Empty, Cell::Empty])];
    }
    let option = |id: &str| match question.option(id) {
        Some(option) => voice.words(&option.text),
        None => Words::same(id),
    };
    let mut rows: Vec<Row> = release
        .ticks
        .iter()
        .map(|(id, cell)| row(option(id), *cell))
        .collect();
    let is_empty = |cell: &cohort::Cell| *cell == cohort::Cell::Shown(0);
    for (slot, cell) in &release.cells {
        let name = match slot {
            Slot::Option(id) => option(id),
            // Who ticked something is in the ticks already.
            Slot::Answered if !release.ticks.is_empty() => continue,
            Slot::Answered => voice.text("room-answered"),
            Slot::Open | Slot::NotAsked if is_empty(cell) => continue,
            Slot::Open => voice.text("room-open"),
            Slot::NotAsked => voice.text("room-not-asked"),
        };
        rows.push(row(name, *cell));
    }
    if release.hands > 0 {
        let hands = Message::new("room-by-hands").with("count", release.hands);
        let hands = Cell::Words(voice.say(&hands));
        rows.push(Row::body(vec![hands, Cell::Empty, Cell::Empty]));
    }
    rows
}
