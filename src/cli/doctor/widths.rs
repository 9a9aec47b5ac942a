use super::Finding;
use super::probe::widths_in_terminal;
use super::terminal::Terminal;
use crate::i18n::Message;
use crate::text::cells;
use serde_json::{Value, json};

/// What terminals disagree about: a circled digit, a line, a half-width letter with its voicing mark.
pub(super) const SAMPLES: [&str; 3] = ["\u{2460}", "\u{2500}", "\u{ff76}\u{ff9e}"];
/// How many of them are signs that some terminals draw two cells wide.
const SIGNS: usize = 2;

/// How wide the terminal draws the samples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Widths {
    /// There is no terminal to ask.
    NotAsked,
    /// It did not answer in time.
    NoAnswer,
    /// In cells.
    Asked([usize; 3]),
}

impl Widths {
    /// Asks the terminal, if there is one.
    pub(super) fn ask(terminal: &Terminal) -> Self {
        if !terminal.is_interactive {
            return Self::NotAsked;
        }
        widths_in_terminal().map_or(Self::NoAnswer, Self::Asked)
    }

    /// Tells whether signs are wider there than here.
    pub(super) fn has_wide_signs(self) -> bool {
        let ours = SAMPLES.map(cells);
        matches!(self, Self::Asked(theirs) if theirs.iter().zip(ours).take(SIGNS).any(|(theirs, ours)| *theirs != ours))
    }

    fn asked(self) -> Option<[usize; 3]> {
        match self {
            Self::Asked(theirs) => Some(theirs),
            Self::NotAsked | Self::NoAnswer => None,
        }
    }
}

/// Compares how wide characters are here and in the terminal.
pub(super) fn finding(widths: Widths) -> Finding {
    let ours = SAMPLES.map(cells);
    let theirs = widths.asked();
    let said = match &theirs {
        Some(theirs) => Message::new("doctor-widths-asked")
            .with("ours", row(&ours))
            .with("theirs", row(theirs)),
        None => Message::new("doctor-widths").with("ours", row(&ours)).with(
            "asked",
            if widths == Widths::NoAnswer {
                "yes"
            } else {
                "no"
            },
        ),
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
