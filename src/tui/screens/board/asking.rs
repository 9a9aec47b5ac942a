//! A question put to the room, with its answers hidden.

use super::Body;
use super::clock;
use super::stage::{Stage, first_that_fits, gap};
use crate::questionnaire::{AnswerOption, Question};
use crate::text::cells;

/// How much of a question is shown.
#[derive(Clone, Copy)]
struct Detail {
    /// What a word of it means.
    has_help: bool,
    /// What justifies each answer.
    has_evidence: bool,
    /// The clock in large digits.
    has_clock: bool,
    /// Empty rows between two answers.
    gap: usize,
}

/// From the most to the least: room between answers is worth more than what explains them.
const DETAILS: [Detail; 8] = [
    detail(true, true, true, 2),
    detail(true, true, true, 1),
    detail(false, true, true, 1),
    detail(true, true, false, 1),
    detail(false, true, false, 1),
    detail(false, true, false, 0),
    detail(false, false, false, 1),
    detail(false, false, false, 0),
];

const fn detail(has_help: bool, has_evidence: bool, has_clock: bool, gap: usize) -> Detail {
    Detail {
        has_help,
        has_evidence,
        has_clock,
        gap,
    }
}

pub(super) fn body(stage: &Stage<'_>, question: &Question, height: usize) -> Body {
    // Twice as many words need room between the answers more than what justifies them.
    let is_dense = |detail: &Detail| detail.has_evidence && detail.gap == 0;
    let details = DETAILS
        .into_iter()
        .filter(|detail| !(stage.board.is_bilingual && is_dense(detail)));
    let bodies = details.map(|detail| with_detail(stage, question, detail));
    first_that_fits(bodies, height)
}

fn with_detail(stage: &Stage<'_>, question: &Question, detail: Detail) -> Body {
    let mut body = Body::default();
    body.air();
    stage.texts(&question.text, &mut body);
    body.air();
    if let (Some(help), true) = (&question.help, detail.has_help) {
        for help in stage.said(help) {
            stage.plain(&help, &mut body);
        }
        gap(1, &mut body);
    }
    let names: Vec<String> = question
        .options
        .iter()
        .map(|option| stage.joined(&option.text))
        .collect();
    let widest = names.iter().map(|name| cells(name)).max().unwrap_or(0);
    // Beside long answers there is no room for what justifies them.
    let is_beside = widest <= stage.width / 3;
    for (row, (option, name)) in question.options.iter().zip(&names).enumerate() {
        if row > 0 {
            gap(detail.gap, &mut body);
        }
        let evidence = evidence(stage, option, detail);
        answer(
            stage,
            (row, name),
            &evidence,
            is_beside.then_some(widest),
            &mut body,
        );
    }
    if detail.has_clock {
        clock::large(stage, question, &mut body);
    }
    body
}

fn evidence(stage: &Stage<'_>, option: &AnswerOption, detail: Detail) -> Vec<String> {
    let evidence = option.evidence.as_ref().filter(|_| detail.has_evidence);
    evidence.map(|text| stage.said(text)).unwrap_or_default()
}

/// Adds one answer, what justifies it beside it or below it.
fn answer(
    stage: &Stage<'_>,
    (row, name): (usize, &str),
    evidence: &[String],
    beside: Option<usize>,
    body: &mut Body,
) {
    let theme = stage.view.theme;
    let lead = format!("{:>2}  ", row + 1);
    let Some(widest) = beside.filter(|_| !evidence.is_empty()) else {
        stage.behind(&lead, name, theme.strong(), body);
        for words in evidence {
            stage.behind(&" ".repeat(cells(&lead)), words, theme.plain(), body);
        }
        return;
    };
    for (place, words) in evidence.iter().enumerate() {
        let lead = if place == 0 {
            format!("{lead}{}   ", crate::text::pad(name, widest))
        } else {
            " ".repeat(cells(&lead) + widest + 3)
        };
        stage.evidence_behind(&lead, words, body);
    }
}
