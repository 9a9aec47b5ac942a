use crate::i18n::{Catalog, Message};
use crate::questionnaire::{AnswerOption, Localized, Question, Questionnaire};
use crate::report::{day_words, level_words};
use crate::text::{pad, wrap};

const WIDTH: usize = 78;
const OPTION: usize = 18;

/// Says all of a questionnaire, at most 78 cells wide.
pub(super) fn lines(questionnaire: &Questionnaire, catalog: &Catalog) -> Vec<String> {
    let mut sheet = Sheet {
        questionnaire,
        catalog,
        lines: Vec::new(),
    };
    sheet.text(0, &questionnaire.title);
    let identity = Message::new("cli-show-identity")
        .with("id", questionnaire.id.as_str())
        .with("version", questionnaire.version.as_str())
        .with("date", day_words(catalog, &questionnaire.valid_as_of));
    sheet.words(0, &catalog.say(&identity));
    sheet.text(0, &questionnaire.summary);
    sheet.heading(&catalog.text("report-scope-title"));
    questionnaire.scope.iter().for_each(|question| sheet.question(question));
    for section in &questionnaire.sections {
        sheet.heading(questionnaire.words(&section.title, catalog.lang()));
        section.questions.iter().for_each(|question| sheet.question(question));
    }
    sheet.lines
}

struct Sheet<'a> {
    questionnaire: &'a Questionnaire,
    catalog: &'a Catalog,
    lines: Vec<String>,
}

impl Sheet<'_> {
    fn words(&mut self, indent: usize, words: &str) {
        let lines = wrap(words, WIDTH - indent);
        let indented = lines.shown().map(|line| format!("{}{line}", " ".repeat(indent)));
        self.lines.extend(indented);
    }

    fn text(&mut self, indent: usize, text: &Localized) {
        let words = self.questionnaire.words(text, self.catalog.lang()).to_owned();
        self.words(indent, &words);
    }

    fn heading(&mut self, words: &str) {
        self.lines.push(String::new());
        self.words(0, words);
        self.lines.push("-".repeat(WIDTH));
    }

    fn question(&mut self, question: &Question) {
        self.lines.push(String::new());
        self.words(0, &self.facts(question));
        self.text(2, &question.text);
        for option in &question.options {
            let words = self.questionnaire.words(&option.text, self.catalog.lang());
            let value = value(option).map_or_else(String::new, |value| format!("  ({value})"));
            let line = format!("{}{words}{value}", pad(&option.id, OPTION));
            self.words(4, &line);
        }
    }

    fn facts(&self, question: &Question) -> String {
        let mut facts = vec![question.id.clone()];
        if question.weight() > 0 {
            facts.push(level_words(self.catalog, question.level));
            let weight = Message::new("cli-show-weight").with("weight", question.weight());
            facts.push(self.catalog.say(&weight));
        }
        if let Some(gate) = &question.gate {
            let gate = Message::new("cli-show-gate").with("cap", gate.cap.as_str());
            facts.push(self.catalog.say(&gate));
        }
        facts.join("  ")
    }
}

fn value(option: &AnswerOption) -> Option<String> {
    let points = option.points.map(|points| points.to_string());
    points.or_else(|| option.credit.map(|credit| credit.share().to_string()))
}
