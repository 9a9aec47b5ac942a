//! The projector: few words, much room, nothing that cannot be read from the back row.

mod agenda;
mod asking;
mod bars;
mod clock;
mod digits;
mod hands;
mod practice;
mod ranking;
mod result;
mod shown;
mod stage;

use super::super::key_bar::key_bar;
use super::super::{Page, View};
use super::Body;
use crate::i18n::Message;
use crate::text::{cells, clean, fit};
use crate::wizard::{Board, Layer, Sheet, Step};
use ratatui::text::{Line, Span};
use stage::Stage;

/// Makes the page of the board, or of what lies over its question.
pub(super) fn page(view: &View<'_>, board: &Board) -> Page {
    let mut page = Page {
        head: Line::default(),
        head_right: Line::default(),
        body: Body::default(),
        foot: None,
        status: Line::default(),
        status_right: Line::default(),
        keys: key_bar(view, usize::from(view.model.size.0).saturating_sub(2)),
    };
    if let Some(Layer::Board(Sheet::Blank)) = view.model.top() {
        return page;
    }
    let right = progress(view, board);
    page.head = head(view, board, cells(&right));
    page.head_right = Line::styled(right, view.theme.strong());
    if let Some(notice) = &view.model.notice {
        page.status = Line::styled(view.say(notice), view.theme.warning());
    }
    let stage = Stage::new(view, board);
    if let Some(Layer::Board(sheet)) = view.model.top() {
        page.body = sheet_body(&stage, sheet);
        if let Sheet::Agenda { .. } = sheet {
            page.foot = Some(agenda::foot(&stage));
        }
    } else {
        page.foot = foot(&stage);
        page.body = question(&stage, page.height(view.height));
    }
    page
}

fn sheet_body(stage: &Stage<'_>, sheet: &Sheet) -> Body {
    match sheet {
        Sheet::Agenda { cursor } => agenda::body(stage, *cursor),
        Sheet::Ranking { cursor } => ranking::body(stage, *cursor),
        Sheet::Result { scroll } => result::body(stage, *scroll),
        Sheet::Hands { editor, fault, .. } => hands::body(stage, editor, fault.as_ref()),
        Sheet::Blank => Body::default(),
        Sheet::End => {
            let mut body = Body::default();
            body.air();
            stage.strong(&stage.view.text("board-end-asked"), &mut body);
            body.air();
            stage.plain(&stage.view.text("board-end-kept"), &mut body);
            body
        }
    }
}

fn question(stage: &Stage<'_>, height: usize) -> Body {
    let Some(question) = stage.board.question() else {
        let mut body = Body::default();
        body.air();
        stage.plain(&stage.view.text("board-no-question"), &mut body);
        return body;
    };
    match stage.board.step {
        Step::Asking if stage.board.hides => asking::body(stage, question, height),
        Step::Asking | Step::Shown => shown::body(stage, question, height),
        Step::Practice => practice::body(stage, question, height),
    }
}

fn foot(stage: &Stage<'_>) -> Option<Line<'static>> {
    let question = stage.board.question()?;
    match stage.board.step {
        Step::Asking => Some(clock::line(stage, question)),
        Step::Shown | Step::Practice => None,
    }
}

fn head(view: &View<'_>, board: &Board, right: usize) -> Line<'static> {
    let name = view.text("app-name");
    let room = usize::from(view.model.size.0).saturating_sub(cells(&name) + right + 10);
    Line::from(vec![
        Span::styled(name, view.theme.accent()),
        Span::raw(format!("  {}", fit(&clean(&board.name), room))),
    ])
}

/// The section, how many questions are gone through, and the time left of the gathering.
fn progress(view: &View<'_>, board: &Board) -> String {
    let left = board.agenda.left();
    let time = if left < 0 {
        Message::new("board-minutes-over").with("minutes", (-left).to_string())
    } else {
        Message::new("board-minutes-left").with("minutes", left.to_string())
    };
    let place = Message::new("board-progress")
        .with("at", (board.at + 1).min(board.questions.len()))
        .with("questions", board.questions.len());
    let question = board.question();
    let section = question.and_then(|question| board.questionnaire.section_of(&question.id));
    let section = section.map(|section| view.words(&board.questionnaire, &section.short));
    let parts = [
        section.unwrap_or_default(),
        view.say(&place),
        view.say(&time),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("   ")
}
