//! The time for the question, and how many have answered.

use super::Body;
use super::digits;
use super::stage::{Stage, gap};
use crate::i18n::Message;
use crate::questionnaire::Question;
use crate::text::cells;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The clock is drawn as a warning from this many seconds on.
const SHORT: u32 = 10;
/// Widest bar of the time left.
const BAR: usize = 60;

/// Returns the line at the foot: time left, as words and as a bar, and how many have answered.
pub(super) fn line(stage: &Stage<'_>, question: &Question) -> Line<'static> {
    let (view, timer) = (stage.view, &stage.board.timer);
    let id = match (timer.left(), timer.is_running()) {
        (0, _) => "board-time-over",
        (_, true) => "board-time",
        (_, false) => "board-time-held",
    };
    let time = view.say(&Message::new(id).with("time", minutes(timer.left())));
    let answered = answered(stage, question);
    let used = stage.indent + cells(&time) + cells(&answered) + 6;
    let room = stage.width.saturating_sub(used).min(BAR);
    let full = room * as_usize(timer.left()) / as_usize(timer.whole()).max(1);
    Line::from(vec![
        Span::raw(" ".repeat(stage.indent)),
        Span::styled(time, style(stage, false)),
        Span::raw("  "),
        Span::styled(" ".repeat(full), style(stage, true)),
        Span::styled(" ".repeat(room - full), view.theme.field()),
        Span::raw("   "),
        Span::styled(answered, view.theme.strong()),
    ])
}

/// Adds the clock, and beside it how many have answered, large.
pub(super) fn large(stage: &Stage<'_>, question: &Question, body: &mut Body) {
    gap(1, body);
    let timer = &stage.board.timer;
    let theme = stage.view.theme;
    let time = digits::big(
        &minutes(timer.left()),
        stage.indent,
        style(stage, true),
        theme,
    );
    let room = &stage.board.room;
    let done = room.answered(&question.id);
    let count = if room.people > 0 {
        format!("{done}/{}", room.people)
    } else {
        done.to_string()
    };
    let count = digits::big(&count, 10, theme.bar(), theme);
    for (mut time, count) in time.into_iter().zip(count) {
        time.spans.extend(count.spans);
        body.line(time);
    }
    gap(1, body);
}

/// How many have answered; never what.
fn answered(stage: &Stage<'_>, question: &Question) -> String {
    let room = &stage.board.room;
    let done = room.answered(&question.id);
    let id = match room.people {
        0 => "board-answered",
        _ if room.is_complete(&question.id) => "board-answered-all",
        _ => "board-answered-of",
    };
    let message = Message::new(id)
        .with("done", done.to_string())
        .with("people", room.people.to_string());
    stage.view.say(&message)
}

fn style(stage: &Stage<'_>, is_bar: bool) -> Style {
    let theme = stage.view.theme;
    match (stage.board.timer.left() <= SHORT, is_bar) {
        (true, true) => theme.warning_bar(),
        (true, false) => theme.warning(),
        (false, true) => theme.bar(),
        (false, false) => theme.strong(),
    }
}

fn minutes(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn as_usize(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
