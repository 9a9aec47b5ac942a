use crate::questionnaire::Questionnaire;

/// Returns the number a question has on paper, such as `1-3`; section 0 is the scope.
///
/// It counts every question of the questionnaire, so that two reports of the
/// same questionnaire number alike.
pub(super) fn place(questionnaire: &Questionnaire, id: &str) -> String {
    let scope = std::iter::once(&questionnaire.scope);
    let sections = questionnaire
        .sections
        .iter()
        .map(|section| &section.questions);
    for (section, questions) in scope.chain(sections).enumerate() {
        if let Some(at) = questions.iter().position(|question| question.id == id) {
            return format!("{section}-{}", at + 1);
        }
    }
    String::new()
}
