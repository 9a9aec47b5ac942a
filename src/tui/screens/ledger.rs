//! Where every point comes from: one line a question, adding up to the score.

use super::{Body, View};
use crate::i18n::Message;
use crate::questionnaire::Method;
use crate::report::{answer_words, points_words};
use crate::scoring::{Line as LedgerLine, Points, Scorecard, score};
use crate::text::{cells, pad, pad_left};
use crate::wizard::Session;
use ratatui::text::{Line, Span};

const ANSWER: usize = 16;
const NUMBER: usize = 7;

pub(super) fn body(view: &View<'_>, cursor: usize) -> Body {
    let mut body = Body::default();
    let Some(session) = view.session() else {
        return body;
    };
    let card = score(&session.questionnaire, &session.assessment);
    body.air();
    // With mitigation, points of risk and points against it are not added to each other.
    let is_sum = matches!(session.questionnaire.method, Method::Weighted { .. });
    let purpose = if is_sum {
        "ledger-purpose-sum"
    } else {
        "ledger-purpose"
    };
    body.words(&view.text(purpose), 0, view.width, view.theme.plain());
    body.air();
    let head = [
        "column-answer",
        "column-weight",
        "column-points",
        "column-max",
    ]
    .map(|id| view.text(id));
    body.beside(
        "",
        &view.text("column-question"),
        question_width(view),
        &columns(&head),
        view.theme.strong(),
    );
    let mut section = "";
    for (row, line) in card.ledger.iter().enumerate() {
        if line.section != section {
            section = &line.section;
            heading(view, session, &card, section, &mut body);
        }
        if row == cursor {
            body.cursor_here(0);
        }
        entry(view, session, line, row == cursor, &mut body);
    }
    if is_sum {
        total(view, &card, &mut body);
    }
    body.keep_ends_in_sight(cursor, card.ledger.len());
    body
}

fn heading(view: &View<'_>, session: &Session, card: &Scorecard, id: &str, body: &mut Body) {
    let title = session
        .questionnaire
        .section(id)
        .map(|section| view.words(&session.questionnaire, &section.title));
    let points: Points = card
        .ledger
        .iter()
        .filter(|line| line.section == id)
        .map(|line| line.points)
        .sum();
    let max: Points = card
        .ledger
        .iter()
        .filter(|line| line.section == id)
        .map(|line| line.max)
        .sum();
    let message = Message::new("ledger-section")
        .with("section", title.unwrap_or_default())
        .with("points", points_words(points))
        .with("max", points_words(max));
    body.line(Line::styled(view.say(&message), view.theme.strong()));
}

fn entry(view: &View<'_>, session: &Session, line: &LedgerLine, is_here: bool, body: &mut Body) {
    let question = session.question(&line.question);
    let text = question
        .map(|question| view.words(&session.questionnaire, &question.text))
        .unwrap_or_default();
    let marker = view.theme.marker(is_here);
    let gate = if line.gate_acts {
        format!("{} ", view.text("gate-sign"))
    } else {
        String::new()
    };
    let answer = format!(
        "{gate}{}",
        answer_words(view.catalog, &session.questionnaire, line)
    );
    let numbers = [
        answer,
        line.weight.to_string(),
        points_words(line.points),
        points_words(line.max),
    ];
    let style = view.theme.row(is_here);
    body.beside(
        &format!("{marker} "),
        &text,
        question_width(view),
        &columns(&numbers),
        style,
    );
}

fn question_width(view: &View<'_>) -> usize {
    view.width.saturating_sub(ANSWER + 3 * NUMBER + 2)
}

/// What stands beside the question: answer, weight, points and their maximum.
fn columns(row: &[String; 4]) -> String {
    let [answer, weight, points, max] = row;
    format!(
        "  {}{}{}{}",
        pad(answer, ANSWER),
        pad_left(weight, NUMBER),
        pad_left(points, NUMBER),
        pad_left(max, NUMBER),
    )
}

fn total(view: &View<'_>, card: &Scorecard, body: &mut Body) {
    let points: Points = card.ledger.iter().map(|line| line.points).sum();
    let max: Points = card.ledger.iter().map(|line| line.max).sum();
    let label = view.text("ledger-total");
    let numbers = format!(
        "{}{}",
        pad_left(&points_words(points), NUMBER),
        pad_left(&points_words(max), NUMBER)
    );
    let gap = view.width.saturating_sub(cells(&label) + cells(&numbers));
    body.line("");
    body.line(vec![
        Span::styled(label, view.theme.strong()),
        Span::raw(" ".repeat(gap)),
        Span::styled(numbers, view.theme.strong()),
    ]);
}
