use super::columns::sum;
use super::points_words;
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Method, Questionnaire};
use crate::report::paper::WIDTH;
use crate::report::score_words::{score_words, seems_to_reach};
use crate::scoring::{Points, Scorecard, Sum};
use crate::text::wrap;

/// Returns the last lines of the ledger: the total, and how it becomes the score.
pub(super) fn totals(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    card: &Scorecard,
) -> Vec<String> {
    let points: Points = card.ledger.iter().map(|line| line.points).sum();
    let max: Points = card.ledger.iter().map(|line| line.max).sum();
    let mut lines = Vec::new();
    if !matches!(questionnaire.method, Method::Mitigated { .. }) {
        lines.push(sum(&catalog.text("report-ledger-total"), points, max));
    }
    lines.push(String::new());
    for text in explained(catalog, questionnaire, card) {
        lines.extend(wrap(&text, WIDTH).shown().map(str::to_owned));
    }
    lines
}

/// Says how the total becomes the score and what marks and missing answers mean, unwrapped.
pub(in crate::report) fn explained(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    card: &Scorecard,
) -> Vec<String> {
    let points: Points = card.ledger.iter().map(|line| line.points).sum();
    let mut explained = Vec::new();
    if let (Method::Mitigated { .. }, Some(sums)) = (&questionnaire.method, &card.score.sum) {
        explained.push(mitigated(catalog, sums));
    }
    if let Method::Weighted { .. } = questionnaire.method {
        explained.push(rounded(catalog, &questionnaire.method, points));
        explained.push(catalog.text("report-ledger-rounding"));
    }
    if card.score.is_provisional {
        explained.push(catalog.text("report-ledger-open"));
    }
    if card.ledger.iter().any(|line| line.gate_acts) {
        explained.push(catalog.text("report-ledger-gate"));
    }
    explained
}

/// Says what becomes of the total; short of a grade it is cut off, not rounded up.
fn rounded(catalog: &Catalog, method: &Method, points: Points) -> String {
    let message = if seems_to_reach(points, method) {
        Message::new("report-ledger-cut")
    } else {
        Message::new("report-ledger-rounded").with("points", points_words(points))
    };
    catalog.say(&message.with("score", score_words(points, method)))
}

fn mitigated(catalog: &Catalog, sum: &Sum) -> String {
    let shown = |number: Option<i64>| number.unwrap_or_default().to_string();
    let message = Message::new("report-ledger-mitigated")
        .with("raw", shown(sum.raw))
        .with("mitigation", shown(sum.mitigation))
        .with("mitigation_max", shown(sum.mitigation_max))
        .with("total", sum.total.to_string());
    catalog.say(&message)
}
