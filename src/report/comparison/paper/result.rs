//! How the result moved, why, and which gates opened and closed.

use super::speaker::Speaker;
use crate::report::comparison::{ChangeKind, Side};
use crate::report::document::{Block, Part, PartId};
use crate::report::headline::{headline, percent};
use crate::report::spoken::{self, plain, strong};
use crate::scoring::Points;

pub(super) fn part(speaker: &Speaker<'_>) -> Part {
    let mut blocks = vec![strong(&result(speaker))];
    blocks.extend(other_version(speaker));
    blocks.extend(reasons(speaker));
    blocks.extend(gates(speaker));
    let heading = speaker.text("compare-result-title");
    spoken::part(PartId::Result, &heading, blocks)
}

/// The first line: score, grade and coverage of both.
fn result(speaker: &Speaker<'_>) -> String {
    let comparison = speaker.comparison;
    let said = |side: &Side<'_>| {
        let headline = headline(speaker.catalog, side.questionnaire, &side.card);
        let coverage = percent(side.card.score.coverage);
        (headline.score, headline.grade, coverage)
    };
    let (was, is) = (said(&comparison.before), said(&comparison.after));
    let moved = comparison.moved();
    let message = speaker
        .message("compare-result")
        .with("moved", speaker.signed(moved))
        .with("by", speaker.size(moved))
        .with("way", way(moved))
        .with("score-one", was.0)
        .with("score-other", is.0)
        .with("grades", speaker.pair(&was.1, &is.1))
        .with("coverages", speaker.pair(&was.2, &is.2));
    speaker.say(&message)
}

fn way(moved: Points) -> &'static str {
    match moved.tenths() {
        0 => "same",
        tenths if tenths < 0 => "down",
        _ => "up",
    }
}

fn other_version(speaker: &Speaker<'_>) -> Option<Block> {
    let comparison = speaker.comparison;
    let version = |side: &Side<'_>| side.questionnaire.version.clone();
    let message = speaker
        .message("compare-other-version")
        .with("version-one", version(&comparison.before))
        .with("version-other", version(&comparison.after));
    comparison
        .is_of_other_version()
        .then(|| strong(&speaker.say(&message)))
}

/// What the difference is made of, and what is most of it.
fn reasons(speaker: &Speaker<'_>) -> Vec<Block> {
    let comparison = speaker.comparison;
    if comparison.changes.is_empty() && comparison.scope.is_empty() {
        let is_alike = comparison.moved() == Points::ZERO;
        return is_alike
            .then(|| plain(&speaker.text("compare-nothing")))
            .into_iter()
            .collect();
    }
    let answers: Points = comparison.moves.answers.values().copied().sum();
    let parts = speaker
        .message("compare-parts")
        .with("answers", speaker.signed(answers))
        .with("play", speaker.signed(comparison.moves.play))
        .with(
            "has-play",
            if comparison.moves.play == Points::ZERO {
                "no"
            } else {
                "yes"
            },
        )
        .with("entered", comparison.moves.entered.len())
        .with("left", comparison.moves.left.len());
    let mut blocks = vec![plain(&speaker.say(&parts))];
    blocks.extend(most(speaker));
    let has = |is: fn(&Side<'_>) -> bool| is(&comparison.before) || is(&comparison.after);
    if has(|side| side.card.score.is_provisional) {
        blocks.push(plain(&speaker.text("compare-open")));
    }
    if has(|side| side.card.score.sum.is_some()) {
        blocks.push(plain(&speaker.text("compare-scale")));
    }
    blocks
}

/// The answer that moved the score most, where there is more than one.
fn most(speaker: &Speaker<'_>) -> Vec<Block> {
    let of_kind = |kind| speaker.comparison.of_kind(kind).into_iter();
    let moved = of_kind(ChangeKind::Worse).chain(of_kind(ChangeKind::Better));
    if moved.clone().count() < 2 {
        return Vec::new();
    }
    let Some(most) = moved.max_by_key(|change| change.moved.steps().abs()) else {
        return Vec::new();
    };
    let message = speaker
        .message("compare-most")
        .with("moved", speaker.signed(most.moved));
    let mut blocks = vec![plain(&speaker.say(&message))];
    blocks.push(speaker.items([&most.question]));
    blocks
}

fn gates(speaker: &Speaker<'_>) -> Vec<Block> {
    let gates = &speaker.comparison.gates;
    let mut blocks = Vec::new();
    for (id, questions) in [
        ("compare-gates-opened", &gates.opened),
        ("compare-gates-closed", &gates.closed),
    ] {
        if !questions.is_empty() {
            let message = speaker.message(id).with("count", questions.len());
            blocks.push(plain(&speaker.say(&message)));
            blocks.push(speaker.items(questions));
        }
    }
    blocks
}
