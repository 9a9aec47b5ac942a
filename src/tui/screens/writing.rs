//! A note, or the reason why a question does not apply.

use super::question::write_line;
use super::{Body, View};
use crate::text::Editor;

pub(super) fn body(view: &View<'_>, id: &str, editor: &Editor, heading: &'static str) -> Body {
    let mut body = Body::default();
    let Some((session, question)) = view
        .session()
        .and_then(|session| Some((session, session.question(id)?)))
    else {
        return body;
    };
    body.air();
    body.words(
        &view.words(&session.questionnaire, &question.text),
        0,
        view.width.min(76),
        view.theme.plain(),
    );
    body.air();
    body.words(&view.text(heading), 0, view.width, view.theme.strong());
    body.air();
    let narrowed = View {
        width: view.model.text_width() + 2,
        ..*view
    };
    write_line(&narrowed, editor, 2, &mut body);
    body
}
