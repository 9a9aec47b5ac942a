//! What differs in how AI is used, and which questions that brings in or keeps out.

use super::changes::texts;
use super::speaker::Speaker;
use crate::assessment::Entry;
use crate::report::answer_words::said;
use crate::report::comparison::{ScopeChange, Side};
use crate::report::document::{Block, Part, PartId};
use crate::report::spoken;

pub(super) fn part(speaker: &Speaker<'_>) -> Option<Part> {
    let scope = &speaker.comparison.scope;
    (!scope.is_empty()).then(|| {
        let entries = scope.iter().map(|change| entry(speaker, change));
        let heading = speaker.text("compare-scope-title");
        spoken::part(PartId::Scope, &heading, entries.collect())
    })
}

fn entry(speaker: &Speaker<'_>, change: &ScopeChange) -> Block {
    let comparison = speaker.comparison;
    let [one, other] = &speaker.labels;
    let answer = |side: &Side<'_>, entry: Option<&Entry>| {
        let Some(entry) = entry else {
            return speaker.text("compare-not-asked");
        };
        let question = side.questionnaire.question(&change.question);
        said(
            speaker.catalog,
            side.questionnaire,
            question,
            entry.answer.as_ref(),
        )
    };
    let was = answer(&comparison.before, change.before.as_ref());
    let is = answer(&comparison.after, change.after.as_ref());
    let mut fields = if was == is {
        vec![(speaker.text("report-answer"), is)]
    } else {
        vec![(one.clone(), was), (other.clone(), is)]
    };
    let text_of = |entry: &Option<Entry>, of: fn(&Entry) -> &String| {
        entry.as_ref().map(of).cloned().unwrap_or_default()
    };
    for (label, of) in [
        (
            "report-note",
            (|entry| &entry.note) as fn(&Entry) -> &String,
        ),
        ("report-reason", |entry| &entry.reason),
    ] {
        let (was, is) = (text_of(&change.before, of), text_of(&change.after, of));
        fields.extend(texts(speaker, label, &was, &is));
    }
    fields.extend(effect(speaker, "compare-scope-opened", &change.opened));
    fields.extend(effect(speaker, "compare-scope-closed", &change.closed));
    let number = speaker.number(&change.question);
    spoken::entry(number, &speaker.question_words(&change.question), fields)
}

/// Names questions by their numbers, which the report and the paper form share.
fn effect(speaker: &Speaker<'_>, label: &'static str, ids: &[String]) -> Option<(String, String)> {
    let numbers: Vec<String> = ids.iter().map(|id| speaker.number(id)).collect();
    let message = speaker
        .message("compare-scope-numbers")
        .with("count", ids.len())
        .with("numbers", numbers.join(" "));
    (!ids.is_empty()).then(|| (speaker.text(label), speaker.say(&message)))
}
