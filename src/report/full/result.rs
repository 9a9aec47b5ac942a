use super::risk::risk_chart;
use crate::assessment::State;
use crate::i18n::Message;
use crate::report::Subject;
use crate::report::document::{Block, Part, PartId, Tone, Verdict, Words};
use crate::report::first_look::gates_beyond;
use crate::report::headline::{headline, percent};

/// Makes the part with grade, score and coverage, what caps the grade with the way out, and the risk map.
pub(super) fn part(subject: &Subject<'_>) -> Part {
    let mut blocks = vec![Block::Verdict(verdict(subject))];
    let framed = standing(subject);
    if !framed.is_empty() {
        blocks.push(Block::Framed(framed));
    }
    blocks.extend(to_confirm(subject));
    blocks.extend(not_asked(subject));
    let chart = risk_chart(&subject.catalogs, subject.questionnaire, subject.card);
    blocks.extend(chart.map(Block::Chart));
    Part {
        id: PartId::Result,
        heading: subject.text("report-result-title"),
        blocks,
    }
}

/// Returns grade, score and coverage.
pub(super) fn verdict(subject: &Subject<'_>) -> Verdict {
    let Subject {
        questionnaire,
        card,
        ..
    } = subject;
    let headline = |catalog| headline(catalog, questionnaire, card);
    let coverage = Message::new("report-coverage").with("percent", percent(card.score.coverage));
    Verdict {
        grade: subject.each(|catalog| headline(catalog).grade),
        meaning: subject.each(|catalog| headline(catalog).words),
        score: subject.each(|catalog| headline(catalog).score),
        coverage: subject.say(&coverage),
    }
}

/// Says what caps the grade, the shortest way out, and what is open.
pub(super) fn standing(subject: &Subject<'_>) -> Vec<Block> {
    let lines =
        subject.each_line(|catalog| headline(catalog, subject.questionnaire, subject.card).lines);
    let bullets: Vec<String> = subject
        .text("report-bullet")
        .lines()
        .map(str::to_owned)
        .collect();
    let mut blocks: Vec<Block> = Vec::new();
    for line in lines {
        match (bulleted(&line, &bullets), blocks.last_mut()) {
            (Some(item), Some(Block::List(_, items))) => items.push(item),
            (Some(item), _) => blocks.push(Block::List(Tone::Plain, vec![item])),
            (None, _) => blocks.push(Block::Paragraph(Tone::Plain, line)),
        }
    }
    blocks
}

/// Returns the text behind the mark of a list, where every language has one.
fn bulleted(line: &Words, bullets: &[String]) -> Option<Words> {
    let stripped = line.lines().map(|line| {
        let bullet = bullets.iter().find(|bullet| line.starts_with(*bullet))?;
        Some(line[bullet.len()..].to_owned())
    });
    stripped.collect::<Option<Vec<_>>>().map(Words::of)
}

/// Says how many answers were given before their question was reworded and wait to be confirmed.
fn to_confirm(subject: &Subject<'_>) -> Option<Block> {
    let waits = |question: &str| {
        let entry = subject.assessment.entry(question);
        entry.is_some_and(|entry| entry.confirm)
    };
    let lines = subject.card.ledger.iter();
    let count = lines.filter(|line| waits(&line.question)).count();
    let message = Message::new("report-to-confirm").with("count", count);
    (count > 0).then(|| Block::Paragraph(Tone::Plain, subject.say(&message)))
}

/// Names the gates that only a longer level asks about, and says how to go on.
fn not_asked(subject: &Subject<'_>) -> Vec<Block> {
    let card = subject.card;
    let gates = gates_beyond(subject.questionnaire, card);
    let mut blocks = Vec::new();
    if !gates.is_empty() {
        let words = subject.text("report-gates-not-asked");
        blocks.push(Block::Paragraph(Tone::Plain, words));
        let gates = gates.iter().map(|gate| subject.words(&gate.text));
        blocks.push(Block::List(Tone::Plain, gates.collect()));
    }
    // While questions are open, opening it leads to them and not past them.
    let is_open = |state| state == State::Unanswered;
    let waits = card.ledger.iter().any(|line| is_open(line.state));
    if !card.score.beyond.is_empty() && !waits {
        let go_on = Message::new("report-go-on").with("id", subject.assessment.id.as_str());
        blocks.push(Block::Paragraph(Tone::Plain, subject.say(&go_on)));
    }
    blocks
}
