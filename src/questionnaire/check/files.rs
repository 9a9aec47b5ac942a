//! Whether every file is there, and none too many, and nothing hides in them.

use super::limits::is_forbidden;
use super::written;
use crate::questionnaire::draft::{Draft, HEAD, OWN, SOURCES, Sheets};
use crate::questionnaire::fault::{Findings, Rule};

pub(super) fn check(sheets: &Sheets<'_>, draft: &Draft<'_>, findings: &mut Findings) {
    if !sheets.contains_key(HEAD) {
        findings.add_whole(HEAD, Rule::HeadMissing);
    }
    if !sheets.contains_key(SOURCES) {
        findings.add_whole(SOURCES, Rule::SourcesMissing);
    }
    let Some(head) = &draft.head else { return };
    let Some(sections) = &head.sections else {
        return;
    };
    for section in sections {
        if !sheets.contains_key(section.file.as_str()) {
            let name = section.file.clone();
            let place = section.node.within("id").start;
            findings.add(HEAD, place, Rule::SectionFileMissing { name });
        }
    }
    for (name, sheet) in sheets {
        let is_named = sections.iter().any(|section| section.file == *name);
        // What could not be read has its fault already.
        if sheet.is_some() && !is_named && !OWN.contains(name) {
            findings.add_whole(name, Rule::FileUnlisted);
        }
    }
}

/// Notes the first character of each file that hides something outside the texts;
/// those in texts are noted with the texts.
pub(super) fn check_characters(sheets: &Sheets<'_>, draft: &Draft<'_>, findings: &mut Findings) {
    let is_hidden = |c: &char| is_forbidden(*c) && !matches!(c, '\n' | '\r' | '\t');
    for (name, sheet) in sheets {
        let Some(sheet) = sheet
            .as_ref()
            .filter(|sheet| sheet.text.chars().any(|c| is_hidden(&c)))
        else {
            continue;
        };
        let texts = written::texts(sheets, draft);
        let is_in_text = |at: usize| {
            let own = texts.iter().filter(|text| text.sheet.name == *name);
            own.flat_map(|text| &text.node.entries)
                .any(|entry| entry.value.start <= at && at < entry.value.end)
        };
        let mut hidden = sheet.text.char_indices().filter(|(_, c)| is_hidden(c));
        if let Some((at, c)) = hidden.find(|(at, _)| !is_in_text(*at)) {
            let code = format!("U+{:04X}", u32::from(c));
            findings.add(name, at, Rule::FileCharacter { code });
        }
    }
}
