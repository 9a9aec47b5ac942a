use super::meaning::works_for;
use super::words::Word;
use crate::i18n::{Catalog, Message};
use crate::wizard::Model;

/// Says how to answer, and every word that does something where the person is.
pub(super) fn help_lines(model: &Model, catalog: &Catalog, lines: &mut Vec<String>) {
    lines.push(catalog.text("plain-help"));
    let mut below = model.clone();
    below.layers.pop();
    for word in Word::ALL {
        if works_for(word, &below) {
            let said = Message::new("lines-named")
                .with("name", word.text(catalog))
                .with("value", catalog.text(word.meaning()));
            lines.push(catalog.say(&said));
        }
    }
}
