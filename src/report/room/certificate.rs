use super::Gathering;
use super::room_report::one_line;
use crate::i18n::Message;
use crate::report::date_words;
use crate::report::document::{
    Block, Cell, Column, Document, Part, PartId, Row, Signature, Table, Tone, Words,
};

/// Who attended, as the trainer typed it.
#[derive(Clone, Copy, Debug)]
pub struct Certificate<'a> {
    /// The company; empty for a line to write on.
    pub organisation: &'a str,
    /// The people who attended; with none there is room to write by hand.
    pub names: &'a [String],
}

/// So many names still fit one page.
const ONE_PAGE: usize = 30;
/// The lines to write on when nobody was named.
const BLANK_LINES: usize = 8;

/// Makes the certificate of attendance: day, hours, content, trainer and names, to keep as
/// the company's record of AI literacy education (AI Guidelines for Business, 教育・リテラシー).
#[must_use]
pub fn certificate(gathering: &Gathering<'_>, attended: &Certificate<'_>) -> Document {
    let voice = gathering.voice();
    Document {
        langs: voice.langs(),
        title: voice.text("certificate-title"),
        about: Words::same(&one_line(attended.organisation)),
        modified: gathering.noon(),
        is_one_page: attended.names.len() <= ONE_PAGE,
        running: gathering.running("room-running"),
        parts: vec![
            head(gathering, attended),
            people(gathering, attended),
            about(gathering),
        ],
    }
}

fn head(gathering: &Gathering<'_>, attended: &Certificate<'_>) -> Part {
    let voice = gathering.voice();
    let minutes = Message::new("certificate-minutes").with("minutes", gathering.minutes);
    let mut fields = vec![
        (
            voice.text("report-organisation"),
            Words::same(&one_line(attended.organisation)),
        ),
        (
            voice.text("certificate-workshop"),
            Words::same(&gathering.line()),
        ),
        (
            voice.text("certificate-date"),
            voice.each(|catalog| date_words(catalog, gathering.date)),
        ),
        (voice.text("certificate-duration"), voice.say(&minutes)),
        (
            voice.text("certificate-trainer"),
            Words::same(&one_line(gathering.trainer)),
        ),
        (voice.text("certificate-content"), content(gathering)),
    ];
    fields.retain(|(_, words)| !words.is_empty());
    let mut blocks = vec![
        Block::Paragraph(Tone::Strong, voice.text("certificate-lead")),
        Block::Signatures(boxes(gathering)),
    ];
    if attended.organisation.trim().is_empty() {
        blocks.push(Block::Blank(voice.text("report-organisation")));
    }
    blocks.push(Block::Fields(fields));
    Part {
        id: PartId::Head,
        heading: Words::default(),
        blocks,
    }
}

/// What was taught: the questionnaire and its sections.
fn content(gathering: &Gathering<'_>) -> Words {
    let voice = gathering.voice();
    let sections = gathering.questionnaire.sections.iter();
    let titles: Vec<Words> = sections.map(|each| voice.words(&each.title)).collect();
    voice.each_place(|catalog, place| {
        let said: Vec<&str> = titles.iter().map(|title| title.at(place)).collect();
        let title = voice.words(&gathering.questionnaire.title);
        let message = Message::new("certificate-content-of")
            .with("questionnaire", title.at(place))
            .with("sections", said.join(&catalog.text("certificate-gap")));
        catalog.say(&message)
    })
}

fn boxes(gathering: &Gathering<'_>) -> Vec<Signature> {
    let voice = gathering.voice();
    ["certificate-box-company", "certificate-box-trainer"]
        .map(|role| Signature {
            role: voice.text(role),
            name: Words::default(),
        })
        .into()
}

fn people(gathering: &Gathering<'_>, attended: &Certificate<'_>) -> Part {
    let voice = gathering.voice();
    let names = attended.names.iter().map(|name| one_line(name));
    let names = names.filter(|name| !name.is_empty());
    let mut rows: Vec<Row> = (1..).zip(names).map(|(at, name)| row(at, &name)).collect();
    if rows.is_empty() {
        rows = (1..).take(BLANK_LINES).map(|at| row(at, "")).collect();
    }
    let table = Table {
        id: "attendance",
        columns: vec![
            Column::number("number", voice.text("certificate-number"), 8),
            Column::text("name", voice.text("certificate-name"), 46),
            Column::text("signature", voice.text("certificate-signature"), 46),
        ],
        rows,
    };
    Part {
        id: PartId::Attendance,
        heading: voice.text("certificate-people"),
        blocks: vec![Block::Table(table)],
    }
}

fn row(number: i64, name: &str) -> Row {
    let name = if name.is_empty() {
        Cell::Blank
    } else {
        Cell::Words(Words::same(name))
    };
    Row::body(vec![Cell::Number(number), name, Cell::Blank])
}

fn about(gathering: &Gathering<'_>) -> Part {
    let voice = gathering.voice();
    let lines = ["certificate-keep", "certificate-not"];
    let lines = lines.map(|id| Block::Paragraph(Tone::Plain, voice.text(id)));
    Part {
        id: PartId::About,
        heading: voice.text("certificate-about"),
        blocks: lines.into(),
    }
}
