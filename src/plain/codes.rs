use crate::assessment::transfer::{Code, Payload, TypedLine};
use crate::i18n::{Catalog, Explain};
use crate::report::qr::Window;
use crate::wizard::{Codes, Session};

/// A code as letters fits what any terminal shows.
const USUAL: (u16, u16) = (80, 24);

/// Says the codes of an assessment as letters, and the lines for typing.
pub(super) fn code_lines(
    session: &Session,
    codes: Codes,
    catalog: &Catalog,
    lines: &mut Vec<String>,
) {
    let (questionnaire, assessment) = (&session.questionnaire, &session.assessment);
    let room = Window::new(USUAL, true).room().unwrap_or(Code::ROOM_MIN);
    let payload = Payload::of(questionnaire, assessment, codes.carries);
    let parted = payload.and_then(|payload| {
        let codes = Code::part(&payload, room)?;
        let typed = TypedLine::part(&payload).unwrap_or_default();
        Ok((codes, typed))
    });
    match parted {
        Err(error) => lines.push(catalog.say(&error.message())),
        Ok((codes, typed)) => {
            lines.push(catalog.text("plain-codes"));
            lines.extend(codes.iter().map(Code::grouped));
            if !typed.is_empty() {
                lines.push(catalog.text("code-typed-how"));
                lines.extend(typed.iter().map(TypedLine::grouped));
            }
        }
    }
}
