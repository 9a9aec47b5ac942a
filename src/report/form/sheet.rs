use super::only_words::only_words;
use super::{Form, FormPart, FormQuestion};
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{AnswerOption, Credit, Kind, Localized, Question, Questionnaire};
use crate::report::{day_words, facts_lines, level_words, words};
use jiff::civil::Date;

/// Every word of a form in one language, in the order of the paper; each format only lays it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The tag of the language (BCP 47).
    pub lang: String,
    /// What the paper is.
    pub kind: String,
    /// The questionnaire's name.
    pub title: String,
    /// Id, version and date of the facts; then how far it goes and how many questions.
    pub identity: Vec<String>,
    /// What the form number is called, and the number.
    pub number: (String, String),
    /// What is to be filled in about company, site, person and day: label and what stands on the line.
    pub fields: Vec<(String, String)>,
    /// The heading of how to fill it in, and the sentences.
    pub how: (String, Vec<String>),
    /// Scope and sections.
    pub parts: Vec<SheetPart>,
    /// What the form is and is not.
    pub closing: Vec<String>,
    /// Names of the columns of a table: number, question, answers, note.
    pub columns: [String; 4],
}

/// Scope or a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetPart {
    /// Its name.
    pub title: String,
    /// Its questions.
    pub questions: Vec<SheetQuestion>,
    /// What stands beside the box for the check total; none when nothing is ticked in it.
    pub total: Option<String>,
}

/// A question as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetQuestion {
    /// Its number, as people name it.
    pub number: String,
    /// When it is to be answered; none when always.
    pub only: Option<String>,
    /// The question.
    pub text: String,
    /// That several answers may be ticked, with the gap before it.
    pub several: Option<String>,
    /// What a word of it means.
    pub help: Option<String>,
    /// Where the answer goes.
    pub answer: SheetAnswer,
    /// What counts as the best answer.
    pub evidence: Option<String>,
    /// What stands before the line for a note; none where the answer is a text itself.
    pub note: Option<String>,
}

/// Where an answer is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetAnswer {
    /// Boxes; the first is number 1.
    Boxes(Vec<String>),
    /// A line, with what stands before it.
    Line(String),
}

impl Sheet {
    /// Says a form in the catalogue's language. `today` decides whether the facts want a new look.
    #[must_use]
    pub fn of(catalog: &Catalog, form: &Form<'_>, today: Date) -> Self {
        let questionnaire = form.questionnaire;
        let text = |id| catalog.text(id);
        let field = |id| (text(id), String::new());
        // The first of these lines is about a report.
        let facts = facts_lines(catalog, questionnaire, today);
        let closing =
            std::iter::once(text("form-self-assessment")).chain(facts.into_iter().skip(1));
        Self {
            lang: catalog.lang().tag().to_owned(),
            kind: text("form-kind"),
            title: words(catalog, questionnaire, &questionnaire.title),
            identity: identity(catalog, form),
            number: (text("form-number"), form.number.to_string()),
            fields: vec![
                field("report-organisation"),
                field("report-site"),
                field("report-respondent"),
                (text("form-date"), text("form-date-blank")),
            ],
            how: (text("form-how"), how(catalog)),
            parts: form
                .parts
                .iter()
                .map(|part| {
                    Words {
                        catalog,
                        questionnaire,
                    }
                    .part(part)
                })
                .collect(),
            closing: closing.collect(),
            columns: [
                "form-column-number",
                "form-column-question",
                "form-column-answer",
                "form-note",
            ]
            .map(text),
        }
    }
}

fn identity(catalog: &Catalog, form: &Form<'_>) -> Vec<String> {
    let questionnaire = form.questionnaire;
    let version = Message::new("form-identity")
        .with("id", questionnaire.id.as_str())
        .with("version", questionnaire.version.as_str())
        .with("date", day_words(catalog, &questionnaire.valid_as_of));
    let range = Message::new("form-range")
        .with("level", level_words(catalog, form.level))
        .with("count", form.questions().count());
    vec![catalog.say(&version), catalog.say(&range)]
}

fn how(catalog: &Catalog) -> Vec<String> {
    [
        "form-how-box",
        "form-how-none",
        "form-how-open",
        "form-how-reason",
        "form-how-only",
        "form-how-total",
    ]
    .map(|id| catalog.text(id))
    .into()
}

/// What the questions of one form are said with.
struct Words<'a> {
    catalog: &'a Catalog,
    questionnaire: &'a Questionnaire,
}

impl Words<'_> {
    fn words(&self, text: &Localized) -> String {
        words(self.catalog, self.questionnaire, text)
    }

    fn part(&self, part: &FormPart<'_>) -> SheetPart {
        let (first, last) = part.range();
        let total = Message::new("form-total")
            .with("first", first.to_string())
            .with("last", last.to_string());
        SheetPart {
            title: part.section.map_or_else(
                || self.catalog.text("scope"),
                |section| self.words(&section.title),
            ),
            questions: part
                .questions
                .iter()
                .map(|asked| self.question(asked))
                .collect(),
            total: part.has_total().then(|| self.catalog.say(&total)),
        }
    }

    fn question(&self, asked: &FormQuestion<'_>) -> SheetQuestion {
        let question = asked.question;
        let number = Message::new("form-question-number").with("number", asked.number.to_string());
        let is_several = question.kind == Kind::Multiple;
        let is_text = matches!(question.kind, Kind::Text { .. });
        SheetQuestion {
            number: self.catalog.say(&number),
            only: only_words(self.catalog, &asked.only),
            text: self.words(&question.text),
            several: is_several.then(|| self.catalog.text("form-several")),
            help: question.help.as_ref().map(|help| self.words(help)),
            answer: self.answer(question),
            evidence: self.evidence(question),
            note: (!is_text).then(|| self.catalog.text("form-note")),
        }
    }

    fn answer(&self, question: &Question) -> SheetAnswer {
        match question.kind {
            Kind::Single | Kind::Multiple => {
                let options = question.options.iter();
                SheetAnswer::Boxes(options.map(|option| self.words(&option.text)).collect())
            }
            Kind::Number { min, max } => {
                let line = Message::new("form-answer-number")
                    .with("min", min.to_string())
                    .with("max", max.to_string());
                SheetAnswer::Line(self.catalog.say(&line))
            }
            Kind::Text { .. } => SheetAnswer::Line(self.catalog.text("form-answer-text")),
        }
    }

    /// Only the best answer's: what the others mean follows from it, and paper is short.
    fn evidence(&self, question: &Question) -> Option<String> {
        let options = || question.options.iter();
        let best = options().find(|option| option.credit == Some(Credit::FULL));
        let best = best.or_else(|| options().find(|option| option.evidence.is_some()));
        best.and_then(|option| self.counts_as(option))
    }

    fn counts_as(&self, option: &AnswerOption) -> Option<String> {
        let message = Message::new("form-evidence")
            .with("option", self.words(&option.text))
            .with("evidence", self.words(option.evidence.as_ref()?));
        Some(self.catalog.say(&message))
    }
}
