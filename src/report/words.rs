use super::first_sentence;
use crate::i18n::{Catalog, Lang};
use crate::questionnaire::{Localized, Questionnaire};

/// Returns the words of a text of the questionnaire in the catalogue's language; a stand-in
/// from the questionnaire's first language is marked as one.
#[must_use]
pub fn words(catalog: &Catalog, questionnaire: &Questionnaire, text: &Localized) -> String {
    of_language(catalog, questionnaire.first_language(), text)
}

/// Returns the words of a text whose stand-in language is `first`, marked likewise.
pub(super) fn of_language(catalog: &Catalog, first: &Lang, text: &Localized) -> String {
    marked(catalog, first, text, |words| words)
}

/// Returns the first sentence of a text, marked likewise.
pub(super) fn first_words(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    text: &Localized,
) -> String {
    marked(
        catalog,
        questionnaire.first_language(),
        text,
        first_sentence,
    )
}

fn marked(
    catalog: &Catalog,
    first: &Lang,
    text: &Localized,
    part: impl Fn(&str) -> &str,
) -> String {
    let shown = text.shown(catalog.lang(), first);
    let part = part(shown.text);
    if shown.is_fallback {
        catalog.marked(part)
    } else {
        part.to_owned()
    }
}
