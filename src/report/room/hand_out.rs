use super::Room;
use super::counts::whole;
use crate::cohort::Quarter;
use crate::i18n::Message;
use crate::report::date_words;
use crate::report::document::{Block, Document, Part, PartId, Tone, Words};
use crate::scoring::Points;

/// Puts into a company's own paper how it stands beside the room, behind its result.
#[must_use]
pub fn hand_out(own: Document, room: &Room<'_>, score: Points) -> Document {
    let mut parts = own.parts;
    let behind = parts.iter().position(|part| part.id == PartId::Result);
    let place = behind.map_or(parts.len(), |place| place + 1);
    parts.insert(place, beside(room, score));
    Document { parts, ..own }
}

fn beside(room: &Room<'_>, score: Points) -> Part {
    let (gathering, release) = (&room.gathering, room.release);
    let voice = gathering.voice();
    let points =
        |points: Points| voice.say(&Message::new("room-points").with("points", whole(points)));
    let mut fields = vec![
        (
            voice.text("certificate-workshop"),
            Words::same(&gathering.line()),
        ),
        (
            voice.text("certificate-date"),
            voice.each(|catalog| date_words(catalog, gathering.date)),
        ),
        (voice.text("room-own-score"), points(score)),
    ];
    if let Some(mean) = release.mean {
        fields.push((voice.text("room-mean-label"), points(mean)));
    }
    if let Some(quarter) = release.position(score) {
        fields.push((voice.text("room-own-place"), voice.text(words(quarter))));
    }
    fields.retain(|(_, words)| !words.is_empty());
    let rule = Message::new("room-own-rule").with("threshold", release.threshold);
    let mut blocks = vec![Block::Fields(fields)];
    if !release.has_consent {
        blocks.push(Block::Paragraph(Tone::Quiet, voice.say(&rule)));
    }
    Part {
        id: PartId::Room,
        heading: voice.text("room-own-title"),
        blocks,
    }
}

fn words(quarter: Quarter) -> &'static str {
    match quarter {
        Quarter::Top => "room-quarter-top",
        Quarter::Second => "room-quarter-second",
        Quarter::Third => "room-quarter-third",
        Quarter::Bottom => "room-quarter-bottom",
    }
}
