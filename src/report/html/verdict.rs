use super::said::said;
use crate::report::document::{Document, Verdict, Words};
use crate::text::cells;
use maud::{Markup, html};

/// The most cells a grade fills that is a sign and no words.
const SIGN: usize = 3;

/// Writes how the company stands: grade, meaning, score, coverage.
pub(super) fn verdict(document: &Document, verdict: &Verdict) -> Markup {
    let is_sign = verdict.grade.lines().all(|line| cells(line) <= SIGN);
    let text = |class: &str, words: &Words| {
        html! { @if !words.is_empty() { p class=(class) { (said(document, words)) } } }
    };
    html! {
        div.verdict {
            p.grade .sign[is_sign] { (said(document, &verdict.grade)) }
            div {
                (text("score", &verdict.score))
                (text("meaning", &verdict.meaning))
                (text("coverage", &verdict.coverage))
            }
        }
    }
}
