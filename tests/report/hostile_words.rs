//! Whatever people type, no format takes it for anything but text.

use crate::case::Case;
use proptest::prelude::*;
use tenken::assessment::{ActionState, Answer, Progress};

/// Texts that mean something to one format or another.
const LOADED: [&str; 24] = [
    "<script>alert(1)</script>",
    "</p></td></table><h1>x",
    "&amp; &lt; &#x41;",
    "=1+1",
    "@SUM(A1)",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "# heading\n## two",
    "* item\n- item\n1. item\n2) item",
    "> quote\n\n    code\n```\nfence\n```\n~~~",
    "[link](javascript:alert(1)) ![picture](x)",
    "https://example.com/?a=1&b=2 www.example.com a@example.com",
    "| a | b |\n|---|---|\n| c | d |",
    "**strong** _soft_ `code` ~~gone~~ $x$",
    "setext\n===\nother\n---",
    "\u{1b}[2J\u{1b}]0;title\u{7}",
    "\u{202e}right to left\u{202c} \u{200b}zero",
    "line\r\nbreaks\n\n\nthree",
    "quote \" and ' and , and ; and \t tab",
    "\u{1F469}\u{200D}\u{1F52C} \u{1F600} \u{20BB7}",
    "が\u{3099} e\u{301}\u{301}\u{301}",
    "[^1]: note\n[ref]: http://x",
    "<!-- comment --> <?php ?> <![CDATA[ x ]]>",
    "\\ \\* trailing \\",
];

/// A text as somebody may type or paste it, four thousand characters at most.
pub(crate) fn typed() -> impl Strategy<Value = String> {
    let loaded = proptest::sample::select(LOADED.to_vec()).prop_map(str::to_owned);
    let any = any::<String>();
    let long = "[a-zあ-ん<>&|*#=]{1,40}".prop_map(|text| {
        let times = 4000 / text.chars().count();
        text.repeat(times)
    });
    prop_oneof![4 => loaded, 2 => any, 1 => long]
}

/// The sample with these texts in every place in which words are stored.
pub(crate) fn case_with(texts: &[String]) -> Case {
    let mut case = Case::sample();
    let mut texts = texts.iter().cycle().cloned();
    let mut next = || texts.next().unwrap();
    case.assessment.organisation = next();
    case.assessment.site = next();
    case.assessment.respondent = next();
    case.assessment.sign_off.prepared = next();
    case.assessment.sign_off.checked = next();
    case.assessment.sign_off.approved = next();
    let ids: Vec<String> = case
        .questionnaire
        .questions()
        .map(|each| each.id.clone())
        .collect();
    for (place, id) in ids.iter().enumerate().step_by(3) {
        let entry = case.assessment.entry_mut(&case.questionnaire, id);
        entry.note = next();
        entry.reason = next();
        if place % 5 == 4 && !id.starts_with("scope") {
            entry.answer = Some(Answer::option("not-applicable"));
        }
        let progress = Progress {
            who: next(),
            due: next(),
            state: ActionState::ALL[place % 3],
            text: next(),
        };
        case.assessment.actions.insert(id.clone(), progress);
    }
    case
}
