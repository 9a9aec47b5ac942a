//! Whether every file is there, and none too many.

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
