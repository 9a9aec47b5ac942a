use crate::cli::opened::Opened;
use crate::i18n::{Catalog, Message};
use crate::questionnaire::Question;

/// Says what a question about scope does: which options expose which sections.
pub(super) fn lines(opened: &Opened, question: &Question, catalog: &Catalog) -> Vec<String> {
    let questionnaire = &opened.questionnaire;
    let mut lines = vec![catalog.text("cli-explain-scope")];
    let answer = opened.assessment.answer(&question.id);
    let chosen = |id: &str| answer.is_some_and(|answer| answer.has(id));
    for option in question.options.iter().filter(|option| chosen(&option.id)) {
        let raised: Vec<String> = option
            .exposure
            .iter()
            .filter_map(|(id, points)| {
                let section = questionnaire.section(id)?;
                let short = questionnaire.words(&section.short, catalog.lang());
                Some(format!("{short} +{points}"))
            })
            .collect();
        let message = Message::new("cli-explain-scope-option")
            .with("option", questionnaire.words(&option.text, catalog.lang()))
            .with("raised", raised.join(&catalog.text("report-list-comma")))
            .with("count", raised.len());
        lines.push(format!("  {}", catalog.say(&message)));
    }
    lines
}
