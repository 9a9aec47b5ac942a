use super::{Gathering, about, discussion, groups, questions, result, sections};
use crate::cohort::Release;
use crate::i18n::Message;
use crate::report::document::{Block, Document, Part, PartId, Tone, Words};
use crate::report::{date_words, day_words, level_words};
use jiff::civil::Date;

/// A gathering with what may be shown of its answers.
#[derive(Clone)]
pub struct Room<'a> {
    /// The gathering.
    pub gathering: Gathering<'a>,
    /// What may be shown.
    pub release: &'a Release,
    /// The day of today, which only decides whether the facts want a new look.
    pub today: Date,
}

/// Makes the report of the room: statistics only, of which nobody's own answers can be read.
#[must_use]
pub fn room_report(room: &Room<'_>) -> Document {
    let voice = room.gathering.voice();
    let mut parts = vec![head(room)];
    parts.extend(result::parts(room));
    parts.extend(sections::part(room));
    parts.extend(discussion::part(room));
    parts.extend(questions::parts(room));
    parts.extend(groups::part(room));
    parts.push(about::part(room));
    Document {
        langs: voice.langs(),
        title: voice.text("room-title"),
        about: Words::same(&room.gathering.line()),
        modified: room.gathering.noon(),
        is_one_page: false,
        running: room.gathering.running("room-running"),
        parts,
    }
}

fn head(room: &Room<'_>) -> Part {
    let gathering = &room.gathering;
    let (voice, release) = (gathering.voice(), room.release);
    let count = |id, count: u64| voice.say(&Message::new(id).with("count", count));
    let hands = if release.hands == 0 {
        Words::default()
    } else {
        count("room-people-count", release.hands)
    };
    let mut fields = vec![
        (
            voice.text("certificate-workshop"),
            Words::same(&gathering.line()),
        ),
        (
            voice.text("certificate-date"),
            voice.each(|catalog| date_words(catalog, gathering.date)),
        ),
        (
            voice.text("certificate-trainer"),
            Words::same(&one_line(gathering.trainer)),
        ),
        (
            voice.text("report-level"),
            voice.each(|catalog| level_words(catalog, gathering.level)),
        ),
        (
            voice.text("room-people"),
            count("room-people-count", release.people),
        ),
        (voice.text("room-hands"), hands),
        (
            voice.text("report-as-of"),
            voice.each(|catalog| day_words(catalog, &gathering.questionnaire.valid_as_of)),
        ),
    ];
    fields.retain(|(_, words)| !words.is_empty());
    let mut blocks = vec![
        Block::Paragraph(Tone::Strong, voice.words(&gathering.questionnaire.title)),
        Block::Fields(fields),
        Block::Framed(
            notices(room)
                .into_iter()
                .map(|notice| Block::Paragraph(Tone::Plain, notice))
                .collect(),
        ),
    ];
    blocks.push(Block::Blank(voice.text("room-delete-by")));
    Part {
        id: PartId::Head,
        heading: Words::default(),
        blocks,
    }
}

/// Says under which rule the room is shown.
fn notices(room: &Room<'_>) -> Vec<Words> {
    let (voice, release) = (room.gathering.voice(), room.release);
    let with = |id| voice.say(&Message::new(id).with("threshold", release.threshold));
    let mut notices = Vec::new();
    if release.has_consent {
        notices.push(voice.text("room-consent"));
    } else {
        notices.push(with("room-rule"));
    }
    if release.threshold < super::USUAL_THRESHOLD && !release.has_consent {
        notices.push(with("room-rule-lowered"));
    }
    if !release.is_whole && release.mean.is_some() {
        notices.push(with("room-mean-only"));
    }
    // A few who came twice are few like any others.
    if release.earlier >= release.threshold || (release.earlier > 0 && release.has_consent) {
        let earlier = Message::new("room-earlier").with("count", release.earlier);
        notices.push(voice.say(&earlier));
    }
    notices
}

pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
