//! What questions rest on: each on a source, and one about law on an official one.

use super::wording::CLAIMS;
use super::written::texts_of;
use crate::i18n::Lang;
use crate::questionnaire::SourceKind;
use crate::questionnaire::draft::{Asked, Draft};
use crate::questionnaire::fault::{Findings, Rule};
use std::collections::BTreeMap;

/// The fields in which a question says what it rests on; the others say what to do.
const GROUNDS: [&str; 6] = ["text", "help", "why", "advice", "evidence", "reason"];

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let Some(sources) = &draft.sources else {
        return;
    };
    let kinds: BTreeMap<&str, SourceKind> = sources
        .iter()
        .map(|cited| (cited.source.id.as_str(), cited.source.kind))
        .collect();
    for asked in draft.questions() {
        if asked.is_scope || !asked.is_whole {
            continue;
        }
        if asked.shape.sources.is_empty() {
            let place = asked.node.start;
            findings.add(asked.sheet.name, place, Rule::SourceMissing);
            continue;
        }
        let is_official =
            |id: &String| kinds.get(id.as_str()).is_none_or(|kind| is_official(*kind));
        if !asked.shape.sources.iter().any(is_official)
            && let Some(place) = law(asked)
        {
            findings.add(asked.sheet.name, place, Rule::LawWithoutSource);
        }
    }
}

fn is_official(kind: SourceKind) -> bool {
    matches!(
        kind,
        SourceKind::Law | SourceKind::Guideline | SourceKind::Advice
    )
}

/// The place of the first text of a question that says what law is.
fn law(asked: &Asked<'_>) -> Option<usize> {
    let texts = texts_of(asked.sheet, asked.node);
    let grounds = texts
        .iter()
        .filter(|text| GROUNDS.contains(&text.field) && text.list != "options");
    grounds
        .flat_map(|text| &text.node.entries)
        .find(|entry| {
            let words = entry.value.words(asked.sheet.text);
            words.is_some_and(|words| !CLAIMS.law_in(&words, &Lang::new(&entry.name)).is_empty())
        })
        .map(|entry| entry.value.start)
}
