//! A show of hands, written down while the hands are up.

use super::super::question::write_line;
use super::Body;
use super::stage::{Stage, gap};
use crate::i18n::Message;
use crate::text::{Editor, clean, fit};
use ratatui::text::Span;

pub(super) fn body(stage: &Stage<'_>, editor: &Editor, fault: Option<&Message>) -> Body {
    let mut body = Body::default();
    let Some(question) = stage.board.question() else {
        return body;
    };
    let view = stage.view;
    body.air();
    let words = view.words(&stage.board.questionnaire, &question.text);
    stage.strong(&words, &mut body);
    body.air();
    for (row, option) in question.options.iter().enumerate() {
        let name = stage.joined(&option.text);
        let lead = format!("{}{:>2}  ", " ".repeat(stage.indent), row + 1);
        let room = stage.width.saturating_sub(stage.indent + 4);
        let name = fit(&name, room).into_owned();
        body.line(vec![
            Span::raw(lead),
            Span::styled(name, view.theme.strong()),
        ]);
    }
    body.air();
    write_line(view, editor, stage.indent, &mut body);
    gap(1, &mut body);
    // It stands beside the count, and in full.
    if let Some(wrong) = fault {
        stage.words(&clean(&view.say(wrong)), view.theme.warning(), &mut body);
        return body;
    }
    let people = stage.board.room.present;
    let id = if people == 0 {
        "board-hands-hint"
    } else {
        "board-hands-hint-people"
    };
    let hint = Message::new(id)
        .with("options", question.options.len())
        .with("people", people.to_string());
    stage.plain(&view.say(&hint), &mut body);
    body
}
