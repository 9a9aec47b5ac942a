use super::Room;
use super::counts::{row, rows, together};
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
        let is_of_level = question.level <= room.gathering.level;
        let telling = release.filter(|release| is_of_level && is_telling(room, release));
        if let Some(release) = telling {
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
    if release.is_hidden() {
        let hidden = Cell::Words(voice.text("room-row-hidden"));
        return vec![Row::body(vec![hidden, Cell::Empty, Cell::Empty])];
    }
    let option = |id: &str| match question.option(id) {
        Some(option) => voice.words(&option.text),
        None => Words::same(id),
    };
    let mut all = ticks(room, release, option);
    let is_empty = |cell: &cohort::Cell| *cell == cohort::Cell::Shown(0);
    let mut counts = Vec::new();
    for (slot, cell) in &release.cells {
        let name = match slot {
            Slot::Option(id) => option(id),
            Slot::Open | Slot::NotAsked if is_empty(cell) => continue,
            Slot::Answered => voice.text("room-answered"),
            Slot::Open => voice.text("room-open"),
            Slot::NotAsked => voice.text("room-not-asked"),
        };
        counts.push((name, *cell));
    }
    all.extend(rows(&voice, counts, release.people));
    if release.hands > 0 {
        let hands = Message::new("room-by-hands").with("count", release.hands);
        let hands = Cell::Words(voice.say(&hands));
        all.push(Row::body(vec![hands, Cell::Empty, Cell::Empty]));
    }
    all
}

/// Several answers of one person are each counted, so they add up to nothing.
fn ticks(room: &Room<'_>, release: &QuestionRelease, name: impl Fn(&str) -> Words) -> Vec<Row> {
    let voice = room.gathering.voice();
    let ticks = release.ticks.iter();
    let (shown, hidden): (Vec<_>, Vec<_>) = ticks.partition(|(_, cell)| cell.number().is_some());
    let mut all: Vec<Row> = shown
        .iter()
        .map(|(id, cell)| row(&voice, name(id), *cell, release.people))
        .collect();
    if !hidden.is_empty() {
        let names: Vec<Words> = hidden.iter().map(|(id, _)| name(id)).collect();
        let names = together(&voice, &names);
        all.push(row(&voice, names, cohort::Cell::Hidden, release.people));
    }
    all
}
