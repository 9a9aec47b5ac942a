use super::wall::WallBlock;
use super::{Cue, NoLines, Script, Wall};
use crate::i18n::Message;
use crate::questionnaire::CardKind;
use crate::report::document::{Block, Document, Part, PartId, Tone, Words};
use crate::report::{Subject, date_words, full};

/// Makes the card for the wall: large, in black and white, three blocks at most.
///
/// # Errors
///
/// No question in play has a line for it.
pub fn wall(subject: &Subject<'_>) -> Result<Document, NoLines> {
    let wall = Wall::of(subject.questionnaire, subject.assessment, subject.card);
    let wall = wall.ok_or_else(|| no_lines(subject))?;
    let mut blocks: Vec<Block> = wall
        .blocks
        .iter()
        .map(|block| framed(subject, block, wall.whom.as_deref()))
        .collect();
    blocks.push(Block::Paragraph(Tone::Plain, company_and_day(subject)));
    Ok(sheet(subject, "wall-title", blocks))
}

/// Makes the script for the morning talk, each piece beside what it is for.
///
/// # Errors
///
/// No question in play has a line to talk about.
pub fn morning(subject: &Subject<'_>) -> Result<Document, NoLines> {
    let scripts = subject.catalogs.iter().map(|catalog| {
        let Subject {
            questionnaire,
            assessment,
            card,
            ..
        } = subject;
        Script::of(catalog, questionnaire, assessment, card)
    });
    let scripts: Option<Vec<Script>> = scripts.collect();
    let scripts = scripts.ok_or_else(|| no_lines(subject))?;
    let piece = |place: usize, cue: Cue| {
        let said = scripts.iter().filter_map(|script| script.pieces.get(place));
        (
            subject.text(cue.label()),
            Words::of(said.map(|(_, said)| said.clone())),
        )
    };
    let pieces = Cue::ALL.into_iter().enumerate();
    let fields = pieces.map(|(place, cue)| piece(place, cue)).collect();
    let blocks = vec![
        Block::Paragraph(Tone::Plain, company_and_day(subject)),
        Block::Fields(fields),
    ];
    Ok(sheet(subject, "morning-title", blocks))
}

fn no_lines(subject: &Subject<'_>) -> NoLines {
    NoLines {
        questionnaire: subject.questionnaire.id.clone(),
    }
}

fn sheet(subject: &Subject<'_>, title: &'static str, blocks: Vec<Block>) -> Document {
    let part = Part {
        id: PartId::Sheet,
        heading: Words::default(),
        blocks,
    };
    // Nobody checks a card against a report, so it bears no code.
    let running = Message::new("document-running-sheet")
        .with("questionnaire", subject.questionnaire.id.as_str())
        .with("version", subject.questionnaire.version.as_str());
    Document {
        running: subject.say(&running),
        ..full::document(subject, subject.text(title), vec![part])
    }
}

fn framed(subject: &Subject<'_>, block: &WallBlock<'_>, whom: Option<&str>) -> Block {
    let heading = match block.kind {
        CardKind::NeverEnter => "wall-never-enter",
        CardKind::Check => "wall-check",
        CardKind::Tell | CardKind::Do => "wall-tell",
    };
    let mut blocks = vec![Block::Heading(subject.text(heading))];
    let lines: Vec<Words> = block
        .lines
        .iter()
        .map(|card| subject.words(&card.text))
        .collect();
    if !lines.is_empty() {
        blocks.push(Block::List(Tone::Large, lines));
    }
    if block.kind == CardKind::Tell {
        let label = subject.text("wall-whom");
        blocks.push(match whom {
            Some(name) => Block::Fields(vec![(label, Words::same(name))]),
            None => Block::Blank(label),
        });
    }
    Block::Framed(blocks)
}

/// The company, and the day its answers last changed: the same answers give the same paper.
fn company_and_day(subject: &Subject<'_>) -> Words {
    let zone = subject.now.time_zone().clone();
    let day = subject.assessment.updated.to_zoned(zone).date();
    let names = [&subject.assessment.organisation, &subject.assessment.site];
    let names = names.map(|name| name.split_whitespace().collect::<Vec<_>>().join(" "));
    let company = Words::same(names.join(" ").trim());
    company.then("  ", &subject.each(|catalog| date_words(catalog, day)))
}
