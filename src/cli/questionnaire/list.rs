use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::format::Format;
use crate::cli::output::Output;
use crate::cli::questionnaire::show_json::codes;
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Library, Questionnaire};
use crate::report::{Paper, day_words, words};
use serde_json::{Value, json};

/// Prints the questionnaires compiled into the program.
pub(super) fn run(
    format: Format,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let mut installed = Vec::new();
    for id in Library::ids() {
        installed.push(Library::open(id)?);
    }
    if format == Format::Json {
        let records: Vec<Value> = installed.iter().map(record).collect();
        return output.json(&json!({"format": 1, "questionnaires": records}));
    }
    let mut paper = Paper::default();
    for questionnaire in &installed {
        write(questionnaire, environment.catalog(), &mut paper);
    }
    output.print(&paper.finish())
}

fn record(questionnaire: &Questionnaire) -> Value {
    json!({
        "id": questionnaire.id,
        "version": questionnaire.version,
        "hash": questionnaire.hash,
        "languages": codes(&questionnaire.languages),
        "partial_languages": codes(&questionnaire.partial_languages),
        "title": questionnaire.title,
        "summary": questionnaire.summary,
        "valid_as_of": questionnaire.valid_as_of,
        "review_by": questionnaire.review_by,
        "levels": questionnaire.levels(),
        "sections": questionnaire.sections.len(),
        "questions": questions(questionnaire),
    })
}

fn write(questionnaire: &Questionnaire, catalog: &Catalog, paper: &mut Paper) {
    let counts = Message::new("cli-questionnaire-counts")
        .with("version", questionnaire.version.as_str())
        .with("sections", questionnaire.sections.len())
        .with("questions", questions(questionnaire))
        .with("date", day_words(catalog, &questionnaire.valid_as_of));
    let title = format!(
        "{}  {}",
        questionnaire.id,
        words(catalog, questionnaire, &questionnaire.title)
    );
    paper.paragraph(0, &title);
    paper.paragraph(2, &catalog.say(&counts));
    paper.paragraph(2, &words(catalog, questionnaire, &questionnaire.summary));
}

fn questions(questionnaire: &Questionnaire) -> usize {
    let sections = questionnaire.sections.iter();
    sections.map(|section| section.questions.len()).sum()
}
