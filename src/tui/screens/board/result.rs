//! How the room stands.

use super::Body;
use super::bars::Bars;
use super::digits;
use super::stage::{Stage, gap};
use crate::i18n::Message;
use crate::report::{grade_name, score_words};
use crate::scoring::Points;

pub(super) fn body(stage: &Stage<'_>, scroll: usize) -> Body {
    let mut body = Body::scrolled(scroll);
    body.air();
    let (room, view) = (&stage.board.room, stage.view);
    let people = Message::new("board-result").with("people", room.participants.to_string());
    stage.strong(&view.say(&people), &mut body);
    body.air();
    let Some(mean) = room.result.mean else {
        hidden(stage, "board-result-none", &mut body);
        return body;
    };
    for line in digits::big(
        &mean.rounded().to_string(),
        stage.indent,
        view.theme.bar(),
        view.theme,
    ) {
        body.line(line);
    }
    stage.plain(&view.text("board-mean"), &mut body);
    gap(1, &mut body);
    if !room.result.is_whole {
        hidden(stage, "board-mean-only", &mut body);
        return body;
    }
    if let Some(quartiles) = room.result.quartiles {
        let [low, middle, high] = quartiles.map(|points| points_words(stage, points));
        let quartiles = Message::new("board-quartiles")
            .with("low", low)
            .with("middle", middle)
            .with("high", high);
        stage.plain(&view.say(&quartiles), &mut body);
        body.air();
    }
    grades(stage, &mut body);
    gates(stage, &mut body);
    body
}

fn grades(stage: &Stage<'_>, body: &mut Body) {
    let grades = &stage.board.room.result.grades;
    let questionnaire = &stage.board.questionnaire;
    let rows = grades.iter().map(|(grade, count)| {
        let name = match grade {
            Some(id) => grade_name(stage.view.catalog, questionnaire, id),
            None => stage.view.text("board-withheld"),
        };
        (name, *count)
    });
    let bars = Bars {
        rows: rows.collect(),
        whole: Some(stage.board.room.participants).filter(|people| *people > 0),
        indent: stage.indent,
        width: stage.width,
    };
    if bars.rows.is_empty() {
        hidden(stage, "board-row-hidden", body);
        return;
    }
    bars.write(stage.view, 0, body);
    if bars.rows.iter().any(|(_, count)| count.is_none()) {
        hidden(stage, "board-cells-hidden", body);
    }
    body.air();
}

/// The gates that are open most often.
fn gates(stage: &Stage<'_>, body: &mut Body) {
    let gates = &stage.board.room.result.gates;
    let questionnaire = &stage.board.questionnaire;
    let open = gates.iter().filter_map(|(id, count)| {
        let question = questionnaire.question(id)?;
        Some((question, count))
    });
    let open: Vec<_> = open.take(3).collect();
    if open.is_empty() {
        return;
    }
    stage.strong(&stage.view.text("board-gates"), body);
    for (question, count) in open {
        let words = stage.view.words(questionnaire, &question.text);
        let lead = format!("{count:>4}  ");
        stage.behind(&lead, &words, stage.view.theme.plain(), body);
    }
}

fn hidden(stage: &Stage<'_>, id: &'static str, body: &mut Body) {
    let message = Message::new(id).with("threshold", stage.board.room.threshold.to_string());
    stage.plain(&stage.view.say(&message), body);
}

fn points_words(stage: &Stage<'_>, points: Points) -> String {
    score_words(points, &stage.board.questionnaire.method)
}
