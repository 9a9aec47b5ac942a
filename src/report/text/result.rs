use super::{Paper, Subject};
use crate::i18n::Message;
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
