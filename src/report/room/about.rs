use super::Room;
use super::result::plain;
use crate::report::document::{Part, PartId, Words};
use crate::report::facts_lines;

/// Makes the part that says how the numbers came about and what they are not.
pub(super) fn part(room: &Room<'_>) -> Part {
    let voice = room.gathering.voice();
    let own = [
        "room-about-numbers",
        "room-about-hands",
        "room-about-guess",
        "room-about-one",
    ];
    let mut lines: Vec<Words> = own.map(|id| voice.text(id)).into();
    lines.extend(
        voice.each_line(|catalog| facts_lines(catalog, room.gathering.questionnaire, room.today)),
    );
    Part {
        id: PartId::About,
        heading: voice.text("room-about-title"),
        blocks: lines.into_iter().map(plain).collect(),
    }
}
