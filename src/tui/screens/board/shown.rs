//! How the room answered, as bars.

use super::Body;
use super::bars::Bars;
use super::stage::{Stage, first_that_fits, gap};
use crate::i18n::Message;
use crate::questionnaire::Question;
use crate::wizard::Spread;

pub(super) fn body(stage: &Stage<'_>, question: &Question, height: usize) -> Body {
    let bodies = [2, 1, 0].map(|gap| with_gap(stage, question, gap));
    first_that_fits(bodies.into_iter(), height)
}

fn with_gap(stage: &Stage<'_>, question: &Question, between: usize) -> Body {
    let mut body = Body::default();
    body.air();
    let said = stage.said(&question.text);
    // In little room the question in one language will do: the room has read it.
    for (place, words) in said.iter().enumerate() {
        match place {
            0 => stage.strong(words, &mut body),
            _ if between > 0 => stage.plain(words, &mut body),
            _ => {}
        }
    }
    body.air();
    let room = &stage.board.room;
    match room.spreads.get(&question.id) {
        Some(spread) => bars(stage, question, spread, between, &mut body),
        None if room.answered(&question.id) == 0 => note(stage, "board-nobody", &mut body),
        None => note(stage, "board-row-hidden", &mut body),
    }
    body
}

fn bars(stage: &Stage<'_>, question: &Question, spread: &Spread, between: usize, body: &mut Body) {
    let options = question.options.iter().enumerate();
    let rows = options.map(|(row, option)| {
        let label = format!("{:>2}  {}", row + 1, stage.joined(&option.text));
        (label, spread.options.get(row).copied().flatten())
    });
    let bars = Bars {
        rows: rows.collect(),
        whole: spread.people,
        indent: stage.indent,
        width: stage.width,
    };
    bars.write(stage.view, between, body);
    gap(between.min(1), body);
    if let Some(people) = spread.people {
        let id = if spread.is_hands {
            "board-people-hands"
        } else {
            "board-people"
        };
        let people = Message::new(id).with("people", people.to_string());
        let people = stage.view.say(&people);
        stage.strong(&people, body);
    }
    if bars.rows.iter().any(|(_, count)| count.is_none()) {
        note(stage, "board-cells-hidden", body);
    }
}

fn note(stage: &Stage<'_>, id: &'static str, body: &mut Body) {
    let message = Message::new(id).with("threshold", stage.board.room.threshold.to_string());
    stage.plain(&stage.view.say(&message), body);
}
