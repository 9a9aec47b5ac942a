use super::Room;
use super::counts::{count, whole};
use crate::report::document::{Block, Cell, Column, Part, PartId, Row, Table, Tone, Words};

/// Makes the part with one row a group: its people and the mean of their scores.
pub(super) fn part(room: &Room<'_>) -> Option<Part> {
    let (voice, release) = (room.gathering.voice(), room.release);
    if release.groups.is_empty() {
        return None;
    }
    let mut rows = Vec::new();
    let mut kind = None;
    for group in &release.groups {
        if kind != Some(group.kind.as_str()) {
            kind = Some(group.kind.as_str());
            rows.push(Row::group(Words::same(&group.kind), 3));
        }
        let label = match &group.label {
            Some(label) => Words::same(label),
            None => voice.text("room-no-label"),
        };
        let mean = match group.mean {
            Some(mean) => Words::same(&whole(mean)),
            None => voice.text("room-hidden"),
        };
        rows.push(Row::body(vec![
            Cell::words(label),
            Cell::Words(count(&voice, group.people)),
            Cell::Words(mean),
        ]));
    }
    let table = Table {
        id: "groups",
        columns: vec![
            Column::text("group", voice.text("room-group"), 50),
            Column::number("people", voice.text("room-people"), 25),
            Column::number("mean", voice.text("room-group-mean"), 25),
        ],
        rows,
    };
    Some(Part {
        id: PartId::Room,
        heading: voice.text("room-groups-title"),
        blocks: vec![
            Block::Paragraph(Tone::Quiet, voice.text("room-hidden-explained")),
            Block::Table(table),
        ],
    })
}
