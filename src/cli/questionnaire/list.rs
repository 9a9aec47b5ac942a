use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::format::Format;
use crate::cli::output::Output;
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Library, Questionnaire};
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
    for questionnaire in &installed {
        for line in lines(questionnaire, environment.catalog()) {
            output.line(&line)?;
        }
    }
    Ok(())
}

fn record(questionnaire: &Questionnaire) -> Value {
    let codes: Vec<&str> = questionnaire.languages.iter().map(|lang| lang.code()).collect();
    json!({
        "id": questionnaire.id,
        "version": questionnaire.version,
        "hash": questionnaire.hash,
        "languages": codes,
        "title": questionnaire.title,
        "summary": questionnaire.summary,
        "valid_as_of": questionnaire.valid_as_of,
        "review_by": questionnaire.review_by,
        "levels": questionnaire.levels(),
        "sections": questionnaire.sections.len(),
        "questions": questions(questionnaire),
    })
}

fn lines(questionnaire: &Questionnaire, catalog: &Catalog) -> [String; 3] {
    let words = |text| questionnaire.words(text, catalog.lang()).to_owned();
    let counts = Message::new("cli-questionnaire-counts")
        .with("version", questionnaire.version.as_str())
        .with("sections", questionnaire.sections.len())
        .with("questions", questions(questionnaire))
        .with("date", crate::report::day_words(catalog, &questionnaire.valid_as_of));
    [
        format!("{}  {}", questionnaire.id, words(&questionnaire.title)),
        format!("  {}", catalog.say(&counts)),
        format!("  {}", words(&questionnaire.summary)),
    ]
}

fn questions(questionnaire: &Questionnaire) -> usize {
    let sections = questionnaire.sections.iter();
    sections.map(|section| section.questions.len()).sum()
}
