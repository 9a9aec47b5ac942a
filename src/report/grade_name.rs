use super::words::words;
use crate::i18n::{Catalog, Message};
use crate::questionnaire::Questionnaire;
use crate::text::clean;

/// The longest id that is a name of its own, such as `A` or `III`; a longer one, such as
/// `under-way`, is for programs, and people read the grade's words.
const NAME: usize = 3;

/// Tells whether people know a grade (band, level) by its id.
#[must_use]
pub fn is_grade_name(id: &str) -> bool {
    id.len() <= NAME
}

/// Names a grade within a sentence: its id, or its words in quotation marks.
#[must_use]
pub fn grade_name(catalog: &Catalog, questionnaire: &Questionnaire, id: &str) -> String {
    match questionnaire.method.grade_text(id) {
        Some(text) if !is_grade_name(id) => {
            let words = words(catalog, questionnaire, text);
            catalog.say(&Message::new("report-quoted").with("words", clean(&words)))
        }
        _ => clean(id).into_owned(),
    }
}
