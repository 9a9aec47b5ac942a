use super::{Paper, Subject};
use crate::assessment::State;
use crate::i18n::Message;
use crate::report::first_look::gates_beyond;
use crate::report::headline::{headline, percent};
use crate::report::{MapGlyphs, risk_map};
use crate::text::cells;

const MAP_WIDTH: usize = 60;
const MAP_HEIGHT: usize = 12;

/// Writes grade, score and coverage, what caps the grade with the way out, and the risk map.
pub(super) fn write(subject: &Subject<'_>, paper: &mut Paper) {
    let headline = headline(subject.catalog, subject.questionnaire, subject.card);
    let coverage =
        Message::new("report-coverage").with("percent", percent(subject.card.score.coverage));
    paper.heading(&subject.text("report-result-title"));
    let parts = [
        headline.grade,
        headline.words,
        headline.score,
        subject.catalog.say(&coverage),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    paper.paragraph(2, &parts.join("    "));
    let bullet = subject.text("report-bullet");
    for line in &headline.lines {
        match line.strip_prefix(&bullet) {
            Some(entry) => paper.labelled(4, bullet.trim_end(), cells(&bullet), entry),
            None => paper.paragraph(4, line),
        }
    }
    not_asked(subject, paper);
    let map = risk_map(
        subject.catalog,
        subject.questionnaire,
        subject.card,
        MapGlyphs::Ascii,
        MAP_WIDTH,
        MAP_HEIGHT,
    );
    if !map.is_empty() {
        paper.blank();
    }
    for line in map {
        paper.line(format!("  {line}"));
    }
}

/// Names the gates that only a longer level asks about, and says how to go on.
fn not_asked(subject: &Subject<'_>, paper: &mut Paper) {
    let card = subject.card;
    let gates = gates_beyond(subject.questionnaire, card);
    let bullet = subject.text("report-bullet");
    if !gates.is_empty() {
        paper.paragraph(4, &subject.text("report-gates-not-asked"));
    }
    for gate in gates {
        let words = subject.words(&gate.text);
        paper.labelled(4, bullet.trim_end(), cells(&bullet), &words);
    }
    // While questions are open, opening it leads to them and not past them.
    let is_open = |state| state == State::Unanswered;
    let waits = card.ledger.iter().any(|line| is_open(line.state));
    if !card.score.beyond.is_empty() && !waits {
        let go_on = Message::new("report-go-on").with("id", subject.assessment.id.as_str());
        paper.paragraph(4, &subject.catalog.say(&go_on));
    }
}
