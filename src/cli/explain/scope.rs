use crate::cli::opened::Opened;
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{AnswerOption, Question};
use crate::report::{Paper, words};

/// Says what a question about scope does: which options expose which sections.
pub(super) fn write(opened: &Opened, question: &Question, catalog: &Catalog, paper: &mut Paper) {
    let answer = opened.assessment.answer(&question.id);
    let is_chosen = |option: &&AnswerOption| answer.is_some_and(|answer| answer.has(&option.id));
    paper.paragraph(0, &catalog.text("cli-explain-scope"));
    for option in question.options.iter().filter(is_chosen) {
        paper.labelled(2, "-", 2, &raised_by(opened, option, catalog));
    }
}

fn raised_by(opened: &Opened, option: &AnswerOption, catalog: &Catalog) -> String {
    let questionnaire = &opened.questionnaire;
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
        .with("option", words(catalog, questionnaire, &option.text))
        .with("raised", raised.join(&catalog.text("report-list-comma")))
        .with("count", raised.len());
    catalog.say(&message)
}
