//! Every question that differs: over time what got worse first, else the largest difference first.

use super::speaker::Speaker;
use crate::report::answer_words;
use crate::report::comparison::{Change, ChangeKind, Side};
use crate::report::document::{Block, Part, PartId};
use crate::report::spoken;
use crate::scoring::Line;

pub(super) fn parts(speaker: &Speaker<'_>) -> Vec<Part> {
    let comparison = speaker.comparison;
    let groups: Vec<(&'static str, Vec<&Change>)> = if speaker.is_over_time() {
        vec![
            ("compare-worse-title", comparison.of_kind(ChangeKind::Worse)),
            (
                "compare-better-title",
                comparison.of_kind(ChangeKind::Better),
            ),
        ]
    } else {
        vec![("compare-differs-title", differing(speaker))]
    };
    let rest = [
        ("compare-entered-title", ChangeKind::Entered),
        ("compare-left-title", ChangeKind::Left),
        ("compare-unmoved-title", ChangeKind::Unmoved),
    ];
    let rest = rest.map(|(id, kind)| (id, comparison.of_kind(kind)));
    let groups = groups.into_iter().chain(rest);
    let mut parts: Vec<Part> = groups
        .filter(|(_, changes)| !changes.is_empty())
        .map(|(id, changes)| part(speaker, id, &changes))
        .collect();
    parts.extend(done(speaker));
    parts
}

/// Between sites and people nothing is better or worse.
fn differing<'c>(speaker: &Speaker<'c>) -> Vec<&'c Change> {
    let comparison = speaker.comparison;
    let mut moved = comparison.of_kind(ChangeKind::Worse);
    moved.extend(comparison.of_kind(ChangeKind::Better));
    moved.sort_by_key(|change| -change.moved.steps().abs());
    moved
}

fn part(speaker: &Speaker<'_>, id: &'static str, changes: &[&Change]) -> Part {
    let message = speaker.message(id).with("count", changes.len());
    let entries = changes.iter().map(|change| entry(speaker, change));
    spoken::part(PartId::Questions, &speaker.say(&message), entries.collect())
}

fn entry(speaker: &Speaker<'_>, change: &Change) -> Block {
    let comparison = speaker.comparison;
    let [one, other] = &speaker.labels;
    let was = answer(speaker, &comparison.before, change.before.as_ref());
    let is = answer(speaker, &comparison.after, change.after.as_ref());
    let mut fields = if was == is {
        vec![(speaker.text("report-answer"), is)]
    } else {
        vec![(one.clone(), was), (other.clone(), is)]
    };
    if matches!(change.kind, ChangeKind::Worse | ChangeKind::Better) {
        let label = speaker.say(&speaker.message("compare-moved"));
        fields.push((label, speaker.signed(change.moved)));
    }
    let text_of = |line: &Option<Line>, of: fn(&Line) -> &String| {
        line.as_ref().map(of).cloned().unwrap_or_default()
    };
    for (label, of) in [
        ("report-note", (|line| &line.note) as fn(&Line) -> &String),
        ("report-reason", |line| &line.reason),
    ] {
        let (was, is) = (text_of(&change.before, of), text_of(&change.after, of));
        fields.extend(texts(speaker, label, &was, &is));
    }
    let number = speaker.number(&change.question);
    spoken::entry(number, &speaker.question_words(&change.question), fields)
}

/// A note or a reason: once where both have the same.
pub(super) fn texts(
    speaker: &Speaker<'_>,
    label: &'static str,
    was: &str,
    is: &str,
) -> Vec<(String, String)> {
    let label = speaker.text(label);
    if was == is {
        return vec![(label, is.to_owned())]
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .collect();
    }
    let none = speaker.text("compare-none");
    let sides = speaker.labels.iter().zip([was, is]);
    sides
        .map(|(side, text)| {
            let message = crate::i18n::Message::new("compare-label-of")
                .with("what", label.as_str())
                .with("side", side.as_str());
            let text = if text.is_empty() { &none } else { text };
            (speaker.say(&message), text.to_owned())
        })
        .collect()
}

fn answer(speaker: &Speaker<'_>, side: &Side<'_>, line: Option<&Line>) -> String {
    line.map_or_else(
        || speaker.text("compare-not-asked"),
        |line| answer_words(speaker.catalog, side.questionnaire, line),
    )
}

fn done(speaker: &Speaker<'_>) -> Option<Part> {
    let done = &speaker.comparison.done;
    let is_told = speaker.is_over_time() && !done.is_empty();
    is_told.then(|| {
        let actions = done.iter().map(|id| action(speaker, id));
        let heading = speaker.text("compare-done-title");
        spoken::part(PartId::Actions, &heading, vec![spoken::list(actions)])
    })
}

/// An action in the company’s own words, where it has some.
fn action(speaker: &Speaker<'_>, id: &str) -> String {
    let progress = speaker.comparison.after.assessment.actions.get(id);
    match progress.map(|progress| progress.text.as_str()) {
        None | Some("") => speaker.question_words(id),
        Some(own) => own.to_owned(),
    }
}
