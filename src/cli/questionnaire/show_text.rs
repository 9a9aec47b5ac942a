use crate::i18n::{Catalog, Message};
use crate::questionnaire::{AnswerOption, Localized, Question, Questionnaire};
use crate::report::{
    Paper, contact_words, day_words, effort_words, grade_name, level_words, words,
};

const OPTION: usize = 18;

/// Says all of a questionnaire, 78 cells wide.
pub(super) fn text(questionnaire: &Questionnaire, catalog: &Catalog) -> String {
    let mut sheet = Sheet {
        questionnaire,
        catalog,
        paper: Paper::default(),
    };
    let identity = Message::new("cli-show-identity")
        .with("id", questionnaire.id.as_str())
        .with("version", questionnaire.version.as_str())
        .with("date", day_words(catalog, &questionnaire.valid_as_of));
    let title = sheet.words(&questionnaire.title);
    sheet.paper.paragraph(0, &title);
    sheet.paper.paragraph(0, &catalog.say(&identity));
    let summary = sheet.words(&questionnaire.summary);
    sheet.paper.paragraph(0, &summary);
    if !questionnaire.scope.is_empty() {
        sheet.part(&catalog.text("report-scope-title"), &questionnaire.scope);
    }
    for section in &questionnaire.sections {
        let title = sheet.words(&section.title);
        sheet.part(&title, &section.questions);
    }
    sheet.contacts();
    sheet.paper.finish()
}

struct Sheet<'a> {
    questionnaire: &'a Questionnaire,
    catalog: &'a Catalog,
    paper: Paper,
}

impl Sheet<'_> {
    fn words(&self, text: &Localized) -> String {
        words(self.catalog, self.questionnaire, text)
    }

    fn part(&mut self, title: &str, questions: &[Question]) {
        self.paper.heading(title);
        for question in questions {
            self.question(question);
        }
    }

    fn question(&mut self, question: &Question) {
        let facts = self.facts(question);
        let text = self.words(&question.text);
        self.paper.blank();
        self.paper.paragraph(0, &facts);
        self.paper.paragraph(2, &text);
        for option in &question.options {
            let words = self.words(&option.text);
            let value = value(option).map_or_else(String::new, |value| format!("  ({value})"));
            self.paper
                .labelled(4, &option.id, OPTION, &format!("{words}{value}"));
        }
        if let Some(card) = &question.card {
            let line = Message::new("cli-show-card")
                .with("kind", card.kind.name())
                .with("text", self.words(&card.text));
            self.paper.paragraph(4, &self.catalog.say(&line));
        }
    }

    fn contacts(&mut self) {
        if self.questionnaire.contacts.is_empty() {
            return;
        }
        self.paper.heading(&self.catalog.text("contact-title"));
        for contact in &self.questionnaire.contacts {
            let said = contact_words(self.catalog, self.questionnaire, contact);
            self.paper.blank();
            self.paper.paragraph(2, &said.name);
            self.paper.paragraph(4, &said.answers);
            for way in &said.ways {
                self.paper.paragraph(4, way);
            }
            if let Some(address) = &said.address {
                self.paper.unbroken(4, address);
            }
        }
    }

    fn facts(&self, question: &Question) -> String {
        let mut facts = vec![question.id.clone()];
        if question.weight() > 0 {
            facts.push(level_words(self.catalog, question.level));
            let weight = Message::new("cli-show-weight").with("weight", question.weight());
            facts.push(self.catalog.say(&weight));
            let effort = Message::new("cli-show-effort")
                .with("effort", effort_words(self.catalog, question.effort));
            facts.push(self.catalog.say(&effort));
        }
        if let Some(gate) = &question.gate {
            let gate = Message::new("cli-show-gate").with(
                "cap",
                grade_name(self.catalog, self.questionnaire, &gate.cap),
            );
            facts.push(self.catalog.say(&gate));
        }
        facts.join("  ")
    }
}

fn value(option: &AnswerOption) -> Option<String> {
    let points = option.points.map(|points| points.to_string());
    points.or_else(|| option.credit.map(|credit| credit.share().to_string()))
}
