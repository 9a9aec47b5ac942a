//! What the right practice is, and why.

use super::Body;
use super::stage::{Stage, first_that_fits, gap};
use crate::questionnaire::{Localized, Question};
use crate::report::first_sentence;

/// How much of an explanation is said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    Nothing,
    FirstSentence,
    Whole,
}

/// What is said beside the right practice itself.
#[derive(Clone, Copy)]
struct Detail {
    has_question: bool,
    has_evidence: bool,
    why: Told,
    first_step: Told,
    gap: usize,
}

const fn detail(parts: [bool; 2], why: Told, first_step: Told, gap: usize) -> Detail {
    let [has_question, has_evidence] = parts;
    Detail {
        has_question,
        has_evidence,
        why,
        first_step,
        gap,
    }
}

/// What a large screen has room for.
const LARGE: Detail = detail([true, true], Told::Whole, Told::Whole, 2);

/// From the most to the least. A room reads one sentence, not three.
const DETAILS: [Detail; 8] = [
    detail([true, true], Told::FirstSentence, Told::FirstSentence, 2),
    detail([true, true], Told::FirstSentence, Told::FirstSentence, 1),
    detail([false, true], Told::FirstSentence, Told::FirstSentence, 1),
    detail([false, true], Told::FirstSentence, Told::Nothing, 1),
    detail([false, true], Told::FirstSentence, Told::Nothing, 0),
    detail([false, false], Told::FirstSentence, Told::Nothing, 1),
    detail([false, true], Told::Nothing, Told::Nothing, 1),
    detail([false, false], Told::Nothing, Told::Nothing, 0),
];

pub(super) fn body(stage: &Stage<'_>, question: &Question, height: usize) -> Body {
    let large = stage.view.is_roomy().then_some(LARGE);
    let details = large.into_iter().chain(DETAILS);
    let bodies = details.map(|detail| with_detail(stage, question, detail));
    first_that_fits(bodies, height)
}

fn with_detail(stage: &Stage<'_>, question: &Question, detail: Detail) -> Body {
    let mut body = Body::default();
    body.air();
    if detail.has_question {
        for words in stage.said(&question.text) {
            stage.plain(&words, &mut body);
        }
        gap(detail.gap, &mut body);
    }
    let best = stage.board.practice(question);
    if !best.is_empty() {
        heading(stage, "board-practice", &mut body);
    }
    for option in best {
        let mark = format!("{}  ", stage.view.theme.glyphs.chosen);
        let name = stage.joined(&option.text);
        stage.behind(&mark, &name, stage.view.theme.strong(), &mut body);
        if let (Some(evidence), true) = (&option.evidence, detail.has_evidence) {
            for words in stage.said(evidence) {
                stage.behind("   ", &words, stage.view.theme.plain(), &mut body);
            }
        }
    }
    let parts = [
        ("board-why", &question.why, detail.why),
        ("board-first-step", &question.first_step, detail.first_step),
    ];
    for (id, text, told) in parts {
        if let (Some(text), true) = (text, told != Told::Nothing) {
            gap(detail.gap, &mut body);
            part(stage, id, text, told, &mut body);
        }
    }
    body
}

fn part(stage: &Stage<'_>, id: &'static str, text: &Localized, told: Told, body: &mut Body) {
    heading(stage, id, body);
    for words in stage.said(text) {
        let words = match told {
            Told::Whole => &words,
            _ => first_sentence(&words),
        };
        stage.behind("   ", words, stage.view.theme.plain(), body);
    }
}

fn heading(stage: &Stage<'_>, id: &'static str, body: &mut Body) {
    stage.words(&stage.view.text(id), stage.view.theme.accent(), body);
}
