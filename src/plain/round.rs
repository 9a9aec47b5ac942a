use super::place::numbered;
use crate::i18n::Catalog;
use crate::wizard::Model;

/// Says what can be done between two runs of a stick that goes round.
pub(super) fn round_lines(model: &Model, catalog: &Catalog, lines: &mut Vec<String>) {
    let (Some(kiosk), Some(round)) = (&model.kiosk, model.round()) else {
        return;
    };
    lines.push(round.title_words(catalog, &kiosk.name));
    lines.extend(round.last_words(catalog));
    lines.extend(round.promise_words(catalog, &model.data_dir));
    let rows = round.row_words(catalog, &model.zone).into_iter();
    lines.extend(
        rows.enumerate()
            .map(|(row, words)| numbered(row + 1, &words)),
    );
}

/// Says what can be done after the last question.
pub(super) fn done_lines(catalog: &Catalog, lines: &mut Vec<String>) {
    lines.push(catalog.text("kiosk-done"));
    lines.push(numbered(1, &catalog.text("kiosk-result")));
    lines.push(numbered(2, &catalog.text("courier-hand-in")));
}

/// Asks whether to stop before the last question.
pub(super) fn stop_lines(model: &Model, catalog: &Catalog, lines: &mut Vec<String>) {
    lines.push(catalog.text("kiosk-stop-asked"));
    lines.push(catalog.text(model.stop_words()));
    lines.push(numbered(1, &catalog.text("courier-stop")));
    lines.push(numbered(2, &catalog.text("courier-go-back")));
}
