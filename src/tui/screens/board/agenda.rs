//! What is left, and how the time stands.

use super::Body;
use super::stage::Stage;
use crate::i18n::Message;
use crate::text::{cells, clean, fit};
use ratatui::text::{Line, Span};

pub(super) fn body(stage: &Stage<'_>, cursor: usize) -> Body {
    let mut body = Body::default();
    let board = stage.board;
    body.air();
    for (at, id) in board.questions.iter().enumerate() {
        row(stage, at, id, at == cursor, &mut body);
    }
    body.keep_ends_in_sight(cursor, board.questions.len());
    body
}

/// Returns the line at the foot, which no scrolling takes away.
pub(super) fn foot(stage: &Stage<'_>) -> Line<'static> {
    let time = format!("{}{}", " ".repeat(stage.indent), time(stage));
    Line::styled(time, stage.view.theme.strong())
}

/// The questions left, the minutes left, and whether that is ahead of the plan.
fn time(stage: &Stage<'_>) -> String {
    let board = stage.board;
    let left = Message::new("board-left")
        .with("questions", board.questions.len().saturating_sub(board.at))
        .with("minutes", board.agenda.left().max(0).to_string());
    let behind = board.minutes_behind();
    let id = match behind {
        1.. => "board-behind",
        0 => "board-on-time",
        _ => "board-ahead",
    };
    let pace = Message::new(id).with("minutes", behind.abs().to_string());
    format!("{}   {}", stage.view.say(&left), stage.view.say(&pace))
}

fn row(stage: &Stage<'_>, at: usize, id: &str, is_here: bool, body: &mut Body) {
    let questionnaire = &stage.board.questionnaire;
    let Some(question) = questionnaire.question(id) else {
        return;
    };
    let theme = stage.view.theme;
    let is_done = at < stage.board.at;
    let mark = if is_done { theme.glyphs.answered } else { " " };
    let lead = format!(
        "{}{} {mark} {:>3}  ",
        " ".repeat(stage.indent),
        theme.marker(is_here),
        at + 1
    );
    let words = stage.view.words(questionnaire, &question.text);
    let room = stage.width.saturating_sub(cells(&lead));
    let words = fit(&clean(&words).replace('\n', " "), room).into_owned();
    if is_here {
        body.cursor_here(0);
    }
    body.line(Line::from(vec![
        Span::styled(lead, theme.row(is_here)),
        Span::styled(words, theme.row(is_here)),
    ]));
}
