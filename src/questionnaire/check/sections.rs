//! The section files: the right one, with questions in it.

use super::limits;
use crate::questionnaire::draft::{Draft, HEAD};
use crate::questionnaire::fault::{Findings, Rule};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    for (file, part) in &draft.parts {
        let root = &part.sheet.root;
        let wanted = file.strip_suffix(".ron").unwrap_or(file);
        if let Some(section) = part.section.as_ref().filter(|section| *section != wanted) {
            let rule = Rule::SectionMismatch {
                section: section.clone(),
                wanted: wanted.to_owned(),
            };
            findings.add(file, root.within("section").start, rule);
        }
        if part.is_whole && part.questions.is_empty() {
            let section = wanted.to_owned();
            let place = root.within("questions").start;
            findings.add(file, place, Rule::SectionEmpty { section });
        }
    }
    let (count, limit) = (draft.questions().len(), limits::QUESTIONS);
    if count > limit
        && let Some(head) = &draft.head
    {
        let place = head.sheet.root.within("sections").start;
        findings.add(HEAD, place, Rule::QuestionsTooMany { count, limit });
    }
}
