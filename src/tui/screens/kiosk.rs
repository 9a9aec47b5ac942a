//! The computer that goes round: between two participants, what one says first, and the end.

use super::{Body, View, list_row};
use crate::i18n::Message;
use crate::text::clean;
use crate::wizard::{Joining, Kiosk, KioskSheet, Saving};

/// The screen between two participants: nothing of the one before is on it.
pub(super) fn between(view: &View<'_>) -> Body {
    let mut body = Body::default();
    let Some(kiosk) = &view.model.kiosk else {
        return body;
    };
    for _ in 0..view.height / 4 {
        body.air();
    }
    let (strong, plain) = (view.theme.strong(), view.theme.plain());
    body.words(&clean(&kiosk.name), 2, view.width, strong);
    body.air();
    body.words(
        &view.text("kiosk-begin"),
        2,
        view.width,
        view.theme.accent(),
    );
    body.air();
    let answered = Message::new("kiosk-answered").with("count", kiosk.answered.to_string());
    body.words(&view.say(&answered), 2, view.width, plain);
    body.air();
    let promise = Message::new("kiosk-promise").with("threshold", kiosk.threshold.to_string());
    body.words(&view.say(&promise), 2, view.width.min(76), plain);
    body
}

/// A kind of group to choose a label of, or the consent.
pub(super) fn joining(view: &View<'_>, joining: &Joining) -> Body {
    let mut body = Body::default();
    let Some(kiosk) = &view.model.kiosk else {
        return body;
    };
    body.air();
    let rows = match joining.kind(kiosk) {
        Some(kind) => {
            body.words(&clean(&kind.name), 0, view.width, view.theme.strong());
            body.air();
            let labels = kind.labels.iter().map(|label| clean(label).into_owned());
            labels.chain([view.text("kiosk-no-label")]).collect()
        }
        None => consent(view, kiosk, &mut body),
    };
    for (row, words) in rows.iter().enumerate() {
        list_row(view, row, row == joining.cursor, "", words, &mut body);
    }
    body
}

fn consent(view: &View<'_>, kiosk: &Kiosk, body: &mut Body) -> Vec<String> {
    let threshold = kiosk.threshold.to_string();
    let asked = Message::new("kiosk-consent").with("threshold", threshold.as_str());
    body.words(&view.say(&asked), 0, view.width, view.theme.strong());
    body.air();
    let why = Message::new("kiosk-consent-why").with("threshold", threshold);
    body.words(&view.say(&why), 0, view.width.min(76), view.theme.plain());
    body.air();
    ["kiosk-yes", "kiosk-no"].map(|id| view.text(id)).to_vec()
}

/// The end of one participant.
pub(super) fn done(view: &View<'_>, cursor: usize) -> Body {
    let mut body = Body::default();
    body.air();
    let (strong, plain) = (view.theme.strong(), view.theme.plain());
    body.words(&view.text("kiosk-done"), 0, view.width, strong);
    body.air();
    let (is_kept, hand_on) = match view.model.round() {
        Some(_) => ("courier-done-kept", "courier-hand-in"),
        None => ("kiosk-done-kept", "kiosk-hand-on"),
    };
    let closes = if view.model.round().is_some() {
        "courier-done-closes"
    } else {
        "kiosk-done-closes"
    };
    for id in [kept(view, is_kept), closes] {
        body.words(&view.text(id), 0, view.width.min(76), plain);
    }
    body.air();
    for (row, id) in ["kiosk-result", hand_on].into_iter().enumerate() {
        list_row(view, row, row == cursor, "", &view.text(id), &mut body);
    }
    body
}

/// Returns the words for answers that are on the disk, or those for answers that are not.
fn kept(view: &View<'_>, is_kept: &'static str) -> &'static str {
    match view.model.saving {
        Saving::Failed(_) => "kiosk-not-kept",
        Saving::Saving => "kiosk-being-kept",
        _ => is_kept,
    }
}

pub(super) fn sheet(view: &View<'_>, sheet: KioskSheet) -> Body {
    let mut body = Body::default();
    body.air();
    let (asked, why) = match sheet {
        KioskSheet::Stop => (
            Message::new("kiosk-stop-asked"),
            Message::new(kept(view, view.model.stop_words())),
        ),
        KioskSheet::Trainer { presses } => (
            Message::new("kiosk-trainer-asked"),
            Message::new("kiosk-trainer-how").with(
                "presses",
                u32::from(KioskSheet::PRESSES.saturating_sub(presses)),
            ),
        ),
    };
    body.words(&view.say(&asked), 0, view.width, view.theme.strong());
    body.air();
    body.words(&view.say(&why), 0, view.width.min(76), view.theme.plain());
    body
}
