use super::Finding;
use super::probe::widths_in_terminal;
use super::terminal::Terminal;
use crate::i18n::Message;
use crate::text::cells;
use serde_json::{Value, json};

/// What terminals disagree about: a circled digit, a line, a half-width letter with its voicing mark.
pub(super) const SAMPLES: [&str; 3] = ["\u{2460}", "\u{2500}", "\u{ff76}\u{ff9e}"];

/// Compares how wide characters are here and in the terminal.
pub(super) fn finding(terminal: &Terminal) -> Finding {
    let ours = SAMPLES.map(cells);
    let theirs = terminal.is_interactive.then(widths_in_terminal).flatten();
    let said = match &theirs {
        Some(theirs) => Message::new("doctor-widths-asked")
            .with("ours", row(&ours))
            .with("theirs", row(theirs)),
        None => Message::new("doctor-widths")
            .with("ours", row(&ours))
            .with("asked", if terminal.is_interactive { "yes" } else { "no" }),
    };
    let differ = theirs.is_some_and(|theirs| theirs != ours);
    let value: Vec<Value> = SAMPLES
        .iter()
        .enumerate()
        .map(|(place, sample)| {
            let theirs = theirs.and_then(|theirs| theirs.get(place).copied());
            json!({"text": sample, "cells": ours.get(place), "terminal": theirs})
        })
        .collect();
    let advice = differ.then(|| Message::new("doctor-widths-advice"));
    Finding::good("widths", said, value.into()).advise(advice)
}

fn row(widths: &[usize; 3]) -> String {
    let each: Vec<String> = SAMPLES
        .iter()
        .zip(widths)
        .map(|(sample, width)| format!("{sample} {width}"))
        .collect();
    each.join(", ")
}
