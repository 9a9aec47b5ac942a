//! How far the check goes.

use super::{Body, View, list_row};
use crate::assessment::Standing;
use crate::i18n::Message;
use crate::questionnaire::{Level, Question, minutes};
use crate::wizard::Session;

pub(super) fn body(view: &View<'_>, cursor: usize) -> Body {
    let mut body = Body::default();
    let Some(session) = view.session() else {
        return body;
    };
    body.air();
    body.words(
        &view.text("level-title"),
        0,
        view.width,
        view.theme.strong(),
    );
    body.air();
    body.words(
        &view.text("level-purpose"),
        0,
        view.width.min(76),
        view.theme.plain(),
    );
    body.air();
    for (row, level) in session.questionnaire.levels().into_iter().enumerate() {
        let is_here = row == cursor;
        let is_chosen = level == session.assessment.level;
        let mark = if is_chosen {
            view.theme.glyphs.chosen
        } else {
            " "
        };
        let words = words(view, session, level);
        list_row(view, row, is_here, mark, &words, &mut body);
        body.air();
    }
    body
}

/// The level's words with how many questions it has and how long it takes.
fn words(view: &View<'_>, session: &Session, level: Level) -> String {
    let questionnaire = &session.questionnaire;
    let standing = Standing::at_level(questionnaire, &session.assessment, level);
    let is_known = questionnaire
        .scope
        .iter()
        .any(|question| session.assessment.answer(&question.id).is_some());
    let is_asked = |question: &&Question| {
        if is_known {
            standing.asks(&question.id)
        } else {
            question.level <= level
        }
    };
    let in_sections = questionnaire
        .sections
        .iter()
        .flat_map(|section| &section.questions);
    let asked = in_sections.filter(is_asked).count();
    let scope = questionnaire.scope.iter().filter(is_asked).count();
    let id = match level {
        Level::Triage => "level-triage",
        Level::Essential => "level-essential",
        Level::Full => "level-full",
    };
    view.say(
        &Message::new(id)
            .with("questions", asked)
            .with("minutes", minutes(asked + scope).to_string()),
    )
}
