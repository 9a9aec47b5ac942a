//! The questions on which the room disagrees most, to talk about.

use super::Body;
use super::stage::Stage;
use crate::i18n::Message;
use crate::text::pad_left;
use ratatui::text::Span;

pub(super) fn body(stage: &Stage<'_>, cursor: usize) -> Body {
    let mut body = Body::default();
    let (board, theme) = (stage.board, stage.view.theme);
    body.air();
    stage.strong(&stage.view.text("board-ranking"), &mut body);
    body.air();
    if board.room.debated.is_empty() {
        let none =
            Message::new("board-ranking-none").with("threshold", board.room.threshold.to_string());
        stage.plain(&stage.view.say(&none), &mut body);
        return body;
    }
    for (row, debated) in board.room.debated.iter().enumerate() {
        let Some(question) = board.questionnaire.question(&debated.question) else {
            continue;
        };
        let is_here = row == cursor;
        let id = if debated.is_estimate {
            "board-about-percent"
        } else {
            "board-percent"
        };
        let percent = Message::new(id).with("percent", debated.percent.to_string());
        let lead = format!(
            "{}{} {}  ",
            " ".repeat(stage.indent),
            theme.marker(is_here),
            pad_left(&stage.view.say(&percent), 6)
        );
        if is_here {
            body.cursor_here(0);
        }
        let words = stage.view.words(&board.questionnaire, &question.text);
        let style = theme.row(is_here);
        body.hanging(vec![Span::styled(lead, style)], &words, stage.width, style);
        body.air();
    }
    body.keep_ends_in_sight(cursor, board.room.debated.len());
    body
}
